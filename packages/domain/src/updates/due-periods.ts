import { type Cadence, cadenceDays, type Period, parsePeriod, periodOf, previousPeriod } from '../periods/period.js';
import { type DuePeriods, OLDER_PERIODS } from './update-state.js';
import { lastWorkingDay } from './working-days.js';

/**
 * The periods a measure is asked for on a day (ISO date): the running one from its last working day on (a week from
 * Friday), before that the one that ended last; and one or two before it, which are due only while they are missing.
 */
export function duePeriods(cadence: Cadence, today: string): DuePeriods {
  const running = periodOf(today, cadence);
  const end = parsePeriod(running)?.end ?? today;
  const current = today >= lastWorkingDay(end) ? running : previousPeriod(running);
  const older: Period[] = [];
  for (let period = current; older.length < OLDER_PERIODS[cadence]; ) {
    period = previousPeriod(period);
    older.push(period);
  }
  return { current, older };
}

/**
 * Period a reading of this cadence is entered for while a page shows `period`: the last one that has ended by then when
 * it is longer than the page's (a quarter still running shows on no week's wheel), else the last one that has begun.
 */
export function entryPeriod(period: Period, cadence: Cadence, today: string): Period {
  const page = parsePeriod(period);
  const end = page?.end ?? today;
  if (page && cadenceDays(cadence) > cadenceDays(page.cadence)) {
    const holding = periodOf(end, cadence);
    const isOver = (parsePeriod(holding)?.end ?? end) <= end;
    return isOver ? holding : previousPeriod(holding);
  }
  return periodOf(end <= today ? end : today, cadence);
}
