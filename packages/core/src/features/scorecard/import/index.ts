export { ImportProgress } from './import-progress.js';
export { ImportUndoService } from './import-undo.service.js';
export { parseMapping } from './parse-mapping.js';
export { ReadingImports } from './reading-imports.js';
export { registerReadingsRoute } from './readings-route.js';
