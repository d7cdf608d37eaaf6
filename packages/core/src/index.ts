export * from './api/index.js';
export { coreEntities, coreSdl, createServer, type ServerOptions, type WheelhouseServer } from './create-server.js';
export * from './data/index.js';
export { AlertWorker, MailSender } from './features/alerts/index.js';
export { EXPORT_FORMATS, ExportQuery, ExportsService } from './features/exports/index.js';
export { PacksService } from './features/packs/index.js';
export { PeopleService, SignInService } from './features/people/index.js';
export { ProgramsService } from './features/programs/index.js';
export {
  ImportUndoService,
  parseMapping,
  ReadingImports,
  RescoringService,
  ScorecardService,
} from './features/scorecard/index.js';
export { UnitImport, UnitsService } from './features/units/index.js';
export * from './kernel/index.js';
export { type CollectedPlugins, collectPlugins, PackCatalogue, PluginOptions, PluginRefusal } from './plugins/index.js';
