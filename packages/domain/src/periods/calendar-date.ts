const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Year, month (1-12) and day (1-31) of a date in the Gregorian calendar, without a time and without a zone. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Days in a month (28-31); `month` is 1-12. Leap years by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Whether year, month and day name a real date between 0001-01-01 and 9999-12-31. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a strict ISO date ("2026-11-21") into its parts; null for any other text and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDate(year, month, day) ? { year, month, day } : null;
}

/** Whether the text is a strict ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  return parseIsoDate(text) !== null;
}

/** Writes year, month and day as an ISO date ("2026-11-21"). */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`;
}

/** Two digits with a leading zero, as months, days and weeks are written in ISO 8601. */
export function pad2(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

/**
 * Days since 1970-01-01 of a calendar date (negative before); pure integer arithmetic, so no server zone can shift it.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Calendar date of a day number (days since 1970-01-01); RangeError outside the years 1-9999. */
export function dateOfDayNumber(number: number): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${number} is outside the years 0001-9999`);
  return { year, month, day };
}

/** ISO date of a day number (days since 1970-01-01); RangeError outside the years 1-9999. */
export function isoDateOfDayNumber(number: number): string {
  const { year, month, day } = dateOfDayNumber(number);
  return isoDate(year, month, day);
}

/** Day number of an ISO date; RangeError naming the text when it is not a date. */
export function dayNumberOf(date: string): number {
  const { year, month, day } = requireIsoDate(date);
  return dayNumber(year, month, day);
}

/** Parts of an ISO date; RangeError naming the text when it is not a date. */
export function requireIsoDate(date: string): CalendarDate {
  const parsed = parseIsoDate(date);
  if (!parsed) throw new RangeError(`date must be an ISO date such as 2026-11-21, got ${JSON.stringify(date)}`);
  return parsed;
}

/** Whole days from `a` to `b`, both ISO dates; negative when `b` is earlier. RangeError when either is not a date. */
export function daysBetween(a: string, b: string): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

/** The ISO date `days` after `date` (before it when negative). RangeError when the result leaves the years 1-9999. */
export function addDays(date: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError(`days must be a whole number, got ${days}`);
  return isoDateOfDayNumber(dayNumberOf(date) + days);
}

/**
 * The ISO date `months` after `date`, on the same day of the month or the last day of a shorter month
 * (2026-01-31 plus 1 is 2026-02-28). RangeError when the result leaves the years 1-9999.
 */
export function addMonths(date: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`months must be a whole number, got ${months}`);
  const from = requireIsoDate(date);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 1 || year > 9999) throw new RangeError(`${date} plus ${months} months is outside the years 0001-9999`);
  return isoDate(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function isoWeekday(dayNumberSinceEpoch: number): number {
  return ((((dayNumberSinceEpoch + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday that opens week 1 of an ISO year (the week holding 4 January). */
export function firstMonday(isoYear: number): number {
  const fourth = dayNumber(isoYear, 1, 4);
  return fourth - (isoWeekday(fourth) - 1);
}

/** Weeks in an ISO year: 52, or 53 when the year holds 53 Thursdays. */
export function weeksInYear(isoYear: number): number {
  return (firstMonday(isoYear + 1) - firstMonday(isoYear)) / 7;
}
