export { LOCALES, type Locale, localise, resolveLocale, type Text } from './locale/locale.js';
export { canonicalJson } from './pack/canonical-json.js';
export { leadingFactor, type PackMeasure, QUADRANTS } from './pack/measure.schema.js';
export {
  CHANNELS,
  EXPERIENCE_TYPES,
  LIFECYCLE_STAGES,
  PACK_FORMAT,
  type Pack,
  QUICK_WIN_WEEKS,
} from './pack/pack.schema.js';
export type { PackIssue, PackIssueReason } from './pack/pack-issue.js';
export {
  checkPackLock,
  type PackLock,
  type PackLockResult,
  packHash,
  packLockKey,
  parsePackLock,
} from './pack/pack-lock.js';
export { type PackSource, packFile } from './pack/pack-source.js';
export { textSchema } from './pack/pack-wording.js';
export { MAX_PACK_BYTES, MAX_PACK_ITEMS, type PackResult, packSchema, parsePack } from './pack/parse-pack.js';
export { API_VERSION, isEngineCompatible } from './plugin/engine-range.js';
export {
  type Constructor,
  definePlugin,
  EXTENSIBLE_ROWS,
  type ExtensibleRow,
  FIELD_KINDS,
  type FieldKind,
  type Plugin,
  type PluginEvent,
  type PluginField,
  type PluginPermission,
  type ServerPart,
  type WebPage,
  type WebPart,
  type WebSlot,
} from './plugin/plugin.js';
export { PluginError } from './plugin/plugin-error.js';
export { parsePlugin } from './plugin/plugin-manifest.js';
