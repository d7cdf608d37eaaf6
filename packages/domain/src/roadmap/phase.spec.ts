import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isoDateOfDayNumber } from '../periods/calendar-date.js';
import { today } from '../periods/today.js';
import { horizonWarning, isMissed, monthsOf, phaseOf, phasesFor } from './phase.js';

const dates = fc.integer({ min: 10_000, max: 40_000 }).map(isoDateOfDayNumber);

describe('phasesFor', () => {
  it('divides 24 months as the core pack does', () => {
    expect(phasesFor('2026-01-01', 24)).toEqual([
      { order: 1, monthFrom: 0, monthTo: 4, startsOn: '2026-01-01', endsOn: '2026-04-30' },
      { order: 2, monthFrom: 4, monthTo: 18, startsOn: '2026-05-01', endsOn: '2027-06-30' },
      { order: 3, monthFrom: 18, monthTo: 24, startsOn: '2027-07-01', endsOn: '2027-12-31' },
    ]);
    expect(phasesFor('2026-01-01', 18).map(({ monthTo }) => monthTo)).toEqual([3, 14, 18]);
    expect(phasesFor('2026-01-01', 3, [1, 100, 1]).map(({ monthTo }) => monthTo)).toEqual([1, 2, 3]);
  });

  it('covers the horizon without gap or overlap', () => {
    const shares = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 3, max: 120 }),
        fc.option(shares, { nil: undefined }),
        (start, months, split) => {
          const phases = phasesFor(start, months, split);
          expect(phases[0]?.startsOn).toBe(start);
          expect(phases.at(-1)?.endsOn).toBe(addDays(addMonths(start, months), -1));
          for (const [index, phase] of phases.entries()) {
            expect(phase.startsOn <= phase.endsOn && phase.monthFrom < phase.monthTo).toBe(true);
            const next = phases[index + 1];
            if (next) expect(next.startsOn).toBe(addDays(phase.endsOn, 1));
            expect(phaseOf(phase.startsOn, phases)).toBe(phase);
            expect(phaseOf(phase.endsOn, phases)).toBe(phase);
          }
          expect(phaseOf(addDays(start, -1), phases)).toBeNull();
          expect(phaseOf(addMonths(start, months), phases)).toBeNull();
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('names what it cannot use', () => {
    expect(() => phasesFor('2026-02-30', 24)).toThrow(/2026-02-30/);
    expect(() => phasesFor('2026-01-01', 2)).toThrow(/horizonMonths.*2 for 3/);
    expect(() => phasesFor('2026-01-01', 18.5)).toThrow(/18.5/);
    expect(() => phasesFor('2026-01-01', 24, [1, 0, 1])).toThrow(/shares.*0/);
  });
});

describe('horizonWarning', () => {
  it('warns outside 18 to 24 months', () => {
    expect([17, 18, 24, 25].map(horizonWarning)).toEqual(['TOO_SHORT', null, null, 'TOO_LONG']);
  });
});

describe('isMissed', () => {
  it('waits until the day has ended where the unit is', () => {
    const instant = new Date('2026-11-22T21:00:00Z');
    expect(isMissed('2026-11-22', null, today(instant, 'Asia/Tbilisi'))).toBe(true);
    expect(isMissed('2026-11-22', null, today(instant, 'America/New_York'))).toBe(false);
  });

  it('takes the day itself for in time and a later day for missed', () => {
    expect(isMissed('2026-11-22', '2026-11-22', '2026-12-31')).toBe(false);
    expect(isMissed('2026-11-22', '2026-11-23', '2026-12-31')).toBe(true);
    expect(() => isMissed('2026-11-22', 'yesterday', '2026-12-31')).toThrow(/yesterday/);
  });
});

describe('monthsOf', () => {
  it('lists every month the horizon touches', () => {
    expect(monthsOf('2026-11-01', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsOf('2026-11-15', 2)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsOf('2026-01-01', 24)).toHaveLength(24);
    expect(() => monthsOf('2026-01-01', 0)).toThrow(/horizonMonths/);
  });
});
