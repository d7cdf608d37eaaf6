import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  firstMonday,
  isCalendarDate,
  isoDate,
  isoDateOfDayNumber,
  isoWeekday,
  pad2,
  requireIsoDate,
  weeksInYear,
} from './calendar-date.js';

/** How often a measure is read. */
export type Cadence = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** Every cadence from the shortest to the longest. */
export const CADENCES = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly Cadence[];

/**
 * A period in its canonical form: "2026-11-21", "2026-W47" (ISO 8601 week), "2026-11", "2026-Q4" or "2026". Canonical
 * periods of one cadence sort as text, so they can be compared and indexed by any database.
 */
export type Period = string;

/** A period with its cadence and its first and last day (ISO dates, both inclusive). */
export interface ParsedPeriod {
  period: Period;
  cadence: Cadence;
  start: string;
  end: string;
}

const DIGITS = /^\d+$/;

/**
 * Reads a canonical period; null for any other text, for week 53 of a year without one and for days that do not exist.
 */
export function parsePeriod(text: string): ParsedPeriod | null {
  const yearText = text.slice(0, 4);
  if (yearText.length !== 4 || !DIGITS.test(yearText) || yearText === '0000') return null;
  const year = Number(yearText);
  const rest = text.slice(4);
  if (rest === '') return parsed(text, 'YEAR', `${yearText}-01-01`, `${yearText}-12-31`);
  if (rest[0] !== '-') return null;
  if (rest[1] === 'W') return parseWeek(text, year, rest.slice(2));
  if (rest[1] === 'Q') return parseQuarter(text, year, rest.slice(2));
  if (rest.length === 3) return parseMonth(text, year, rest.slice(1));
  return parseDay(text, year, rest);
}

function parsed(period: Period, cadence: Cadence, start: string, end: string): ParsedPeriod {
  return { period, cadence, start, end };
}

function parseWeek(text: string, year: number, digits: string): ParsedPeriod | null {
  if (digits.length !== 2 || !DIGITS.test(digits)) return null;
  const week = Number(digits);
  if (week < 1 || week > weeksInYear(year)) return null;
  const monday = firstMonday(year) + (week - 1) * 7;
  const lastRepresentable = dayNumber(9999, 12, 31);
  if (monday + 6 > lastRepresentable) return null;
  return parsed(text, 'WEEK', isoDateOfDayNumber(monday), isoDateOfDayNumber(monday + 6));
}

function parseQuarter(text: string, year: number, digits: string): ParsedPeriod | null {
  if (digits.length !== 1 || digits < '1' || digits > '4') return null;
  const lastMonth = Number(digits) * 3;
  return parsed(
    text,
    'QUARTER',
    isoDate(year, lastMonth - 2, 1),
    isoDate(year, lastMonth, daysInMonth(year, lastMonth)),
  );
}

