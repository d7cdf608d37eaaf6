import { neumaierSum } from '../numbers/neumaier-sum.js';
import { type Polarity, scoreValue, type Threshold } from './score.js';

/**
 * One part of a mean or a sum before and after: its weight relative to the others (not used by a sum) and its value,
 * null where it had none.
 */
export interface MovedPart {
  key: string;
  weight: number;
  value: number | null;
  previousWeight: number;
  previousValue: number | null;
}

/** What a part did: its value moved, only its share of the whole changed, it came in, it dropped out, or nothing. */
export type Move = 'MOVED' | 'SHARE' | 'CAME' | 'WENT' | 'SAME';

/**
 * What one part did to the whole, in the unit of the whole. `delta` = `own` + `share`: `own` by its own change at its
 * former share, `share` because it now counts for more or less (a changed weight, or others that came or went).
 */
export interface Contribution {
  key: string;
  delta: number;
  own: number;
  share: number;
  move: Move;
}

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** Shares of the parts that have a value; null when none has, or when their weights add up to nothing. */
function sharesOf(parts: readonly { weight: number; value: number | null }[]): number[] | null {
  const present = parts.map(({ weight, value }) => (isNumber(value) ? weight : 0));
  const total = neumaierSum(present);
  return total > 0 ? present.map((weight) => weight / total) : null;
}

function moveOf(part: MovedPart, delta: number, own: number): Move {
  if (!isNumber(part.value) && !isNumber(part.previousValue)) return 'SAME';
  if (!isNumber(part.previousValue)) return 'CAME';
  if (!isNumber(part.value)) return 'WENT';
  if (own !== 0) return 'MOVED';
  return delta === 0 ? 'SAME' : 'SHARE';
}

/**
 * Why a weighted mean moved (M7 "why is this red?", w_i (s_i - s_prev_i), made exact for changing weights and missing
 * parts): with a and b the shares of a part before and after and m the former mean, each part adds a (value - previous)
 * by itself and (b - a)(value - m) by its share; one that came adds b (value - m), one that went takes away
 * a (previous - m). The deltas add up to the change of the mean. In the order given; empty when there was or is no mean.
 */
export function meanContributions(parts: readonly MovedPart[]): Contribution[] {
  const before = sharesOf(parts.map((part) => ({ weight: part.previousWeight, value: part.previousValue })));
  const after = sharesOf(parts);
  if (!before || !after) return [];
  const mean = neumaierSum(parts.map((part, at) => (before[at] ?? 0) * (part.previousValue ?? 0)));
  return parts.map((part, at) => {
    const [a, b] = [before[at] ?? 0, after[at] ?? 0];
    const [was, is] = [part.previousValue, part.value];
    const own = isNumber(was) && isNumber(is) ? a * (is - was) : 0;
    const share = isNumber(is) ? (isNumber(was) ? b - a : b) * (is - mean) : isNumber(was) ? -a * (was - mean) : 0;
    return { key: part.key, delta: own + share, own, share, move: moveOf(part, own + share, own) };
  });
}

/** Why a sum moved: each part by its own change, one that came or went by its whole value. In the order given. */
export function sumContributions(parts: readonly MovedPart[]): Contribution[] {
  return parts.map((part) => {
    const own = (isNumber(part.value) ? part.value : 0) - (isNumber(part.previousValue) ? part.previousValue : 0);
    return { key: part.key, delta: own, own, share: 0, move: moveOf(part, own, own) };
  });
}

/** A value with the threshold it was scored against and the score 0..10 it got, null without one. */
export interface ScoredValue extends Threshold {
  value: number | null;
  score: number | null;
}

/**
 * Why a score moved: `rule` by a changed goal or red flag, `value` by the changed value, and `parts` how the latter
 * spreads over the parts of the value. `rule` and the parts (or `value`, without parts) add up to the change of the score.
 */
export interface ScoreMove {
  rule: number;
  value: number;
  parts: { key: string; delta: number }[];
}

/**
 * Takes the change of a score apart (M7): the new value is first scored by the former threshold, so that what the value
 * did and what a changed goal did stand apart; the former is spread over the parts of the value in proportion to what
 * each did to it. Null when there was or is no score.
 */
export function scoreContributions(
  before: ScoredValue,
  after: ScoredValue,
  polarity: Polarity,
  parts: readonly Pick<Contribution, 'key' | 'delta'>[],
): ScoreMove | null {
  if (before.score === null || after.score === null || before.value === null || after.value === null) return null;
  const between = scoreValue(after.value, before, polarity);
  if (between === null) return null;
  const value = between - before.score;
  const slope = slopeOf(before, before.value, after.value, value, polarity);
  const spread = parts.map(({ key, delta }) => ({ key, delta: delta * slope }));
  const largest = spread.reduce<(typeof spread)[number] | null>(
    (most, part) => (most === null || Math.abs(part.delta) > Math.abs(most.delta) ? part : most),
    null,
  );
  // What rounding leaves over goes to the largest part, so that the parts add up.
  if (largest) largest.delta += value - neumaierSum(spread.map(({ delta }) => delta));
  return { rule: after.score - between, value, parts: spread };
}

/** Points of score per unit of the value on the way from one value to the other; where they are one, on either side of it. */
function slopeOf(threshold: Threshold, from: number, to: number, points: number, polarity: Polarity): number {
  const width = Math.abs(threshold.goal - threshold.redFlag);
  if (Math.abs(to - from) > 1e-9 * Math.max(width, Math.abs(from), Math.abs(to))) return points / (to - from);
  const step = width / 1_000;
  const [above, below] = [scoreValue(to + step, threshold, polarity), scoreValue(to - step, threshold, polarity)];
  return above === null || below === null ? 0 : (above - below) / (2 * step);
}
