export { ImportProgress } from './import-progress.js';
export type { ReadingImportView } from './import-report.js';
export { ImportUndoService, type UndoImportInput } from './import-undo.service.js';
export { parseMapping } from './parse-mapping.js';
export { type ImportRequest, ReadingImports } from './reading-imports.js';
export { registerReadingsRoute } from './readings-route.js';
