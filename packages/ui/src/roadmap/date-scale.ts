import { scaleLinear } from 'd3-scale';
import type { IsoDate } from './roadmap-chart.types';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date, or null when it is not a real calendar date. */
export function dayNumber(date: IsoDate | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === date ? time / DAY_MS : null;
}

/** The `YYYY-MM-DD` date of a number of days since 1970-01-01; fractions are dropped. */
export function isoOf(day: number): IsoDate {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** One month of the header: its first day and the day after its last, as day numbers. `month` is 1 to 12. */
export interface MonthSpan {
  year: number;
  month: number;
  from: number;
  to: number;
}

/** Pixel scale of a roadmap. `xOf` takes a day number, `dayAt` is its inverse, rounded down to a whole day. */
export interface DateScale {
  from: number;
  to: number;
  width: number;
  months: MonthSpan[];
  xOf: (day: number) => number;
  dayAt: (x: number) => number;
  pixelsPerDay: number;
}

/** The scale over `months` whole months (1 to 60) from the month of `startsOn`; an unreadable date falls back to `fallback`, the reader's today. */
export function dateScale(startsOn: IsoDate, months: number, width: number, fallback: IsoDate): DateScale {
  const first = new Date((dayNumber(startsOn) ?? dayNumber(fallback) ?? 0) * DAY_MS);
  const count = Math.min(60, Math.max(1, Math.round(Number.isFinite(months) ? months : 18)));
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  const spans = Array.from({ length: count }, (_, index) => {
    const from = Date.UTC(year, month + index, 1);
    return {
      year: new Date(from).getUTCFullYear(),
      month: new Date(from).getUTCMonth() + 1,
      from: from / DAY_MS,
      to: Date.UTC(year, month + index + 1, 1) / DAY_MS,
    };
  });
  const from = Date.UTC(year, month, 1) / DAY_MS;
  const to = Date.UTC(year, month + count, 1) / DAY_MS;
  const scale = scaleLinear([from, to], [0, width]);
  return {
    from,
    to,
    width,
    months: spans,
    xOf: (day) => scale(day),
    dayAt: (x) => Math.floor(scale.invert(x) + 1e-6),
    pixelsPerDay: width / (to - from),
  };
}

/** What a drag does to a bar: move it whole, or pull one edge. */
export type DragMode = 'MOVE' | 'START' | 'END';

/** Start and end as day numbers, both included. */
export interface DaySpan {
  start: number;
  end: number;
}

/**
 * Where a bar lands after being dragged by `days`. Snapping to weeks puts a start on the nearest Monday and a pulled end on the nearest Sunday;
 * by day nothing is rounded. A bar never gets shorter than a day and keeps its length when moved.
 */
export function dragSpan(span: DaySpan, mode: DragMode, days: number, byDay: boolean): DaySpan {
  const shift = Math.round(days);
  if (shift === 0) return span;
  if (mode === 'END') {
    const end = span.end + shift;
    return { start: span.start, end: Math.max(span.start, byDay ? end : nearestMonday(end + 1) - 1) };
  }
  const start = byDay ? span.start + shift : nearestMonday(span.start + shift);
  if (mode === 'START') return { start: Math.min(start, span.end), end: span.end };
  return { start, end: span.end + start - span.start };
}

/** The Monday nearest to a day number. */
export function nearestMonday(day: number): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday <= 3 ? day - sinceMonday : day + 7 - sinceMonday;
}

/** Month name for the header, short, in the reader's language; an unknown tag falls back to the default language. */
export function monthLabel(span: MonthSpan, locale: string): string {
  return formatter(locale, { month: 'short' }).format(new Date(span.from * DAY_MS));
}

/** A day for the reader, e.g. `3 Mar 2027`. */
export function dayLabel(day: number, locale: string): string {
  return formatter(locale, { dateStyle: 'medium' }).format(new Date(Math.floor(day) * DAY_MS));
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const supported = isTag(locale) ? Intl.DateTimeFormat.supportedLocalesOf([locale]) : [];
  return new Intl.DateTimeFormat(supported.length > 0 ? supported : undefined, { ...options, timeZone: 'UTC' });
}

function isTag(locale: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(locale);
}
