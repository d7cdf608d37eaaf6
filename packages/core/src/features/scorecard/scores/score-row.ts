import {
  type Aggregation,
  aggregateUnits,
  type Part,
  type Polarity,
  SCORING_VERSION,
  scoreValue,
  type Threshold,
} from '@wheelhouse/domain';
import type { ThresholdBook, ThresholdInForce } from '../rules/rule-book.js';
import { BulkStatement } from './bulk-statement.js';

/** A measure as scoring sees it. */
export interface ScoredMeasure {
  id: string;
  polarity: Polarity;
  aggregation: Aggregation;
  ratioScale: number;
}

/** A measure of a unit in a period; `periodEnd` is its last day. */
export interface Cell {
  unitId: string;
  measureId: string;
  period: string;
  periodEnd: string;
}

/** A cell with the unit's own reading; a null value means not applicable. */
export interface OwnReading extends Cell {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** A row of `measure_score`: the value of a cell, how it came about and what it scores. */
export interface ScoreRow extends OwnReading, Part {
  score: number | null;
  basis: string;
  ruleVersion: string;
}

/** Sets or replaces rows of `measure_score`; the values in the order of `scoreValues`. */
export const SCORE_UPSERT = new BulkStatement(
  `INSERT INTO measure_score (unit_id, measure_id, period_end, period, value, numerator, denominator, goal, red_flag, score,
     basis, present, expected, rule_version, updated_at) VALUES`,
  15,
  `ON CONFLICT (unit_id, measure_id, period_end) DO UPDATE SET period = excluded.period, value = excluded.value,
     numerator = excluded.numerator, denominator = excluded.denominator, goal = excluded.goal, red_flag = excluded.red_flag,
     score = excluded.score, basis = excluded.basis, present = excluded.present, expected = excluded.expected,
     rule_version = excluded.rule_version, updated_at = excluded.updated_at`,
);

/** Appends the values of a row for `SCORE_UPSERT`. */
export function scoreValues(values: unknown[], row: ScoreRow, updatedAt: string): void {
  values.push(
    row.unitId,
    row.measureId,
    row.periodEnd,
    row.period,
    row.value,
    row.numerator,
    row.denominator,
    row.goal,
    row.redFlag,
    row.score,
    row.basis,
    row.present,
    row.expected,
    row.ruleVersion,
    updatedAt,
  );
}

/** The version of the rules a score was computed with: that of the scoring, and the threshold in force. */
export const versionOf = (thresholdId: string | undefined): string =>
  thresholdId ? `${SCORING_VERSION}:${thresholdId}` : SCORING_VERSION;

/** The score of a value against a threshold (M7). */
export const scoreOf = (value: number | null, threshold: Threshold, { polarity }: ScoredMeasure): number | null =>
  scoreValue(value, threshold, polarity);

/** The score of a unit's own reading (M7): 1 of 1 present, or 0 of 0 when it does not apply. */
export function ownScore(reading: OwnReading, measure: ScoredMeasure, thresholds: ThresholdBook): ScoreRow {
  const rule = thresholds.at(measure.id, reading.unitId, reading.periodEnd)?.rule;
  const threshold = { goal: rule?.goal ?? 0, redFlag: rule?.redFlag ?? 0 };
  const present = reading.value === null ? 0 : 1;
  return {
    unitId: reading.unitId,
    measureId: reading.measureId,
    period: reading.period,
    periodEnd: reading.periodEnd,
    value: reading.value,
    numerator: reading.numerator,
    denominator: reading.denominator,
    ...threshold,
    score: scoreOf(reading.value, threshold, measure),
    basis: 'OWN',
    present,
    expected: present,
    ruleVersion: versionOf(rule?.id),
  };
}

const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Goal and red flag of a unit whose value came from below: its own where it has some, else those of the units below
 * combined, else the measure's. Combined ones that are the measure's but for rounding become exactly those.
 */
export function thresholdFor(inForce: ThresholdInForce | undefined, combined: Threshold | null): Threshold {
  const rule = inForce?.rule;
  const same = rule && combined && nearly(combined.goal, rule.goal) && nearly(combined.redFlag, rule.redFlag);
  if (rule && (inForce.isOverride || same || !combined)) return { goal: rule.goal, redFlag: rule.redFlag };
  return combined ? { goal: combined.goal, redFlag: combined.redFlag } : { goal: 0, redFlag: 0 };
}

/**
 * The score of a unit from the rows of the units below it (M7): the value as `aggregateUnits` combines it, against the
 * unit's own threshold where it has one, else against the combined thresholds of the units below. `missing` counts the
 * units that should have reported and did not. Null when nothing can be combined.
 */
export function rolledUpScore(
  cell: Cell,
  parts: readonly Part[],
  missing: number,
  measure: ScoredMeasure,
  thresholds: ThresholdBook,
): ScoreRow | null {
  if (measure.aggregation === 'NONE') return null;
  const combined = aggregateUnits(parts, measure.aggregation, measure.ratioScale);
  if (!combined) return null;
  const inForce = thresholds.at(measure.id, cell.unitId, cell.periodEnd);
  const threshold = thresholdFor(inForce, combined);
  return {
    unitId: cell.unitId,
    measureId: cell.measureId,
    period: cell.period,
    periodEnd: cell.periodEnd,
    value: combined.value,
    numerator: combined.numerator,
    denominator: combined.denominator,
    ...threshold,
    score: scoreOf(combined.value, threshold, measure),
    basis: combined.basis,
    present: combined.present,
    expected: combined.expected + missing,
    ruleVersion: versionOf(inForce?.rule.id),
  };
}

const COMPARED = ['value', 'numerator', 'denominator', 'goal', 'redFlag', 'score', 'present', 'expected'] as const;

/** True when two rows of a cell say the same, up to rounding. */
export function sameScore(a: ScoreRow, b: ScoreRow): boolean {
  if (a.basis !== b.basis || a.ruleVersion !== b.ruleVersion || a.period !== b.period) return false;
  return COMPARED.every((field) => {
    const [x, y] = [a[field], b[field]];
    return x === null || y === null ? x === y : nearly(x, y) || Math.abs(x - y) < 1e-12;
  });
}
