import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNotApplicable, readTypedNumber, readTypedRatio } from '../numbers/index.js';
import { addDays, CADENCES, parsePeriod, periodOf, previousPeriod } from '../periods/index.js';
import { duePeriods, entryPeriod } from './due-periods.js';
import { medianOf, surpriseOf } from './surprise.js';
import { dueDay, escalationDay, missingState, UPDATE_STATES } from './update-state.js';
import { addWorkingDays, isWorkingDay, lastWorkingDay } from './working-days.js';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

describe('working days', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-18', 5, '2026-11-25'],
  ])('%s and %d working days is %s', (date, count, wanted) => {
    expect(addWorkingDays(date, count)).toBe(wanted);
  });

  it('end on working days and go forward one by one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const end = addWorkingDays(date, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(end).toBe(addWorkingDays(addWorkingDays(date, count - 1), 1));
        expect(lastWorkingDay(end)).toBe(end);
      }),
    );
  });

  it('refuse what is no number of days', () => {
    expect(() => addWorkingDays('2026-11-22', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-22', 1.5)).toThrow(RangeError);
  });
});

describe('a value that is waited for', () => {
  // Week 46 ends on Sunday 15 November 2026.
  it.each([
    ['2026-11-13', 'OPEN'],
    ['2026-11-18', 'OPEN'],
    ['2026-11-19', 'LATE'],
    ['2026-11-20', 'ESCALATED'],
    ['2026-11-25', 'ESCALATED'],
    ['2026-11-26', 'STALE'],
  ])('of week 46 is on %s %s', (today, state) => {
    expect(missingState('2026-W46', today, 3)).toBe(state);
  });

  it('is due after the grace, and a daily one on the next working day at the latest', () => {
    expect(dueDay('2026-W46', 3)).toBe('2026-11-18');
    expect(escalationDay('2026-W46', 3)).toBe('2026-11-20');
    expect(dueDay('2026-11-20', 3)).toBe('2026-11-23');
    expect(missingState('2026-11-20', '2026-11-23', 3)).toBe('OPEN');
    expect(missingState('2026-11-20', '2026-11-24', 3)).toBe('STALE');
  });

  it('only gets worse with time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENCES), days, fc.nat(10), (cadence, day, grace) => {
        const period = periodOf(day, cadence);
        const ranks = Array.from({ length: 60 }, (_, n) =>
          UPDATE_STATES.indexOf(missingState(period, addDays(day, n * 5), grace)),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the periods that are asked for', () => {
  it('are the week that ended until Friday, and the running one from Friday on', () => {
    expect(duePeriods('WEEK', '2026-11-19')).toEqual({ current: '2026-W46', older: ['2026-W45', '2026-W44'] });
    expect(duePeriods('WEEK', '2026-11-20')).toEqual({ current: '2026-W47', older: ['2026-W46', '2026-W45'] });
    expect(duePeriods('MONTH', '2026-11-29')).toEqual({ current: '2026-10', older: ['2026-09'] });
    expect(duePeriods('MONTH', '2026-11-30').current).toBe('2026-11');
    expect(duePeriods('QUARTER', '2026-11-21').current).toBe('2026-Q3');
  });

  it('have begun, and follow one another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENCES), days, (cadence, day) => {
        const { current, older } = duePeriods(cadence, day);
        expect((parsePeriod(current)?.start ?? '') <= day).toBe(true);
        older.forEach((period, at) => {
          expect(period).toBe(previousPeriod(older[at - 1] ?? current));
        });
      }),
    );
  });

  it('on a page are those that its period holds', () => {
    expect(entryPeriod('2026-W47', 'WEEK', '2026-11-21')).toBe('2026-W47');
    expect(entryPeriod('2026-W47', 'MONTH', '2026-11-21')).toBe('2026-10');
    expect(entryPeriod('2026-W44', 'MONTH', '2026-11-21')).toBe('2026-10');
    expect(entryPeriod('2026-W47', 'DAY', '2026-11-21')).toBe('2026-11-21');
    expect(entryPeriod('2026-W45', 'DAY', '2026-11-21')).toBe('2026-11-08');
  });
});

describe('a surprising value', () => {
  it('is one far from the usual, told by how many times the last one it is', () => {
    expect(surpriseOf(90, [10, 11, 9, 10])).toEqual({ times: 9, usual: 10 });
    expect(surpriseOf(1, [10, 11, 9, 10])?.times).toBeCloseTo(0.1);
    expect(surpriseOf(-10, [10, 11, 9])?.times).toBe(-1);
    expect(surpriseOf(0.85, [85])?.times).toBeCloseTo(0.01);
  });

  it('is not one of a measure that swings, of one without a past, nor a 0', () => {
    expect(surpriseOf(8, [2, -3, 4, 1])).toBeNull();
    expect(surpriseOf(29, [10])).toBeNull();
    expect(surpriseOf(500, [])).toBeNull();
    expect(surpriseOf(500, [0, 0, 0])).toBeNull();
    expect(surpriseOf(0, [10, 10])).toBeNull();
  });

  it('is never one that was there before', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 8 }), (value, count) => {
        expect(
          surpriseOf(
            value,
            Array.from({ length: count }, () => value),
          ),
        ).toBeNull();
      }),
    );
  });

  it('is measured against the median', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeNaN();
  });
});

describe('a typed value', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0,5', 0.5],
    ['1,234', 1234],
    ['1.234,5', 1234.5],
    ['８５％', 85],
    ['85 %', 85],
    ['abc', null],
    ['', null],
  ])('%j is %s', (text, wanted) => {
    expect(readTypedNumber(text)).toBe(wanted);
  });

  it('may be a ratio or say that it does not apply', () => {
    expect(readTypedRatio('63/90')).toEqual({ numerator: 63, denominator: 90 });
    expect(readTypedRatio('６３／９０')).toEqual({ numerator: 63, denominator: 90 });
    expect(readTypedRatio('63')).toBeNull();
    expect(readTypedRatio('1/2/3')).toBeNull();
    expect(['N/A', ' 不适用 ', '—', '無'].every(isNotApplicable)).toBe(true);
    expect(isNotApplicable('12')).toBe(false);
  });
});
