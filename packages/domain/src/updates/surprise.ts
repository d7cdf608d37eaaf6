/** How many of the newest values say what is usual. */
export const USUAL_COUNT = 8;

/** Growth or fall against the usual value from which somebody is asked before a value is taken. */
export const SURPRISING_TIMES = 3;

/** Typical deviations a value must lie away from the usual one as well, so that measures that swing are left alone. */
const DEVIATIONS = 4;

// Makes the median absolute deviation comparable with a standard deviation.
const MAD_SCALE = 1.4826;
const LEAST_SPREAD = 0.05;

/** A value that asks for a second look. */
export interface Surprise {
  /** How many times the value before (where that is 0, the usual one) it is. */
  times: number;
  /** The median of the newest values. */
  usual: number;
}

/** The middle of a list; the mean of the two middle ones of an even number. NaN for an empty list. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Whether a value is so far from the usual that a slip of the pen is likely (ours): it is at least 3 times, at most a
 * third, or the opposite sign of the median of the last eight values (newest first), and lies more than four typical
 * deviations (1.4826 x median absolute deviation, at least 5 % of the median) away from it. Null when it is not, when
 * there is nothing to compare with, or when the usual value or the value is 0.
 */
export function surpriseOf(value: number, recent: readonly number[]): Surprise | null {
  const known = recent.slice(0, USUAL_COUNT).filter((one) => Number.isFinite(one));
  const usual = medianOf(known);
  if (!Number.isFinite(value) || !Number.isFinite(usual) || usual === 0 || value === 0) return null;
  const ratio = value / usual;
  const isFar = ratio < 0 || ratio >= SURPRISING_TIMES || ratio <= 1 / SURPRISING_TIMES;
  const deviation = medianOf(known.map((one) => Math.abs(one - usual)));
  const spread = Math.max(MAD_SCALE * deviation, LEAST_SPREAD * Math.abs(usual));
  if (!isFar || Math.abs(value - usual) <= DEVIATIONS * spread) return null;
  const last = known[0] ?? 0;
  return { times: value / (last === 0 ? usual : last), usual };
}
