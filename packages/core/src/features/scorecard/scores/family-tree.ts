import { type Database, join, sql } from '../../../data/index.js';
import { isOpenIn, type UnitLife } from '../../units/index.js';
import { piecesOf } from './bulk-statement.js';

/** A unit as scoring sees it. */
export interface TreeUnit extends UnitLife {
  id: string;
  parentId: string | null;
  kind: string;
  depth: number;
  path: string;
  isArchived: boolean;
}

interface UnitRow extends Omit<TreeUnit, 'isArchived'> {
  archivedAt: string | null;
}

const UNIT = sql`id, parent_id AS "parentId", kind, depth, path, archived_at AS "archivedAt",
  opens_on AS "opensOn", closes_on AS "closesOn"`;
const NONE: ReadonlyMap<string, number> = new Map();

const unitOf = ({ archivedAt, ...row }: UnitRow): TreeUnit => ({ ...row, isArchived: archivedAt !== null });

/** Live children of a kind that open and close on the same days. */
interface Siblings extends UnitLife {
  kind: string;
  count: number;
}

/**
 * Units with everything above them, and how many live children of each kind every one of those has. Its size follows
 * the units it is asked for and their depth, never the whole tree.
 */
export class FamilyTree {
  /** True when some unit has live children of several kinds. */
  readonly hasMixedFamilies: boolean;

  private constructor(
    private readonly units: ReadonlyMap<string, TreeUnit>,
    private readonly children: ReadonlyMap<string, Map<string, number>>,
    /** Children by kind and life of those units that have children which opened or closed. */
    private readonly changing: ReadonlyMap<string, readonly Siblings[]>,
  ) {
    this.hasMixedFamilies = [...children.values()].some((kinds) => kinds.size > 1);
  }

  /** The unit with an id; throws when it was not asked for. */
  unit(id: string): TreeUnit {
    const unit = this.units.get(id);
    if (!unit) throw new Error(`Unit ${id} is not part of this family tree.`);
    return unit;
  }

  /** True when the unit is known here. */
  has(id: string): boolean {
    return this.units.has(id);
  }

  /** Every unit that is known here. */
  get all(): Iterable<TreeUnit> {
    return this.units.values();
  }

  /** Live children of a unit by kind. */
  kindsBelow(id: string): ReadonlyMap<string, number> {
    return this.children.get(id) ?? NONE;
  }

  /** Live children of a unit by kind that were open in a period. */
  kindsIn(id: string, period: string): ReadonlyMap<string, number> {
    const changing = this.changing.get(id);
    if (!changing) return this.kindsBelow(id);
    const kinds = new Map<string, number>();
    for (const { kind, count, ...life } of changing) {
      if (isOpenIn(life, period)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    }
    return kinds;
  }

  /** How many live children a unit has, or had open in a period. */
  childCount(id: string, period?: string): number {
    let count = 0;
    for (const number of (period ? this.kindsIn(id, period) : this.kindsBelow(id)).values()) count += number;
    return count;
  }

  /** Reads the family of some units of a program, or the whole tree for null. */
  static async of(db: Database, programId: string, unitIds: readonly string[] | null): Promise<FamilyTree> {
    const units = new Map<string, TreeUnit>();
    const add = (rows: readonly UnitRow[]): void => {
      for (const row of rows) units.set(row.id, unitOf(row));
    };
    if (unitIds === null) {
      add(await db.rows<UnitRow>(sql`SELECT ${UNIT} FROM unit WHERE program_id = ${programId}`));
    } else {
      for (const ids of piecesOf(unitIds)) {
        add(
          await db.rows<UnitRow>(
            sql`SELECT ${UNIT} FROM unit WHERE program_id = ${programId} AND id IN (${join([...ids])})`,
          ),
        );
      }
      const above = new Set([...units.values()].flatMap((unit) => unit.path.split('.')));
      for (const ids of piecesOf([...above].filter((id) => !units.has(id)))) {
        add(
          await db.rows<UnitRow>(
            sql`SELECT ${UNIT} FROM unit WHERE program_id = ${programId} AND id IN (${join([...ids])})`,
          ),
        );
      }
    }
    const children = new Map<string, Map<string, number>>();
    const siblings = new Map<string, Siblings[]>();
    for (const ids of piecesOf([...units.keys()])) {
      const rows = await db.rows<Siblings & { parentId: string }>(sql`
        SELECT parent_id AS "parentId", kind, opens_on AS "opensOn", closes_on AS "closesOn",
          CAST(COUNT(*) AS INTEGER) AS "count" FROM unit
        WHERE parent_id IN (${join([...ids])}) AND archived_at IS NULL GROUP BY parent_id, kind, opens_on, closes_on`);
      for (const { parentId, ...row } of rows) {
        const kinds = children.get(parentId) ?? new Map<string, number>();
        children.set(parentId, kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + row.count));
        const known = siblings.get(parentId);
        if (known) known.push(row);
        else siblings.set(parentId, [row]);
      }
    }
    const changing = [...siblings].filter(([, rows]) => rows.some((row) => row.opensOn ?? row.closesOn));
    return new FamilyTree(units, children, new Map(changing));
  }
}
