import type { Polarity } from './score.js';

/** Direction since the period before, already turned so that BETTER is good whatever the polarity. */
export type Trend = 'BETTER' | 'WORSE' | 'SAME' | 'UNKNOWN';

/** Change of a score (of 10) below which it counts as the same: half of the last digit shown. */
export const TREND_TOLERANCE = 0.05;

/**
 * Trend between two scores 0..10; UNKNOWN when either is missing, SAME when they differ by no more than `tolerance`
 * points.
 */
export function trendOf(now: number | null, before: number | null, tolerance = TREND_TOLERANCE): Trend {
  if (now === null || before === null || !Number.isFinite(now) || !Number.isFinite(before)) return 'UNKNOWN';
  return direction(now - before, tolerance);
}

/**
 * Trend between two values in the measure's own unit, for measures without a score: more is better for HIGHER, less for
 * LOWER, closer to the goal for IN_RANGE. UNKNOWN when a value (or the goal IN_RANGE needs) is missing; equal up to
 * rounding is SAME.
 */
export function valueTrend(now: number | null, before: number | null, polarity: Polarity, goal: number | null): Trend {
  if (now === null || before === null || !Number.isFinite(now) || !Number.isFinite(before)) return 'UNKNOWN';
  const rounding = 1e-9 * Math.max(Math.abs(now), Math.abs(before));
  if (polarity === 'HIGHER') return direction(now - before, rounding);
  if (polarity === 'LOWER') return direction(before - now, rounding);
  if (goal === null || !Number.isFinite(goal)) return 'UNKNOWN';
  return direction(Math.abs(before - goal) - Math.abs(now - goal), rounding);
}

function direction(gain: number, tolerance: number): Trend {
  if (Math.abs(gain) <= tolerance) return 'SAME';
  return gain > 0 ? 'BETTER' : 'WORSE';
}
