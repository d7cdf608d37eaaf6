import { addDays, addMonths, requireIsoDate } from '../periods/calendar-date.js';
import { type Period, periodOf, periodsBetween } from '../periods/period.js';

/**
 * A phase of the roadmap: months counted from the start (from inclusive, to exclusive) and its first and last day (ISO
 * dates, both inclusive).
 */
export interface RoadmapPhase {
  /** Place of the phase, from 1. */
  order: number;
  monthFrom: number;
  monthTo: number;
  startsOn: string;
  endsOn: string;
}

/**
 * Shares of the horizon of the three phases (M30, S4): lay the foundation, win the must-win battles, make it
 * repeatable; 4, 14 and 6 of 24 months.
 */
export const PHASE_SHARES = [4, 14, 6] as const;

/** Shortest and longest advised horizon in months (M30, S4). */
export const ADVISED_HORIZON = { min: 18, max: 24 } as const;

/** Why a horizon is outside the advised 18-24 months. */
export type HorizonWarning = 'TOO_SHORT' | 'TOO_LONG';

/** Warning for a horizon outside 18-24 months (M30); null inside. It is advice: such a program still runs. */
export function horizonWarning(months: number): HorizonWarning | null {
  if (months < ADVISED_HORIZON.min) return 'TOO_SHORT';
  return months > ADVISED_HORIZON.max ? 'TOO_LONG' : null;
}

/**
 * Phases that cover the horizon from its first to its last day without gap or overlap (M30). `shares` are relative
 * lengths, one per phase (4 : 14 : 6 unless told); boundaries fall on whole months from the start and every phase has
 * at least one. RangeError naming the field when the date is not ISO, the horizon is not a whole number of months
 * (1-600) with one for each phase, or a share is not positive.
 */
export function phasesFor(
  startsOn: string,
  horizonMonths: number,
  shares: readonly number[] = PHASE_SHARES,
): RoadmapPhase[] {
  requireIsoDate(startsOn);
  requireHorizon(horizonMonths);
  shares.forEach((share) => {
    if (!Number.isFinite(share) || share <= 0) throw new RangeError(`shares must be positive numbers, got ${share}`);
  });
  if (shares.length === 0 || horizonMonths < shares.length) {
    throw new RangeError(
      `horizonMonths must be at least one month per phase, got ${horizonMonths} for ${shares.length} phases`,
    );
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  let [shareSoFar, monthFrom] = [0, 0];
  return shares.map((share, index) => {
    shareSoFar += share;
    const latest = horizonMonths - (shares.length - 1 - index);
    const proportional = Math.round((horizonMonths * shareSoFar) / total);
    const monthTo =
      index === shares.length - 1 ? horizonMonths : Math.min(latest, Math.max(monthFrom + 1, proportional));
    const phase = {
      order: index + 1,
      monthFrom,
      monthTo,
      startsOn: addMonths(startsOn, monthFrom),
      endsOn: addDays(addMonths(startsOn, monthTo), -1),
    };
    monthFrom = monthTo;
    return phase;
  });
}

/**
 * The phase that holds an ISO date; null before the first and after the last. Works on stored phases too, in any order.
 */
export function phaseOf<P extends Pick<RoadmapPhase, 'startsOn' | 'endsOn'>>(
  date: string,
  phases: readonly P[],
): P | null {
  return phases.find((phase) => phase.startsOn <= date && date <= phase.endsOn) ?? null;
}

/**
 * Whether a deadline was missed (M30): only once its day has ended in the unit's time zone, so pass today's date in
 * that zone (`today`). Done on the day itself is in time; done later counts as missed. All dates are ISO; RangeError
 * when one is not.
 */
export function isMissed(endDate: string, doneOn: string | null, todayDate: string): boolean {
  for (const date of [endDate, todayDate, ...(doneOn === null ? [] : [doneOn])]) requireIsoDate(date);
  return (doneOn ?? todayDate) > endDate;
}

/**
 * Every calendar month the horizon touches, in order, as month periods: the columns of the roadmap (M30). A start on
 * the first of a month gives `horizonMonths` of them, a later start one more, because the last days fall into the month
 * after. RangeError as for `phasesFor`.
 */
export function monthsOf(startsOn: string, horizonMonths: number): Period[] {
  requireIsoDate(startsOn);
  requireHorizon(horizonMonths);
  const lastDay = addDays(addMonths(startsOn, horizonMonths), -1);
  return periodsBetween(periodOf(startsOn, 'MONTH'), periodOf(lastDay, 'MONTH'));
}

function requireHorizon(months: number): void {
  if (!Number.isInteger(months) || months < 1 || months > 600) {
    throw new RangeError(`horizonMonths must be a whole number from 1 to 600, got ${months}`);
  }
}
