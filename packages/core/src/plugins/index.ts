export {
  type CollectedPlugins,
  type CollectOptions,
  collectPlugins,
  type NestModule,
} from './host.js';
export { type CataloguedPack, PACK_ITEM_KINDS, PackCatalogue, type PackItemKind } from './pack-catalogue.js';
export { type GivenOptions, PluginOptions } from './plugin-options.js';
export { PluginRefusal } from './plugin-refusal.js';
