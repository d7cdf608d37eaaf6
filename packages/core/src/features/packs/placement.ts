import type { Locale, Pack } from '@wheelhouse/plugin-api';
import { type EntityClass, type Row, type Store, trackingOf } from '../../data/index.js';
import type { Ctx, Scope } from '../../kernel/index.js';
import { PACK_ITEM_KINDS, type PackItemKind } from '../../plugins/index.js';
import type { Program } from '../programs/index.js';
import { type ExistingRows, PACK_ENTITIES, type PackRowKind } from './existing-rows.js';
import type { Selection } from './pack-picks.js';
import { type PackTexts, packTexts, type Wordings } from './pack-texts.js';

/** How many items of each kind. */
export type PackCounts = Record<PackItemKind, number>;

/** One installation: who installs what into which program, and what is there already. */
export interface PackRun {
  readonly ctx: Ctx;
  readonly scope: Scope;
  readonly program: Program;
  readonly pack: Pack;
  readonly selection: Selection;
  readonly existing: ExistingRows;
}

/** The texts of a pack item with where they come from, ready for a row. */
export type OriginatedTexts<F extends Wordings> = PackTexts<F> & { originPack: string; originKey: string };

const noCounts = (): PackCounts => Object.fromEntries(PACK_ITEM_KINDS.map((kind) => [kind, 0])) as PackCounts;

/** Places the items of one installation and knows the ids of their rows, so that later items can name earlier ones. */
export class Placement {
  readonly added = noCounts();
  readonly skipped = noCounts();
  /** Ids of rows that were archived and are back, by kind of row as the history names it. */
  readonly broughtBack = new Map<string, string[]>();
  private readonly ids = new Map<string, string>();

  constructor(
    readonly run: PackRun,
    private readonly store: Store,
  ) {}

  /** Base columns, texts in every language and origin of a row. */
  written<const F extends Wordings>(key: string, fields: F): OriginatedTexts<F> {
    const { pack, program } = this.run;
    return { ...packTexts(fields, program.contentLanguage as Locale), originPack: pack.id, originKey: key };
  }

  /** The id of a placed item's row; throws when the order of installation is wrong. */
  id(kind: PackItemKind, key: string): string {
    const id = this.ids.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`The ${kind} ${key} is named before it is placed.`);
    return id;
  }

  /** The ids of placed items. */
  idsOf(kind: PackItemKind, keys: readonly string[]): string[] {
    return keys.map((key) => this.id(kind, key));
  }

  /** Brings an archived row of an item back and answers its id; undefined when there is none. */
  async restored(kind: PackRowKind, key: string): Promise<string | undefined> {
    const row = this.run.existing.find(kind, key);
    if (!row?.isArchived) return undefined;
    await this.bringBack(PACK_ENTITIES[kind], [row]);
    return row.id;
  }

  /** Brings archived rows of any entity back and remembers them for whoever follows its changes. */
  async bringBack(entity: EntityClass<Row>, rows: readonly Pick<Row, 'id' | 'version'>[]): Promise<void> {
    for (const { id, version } of rows) await this.store.restore(this.run.ctx, entity, id, version);
    const kind = trackingOf(entity).entity;
    this.broughtBack.set(kind, [...(this.broughtBack.get(kind) ?? []), ...rows.map((row) => row.id)]);
  }

  /**
   * Places the chosen items of a kind: what is there is left alone and counted as skipped, an archived row is brought
   * back, the rest is inserted.
   */
  async place<T extends { key: string }>(
    kind: PackItemKind,
    items: readonly T[],
    insert: (item: T) => Promise<string>,
  ): Promise<void> {
    for (const item of items) {
      if (!this.run.selection[kind].has(item.key)) continue;
      const row = this.run.existing.find(kind, item.key);
      const isLive = row !== undefined && !row.isArchived;
      const id = isLive ? row.id : ((await this.restored(kind, item.key)) ?? (await insert(item)));
      this.ids.set(`${kind} ${item.key}`, id);
      this[isLive ? 'skipped' : 'added'][kind] += 1;
    }
  }
}
