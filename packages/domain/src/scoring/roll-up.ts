import { neumaierSum } from '../numbers/neumaier-sum.js';

/**
 * One child of a node in the wheel: its weight relative to its siblings, its score 0..10 or null, and its own coverage
 * 0..1 (1 when left out).
 */
export interface RollUpChild {
  weight: number;
  score: number | null;
  coverage?: number;
}

/** Score 0..10 of a node, or null without data, and the share 0..1 of its weight that has data. */
export interface RollUpResult {
  score: number | null;
  coverage: number;
}

/** Smallest weight a child may have; smaller ones drown in rounding (reliability R17). */
export const MIN_WEIGHT = 1e-6;

/**
 * Weighted mean of the children with data, renormalised over them (M7), so that a gap neither drags the node down nor
 * counts as zero; `coverage` says how much of the weight spoke. Clamped to the smallest and largest child score.
 * Children without any score give null. RangeError naming the weight when one is below 1e-6 or not finite.
 */
export function rollUp(children: readonly RollUpChild[]): RollUpResult {
  const weights = relativeWeights(children);
  const total = neumaierSum(weights);
  const weightOf = (index: number): number => weights[index] ?? 0;
  const present = children.flatMap(({ score, coverage }, index) =>
    score !== null && Number.isFinite(score)
      ? [{ score, weight: weightOf(index), coverage: Math.min(1, Math.max(0, coverage ?? 1)) }]
      : [],
  );
  if (present.length === 0) return { score: null, coverage: 0 };
  const presentWeight = neumaierSum(present.map((child) => child.weight));
  const mean = neumaierSum(present.map((child) => child.weight * child.score)) / presentWeight;
  const scores = present.map((child) => child.score);
  return {
    score: Math.min(largest(scores), Math.max(smallest(scores), mean)),
    coverage: Math.min(1, neumaierSum(present.map((child) => child.weight * child.coverage)) / total),
  };
}

/** Weights divided by the largest one, checked one by one. */
function relativeWeights(children: readonly RollUpChild[]): number[] {
  children.forEach(({ weight }, index) => {
    if (!Number.isFinite(weight) || weight < MIN_WEIGHT) {
      throw new RangeError(
        `weight must be a finite number of at least ${MIN_WEIGHT}, got ${weight} for child ${index + 1}`,
      );
    }
  });
  const heaviest = largest(children.map(({ weight }) => weight));
  return children.map(({ weight }) => weight / heaviest);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
