import type { Cell, ScoreRow } from './score-row.js';

/** Rows kept at most: about 60 MB. */
const MOST_ROWS = 200_000;

/**
 * The scores a run has just written, by the parent that will combine them: where every child of a unit is among them, as
 * in the import of a whole week, the rows need not be read again. Beyond 200,000 rows nothing more is kept.
 */
export class WrittenChildren {
  private readonly byParent = new Map<string, Map<string, ScoreRow>>();
  private count = 0;

  private static key(parentId: string, { measureId, periodEnd }: Pick<Cell, 'measureId' | 'periodEnd'>): string {
    return `${parentId} ${measureId} ${periodEnd}`;
  }

  /** Keeps a written row of a live child, in place of an older one of the same cell. */
  add(parentId: string, row: ScoreRow): void {
    const key = WrittenChildren.key(parentId, row);
    let rows = this.byParent.get(key);
    if (!rows) {
      if (this.count >= MOST_ROWS) return;
      rows = new Map();
      this.byParent.set(key, rows);
    }
    if (!rows.has(row.unitId)) this.count += 1;
    rows.set(row.unitId, row);
  }

  /** Forgets the row of a child that was erased. */
  remove(parentId: string, cell: Cell): void {
    if (this.byParent.get(WrittenChildren.key(parentId, cell))?.delete(cell.unitId)) this.count -= 1;
  }

  /** The rows of all `expected` children of a cell, once; null when not all of them are here. */
  take(cell: Pick<Cell, 'unitId' | 'measureId' | 'periodEnd'>, expected: number): ScoreRow[] | null {
    const key = WrittenChildren.key(cell.unitId, cell);
    const rows = this.byParent.get(key);
    if (!rows) return null;
    this.byParent.delete(key);
    this.count -= rows.size;
    return rows.size === expected ? [...rows.values()] : null;
  }
}
