import { type Pack, type PackSource, type Plugin, packHash, parsePack } from '@wheelhouse/plugin-api';
import { PluginRefusal, reasonOf } from './plugin-refusal.js';

/** Kinds of content a pack installs, in the order people read them. */
export const PACK_ITEM_KINDS = [
  'VALUE_PROPOSITION',
  'DEPARTMENT',
  'EPISODE',
  'BATTLE',
  'INITIATIVE',
  'MEASURE',
] as const;

/** One of {@link PACK_ITEM_KINDS}. */
export type PackItemKind = (typeof PACK_ITEM_KINDS)[number];

/** A checked pack with what is told of it again and again. */
export interface CataloguedPack {
  pack: Pack;
  /** The plugin that brought it. */
  pluginId: string;
  /** Sha256 of its canonical content (M32). */
  hash: string;
  /** How many items of each kind it holds. */
  counts: Readonly<Record<PackItemKind, number>>;
}

const countsOf = (pack: Pack): Record<PackItemKind, number> => ({
  VALUE_PROPOSITION: pack.valuePropositions.length,
  DEPARTMENT: pack.departments.length,
  EPISODE: pack.episodes.length,
  BATTLE: pack.battles.length,
  INITIATIVE: pack.initiatives.length,
  MEASURE: pack.measures.length,
});

const SHOWN_ISSUES = 5;

function readPack(plugin: Plugin, source: PackSource): Pack {
  const name = `plugin "${plugin.id}": pack "${source.id}"`;
  let text: string;
  try {
    text = source.read();
  } catch (error) {
    throw new PluginRefusal(plugin.id, `${name} cannot be read: ${reasonOf(error)}`, error);
  }
  const result = parsePack(text);
  if (!result.ok) {
    const shown = result.issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => `${path || 'pack'}: ${message}`);
    const more = result.issues.length > SHOWN_ISSUES ? [`and ${result.issues.length - SHOWN_ISSUES} more`] : [];
    throw new PluginRefusal(plugin.id, `${name} is refused:\n- ${[...shown, ...more].join('\n- ')}`);
  }
  const { pack } = result;
  if (pack.id !== source.id || pack.version !== source.version) {
    const found = `calls itself ${pack.id} ${pack.version}, the manifest calls it ${source.id} ${source.version}`;
    throw new PluginRefusal(plugin.id, `${name} ${found}; make them equal.`);
  }
  if (pack.id !== plugin.id && !pack.id.startsWith(`${plugin.id}-`)) {
    throw new PluginRefusal(plugin.id, `${name} must be called "${plugin.id}" or begin with "${plugin.id}-".`);
  }
  return pack;
}

/** The template packs of all plugins (M32): read and checked once at start, never by a request. */
export class PackCatalogue {
  private readonly entries = new Map<string, CataloguedPack>();

  /** Reads the packs of the plugins; throws a PluginRefusal for one that is not exactly right or is there twice. */
  constructor(plugins: readonly Plugin[]) {
    for (const plugin of plugins) {
      for (const source of plugin.templates ?? []) {
        const pack = readPack(plugin, source);
        const other = this.entries.get(pack.id);
        if (other) {
          throw new PluginRefusal(
            plugin.id,
            `pack "${pack.id}" comes from plugin "${other.pluginId}" and from "${plugin.id}".`,
          );
        }
        this.entries.set(pack.id, { pack, pluginId: plugin.id, hash: packHash(pack), counts: countsOf(pack) });
      }
    }
  }

  /** Every pack in the order of the plugins. */
  list(): readonly CataloguedPack[] {
    return [...this.entries.values()];
  }

  /** The pack with an id, or undefined. */
  find(packId: string): CataloguedPack | undefined {
    return this.entries.get(packId);
  }
}
