/** Which way a measure is good: more, less, or close to the goal. */
export type Polarity = 'HIGHER' | 'LOWER' | 'IN_RANGE';

/** Every polarity. */
export const POLARITIES = ['HIGHER', 'LOWER', 'IN_RANGE'] as const satisfies readonly Polarity[];

/**
 * The two values a measure is scored against, in its own unit of measurement. For IN_RANGE the goal is the centre and
 * the red flag the upper limit.
 */
export interface Threshold {
  goal: number;
  redFlag: number;
}

/**
 * Version of the scoring rules below; stored with every score so that it can be replayed and history never repaints.
 */
export const SCORING_VERSION = 'M7/1';

const THIRD = 10 / 3;

/**
 * Score from 0 to 10 of a value (M7, Spider Impact [1]): 10/3 at the red flag, 20/3 at the goal, linear and clamped;
 * the same line serves lower-is-better because there the goal lies below the red flag. IN_RANGE (ours): with d the
 * distance to the goal and D that of the red flag, 10 at d = 0, 10/3 at d = D, 0 from 1.5 D. Null when the value is
 * missing, when any number is not finite, or when goal and red flag are equal.
 */
export function scoreValue(value: number | null, threshold: Threshold, polarity: Polarity): number | null {
  const { goal, redFlag } = threshold;
  if (value === null || !Number.isFinite(value) || !Number.isFinite(goal) || !Number.isFinite(redFlag)) return null;
  if (goal === redFlag) return null;
  const score =
    polarity === 'IN_RANGE'
      ? THIRD + remainingShare(value, goal, redFlag) * (2 * THIRD)
      : THIRD + ratioOfDifferences(value, redFlag, goal, redFlag) * THIRD;
  return Math.min(10, Math.max(0, score));
}

function remainingShare(value: number, goal: number, redFlag: number): number {
  return 1 - Math.abs(ratioOfDifferences(value, goal, redFlag, goal));
}

/** (a - b) / (c - d), halved first where a difference of huge numbers would overflow. */
function ratioOfDifferences(a: number, b: number, c: number, d: number): number {
  const [upper, lower] = [a - b, c - d];
  if (Number.isFinite(upper) && Number.isFinite(lower)) return upper / lower;
  return (a / 2 - b / 2) / (c / 2 - d / 2);
}

/** What a score means to a reader; never shown by colour alone. */
export type Status = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NO_DATA' | 'LOW_COVERAGE';

/** Share of the weight that must have data before a node is given a colour (M7, ours). */
export const MIN_COVERAGE = 0.6;

// A sum such as 0.1 + 0.2 against a goal of 0.3 must not fall out of its band by a rounding error.
const ROUNDING = 1e-9;

/**
 * Status of a score (M7): on track from 20/3, at risk from 10/3, off track below; NO_DATA without a score, LOW_COVERAGE
 * when the coverage (0..1) is under 60 %.
 */
export function statusOf(score: number | null, coverage = 1): Status {
  if (score === null || !Number.isFinite(score)) return 'NO_DATA';
  if (!(coverage >= MIN_COVERAGE - ROUNDING)) return 'LOW_COVERAGE';
  if (score >= 2 * THIRD - ROUNDING) return 'ON_TRACK';
  return score >= THIRD - ROUNDING ? 'AT_RISK' : 'OFF_TRACK';
}
