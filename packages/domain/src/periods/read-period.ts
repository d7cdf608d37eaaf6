import { toHalfWidth } from '../numbers/full-width.js';
import { isCalendarDate, isoDate, pad2 } from './calendar-date.js';
import { MONTH_NAMES } from './month-names.js';
import { type Cadence, type Period, parsePeriod, periodOf } from './period.js';

/** How a reader of imported cells takes dates that could be read in two ways. */
export interface ReadPeriodOptions {
  /** Read 05/11/2026 as 5 November. Without it such a text is refused, because it could also mean 11 May. */
  dayFirst?: boolean;
}

const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const CHINESE_DAY = new RegExp(`^(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号號]${TIME}$`, 'i');
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const DOTTED_DAY = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}$`, 'i');
const SLASHED_DAY = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`, 'i');
const WORDED_DAY = /^(\d{1,2}) ([a-z]+)\.?,? (\d{4})$/i;
const WEEK = /^(\d{4})[-/ ]?W(\d{1,2})$/i;
const CHINESE_WEEK = /^(\d{4})年第?(\d{1,2})[周週]$/;
const WORDED_WEEK = /^W(?:eek)? ?(\d{1,2})[,/ -] ?(\d{4})$/i;
const MONTH = /^(\d{4})[-/](\d{1,2})$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const WORDED_MONTH = /^([a-z]+)\.?,? (\d{4})$/i;
const QUARTER = /^(\d{4})[-/ ]?Q([1-4])$/i;
const CHINESE_QUARTER = /^(\d{4})年第?([1-4])季度?$/;
const WORDED_QUARTER = /^Q([1-4])[,/ -] ?(\d{4})$/i;
const YEAR = /^(\d{4})年?$/;

/**
 * Reads the period of an imported cell for a measure of the given cadence: canonical forms, `2026W47`, `2026-w7`,
 * `2026/11`, `2026年11月`, `2026年第47周`, dates (`2026-11-21`, `2026/11/21`, `21.11.2026`, `20261121`, ISO date-times by
 * their written date) and the labels this product prints. A date becomes the period that holds it; a week, month,
 * quarter or year counts only when it is of that cadence. Null when the text is none of these, or is a date such as
 * 05/11/2026 whose order is unknown and `dayFirst` is not set.
 */
export function readPeriod(text: string, cadence: Cadence, options: ReadPeriodOptions = {}): Period | null {
  const cell = toHalfWidth(text).trim().replace(/ +/g, ' ');
  const date = readDate(cell, options);
  if (date !== null) {
    const holding = periodOf(date, cadence);
    return parsePeriod(holding) ? holding : null;
  }
  const candidate = readNamed(cell, cadence);
  return candidate !== null && parsePeriod(candidate)?.cadence === cadence ? candidate : null;
}

function readDate(cell: string, options: ReadPeriodOptions): string | null {
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) return dateFrom(yearFirst[1], yearFirst[3], yearFirst[4]);
  const plain = CHINESE_DAY.exec(cell) ?? COMPACT_DAY.exec(cell);
  if (plain) return dateFrom(plain[1], plain[2], plain[3]);
  const dotted = DOTTED_DAY.exec(cell);
  if (dotted) return dateFrom(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED_DAY.exec(cell);
  if (slashed && (options.dayFirst || Number(slashed[1]) > 12)) return dateFrom(slashed[3], slashed[2], slashed[1]);
  const worded = WORDED_DAY.exec(cell);
  if (worded) return dateFrom(worded[3], monthNumber(worded[2]), worded[1]);
  return null;
}

function dateFrom(yearText = '', monthText: string | null = '', dayText = ''): string | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  return isCalendarDate(year, month, day) ? isoDate(year, month, day) : null;
}

function monthNumber(word = ''): string | null {
  const lower = word.toLowerCase();
  const index = MONTH_NAMES.findIndex((name) => {
    const full = name.toLowerCase();
    return lower === full || lower === full.slice(0, 3) || (lower === 'sept' && full === 'september');
  });
  return index < 0 ? null : String(index + 1);
}

function readNamed(cell: string, cadence: Cadence): Period | null {
  switch (cadence) {
    case 'DAY':
      return null;
    case 'WEEK': {
      const match = WEEK.exec(cell) ?? CHINESE_WEEK.exec(cell);
      if (match) return written(match[1], 'W', pad2(Number(match[2])));
      const worded = WORDED_WEEK.exec(cell);
      return worded ? written(worded[2], 'W', pad2(Number(worded[1]))) : null;
    }
    case 'MONTH': {
      const match = MONTH.exec(cell) ?? CHINESE_MONTH.exec(cell);
      if (match) return written(match[1], '', pad2(Number(match[2])));
      const worded = WORDED_MONTH.exec(cell);
      const month = worded ? monthNumber(worded[1]) : null;
      return month === null ? null : written(worded?.[2], '', pad2(Number(month)));
    }
    case 'QUARTER': {
      const match = QUARTER.exec(cell) ?? CHINESE_QUARTER.exec(cell);
      if (match) return written(match[1], 'Q', match[2]);
      const worded = WORDED_QUARTER.exec(cell);
      return worded ? written(worded[2], 'Q', worded[1]) : null;
    }
    case 'YEAR':
      return YEAR.exec(cell)?.[1] ?? null;
  }
}

function written(year = '', letter = '', part = ''): Period {
  return `${year}-${letter}${part}`;
}
