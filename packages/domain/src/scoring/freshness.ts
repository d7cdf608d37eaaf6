import { addDays, daysBetween } from '../periods/calendar-date.js';
import { type Cadence, periodDays, periodOf } from '../periods/period.js';

/**
 * Whether a reading still speaks for its measure: FRESH, LATE (next one due, in grace), STALE (kept and hatched, but
 * out of the score).
 */
export type Freshness = 'FRESH' | 'LATE' | 'STALE';

/** Intervals after which a reading is stale (M7, ours: k = 1.5). */
export const STALE_AFTER_INTERVALS = 1.5;

/**
 * Freshness of a reading on a day (M7): its age is counted in days from the end of its period, the interval is the
 * length of the period that follows (so 28-31 days for a month). FRESH below one interval, LATE up to 1.5 intervals,
 * STALE beyond; a period still running is FRESH. Both dates are ISO dates in the unit's zone; RangeError when one is
 * not.
 */
export function freshnessOf(readingPeriodEnd: string, asOf: string, cadence: Cadence): Freshness {
  const age = daysBetween(readingPeriodEnd, asOf);
  if (age < 0) return 'FRESH';
  const interval = periodDays(periodOf(addDays(readingPeriodEnd, 1), cadence));
  if (age < interval) return 'FRESH';
  return age <= STALE_AFTER_INTERVALS * interval ? 'LATE' : 'STALE';
}
