export type { ReadingMapping } from './column-plan.js';
export type { FileSource } from './csv-table.js';
export type { ImportReport, ReadingImportView } from './import-report.js';
export { parseMapping } from './parse-mapping.js';
export { type ImportRequest, ReadingImports } from './reading-imports.js';
export { MAX_FILE_MB, type ReadingsRouteDeps, registerReadingsRoute } from './readings-route.js';
export type { SuggestedMapping } from './suggest-mapping.js';
