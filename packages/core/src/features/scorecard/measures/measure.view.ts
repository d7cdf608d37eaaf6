import type { MeasureKind } from '@wheelhouse/domain';
import { originOf, textOf, textOrNull } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { PersonView } from '../../people/index.js';
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
  timeAggregation: string;
  kind: MeasureKind;
  expression: string | null;
  unit: string;
  decimals: number;
  ratioScale: number;
  owner: string | null;
  ownerId: string | null;
  deputyId: string | null;
  ownerPerson: PersonView | null;
  deputyPerson: PersonView | null;
  source: string | null;
  goal: number;
  redFlag: number;
  baseline: number | null;
  weight: number;
  thresholds: Omit<ThresholdRule, 'measureId'>[];
  weights: Omit<WeightRule, 'measureId'>[];
  wheelPosition: number | null;
  isFocus: boolean;
  benchmark: { value: string; basis: string } | null;
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** What measures are shown with: their dated rules, and the people they name by id. */
export interface MeasureCompany {
  thresholds: readonly ThresholdRule[];
  weights: readonly WeightRule[];
  people: ReadonlyMap<string, PersonView>;
}

const without = <T extends { measureId: string }>(rules: readonly T[], measureId: string): Omit<T, 'measureId'>[] =>
  rules.filter((rule) => rule.measureId === measureId).map(({ measureId: _, ...rule }) => rule);

/** Shows measures in the reader's language with their dated rules and what holds on a day (YYYY-MM-DD). */
export function measureViews(
  ctx: Ctx,
  rows: readonly Measure[],
  { thresholds, weights, people }: MeasureCompany,
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
      timeAggregation: row.timeAggregation ?? row.aggregation,
      kind: row.kind ?? 'NUMBER',
      expression: row.expression,
      unit: textOf(row, 'unit', ctx.locale),
      decimals: row.decimals,
      ratioScale: row.ratioScale,
      owner: row.owner,
      ownerId: row.ownerUserId,
      deputyId: row.deputyUserId,
      ownerPerson: (row.ownerUserId && people.get(row.ownerUserId)) || null,
      deputyPerson: (row.deputyUserId && people.get(row.deputyUserId)) || null,
      source: row.source,
      goal: inForce?.goal ?? 0,
      redFlag: inForce?.redFlag ?? 0,
      baseline: inForce?.baseline ?? null,
      weight: weightBook.at(row.id, '', day),
      thresholds: without(thresholds, row.id),
      weights: without(weights, row.id),
      wheelPosition: row.wheelPosition,
      isFocus: row.isFocus === 1,
      benchmark: value ? { value, basis: textOf(row, 'benchmarkBasis', ctx.locale) } : null,
      origin: originOf(row),
      archivedAt: row.archivedAt,
    };
  });
}
