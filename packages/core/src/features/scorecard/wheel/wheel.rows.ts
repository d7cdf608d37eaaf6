import {
  type Aggregation,
  type Cadence,
  MAX_MEASURES_PER_QUADRANT,
  type MeasureKind,
  type Part,
  type Polarity,
} from '@wheelhouse/domain';
import { type Database, join, raw, type Sql, sql } from '../../../data/index.js';
import type { Quadrant } from '../measures/measure.entity.js';
import { WeightBook, weightsOfProgram } from '../rules/rule-book.js';

/** A stored score as the wheel reads it. */
export interface StoredScore extends Part {
  period: string;
  periodEnd: string;
  score: number | null;
  basis: string;
  updatedAt: string;
}

const BEFORE_FIELDS = ['periodEnd', 'value', 'score', 'present', 'expected'] as const satisfies (keyof StoredScore)[];

/** The newest stored score up to the end of a period. */
export type NewestScore = Omit<StoredScore, 'numerator' | 'denominator'>;

/** The newest stored score up to the end of the period before: what a change is told from. */
export type EarlierScore = Pick<StoredScore, (typeof BEFORE_FIELDS)[number]>;

/** A measure on the wheel with its weight now and before, and its newest stored scores up to two days. */
export interface WheelRow {
  id: string;
  key: string;
  name: string;
  shortName: string;
  unit: string;
  texts: string | null;
  quadrant: Quadrant;
  kind: MeasureKind;
  polarity: Polarity;
  cadence: Cadence;
  timeAggregation: Aggregation;
  ratioScale: number;
  decimals: number;
  isFocus: number;
  weight: number;
  weightBefore: number;
  now: NewestScore | null;
  before: EarlierScore | null;
}

type Flat = Omit<WheelRow, 'now' | 'before' | 'weight' | 'weightBefore'> & {
  [Name in keyof NewestScore as `now_${Name}`]: NewestScore[Name] | null;
} & { [Name in keyof EarlierScore as `before_${Name}`]: EarlierScore[Name] | null };

const COLUMNS = {
  period: 'period',
  periodEnd: 'period_end',
  value: 'value',
  goal: 'goal',
  redFlag: 'red_flag',
  score: 'score',
  basis: 'basis',
  present: 'present',
  expected: 'expected',
  updatedAt: 'updated_at',
} as const satisfies Readonly<Record<keyof NewestScore, string>>;

const NOW = raw(
  Object.entries(COLUMNS)
    .map(([field, column]) => `n.${column} AS "now_${field}"`)
    .join(', '),
);
const BEFORE = raw(BEFORE_FIELDS.map((field) => `b.${COLUMNS[field]} AS "before_${field}"`).join(', '));

const newest = (unitId: string, day: string): Sql => sql`(
  SELECT MAX(x.period_end) FROM measure_score x
  WHERE x.unit_id = ${unitId} AND x.measure_id = m.id AND x.period_end <= ${day})`;

function nowOf(row: Flat): NewestScore | null {
  if (row.now_period === null) return null;
  return {
    period: row.now_period,
    periodEnd: row.now_periodEnd as string,
    value: row.now_value,
    goal: row.now_goal as number,
    redFlag: row.now_redFlag as number,
    score: row.now_score,
    basis: row.now_basis as string,
    present: row.now_present as number,
    expected: row.now_expected as number,
    updatedAt: row.now_updatedAt as string,
  };
}

function beforeOf(row: Flat): EarlierScore | null {
  if (row.before_periodEnd === null) return null;
  return {
    periodEnd: row.before_periodEnd,
    value: row.before_value,
    score: row.before_score,
    present: row.before_present as number,
    expected: row.before_expected as number,
  };
}

/** The measures on the wheel, in the order of their places. */
const ON_THE_WHEEL = sql`AND m.wheel_position IS NOT NULL ORDER BY m.wheel_position, m.id`;

/**
 * The measures on the wheel of a program in the order of their places, or the live ones of those named by id, each with
 * the newest score of a unit that ends by `end` and by `previousEnd`: one statement, whose work does not grow with the
 * history, and one for the weights.
 */
export async function wheelRows(
  db: Database,
  programId: string,
  unitId: string,
  end: string,
  previousEnd: string,
  measureIds?: readonly string[],
): Promise<WheelRow[]> {
  const which = measureIds ? sql`AND m.id IN (${join([...measureIds])}) ORDER BY m.name, m.id` : ON_THE_WHEEL;
  const rows = await db.rows<Flat>(sql`
    SELECT m.id, m.key, m.name, m.short_name AS "shortName", m.unit, m.texts, m.quadrant, m.polarity, m.cadence,
      COALESCE(m.kind, 'NUMBER') AS kind, COALESCE(m.time_aggregation, m.aggregation) AS "timeAggregation", m.ratio_scale AS "ratioScale", m.decimals, m.is_focus AS "isFocus",
      ${NOW}, ${BEFORE}
    FROM measure m
    LEFT JOIN measure_score n ON n.unit_id = ${unitId} AND n.measure_id = m.id AND n.period_end = ${newest(unitId, end)}
    LEFT JOIN measure_score b ON b.unit_id = ${unitId} AND b.measure_id = m.id AND b.period_end = ${newest(unitId, previousEnd)}
    WHERE m.program_id = ${programId} AND m.archived_at IS NULL ${which}`);
  const weights = new WeightBook(await weightsOfProgram(db, programId, unitId));
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
    kind: row.kind,
    timeAggregation: row.timeAggregation,
    ratioScale: row.ratioScale,
    decimals: row.decimals,
    isFocus: row.isFocus,
    weight: weights.at(row.id, unitId, end),
    weightBefore: weights.at(row.id, unitId, previousEnd),
    now: nowOf(row),
    before: beforeOf(row),
  }));
}

/** At most five measures of each quadrant, in the order of their places (M6). */
export function placedRows(rows: readonly WheelRow[]): WheelRow[] {
  const taken = new Map<string, number>();
  return rows.filter((row) => {
    const count = (taken.get(row.quadrant) ?? 0) + 1;
    taken.set(row.quadrant, count);
    return count <= MAX_MEASURES_PER_QUADRANT;
  });
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
