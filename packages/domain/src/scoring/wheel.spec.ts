import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness.js';
import { ruleAt } from './rule-series.js';
import { trendOf, valueTrend } from './trend.js';
import { composeWheel, type Quadrant, WHEEL_QUADRANTS, type WheelMeasure } from './wheel.js';

const measure = (key: string, quadrant: Quadrant, score: number | null, rest: Partial<WheelMeasure> = {}) => ({
  key,
  quadrant,
  weight: 1,
  score,
  coverage: 1,
  freshness: score === null ? null : ('FRESH' as const),
  ...rest,
});

describe('composeWheel', () => {
  it('rolls measures up to quadrants and quadrants up to the wheel', () => {
    const wheel = composeWheel({
      measures: [
        measure('nps', 'CUSTOMER', 8, { weight: 2 }),
        measure('effort', 'CUSTOMER', 5),
        measure('turnover', 'PEOPLE', 3),
        measure('profit', 'FINANCE', 10),
      ],
      quadrantWeights: { CUSTOMER: 2 },
    });
    expect(wheel.quadrants.map(({ key, score, status }) => [key, score, status])).toEqual([
      ['CUSTOMER', 7, 'ON_TRACK'],
      ['PEOPLE', 3, 'OFF_TRACK'],
      ['OPERATIONS', null, 'NO_DATA'],
      ['FINANCE', 10, 'ON_TRACK'],
    ]);
    expect(wheel).toMatchObject({ score: 27 / 4, coverage: 1, status: 'ON_TRACK' });
    expect(wheel.quadrants[0]?.measures[1]).toMatchObject({ key: 'effort', status: 'AT_RISK', counted: true });
  });

  it('keeps a stale measure in sight but out of score and coverage', () => {
    const stale = measure('old', 'CUSTOMER', 1, { freshness: 'STALE' });
    const wheel = composeWheel({ measures: [measure('new', 'CUSTOMER', 9), stale] });
    expect(wheel).toMatchObject({ score: 9, coverage: 0.5, status: 'LOW_COVERAGE' });
    expect(wheel.quadrants[0]?.measures[1]).toMatchObject({ score: 1, status: 'OFF_TRACK', counted: false });
  });

  it('counts late measures and passes thin coverage up', () => {
    const late = measure('late', 'PEOPLE', 6, { freshness: 'LATE', coverage: 0.5 });
    expect(composeWheel({ measures: [late] })).toMatchObject({ score: 6, coverage: 0.5, status: 'LOW_COVERAGE' });
  });

  it('is empty without measures and names a bad weight', () => {
    expect(composeWheel({ measures: [] })).toMatchObject({ score: null, coverage: 0, status: 'NO_DATA' });
    expect(() => composeWheel({ measures: [measure('a', 'PEOPLE', 1, { weight: 0 })] })).toThrow(/weight/);
  });

  it('does not depend on the order of the measures and always has four quadrants', () => {
    const measures = fc.array(
      fc.record({
        key: fc.uuid(),
        quadrant: fc.constantFrom(...WHEEL_QUADRANTS),
        weight: fc.constantFrom(0.5, 1, 2, 3),
        score: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
        coverage: fc.double({ min: 0, max: 1, noNaN: true }),
        freshness: fc.constantFrom('FRESH' as const, 'LATE' as const, 'STALE' as const, null),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(measures, (list) => {
        const [a, b] = [composeWheel({ measures: list }), composeWheel({ measures: [...list].reverse() })];
        expect(a.quadrants.map(({ key }) => key)).toEqual([...WHEEL_QUADRANTS]);
        expect(Math.abs((a.score ?? -1) - (b.score ?? -1))).toBeLessThan(1e-9);
        expect(Math.abs(a.coverage - b.coverage)).toBeLessThan(1e-9);
        const without = composeWheel({
          measures: list.map((m) => (m.freshness === 'STALE' ? { ...m, score: null } : m)),
        });
        expect([without.score, without.coverage]).toEqual([a.score, a.coverage]);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('freshnessOf', () => {
  it.each([
    ['2026-11-22', '2026-11-20', 'WEEK', 'FRESH'],
    ['2026-11-22', '2026-11-28', 'WEEK', 'FRESH'],
    ['2026-11-22', '2026-11-29', 'WEEK', 'LATE'],
    ['2026-11-22', '2026-12-02', 'WEEK', 'LATE'],
    ['2026-11-22', '2026-12-03', 'WEEK', 'STALE'],
    ['2026-01-31', '2026-02-27', 'MONTH', 'FRESH'],
    ['2026-01-31', '2026-02-28', 'MONTH', 'LATE'],
    ['2026-01-31', '2026-03-14', 'MONTH', 'LATE'],
    ['2026-01-31', '2026-03-15', 'MONTH', 'STALE'],
    ['2026-09-30', '2026-12-30', 'QUARTER', 'FRESH'],
    ['2026-09-30', '2026-12-31', 'QUARTER', 'LATE'],
    ['2023-12-31', '2024-12-30', 'YEAR', 'FRESH'],
    ['2023-12-31', '2024-12-31', 'YEAR', 'LATE'],
    ['2026-11-21', '2026-11-21', 'DAY', 'FRESH'],
    ['2026-11-21', '2026-11-22', 'DAY', 'LATE'],
    ['2026-11-21', '2026-11-23', 'DAY', 'STALE'],
  ] as const)('a reading to %s seen on %s by %s is %s', (end, asOf, cadence, freshness) => {
    expect(freshnessOf(end, asOf, cadence)).toBe(freshness);
  });
});

describe('trends', () => {
  it('compares scores', () => {
    expect([trendOf(7, 6), trendOf(6, 7), trendOf(6.01, 6), trendOf(null, 6), trendOf(6.2, 6, 0.5)]).toEqual([
      'BETTER',
      'WORSE',
      'SAME',
      'UNKNOWN',
      'SAME',
    ]);
  });

  it('turns values by polarity', () => {
    expect(valueTrend(5, 4, 'HIGHER', null)).toBe('BETTER');
    expect(valueTrend(5, 4, 'LOWER', null)).toBe('WORSE');
    expect(valueTrend(5, 4, 'IN_RANGE', 5)).toBe('BETTER');
    expect(valueTrend(5, 4, 'IN_RANGE', null)).toBe('UNKNOWN');
    expect(valueTrend(0.1 + 0.2, 0.3, 'HIGHER', 1)).toBe('SAME');
    expect(valueTrend(null, 4, 'HIGHER', 1)).toBe('UNKNOWN');
  });
});

describe('ruleAt', () => {
  it('finds the rule in force, so that a new target does not repaint history', () => {
    const series = [
      { from: '2026-07-01', goal: 3 },
      { from: '2026-01-01', goal: 1 },
    ];
    expect(ruleAt(series, '2026-06-30')?.goal).toBe(1);
    expect(ruleAt(series, '2026-07-01')?.goal).toBe(3);
    expect(ruleAt(series, '2025-12-31')).toBeUndefined();
  });
});
