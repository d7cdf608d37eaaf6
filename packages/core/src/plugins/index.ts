export { type CollectedPlugins, collectPlugins } from './host.js';
export { type CataloguedPack, PACK_ITEM_KINDS, PackCatalogue, type PackItemKind } from './pack-catalogue.js';
export { PluginOptions } from './plugin-options.js';
export { PluginRefusal } from './plugin-refusal.js';
