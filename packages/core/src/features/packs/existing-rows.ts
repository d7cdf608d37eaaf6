import type { Pack } from '@wheelhouse/plugin-api';
import { type EntityClass, type PackableRow, type Store, sql } from '../../data/index.js';
import type { PackItemKind } from '../../plugins/index.js';
import { MustWinBattle } from '../battles/index.js';
import { Episode } from '../customers/index.js';
import { Initiative } from '../initiatives/index.js';
import { Department } from '../readiness/index.js';
import { Measure } from '../scorecard/index.js';
import { Unit } from '../units/index.js';
import { PromiseWord, ValueProposition } from '../value-proposition/index.js';

/** Kinds of rows a pack writes: its items, the units of its departments and the words of its promise. */
export type PackRowKind = PackItemKind | 'UNIT' | 'PROMISE_WORD';

/** The entity of each kind of row. */
export const PACK_ENTITIES: Readonly<Record<PackRowKind, EntityClass<PackableRow>>> = {
  VALUE_PROPOSITION: ValueProposition,
  PROMISE_WORD: PromiseWord,
  UNIT: Unit,
  DEPARTMENT: Department,
  EPISODE: Episode,
  BATTLE: MustWinBattle,
  INITIATIVE: Initiative,
  MEASURE: Measure,
};

/** A row that stands for a pack item already. */
export interface ExistingRow {
  id: string;
  version: number;
  /** True when it may be brought back; a measure of somebody else's keeps its key even when archived. */
  isArchived: boolean;
}

interface FoundRow {
  id: string;
  key: string;
  version: number;
  archivedAt: string | null;
}

/** The rows of a program that stand for items of a pack: by origin, and measures by their key, whoever wrote them. */
export class ExistingRows {
  private readonly rows = new Map<string, ExistingRow>();

  private constructor(
    /** Whether the program has a live value proposition, of whatever origin. */
    readonly hasProposition: boolean,
  ) {}

  /** Reads them with one query per kind. */
  static async of(store: Store, programId: string, pack: Pack): Promise<ExistingRows> {
    const proposition = await store.db.row<{ id: string }>(
      sql`SELECT id FROM value_proposition WHERE program_id = ${programId} AND archived_at IS NULL LIMIT 1`,
    );
    const existing = new ExistingRows(proposition !== null);
    for (const [kind, entity] of Object.entries(PACK_ENTITIES) as [PackRowKind, EntityClass<PackableRow>][]) {
      const found = await store.db.rows<FoundRow>(sql`
        SELECT id, origin_key AS "key", version, archived_at AS "archivedAt" FROM ${store.table(entity)}
        WHERE program_id = ${programId} AND origin_pack = ${pack.id}`);
      existing.add(kind, found);
    }
    existing.add(
      'MEASURE',
      await store.db.rows<FoundRow>(
        sql`SELECT id, key, version, CASE WHEN origin_pack = ${pack.id} THEN archived_at END AS "archivedAt"
            FROM measure WHERE program_id = ${programId}`,
      ),
    );
    return existing;
  }

  private add(kind: PackRowKind, found: readonly FoundRow[]): void {
    for (const { id, key, version, archivedAt } of found) {
      this.rows.set(`${kind} ${key}`, { id, version, isArchived: archivedAt !== null });
    }
  }

  /** The row of an item, archived or not, or undefined. */
  find(kind: PackRowKind, key: string): ExistingRow | undefined {
    return this.rows.get(`${kind} ${key}`);
  }

  /** True when a live row stands for the item. */
  isLive(kind: PackRowKind, key: string): boolean {
    return this.find(kind, key)?.isArchived === false;
  }
}
