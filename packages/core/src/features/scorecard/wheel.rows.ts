import type { Aggregation, Cadence, Part, Polarity } from '@wheelhouse/domain';
import { type Database, join, raw, type Sql, sql } from '../../data/index.js';
import type { Quadrant } from './scorecard.entity.js';

/** A stored score as the wheel reads it. */
export interface StoredScore extends Part {
  period: string;
  periodEnd: string;
  score: number | null;
  basis: string;
  updatedAt: string;
}

/** A measure on the wheel with its weight now and before, and its newest stored scores up to two days. */
export interface WheelRow {
  id: string;
  key: string;
  name: string;
  shortName: string;
  unit: string;
  texts: string | null;
  quadrant: Quadrant;
  polarity: Polarity;
  cadence: Cadence;
  aggregation: Aggregation;
  ratioScale: number;
  decimals: number;
  isFocus: number;
  weight: number;
  weightBefore: number;
  now: StoredScore | null;
  before: StoredScore | null;
}

type Flat = Omit<WheelRow, 'now' | 'before'> & {
  [Name in keyof StoredScore as `${'now' | 'before'}_${Name}`]: StoredScore[Name] | null;
};

const scoreColumns = (alias: 'n' | 'b', prefix: 'now' | 'before'): string => {
  const column = (from: string, to: string): string => `${alias}.${from} AS "${prefix}_${to}"`;
  return [
    column('period', 'period'),
    column('period_end', 'periodEnd'),
    column('value', 'value'),
    column('numerator', 'numerator'),
    column('denominator', 'denominator'),
    column('goal', 'goal'),
    column('red_flag', 'redFlag'),
    column('score', 'score'),
    column('basis', 'basis'),
    column('present', 'present'),
    column('expected', 'expected'),
    column('updated_at', 'updatedAt'),
  ].join(', ');
};

const NOW = raw(scoreColumns('n', 'now'));
const BEFORE = raw(scoreColumns('b', 'before'));

const weightAt = (day: string): Sql => sql`COALESCE(
  (SELECT w.weight FROM measure_weight w WHERE w.measure_id = m.id AND w.archived_at IS NULL AND w.valid_from <= ${day}
   ORDER BY w.valid_from DESC LIMIT 1),
  (SELECT w.weight FROM measure_weight w WHERE w.measure_id = m.id AND w.archived_at IS NULL
   ORDER BY w.valid_from LIMIT 1), 1)`;

const newest = (unitId: string, day: string): Sql => sql`(
  SELECT MAX(x.period_end) FROM measure_score x
  WHERE x.unit_id = ${unitId} AND x.measure_id = m.id AND x.period_end <= ${day})`;

function scoreOf(row: Flat, prefix: 'now' | 'before'): StoredScore | null {
  const period = row[`${prefix}_period`];
  if (period === null) return null;
  return {
    period,
    periodEnd: row[`${prefix}_periodEnd`] as string,
    value: row[`${prefix}_value`],
    numerator: row[`${prefix}_numerator`],
    denominator: row[`${prefix}_denominator`],
    goal: row[`${prefix}_goal`] as number,
    redFlag: row[`${prefix}_redFlag`] as number,
    score: row[`${prefix}_score`],
    basis: row[`${prefix}_basis`] as string,
    present: row[`${prefix}_present`] as number,
    expected: row[`${prefix}_expected`] as number,
    updatedAt: row[`${prefix}_updatedAt`] as string,
  };
}

/**
 * The measures on the wheel of a program in the order of their places, each with the newest score of a unit that ends by
 * `end` and by `previousEnd`: one statement, whose work does not grow with the history.
 */
export async function wheelRows(
  db: Database,
  programId: string,
  unitId: string,
  end: string,
  previousEnd: string,
): Promise<WheelRow[]> {
  const rows = await db.rows<Flat>(sql`
    SELECT m.id, m.key, m.name, m.short_name AS "shortName", m.unit, m.texts, m.quadrant, m.polarity, m.cadence,
      m.aggregation, m.ratio_scale AS "ratioScale", m.decimals, m.is_focus AS "isFocus",
      ${weightAt(end)} AS "weight", ${weightAt(previousEnd)} AS "weightBefore", ${NOW}, ${BEFORE}
    FROM measure m
    LEFT JOIN measure_score n ON n.unit_id = ${unitId} AND n.measure_id = m.id AND n.period_end = ${newest(unitId, end)}
    LEFT JOIN measure_score b ON b.unit_id = ${unitId} AND b.measure_id = m.id AND b.period_end = ${newest(unitId, previousEnd)}
    WHERE m.program_id = ${programId} AND m.archived_at IS NULL AND m.wheel_position IS NOT NULL
    ORDER BY m.wheel_position, m.id`);
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    name: row.name,
    shortName: row.shortName,
    unit: row.unit,
    texts: row.texts,
    quadrant: row.quadrant,
    polarity: row.polarity,
    cadence: row.cadence,
    aggregation: row.aggregation,
    ratioScale: row.ratioScale,
    decimals: row.decimals,
    isFocus: row.isFocus,
    weight: row.weight,
    weightBefore: row.weightBefore,
    now: scoreOf(row, 'now'),
    before: scoreOf(row, 'before'),
  }));
}

/** Every score of some measures of a unit that ends from `from` to `to`, in time order, by measure. */
export async function scoresBetween(
  db: Database,
  unitId: string,
  measureIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, StoredScore[]>> {
  const byMeasure = new Map<string, StoredScore[]>();
  for (const measureId of measureIds) byMeasure.set(measureId, []);
  const rows = await db.rows<StoredScore & { measureId: string }>(sql`
    SELECT m.id AS "measureId", s.period, s.period_end AS "periodEnd", s.value, s.numerator, s.denominator, s.goal,
      s.red_flag AS "redFlag", s.score, s.basis, s.present, s.expected, s.updated_at AS "updatedAt"
    FROM measure m CROSS JOIN measure_score s
    WHERE m.id IN (${join([...measureIds])}) AND s.unit_id = ${unitId} AND s.measure_id = m.id
      AND s.period_end >= ${from} AND s.period_end <= ${to}
    ORDER BY s.period_end`);
  for (const { measureId, ...row } of rows) byMeasure.get(measureId)?.push(row);
  return byMeasure;
}
