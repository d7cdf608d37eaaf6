export type { ReadingImportView } from './import-report.js';
export { parseMapping } from './parse-mapping.js';
export { type ImportRequest, ReadingImports } from './reading-imports.js';
export { registerReadingsRoute } from './readings-route.js';
export type { SuggestedMapping } from './suggest-mapping.js';
