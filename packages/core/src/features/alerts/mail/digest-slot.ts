import { addDays, today } from '@wheelhouse/domain';
import type { EmailFrequency } from '../alerts.entity.js';

const HOUR = 7;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-nu-latn', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, format);
  return format;
}

/** Days since the Monday of an ISO date's week. */
const sinceMonday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * The digest that is due last at an instant: the newest 7:00 of the person's time zone (for WEEKLY that of a Monday) as
 * `DAILY 2026-11-21`; null where there are no digests. Only dates and hours as the zone's clocks show them are compared,
 * so a day of 23 or 25 hours has one digest like any other. RangeError when the zone is unknown.
 */
export function currentSlot(now: Date, timeZone: string, frequency: EmailFrequency): string | null {
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return null;
  const date = today(now, timeZone);
  const isBefore = Number(formatOf(timeZone).format(now)) < HOUR;
  const day = isBefore ? addDays(date, -1) : date;
  return `${frequency} ${frequency === 'DAILY' ? day : addDays(day, -sinceMonday(day))}`;
}
