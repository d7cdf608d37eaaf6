import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOfDayNumber } from './calendar-date.js';
import { CADENCES, type Cadence, periodOf } from './period.js';
import { LOCALES, periodLabel, periodRangeLabel } from './period-label.js';
import { readPeriod } from './read-period.js';

const dates = fc.integer({ min: 0, max: 60_000 }).map(isoDateOfDayNumber);

describe('readPeriod', () => {
  it.each<[string, Cadence, string]>([
    ['2026-W47', 'WEEK', '2026-W47'],
    ['2026W47', 'WEEK', '2026-W47'],
    ['2026-w7', 'WEEK', '2026-W07'],
    ['W47 2026', 'WEEK', '2026-W47'],
    ['2026年第47周', 'WEEK', '2026-W47'],
    ['2026年第47週', 'WEEK', '2026-W47'],
    ['２０２６年第４７周', 'WEEK', '2026-W47'],
    ['\u00a02026-11-21 ', 'WEEK', '2026-W47'],
    ['2026/11', 'MONTH', '2026-11'],
    ['2026年11月', 'MONTH', '2026-11'],
    ['Nov 2026', 'MONTH', '2026-11'],
    ['2026-11-21', 'MONTH', '2026-11'],
    ['2026/11/21', 'DAY', '2026-11-21'],
    ['2026/1/2', 'DAY', '2026-01-02'],
    ['21.11.2026', 'QUARTER', '2026-Q4'],
    ['20261121', 'WEEK', '2026-W47'],
    ['2026年11月21日', 'DAY', '2026-11-21'],
    ['2027-01-03T23:59:59.000Z', 'WEEK', '2026-W53'],
    ['2026-11-21 08:30', 'DAY', '2026-11-21'],
    ['2026-11-21T08:30:00+04:00', 'DAY', '2026-11-21'],
    ['21/11/2026', 'DAY', '2026-11-21'],
    ['2026Q4', 'QUARTER', '2026-Q4'],
    ['2026年第4季度', 'QUARTER', '2026-Q4'],
    ['2026', 'YEAR', '2026'],
    ['2026年', 'YEAR', '2026'],
  ])('reads %j as a %s', (text, cadence, period) => {
    expect(readPeriod(text, cadence)).toBe(period);
  });

  it.each<[string, Cadence]>([
    ['2026-W47', 'MONTH'],
    ['2026-11', 'WEEK'],
    ['2026', 'WEEK'],
    ['2026-Q4', 'MONTH'],
    ['2026-11', 'DAY'],
    ['2026-W54', 'WEEK'],
    ['2025W53', 'WEEK'],
    ['2026/13', 'MONTH'],
    ['2026-02-30', 'WEEK'],
    ['20261399', 'WEEK'],
    ['05/11/2026', 'DAY'],
    ['11/21/2026', 'DAY'],
    ['31.02.2026', 'DAY'],
    ['2026.1', 'MONTH'],
    ['202611', 'MONTH'],
    ['46347', 'WEEK'],
    ['next week', 'WEEK'],
    ['', 'WEEK'],
    ['2026-11/21', 'DAY'],
    ['2026年47', 'WEEK'],
    ['9999-12-31', 'WEEK'],
  ])('refuses %j as a %s', (text, cadence) => {
    expect(readPeriod(text, cadence)).toBeNull();
  });

  it('reads day-first slashes only when told or when they cannot mean anything else', () => {
    expect(readPeriod('05/11/2026', 'DAY', { dayFirst: true })).toBe('2026-11-05');
    expect(readPeriod('11/21/2026', 'DAY', { dayFirst: true })).toBeNull();
  });

  it('reads every label it prints', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...CADENCES), fc.constantFrom(...LOCALES), (date, cadence, locale) => {
        const period = periodOf(date, cadence);
        expect(readPeriod(periodLabel(period, locale), cadence)).toBe(period);
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...CADENCES), (text, cadence) => {
        expect(['string', 'object']).toContain(typeof readPeriod(text, cadence));
      }),
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9/.年月日第周WQ:T -]{0,14}$/),
        fc.constantFrom(...CADENCES),
        (text, cadence) => {
          expect(['string', 'object']).toContain(typeof readPeriod(text, cadence));
        },
      ),
    );
  });
});

describe('labels', () => {
  it.each([
    ['2026-W47', 'Week 47, 2026', '2026年第47周', '2026年第47週'],
    ['2026-W07', 'Week 7, 2026', '2026年第7周', '2026年第7週'],
    ['2026-11', 'November 2026', '2026年11月', '2026年11月'],
    ['2026-Q4', 'Q4 2026', '2026年第4季度', '2026年第4季'],
    ['2026', '2026', '2026年', '2026年'],
    ['2026-11-05', '5 November 2026', '2026年11月5日', '2026年11月5日'],
  ])('names %s', (period, ...labels) => {
    expect(LOCALES.map((locale) => periodLabel(period, locale))).toEqual(labels);
  });

  it.each([
    ['2026-W47', 'Week 47, 2026 (16–22 Nov 2026)', '2026年第47周（11月16日至22日）'],
    ['2026-W49', 'Week 49, 2026 (30 Nov – 6 Dec 2026)', '2026年第49周（11月30日至12月6日）'],
    ['2026-W53', 'Week 53, 2026 (28 Dec 2026 – 3 Jan 2027)', '2026年第53周（2026年12月28日至2027年1月3日）'],
    ['2026-11', 'November 2026 (1–30 Nov 2026)', '2026年11月（11月1日至30日）'],
    ['2026-Q4', 'Q4 2026 (1 Oct – 31 Dec 2026)', '2026年第4季度（10月1日至12月31日）'],
    ['2026-11-05', '5 November 2026', '2026年11月5日'],
  ])('adds the dates to %s', (period, english, chinese) => {
    expect(periodRangeLabel(period, 'en')).toBe(english);
    expect(periodRangeLabel(period, 'zh-Hans')).toBe(chinese);
  });
});
