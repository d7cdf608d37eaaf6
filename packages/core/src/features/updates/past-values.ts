import { USUAL_COUNT } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../data/index.js';

/** A value of the past. */
export interface PastValueView {
  period: string;
  value: number;
}

/** A measure of a unit, seen from a period: only what ended before its last day counts. */
export interface SeenFrom {
  measureId: string;
  unitId: string;
  periodEnd: string;
}

/** Names a cell by its measure, unit and the last day of its period. */
export const seenKey = ({ measureId, unitId, periodEnd }: SeenFrom): string => `${measureId} ${unitId} ${periodEnd}`;

/**
 * The newest eight values a unit gave itself before a period, newest first, for many cells in one query; the unit's value
 * as it was rolled up counts where it gave none.
 */
export async function pastValues(db: Database, cells: readonly SeenFrom[]): Promise<Map<string, PastValueView[]>> {
  const found = new Map<string, PastValueView[]>(cells.map((cell) => [seenKey(cell), []]));
  if (found.size === 0) return found;
  const wanted = [...new Map(cells.map((cell) => [seenKey(cell), cell])).values()];
  const rows = wanted.map(({ measureId, unitId, periodEnd }) => sql`(${measureId}, ${unitId}, ${periodEnd})`);
  const values = await db.rows<SeenFrom & PastValueView>(sql`
    SELECT * FROM (
      SELECT w.column1 AS "measureId", w.column2 AS "unitId", w.column3 AS "periodEnd", s.period AS "period",
        s.value AS "value",
        ROW_NUMBER() OVER (PARTITION BY w.column1, w.column2, w.column3 ORDER BY s.period_end DESC) AS "place"
      FROM (VALUES ${join(rows)}) AS w CROSS JOIN measure_score s
      WHERE s.unit_id = w.column2 AND s.measure_id = w.column1 AND s.period_end < w.column3 AND s.value IS NOT NULL
    ) AS past WHERE "place" <= ${USUAL_COUNT} ORDER BY "place"`);
  for (const { period, value, ...cell } of values) found.get(seenKey(cell))?.push({ period, value });
  return found;
}
