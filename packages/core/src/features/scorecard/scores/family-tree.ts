import { type Database, join, sql } from '../../../data/index.js';
import { piecesOf } from './bulk-statement.js';

/** A unit as scoring sees it. */
export interface TreeUnit {
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

const UNIT = sql`id, parent_id AS "parentId", kind, depth, path, archived_at AS "archivedAt"`;
const NONE: ReadonlyMap<string, number> = new Map();

const unitOf = ({ archivedAt, ...row }: UnitRow): TreeUnit => ({ ...row, isArchived: archivedAt !== null });

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

  /** How many live children a unit has. */
  childCount(id: string): number {
    let count = 0;
    for (const number of this.kindsBelow(id).values()) count += number;
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
    for (const ids of piecesOf([...units.keys()])) {
      const rows = await db.rows<{ parentId: string; kind: string; count: number }>(sql`
        SELECT parent_id AS "parentId", kind, CAST(COUNT(*) AS INTEGER) AS "count" FROM unit
        WHERE parent_id IN (${join([...ids])}) AND archived_at IS NULL GROUP BY parent_id, kind`);
      for (const { parentId, kind, count } of rows) {
        const kinds = children.get(parentId) ?? new Map<string, number>();
        children.set(parentId, kinds.set(kind, count));
      }
    }
    return new FamilyTree(units, children);
  }
}
