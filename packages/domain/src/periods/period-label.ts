import { type CalendarDate, requireIsoDate } from './calendar-date.js';
import { monthName } from './month-names.js';
import { type Period, requirePeriod } from './period.js';

/** A language the product speaks: English, Simplified Chinese, Traditional Chinese (Taiwan and Hong Kong usage). */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** Every language the product speaks. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const satisfies readonly Locale[];

/**
 * Name of a period for readers: "Week 47, 2026", "2026年第47周", "2026年第47週". RangeError when the period is not canonical.
 */
export function periodLabel(period: Period, locale: Locale): string {
  const { cadence, start } = requirePeriod(period);
  const year = Number(period.slice(0, 4));
  const chinese = locale !== 'en';
  switch (cadence) {
    case 'DAY': {
      const date = requireIsoDate(start);
      return chinese ? chineseDate(date) : `${date.day} ${monthName(date.month, 'long')} ${year}`;
    }
    case 'WEEK': {
      const week = Number(period.slice(6));
      return chinese ? `${year}年第${week}${locale === 'zh-Hans' ? '周' : '週'}` : `Week ${week}, ${year}`;
    }
    case 'MONTH': {
      const month = Number(period.slice(5));
      return chinese ? `${year}年${month}月` : `${monthName(month, 'long')} ${year}`;
    }
    case 'QUARTER': {
      const quarter = period.slice(6);
      return chinese ? `${year}年第${quarter}${locale === 'zh-Hans' ? '季度' : '季'}` : `Q${quarter} ${year}`;
    }
    case 'YEAR':
      return chinese ? `${year}年` : String(year);
  }
}

/**
 * Name of a period followed by its first and last day: "Week 47, 2026 (16–22 Nov 2026)", "2026年第47周（11月16日至22日）". A day
 * is its own range, so it is printed once. RangeError when the period is not canonical.
 */
export function periodRangeLabel(period: Period, locale: Locale): string {
  const { cadence, start, end } = requirePeriod(period);
  const label = periodLabel(period, locale);
  if (cadence === 'DAY') return label;
  const [from, to] = [requireIsoDate(start), requireIsoDate(end)];
  if (locale === 'en') return `${label} (${englishRange(from, to)})`;
  const labelYear = Number(period.slice(0, 4));
  return `${label}（${chineseRange(from, to, labelYear)}）`;
}

function englishRange(from: CalendarDate, to: CalendarDate): string {
  const last = `${to.day} ${monthName(to.month, 'short')} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${monthName(from.month, 'short')} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month, 'short')} – ${last}`;
  return `${from.day}–${last}`;
}

function chineseRange(from: CalendarDate, to: CalendarDate, labelYear: number): string {
  const sameYear = from.year === to.year;
  const first = sameYear && from.year === labelYear ? `${from.month}月${from.day}日` : chineseDate(from);
  if (!sameYear) return `${first}至${chineseDate(to)}`;
  return from.month === to.month ? `${first}至${to.day}日` : `${first}至${to.month}月${to.day}日`;
}

function chineseDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}
