import {
  addPeriods,
  CADENCES,
  type Cadence,
  CONTROL_WINDOW,
  controlChart,
  parsePeriod,
  periodOf,
} from '@wheelhouse/domain';
import { type Database, join, type Sql, sql } from '../../../data/index.js';

/** The first day of the 26 periods of a cadence that end with the one holding a day. */
const windowStart = (cadence: Cadence, day: string): string =>
  parsePeriod(addPeriods(periodOf(day, cadence), -CONTROL_WINDOW))?.end ?? day;

/**
 * Which measures of a unit moved by more than chance with their newest value up to a day (XmR over the last 26 periods of
 * each measure's own cadence): true, false, or nothing where there are fewer than eight values. One statement.
 */
export async function signalsOf(
  db: Database,
  unitId: string,
  measures: readonly { id: string; cadence: Cadence }[],
  end: string,
): Promise<Map<string, boolean>> {
  const signals = new Map<string, boolean>();
  if (measures.length === 0) return signals;
  const cadences = CADENCES.filter((cadence) => measures.some((measure) => measure.cadence === cadence));
  const since = join(
    cadences.map((cadence): Sql => sql`WHEN ${cadence} THEN ${windowStart(cadence, end)}`),
    ' ',
  );
  const rows = await db.rows<{ measureId: string; value: number | null }>(sql`
    SELECT s.measure_id AS "measureId", s.value
    FROM measure m CROSS JOIN measure_score s
    WHERE m.id IN (${join(measures.map(({ id }) => id))}) AND s.unit_id = ${unitId} AND s.measure_id = m.id
      AND s.period_end > CASE m.cadence ${since} END AND s.period_end <= ${end}
    ORDER BY s.period_end`);
  const values = new Map<string, (number | null)[]>();
  for (const { measureId, value } of rows) {
    const known = values.get(measureId);
    if (known) known.push(value);
    else values.set(measureId, [value]);
  }
  for (const [id, list] of values) {
    const newest = controlChart(list).findLast((_, at) => list[at] !== null);
    if (newest?.limits) signals.set(id, newest.signal !== null);
  }
  return signals;
}
