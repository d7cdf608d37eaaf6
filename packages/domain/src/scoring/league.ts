import type { Polarity } from './score.js';

/**
 * A score drawn towards the mean of all by how little it rests on (M2, HappyOrNot [13]):
 * RS = (WAI W + I R) / (W + R) with I the score, R its number of answers, WAI the average of all weighted by answers and
 * W the average number of answers. Unchanged when W + R is 0.
 */
export function shrinkToMean(score: number, answers: number, weightedAverage: number, averageAnswers: number): number {
  const weight = averageAnswers + answers;
  return weight > 0 ? (weightedAverage * averageAnswers + score * answers) / weight : score;
}

/** A place in a league: `at` is the index in what was given; equal ones share the rank of the first of them. */
export interface Ranked {
  at: number;
  rank: number;
  isTie: boolean;
}

/**
 * Ranks values, best first: the largest for HIGHER, the smallest for LOWER, the nearest to the goal for IN_RANGE. Values
 * that look equal at the decimals shown are ties and share a rank (1, 2, 2, 4); ties keep the order given.
 */
export function rankUnits(
  values: readonly number[],
  polarity: Polarity,
  decimals: number,
  goal: number | null = null,
): Ranked[] {
  const step = 10 ** decimals;
  const costs = values.map((value) => {
    const shown = Math.round(value * step);
    if (polarity === 'HIGHER') return -shown;
    return polarity === 'LOWER' ? shown : Math.abs(shown - Math.round((goal ?? 0) * step));
  });
  const order = values.map((_, at) => at).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
  const places: Ranked[] = [];
  order.forEach((at, place) => {
    const before = places.at(-1);
    const isTie = before !== undefined && costs[before.at] === costs[at];
    if (isTie) before.isTie = true;
    places.push({ at, rank: isTie ? before.rank : place + 1, isTie });
  });
  return places;
}
