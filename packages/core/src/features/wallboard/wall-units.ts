import { Database, join, type Link, type RowTexts, sql } from '../../data/index.js';

/** A live unit as a wallboard needs it. */
export interface WallUnitRow {
  id: string;
  name: string;
  texts: RowTexts | null;
  path: string;
  parentId: string | null;
}

/** Most wheels a wallboard shows, its chosen units and those below them together. */
export const MAX_WHEELS = 60;

/** What decides which wheels a wallboard shows. */
export interface WallChoice {
  units: readonly Link[];
  withChildren: number;
}

/** The live units that some wallboards name, by id, and where asked for the live ones directly below each that have numbers; two statements. */
export class WallUnits {
  private constructor(
    private readonly byId: ReadonlyMap<string, WallUnitRow>,
    private readonly below: ReadonlyMap<string, readonly WallUnitRow[]>,
  ) {}

  /** Reads the units of wallboards. */
  static async of(db: Database, walls: readonly WallChoice[]): Promise<WallUnits> {
    const idsOf = (some: readonly WallChoice[]): string[] => [
      ...new Set(some.flatMap((wall) => wall.units.map((unit) => unit.id))),
    ];
    const chosen = await rowsWhere(db, 'id', idsOf(walls));
    const children = await rowsWhere(db, 'parent_id', idsOf(walls.filter((wall) => wall.withChildren === 1)));
    const below = new Map<string, WallUnitRow[]>();
    for (const child of children) {
      const siblings = below.get(child.parentId ?? '') ?? [];
      below.set(child.parentId ?? '', [...siblings, child]);
    }
    return new WallUnits(new Map(chosen.map((unit) => [unit.id, unit])), below);
  }

  /** The chosen units that still live, in their order. */
  chosen(wall: WallChoice): WallUnitRow[] {
    return wall.units.flatMap((unit) => this.byId.get(unit.id) ?? []);
  }

  /** Every unit whose wheel is shown: each chosen one, then those below it by name; none twice, 60 at most. */
  shown(wall: WallChoice): WallUnitRow[] {
    const all = this.chosen(wall).flatMap((unit) => [
      unit,
      ...(wall.withChildren === 1 ? (this.below.get(unit.id) ?? []) : []),
    ]);
    return [...new Map(all.map((unit) => [unit.id, unit])).values()].slice(0, MAX_WHEELS);
  }
}

async function rowsWhere(db: Database, column: 'id' | 'parent_id', ids: readonly string[]): Promise<WallUnitRow[]> {
  if (ids.length === 0) return [];
  const condition =
    column === 'id'
      ? sql`id IN (${join(ids)})`
      : sql`parent_id IN (${join(ids)}) AND EXISTS (SELECT 1 FROM measure_score s WHERE s.unit_id = unit.id)`;
  const rows = await db.rows<Omit<WallUnitRow, 'texts'> & { texts: string | null }>(sql`
    SELECT id, name, texts, path, parent_id AS "parentId" FROM unit
    WHERE ${condition} AND archived_at IS NULL ORDER BY name, id`);
  return rows.map((row) => ({ ...row, texts: row.texts === null ? null : (JSON.parse(row.texts) as RowTexts) }));
}
