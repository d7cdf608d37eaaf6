import { neumaierSum } from '../numbers/neumaier-sum.js';

/**
 * How the readings of a measure combine over units and over time (M7): RATIO is recomputed from numerators and
 * denominators, NONE is never combined over units.
 */
export type Aggregation = 'SUM' | 'AVERAGE' | 'LAST' | 'RATIO' | 'NONE';

/** Every aggregation. */
export const AGGREGATIONS = ['SUM', 'AVERAGE', 'LAST', 'RATIO', 'NONE'] as const satisfies readonly Aggregation[];

/**
 * One measure of one unit in one period, ready to be combined: value (null when missing), numerator and denominator for
 * ratios, the thresholds in force, and how many readings are present of those expected below it.
 */
export interface Part {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  goal: number;
  redFlag: number;
  present: number;
  expected: number;
}

/** Where an aggregated value came from, to be shown beside it: MEAN_OF_RATIOS warns that numerators were missing. */
export type AggregationBasis = 'OWN' | 'SUM' | 'MEAN' | 'RATIO_OF_SUMS' | 'MEAN_OF_RATIOS';

/** A combined part and the way its value was found. */
export type AggregatedPart = Part & { basis: AggregationBasis };

/** Share 0..1 of the expected readings that are present; 0 when none were expected. */
export function coverageOf(part: Pick<Part, 'present' | 'expected'>): number {
  return part.expected > 0 ? Math.min(1, Math.max(0, part.present / part.expected)) : 0;
}

/**
 * Combines the parts of child units of one period (M7; ratios are never averaged while numerator and denominator are
 * known, Spider Impact [1c]). SUM adds values, goals and red flags of the parts with data; AVERAGE and LAST are means
 * weighted by `present`; RATIO is `ratioScale` times the sum of numerators over that of denominators, or the weighted
 * mean of ratios when one is missing; NONE gives a null value. Goals of all but SUM are means weighted by `present`;
 * `present` and `expected` are summed over all parts. The order of the parts does not matter. Null without parts; a
 * null value when no part has data or the result is not finite.
 */
export function aggregateUnits(
  parts: readonly Part[],
  aggregation: Aggregation,
  ratioScale: number,
): AggregatedPart | null {
  return combine(parts, aggregation, ratioScale, (part) => part.present);
}

/**
 * Combines the parts of one unit over consecutive periods, given in period order (M7): SUM adds values and goals,
 * AVERAGE is the plain mean of the periods with data, RATIO the ratio of sums, LAST and NONE the last period with data
 * together with its own thresholds and counts. Null without parts; a null value when no period has data.
 */
export function aggregateTime(
  parts: readonly Part[],
  aggregation: Aggregation,
  ratioScale: number,
): AggregatedPart | null {
  if (aggregation === 'LAST' || aggregation === 'NONE') {
    const last = parts.findLast((part) => isFiniteNumber(part.value)) ?? parts.at(-1);
    return last ? { ...last, basis: 'OWN' } : null;
  }
  return combine(parts, aggregation, ratioScale, () => 1);
}

function combine(
  parts: readonly Part[],
  aggregation: Aggregation,
  ratioScale: number,
  weightOf: (part: Part) => number,
): AggregatedPart | null {
  if (parts.length === 0) return null;
  const counts = { present: sumOf(parts, (part) => part.present), expected: sumOf(parts, (part) => part.expected) };
  const valued = parts.flatMap((part) => {
    const value = ownValue(part, aggregation, ratioScale);
    return value === null ? [] : [{ ...part, value }];
  });
  const base: readonly Part[] = valued.length > 0 ? valued : parts;
  const missing = { value: null, numerator: null, denominator: null };
  if (aggregation === 'SUM') {
    const threshold = { goal: sumOf(base, (part) => part.goal), redFlag: sumOf(base, (part) => part.redFlag) };
    const value = valued.length > 0 ? finiteOrNull(sumOf(valued, (part) => part.value)) : null;
    return { ...missing, value, ...threshold, ...counts, basis: 'SUM' };
  }
  const threshold = {
    goal: weightedMean(base, (part) => part.goal, weightOf),
    redFlag: weightedMean(base, (part) => part.redFlag, weightOf),
  };
  if (aggregation === 'NONE') return { ...missing, ...threshold, ...counts, basis: 'OWN' };
  const ratio = aggregation === 'RATIO' ? ratioOfSums(valued, ratioScale) : null;
  if (ratio) return { ...ratio, ...threshold, ...counts, basis: 'RATIO_OF_SUMS' };
  const value = valued.length > 0 ? finiteOrNull(weightedMean(valued, (part) => part.value, weightOf)) : null;
  return { ...missing, value, ...threshold, ...counts, basis: aggregation === 'RATIO' ? 'MEAN_OF_RATIOS' : 'MEAN' };
}

/** The part's value, or the ratio of its own numerator and denominator where only those were given. */
function ownValue(part: Part, aggregation: Aggregation, ratioScale: number): number | null {
  if (isFiniteNumber(part.value)) return part.value;
  const { numerator, denominator } = part;
  if (aggregation !== 'RATIO' || !isFiniteNumber(numerator) || !isFiniteNumber(denominator)) return null;
  return denominator === 0 ? null : finiteOrNull((ratioScale * numerator) / denominator);
}

function ratioOfSums(
  parts: readonly Part[],
  ratioScale: number,
): Pick<Part, 'value' | 'numerator' | 'denominator'> | null {
  const numerators = parts.map((part) => part.numerator).filter(isFiniteNumber);
  const denominators = parts.map((part) => part.denominator).filter(isFiniteNumber);
  if (parts.length === 0 || numerators.length < parts.length || denominators.length < parts.length) return null;
  const [numerator, denominator] = [neumaierSum(numerators), neumaierSum(denominators)];
  const value = denominator === 0 ? null : finiteOrNull((ratioScale * numerator) / denominator);
  return value === null ? null : { value, numerator, denominator };
}

/** Mean weighted by `weightOf`, or the plain mean when no part has a weight. */
function weightedMean<P extends Part>(
  parts: readonly P[],
  read: (part: P) => number,
  weightOf: (part: Part) => number,
): number {
  const total = sumOf(parts, weightOf);
  if (!(total > 0)) return sumOf(parts, read) / parts.length;
  return sumOf(parts, (part) => read(part) * weightOf(part)) / total;
}

function sumOf<P>(parts: readonly P[], read: (part: P) => number): number {
  return neumaierSum(parts.map(read));
}

function isFiniteNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
