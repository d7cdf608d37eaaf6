import { originOf, textOf, textOrNull } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { ThresholdBook, type ThresholdRule, WeightBook, type WeightRule } from '../rules/rule-book.js';
import type { Measure } from './measure.entity.js';

/** A measure as the API shows it, with what is in force today. */
export interface MeasureView {
  __typename: 'Measure';
  id: string;
  version: number;
  programId: string;
  key: string;
  name: string;
  shortName: string;
  definition: string;
  formula: string;
  numerator: string | null;
  denominator: string | null;
  quadrant: string;
  polarity: string;
  cadence: string;
  aggregation: string;
  unit: string;
  decimals: number;
  owner: string | null;
  source: string | null;
  goal: number;
  redFlag: number;
  weight: number;
  thresholds: { id: string; unitId: string | null; from: string; goal: number; redFlag: number }[];
  weights: { from: string; weight: number }[];
  wheelPosition: number | null;
  isFocus: boolean;
  benchmark: { value: string; basis: string } | null;
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** Shows measures in the reader's language with their dated rules and what holds on a day (YYYY-MM-DD). */
export function measureViews(
  ctx: Ctx,
  rows: readonly Measure[],
  thresholds: readonly ThresholdRule[],
  weights: readonly WeightRule[],
  day: string,
): MeasureView[] {
  const book = new ThresholdBook(thresholds);
  const weightBook = new WeightBook(weights);
  return rows.map((row) => {
    const inForce = book.at(row.id, '', day)?.rule;
    const value = textOrNull(row, 'benchmarkValue', ctx.locale);
    return {
      __typename: 'Measure',
      id: row.id,
      version: row.version,
      programId: row.programId,
      key: row.key,
      name: textOf(row, 'name', ctx.locale),
      shortName: textOf(row, 'shortName', ctx.locale),
      definition: textOf(row, 'definition', ctx.locale),
      formula: textOf(row, 'formula', ctx.locale),
      numerator: textOrNull(row, 'numerator', ctx.locale),
      denominator: textOrNull(row, 'denominator', ctx.locale),
      quadrant: row.quadrant,
      polarity: row.polarity,
      cadence: row.cadence,
      aggregation: row.aggregation,
      unit: textOf(row, 'unit', ctx.locale),
      decimals: row.decimals,
      owner: row.owner,
      source: row.source,
      goal: inForce?.goal ?? 0,
      redFlag: inForce?.redFlag ?? 0,
      weight: weightBook.at(row.id, day),
      thresholds: thresholds
        .filter((rule) => rule.measureId === row.id)
        .map(({ id, unitId, from, goal, redFlag }) => ({ id, unitId, from, goal, redFlag })),
      weights: weights.filter((rule) => rule.measureId === row.id).map(({ from, weight }) => ({ from, weight })),
      wheelPosition: row.wheelPosition,
      isFocus: row.isFocus === 1,
      benchmark: value ? { value, basis: textOf(row, 'benchmarkBasis', ctx.locale) } : null,
      origin: originOf(row),
      archivedAt: row.archivedAt,
    };
  });
}
