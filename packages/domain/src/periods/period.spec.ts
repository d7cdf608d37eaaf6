import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import isoWeeks from '../../test-data/iso-week.json' with { type: 'json' };
import { addDays, addMonths, daysBetween, isoDateOfDayNumber, isoWeekday, weeksInYear } from './calendar-date.js';
import {
  addPeriods,
  CADENCES,
  cadenceDays,
  comparePeriods,
  isFuturePeriod,
  nextPeriod,
  parsePeriod,
  periodDays,
  periodOf,
  periodsBetween,
  previousPeriod,
} from './period.js';

const RUNS = 20_000;
const dayNumbers = fc.integer({ min: -25_567, max: 80_000 });
const dates = dayNumbers.map(isoDateOfDayNumber);
const cadences = fc.constantFrom(...CADENCES);

describe('parsePeriod', () => {
  it.each([
    ['2026-11-21', 'DAY', '2026-11-21', '2026-11-21'],
    ['2026-W47', 'WEEK', '2026-11-16', '2026-11-22'],
    ['2025-W01', 'WEEK', '2024-12-30', '2025-01-05'],
    ['2026-W53', 'WEEK', '2026-12-28', '2027-01-03'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2000-02', 'MONTH', '2000-02-01', '2000-02-29'],
    ['2000-02-29', 'DAY', '2000-02-29', '2000-02-29'],
    ['2026-Q4', 'QUARTER', '2026-10-01', '2026-12-31'],
    ['2026', 'YEAR', '2026-01-01', '2026-12-31'],
  ])('reads %s', (period, cadence, start, end) => {
    expect(parsePeriod(period)).toEqual({ period, cadence, start, end });
  });

  it.each([
    '2026-W54',
    '2025-W53',
    '2026-W00',
    '2026-W7',
    '2026-w47',
    '2026W47',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-Q0',
    '2026-Q5',
    '2026-Q',
    '',
    '26',
    '0000',
    '20266',
    ' 2026',
    '2026 ',
    '2026-W4x',
    '2026-11-21T00:00',
    '2026-11-2',
    '+026',
    '2026-',
    '２０２６',
    '9999-W52',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('never throws, and reads only what it can print again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePeriod(text);
        expect(parsed === null || parsed.period === text).toBe(true);
      }),
    );
  });
});

describe('periodOf', () => {
  it.each(isoWeeks)('puts $date into $week', ({ date, week }) => {
    expect(periodOf(date, 'WEEK')).toBe(week);
  });

  it('follows the ISO year, not the calendar year', () => {
    expect(periodOf('2024-12-30', 'WEEK')).toBe('2025-W01');
    expect(periodOf('2027-01-03', 'WEEK')).toBe('2026-W53');
  });

  it('names the text that is not a date', () => {
    expect(() => periodOf('2026-02-30', 'WEEK')).toThrow(/"2026-02-30"/);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(isoDateOfDayNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(isoWeekday(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: RUNS },
    );
  });

  it('gives a canonical period that holds the date, for every cadence', () => {
    fc.assert(
      fc.property(dates, cadences, (date, cadence) => {
        const parsed = parsePeriod(periodOf(date, cadence));
        expect(parsed?.cadence).toBe(cadence);
        expect(parsed && parsed.start <= date && date <= parsed.end).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('orders periods as it orders dates', () => {
    fc.assert(
      fc.property(dates, dates, cadences, (a, b, cadence) => {
        const order = comparePeriods(periodOf(a, cadence), periodOf(b, cadence));
        expect(order === 0 || Math.sign(order) === (a < b ? -1 : 1)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives weeks of seven days from Monday to Sunday', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const week = parsePeriod(periodOf(date, 'WEEK'));
        expect(week && daysBetween(week.start, week.end)).toBe(6);
        expect(new Date(`${week?.start}T00:00:00Z`).getUTCDay()).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('week 53', () => {
  it('exists exactly in the long ISO years', () => {
    const long = Array.from({ length: 41 }, (_, i) => 2000 + i).filter((year) => weeksInYear(year) === 53);
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
    for (let year = 1900; year <= 2200; year += 1) {
      expect(parsePeriod(`${year}-W53`) !== null).toBe(weeksInYear(year) === 53);
    }
  });
});

describe('walking over periods', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(dates, cadences, fc.integer({ min: -300, max: 300 }), (date, cadence, n) => {
        const period = periodOf(date, cadence);
        expect(addPeriods(addPeriods(period, n), -n)).toBe(period);
        expect(Math.sign(comparePeriods(addPeriods(period, n), period))).toBe(Math.sign(n));
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(dates, cadences, (date, cadence) => {
        const period = periodOf(date, cadence);
        const end = parsePeriod(period)?.end ?? '';
        expect(parsePeriod(nextPeriod(period))?.start).toBe(addDays(end, 1));
        expect(previousPeriod(nextPeriod(period))).toBe(period);
      }),
      { numRuns: 5000 },
    );
  });

  it('lists both ends, and nothing when they are reversed', () => {
    expect(periodsBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(periodsBetween('2026-Q4', '2026-Q4')).toEqual(['2026-Q4']);
    expect(periodsBetween('2026-12', '2026-11')).toEqual([]);
  });

  it('refuses mixed cadences, broken periods and the end of the calendar', () => {
    expect(() => comparePeriods('2026-W47', '2026-11')).toThrow(/WEEK.*MONTH/);
    expect(() => addPeriods('2026-W54', 1)).toThrow(/"2026-W54"/);
    expect(() => addPeriods('2026', 0.5)).toThrow(/0.5/);
    expect(() => addPeriods('9999', 1)).toThrow(RangeError);
    expect(() => addPeriods('9999-12-31', 1)).toThrow(RangeError);
  });

  it('counts days', () => {
    expect(periodDays('2024-02')).toBe(29);
    expect(periodDays('2026-Q1')).toBe(90);
    expect(CADENCES.map(cadenceDays)).toEqual([1, 7, 30, 91, 365]);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('takes the running period for present and only later ones for future', () => {
    expect(isFuturePeriod('2026-W47', '2026-11-16')).toBe(false);
    expect(isFuturePeriod('2026-W47', '2026-11-15')).toBe(true);
    expect(isFuturePeriod('2026', '2026-11-15')).toBe(false);
  });
});
