export * from './api/index.js';
export { coreEntities, coreSdl, createServer, type ServerOptions, type WheelhouseServer } from './create-server.js';
export * from './data/index.js';
export { PeopleService, SignInService } from './features/people/index.js';
export { ProgramsService } from './features/programs/index.js';
export { UnitsService } from './features/units/index.js';
export * from './kernel/index.js';
export { type CollectedPlugins, collectPlugins, PackCatalogue, PluginOptions, PluginRefusal } from './plugins/index.js';
