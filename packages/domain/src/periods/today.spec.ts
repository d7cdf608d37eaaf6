import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './calendar-date.js';
import { parsePeriod, periodOf } from './period.js';
import { isTimeZone, today } from './today.js';

const ZONES = ['UTC', 'Asia/Tbilisi', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'] as const;

describe('today', () => {
  it.each([
    ['2026-11-22T20:30:00Z', 'UTC', '2026-11-22', '2026-W47'],
    ['2026-11-22T20:30:00Z', 'Asia/Tbilisi', '2026-11-23', '2026-W48'],
    ['2026-11-23T04:30:00Z', 'America/New_York', '2026-11-22', '2026-W47'],
    ['2026-11-22T11:00:00Z', 'Pacific/Apia', '2026-11-23', '2026-W48'],
    ['2026-11-22T18:14:59Z', 'Asia/Kathmandu', '2026-11-22', '2026-W47'],
    ['2026-11-22T18:15:00Z', 'Asia/Kathmandu', '2026-11-23', '2026-W48'],
  ])('%s in %s is %s', (instant, zone, date, week) => {
    expect(today(new Date(instant), zone)).toBe(date);
    expect(periodOf(today(new Date(instant), zone), 'WEEK')).toBe(week);
  });

  it('skips the day Apia skipped', () => {
    expect(today(new Date('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29');
    expect(today(new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('is a real date within a day of UTC and never runs backwards, in every zone', () => {
    const instants = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 172_800_000 }), fc.constantFrom(...ZONES), (ms, later, zone) => {
        const date = today(new Date(ms), zone);
        expect(parsePeriod(date)?.cadence).toBe('DAY');
        expect(Math.abs(daysBetween(new Date(ms).toISOString().slice(0, 10), date))).toBeLessThanOrEqual(1);
        expect(today(new Date(ms + later), zone) >= date).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('does not depend on the zone of the server', () => {
    const before = process.env.TZ;
    const instant = new Date('2026-11-22T20:30:00Z');
    try {
      const dates = ZONES.map((zone) => {
        process.env.TZ = zone;
        return `${today(instant, 'Asia/Kathmandu')} ${periodOf('2027-01-03', 'WEEK')}`;
      });
      expect(new Set(dates)).toEqual(new Set(['2026-11-23 2026-W53']));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('names the zone it does not know', () => {
    expect(() => today(new Date(0), 'Mars/Olympus')).toThrow(/Mars\/Olympus/);
    expect(() => today(new Date(Number.NaN), 'UTC')).toThrow(/instant/);
    expect([isTimeZone('Asia/Tbilisi'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
  });
});
