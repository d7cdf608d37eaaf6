import { type Database, join, type Sql, sql } from '../../../data/index.js';
import { openBetween } from '../../units/index.js';
import type { NewestScore, StoredScore } from '../wheel/wheel.rows.js';

/** A unit right below another, with what its name needs. */
export interface UnitBelow {
  id: string;
  name: string;
  texts: string | null;
  kind: string;
  path: string;
  unitsBelow: number;
}

type ByMeasure<T> = Map<string, T>;

/** The live units right below one that were open in a period and end inside some paths, by name, and how many there are. */
export async function unitsBelow(
  db: Database,
  parentId: string,
  period: { start: string; end: string },
  page: { skip: number; take: number },
): Promise<{ total: number; units: UnitBelow[] }> {
  const below = sql`FROM unit u WHERE u.parent_id = ${parentId} AND u.archived_at IS NULL AND ${openBetween('u', period)}`;
  const count = await db.row<{ total: number }>(sql`SELECT CAST(COUNT(*) AS INTEGER) AS total ${below}`);
  const units = await db.rows<UnitBelow>(sql`
    SELECT u.id, u.name, u.texts, u.kind, u.path,
      (SELECT CAST(COUNT(*) AS INTEGER) FROM unit c WHERE c.parent_id = u.id AND c.archived_at IS NULL) AS "unitsBelow"
    ${below} ORDER BY u.name, u.id LIMIT ${page.take} OFFSET ${page.skip}`);
  return { total: count?.total ?? 0, units };
}

const SCORE: Sql = sql`s.period, s.period_end AS "periodEnd", s.value, s.numerator, s.denominator, s.goal,
  s.red_flag AS "redFlag", s.score, s.basis, s.present, s.expected, s.updated_at AS "updatedAt"`;

/**
 * The newest score of each unit and measure that ends by a day: one statement, each cell found by its key, so that the work
 * does not grow with the history.
 */
export async function newestScores(
  db: Database,
  unitIds: readonly string[],
  measureIds: readonly string[],
  end: string,
): Promise<Map<string, ByMeasure<NewestScore>>> {
  const found = new Map<string, ByMeasure<NewestScore>>();
  if (unitIds.length === 0 || measureIds.length === 0) return found;
  const rows = await db.rows<NewestScore & { unitId: string; measureId: string }>(sql`
    SELECT u.id AS "unitId", m.id AS "measureId", ${SCORE}
    FROM unit u CROSS JOIN measure m CROSS JOIN measure_score s
    WHERE u.id IN (${join([...unitIds])}) AND m.id IN (${join([...measureIds])})
      AND s.unit_id = u.id AND s.measure_id = m.id AND s.period_end = (
        SELECT MAX(x.period_end) FROM measure_score x
        WHERE x.unit_id = u.id AND x.measure_id = m.id AND x.period_end <= ${end})`);
  for (const { unitId, measureId, ...score } of rows) {
    found.set(unitId, (found.get(unitId) ?? new Map<string, NewestScore>()).set(measureId, score));
  }
  return found;
}

/** Every score of some units and measures that ends from `from` to `to`, in time order. */
export async function scoresOfUnits(
  db: Database,
  unitIds: readonly string[],
  measureIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, ByMeasure<StoredScore[]>>> {
  const found = new Map<string, ByMeasure<StoredScore[]>>();
  if (unitIds.length === 0 || measureIds.length === 0) return found;
  const rows = await db.rows<StoredScore & { unitId: string; measureId: string }>(sql`
    SELECT u.id AS "unitId", m.id AS "measureId", ${SCORE}
    FROM unit u CROSS JOIN measure m CROSS JOIN measure_score s
    WHERE u.id IN (${join([...unitIds])}) AND m.id IN (${join([...measureIds])})
      AND s.unit_id = u.id AND s.measure_id = m.id AND s.period_end >= ${from} AND s.period_end <= ${to}
    ORDER BY s.period_end`);
  for (const { unitId, measureId, ...score } of rows) {
    const measures = found.get(unitId) ?? new Map<string, StoredScore[]>();
    found.set(unitId, measures.set(measureId, [...(measures.get(measureId) ?? []), score]));
  }
  return found;
}