function parseMonth(text: string, year: number, digits: string): ParsedPeriod | null {
  if (!DIGITS.test(digits)) return null;
  const month = Number(digits);
  if (month < 1 || month > 12) return null;
  return parsed(text, 'MONTH', isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
}

function parseDay(text: string, year: number, rest: string): ParsedPeriod | null {
  const match = /^-(\d{2})-(\d{2})$/.exec(rest);
  if (!match || !isCalendarDate(year, Number(match[1]), Number(match[2]))) return null;
  return parsed(text, 'DAY', text, text);
}

/** Parsed form of a canonical period; RangeError naming the text and the allowed forms when it is not one. */
export function requirePeriod(period: string): ParsedPeriod {
  const result = parsePeriod(period);
  if (!result) {
    throw new RangeError(
      `period must be a day (2026-11-21), week (2026-W47), month (2026-11), quarter (2026-Q4) or year (2026), got ${JSON.stringify(period)}`,
    );
  }
  return result;
}

/** Canonical form of a week; the caller has checked that the week exists in that ISO year. */
export function weekPeriod(isoYear: number, week: number): Period {
  return `${String(isoYear).padStart(4, '0')}-W${pad2(week)}`;
}

/** Canonical period of the given cadence that holds the ISO date. RangeError when the text is not a date. */
export function periodOf(date: string, cadence: Cadence): Period {
  const { year, month, day } = requireIsoDate(date);
  switch (cadence) {
    case 'DAY':
      return date;
    case 'WEEK': {
      // The ISO year of a week is the calendar year of its Thursday: 2027-01-03 lies in 2026-W53.
      const number = dayNumber(year, month, day);
      const thursday = number - isoWeekday(number) + 4;
      const isoYear = dateOfDayNumber(thursday).year;
      return weekPeriod(isoYear, Math.floor((thursday - firstMonday(isoYear)) / 7) + 1);
    }
    case 'MONTH':
      return date.slice(0, 7);
    case 'QUARTER':
      return `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case 'YEAR':
      return date.slice(0, 4);
  }
}

/**
 * The period of the given cadence after or before (negative `n`) a period. RangeError when `n` is not a whole number or
 * the result leaves the years 1-9999.
 */
export function addPeriods(period: Period, n: number): Period {
  if (!Number.isSafeInteger(n)) throw new RangeError(`n must be a whole number of periods, got ${n}`);
  const { cadence, start } = requirePeriod(period);
  if (n === 0) return period;
  if (cadence === 'DAY') return addDays(start, n);
  if (cadence === 'WEEK') return periodOf(addDays(start, n * 7), 'WEEK');
  const months = cadence === 'MONTH' ? 1 : cadence === 'QUARTER' ? 3 : 12;
  const { year, month } = requireIsoDate(start);
  const index = year * 12 + (month - 1) + n * months;
  const resultYear = Math.floor(index / 12);
  if (resultYear < 1 || resultYear > 9999) {
    throw new RangeError(`${period} plus ${n} periods is outside the years 0001-9999`);
  }
  return periodOf(isoDate(resultYear, index - resultYear * 12 + 1, 1), cadence);
}

/** The period of the same cadence just before. */
export function previousPeriod(period: Period): Period {
  return addPeriods(period, -1);
}

/** The period of the same cadence just after. */
export function nextPeriod(period: Period): Period {
  return addPeriods(period, 1);
}

/** Order in time of two periods of one cadence: negative, 0 or positive. RangeError when the cadences differ. */
export function comparePeriods(a: Period, b: Period): number {
  requireSameCadence(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Every period from `from` to `to`, both inclusive, in order; empty when `from` is later. RangeError when the cadences
 * differ.
 */
export function periodsBetween(from: Period, to: Period): Period[] {
  requireSameCadence(from, to);
  const periods: Period[] = [];
  if (from > to) return periods;
  let current = from;
  while (current < to) {
    periods.push(current);
    current = nextPeriod(current);
  }
  periods.push(to);
  return periods;
}

function requireSameCadence(a: Period, b: Period): void {
  const [first, second] = [requirePeriod(a), requirePeriod(b)];
  if (first.cadence !== second.cadence) {
    throw new RangeError(`periods must share a cadence, got ${a} (${first.cadence}) and ${b} (${second.cadence})`);
  }
}

/** Whether a period starts after today (an ISO date in the unit's zone); the running period is not in the future. */
export function isFuturePeriod(period: Period, todayDate: string): boolean {
  requireIsoDate(todayDate);
  return requirePeriod(period).start > todayDate;
}

const NOMINAL_DAYS: Readonly<Record<Cadence, number>> = { DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 91, YEAR: 365 };

/**
 * Nominal length of a cadence in days (1, 7, 30, 91, 365), for ordering and rough planning; real lengths come from
 * `periodDays`.
 */
export function cadenceDays(cadence: Cadence): number {
  return NOMINAL_DAYS[cadence];
}

/** Real length of a period in days, first to last inclusive. */
export function periodDays(period: Period): number {
  const { start, end } = requirePeriod(period);
  const from = requireIsoDate(start);
  const to = requireIsoDate(end);
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day) + 1;
}
