import { addDays, daysBetween } from '../periods/calendar-date.js';
import { type Cadence, type Period, periodDays, periodOf, requirePeriod } from '../periods/period.js';
import { STALE_AFTER_INTERVALS } from '../scoring/freshness.js';
import { addWorkingDays } from './working-days.js';

/**
 * How a value that is waited for stands: OPEN (its period runs or is in grace), LATE, ESCALATED (two working days late:
 * the next person up the line sees it too), STALE (more than 1.5 intervals after its period) or DONE.
 */
export type UpdateState = 'OPEN' | 'LATE' | 'ESCALATED' | 'STALE' | 'DONE';

/** Every state of a value that is waited for, from harmless to grave, DONE last. */
export const UPDATE_STATES = ['OPEN', 'LATE', 'ESCALATED', 'STALE', 'DONE'] as const satisfies readonly UpdateState[];

/** Working days of grace after a period when a program says nothing else. */
export const DEFAULT_GRACE_DAYS = 3;

/** Working days after the due day from which a missing value goes up the line. */
export const ESCALATES_AFTER_DAYS = 2;

/**
 * The last day a value is in time: the grace in working days after the last day of its period; for a daily value at most
 * one. A week that ends on Sunday with three days of grace is due on Wednesday.
 */
export function dueDay(period: Period, graceDays: number): string {
  const { end, cadence } = requirePeriod(period);
  return addWorkingDays(end, cadence === 'DAY' ? Math.min(1, graceDays) : graceDays);
}

/** The day from which a missing value goes up the line: two working days after the due day. */
export function escalationDay(period: Period, graceDays: number): string {
  return addWorkingDays(dueDay(period, graceDays), ESCALATES_AFTER_DAYS);
}

/** How a missing value stands on a day (ISO date in the unit's zone). RangeError when period or day are none. */
export function missingState(period: Period, today: string, graceDays: number): Exclude<UpdateState, 'DONE'> {
  if (today <= dueDay(period, graceDays)) return 'OPEN';
  const { end, cadence } = requirePeriod(period);
  const interval = periodDays(periodOf(addDays(end, 1), cadence));
  if (daysBetween(end, today) > STALE_AFTER_INTERVALS * interval) return 'STALE';
  return today >= escalationDay(period, graceDays) ? 'ESCALATED' : 'LATE';
}

/** Periods a measure of one cadence is asked for on a day: the current one and older ones that may still be missing. */
export interface DuePeriods {
  current: Period;
  /** Newest first. */
  older: Period[];
}

/** Older periods that are still asked for when they are missing. */
export const OLDER_PERIODS: Readonly<Record<Cadence, number>> = { DAY: 2, WEEK: 2, MONTH: 1, QUARTER: 1, YEAR: 0 };
