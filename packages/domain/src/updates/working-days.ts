import { dayNumberOf, isoDateOfDayNumber, isoWeekday } from '../periods/calendar-date.js';

const FRIDAY = 5;

/** Whether an ISO date is a working day: Monday to Friday. Public holidays are not known. RangeError for no date. */
export function isWorkingDay(date: string): boolean {
  return isoWeekday(dayNumberOf(date)) <= FRIDAY;
}

/**
 * The ISO date `days` working days (Monday to Friday) after a date; the date itself for 0. From a Sunday, 3 working days
 * lead to Wednesday. RangeError when `days` is not a whole number of 0 or more, or the date is none.
 */
export function addWorkingDays(date: string, days: number): string {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`days must be a whole number from 0, got ${days}`);
  let number = dayNumberOf(date);
  for (let left = days; left > 0; ) {
    number += 1;
    if (isoWeekday(number) <= FRIDAY) left -= 1;
  }
  return isoDateOfDayNumber(number);
}

/** The last working day on or before an ISO date: the Friday before a Sunday. */
export function lastWorkingDay(date: string): string {
  const number = dayNumberOf(date);
  return isoDateOfDayNumber(number - Math.max(0, isoWeekday(number) - FRIDAY));
}
