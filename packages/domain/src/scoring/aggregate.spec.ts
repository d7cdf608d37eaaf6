import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, aggregateTime, aggregateUnits, coverageOf, type Part } from './aggregate.js';

const RUNS = { numRuns: 10_000 };
const part = (value: number | null, rest: Partial<Part> = {}): Part => ({
  value,
  numerator: null,
  denominator: null,
  goal: 10,
  redFlag: 5,
  present: value === null ? 0 : 1,
  expected: 1,
  ...rest,
});
const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const parts = fc.array(
  fc.record({
    value: fc.option(numbers, { freq: 4 }),
    numerator: fc.option(numbers, { freq: 6 }),
    denominator: fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { freq: 6 }),
    goal: numbers,
    redFlag: numbers,
    present: fc.nat(20),
    expected: fc.nat(20),
  }),
  { minLength: 1, maxLength: 10 },
);

describe('aggregateUnits', () => {
  it('adds values and the goals of the units that reported', () => {
    const sum = aggregateUnits([part(0.1), part(0.2), part(null, { goal: 99 })], 'SUM', 1);
    expect(sum).toEqual({
      value: 0.1 + 0.2,
      numerator: null,
      denominator: null,
      goal: 20,
      redFlag: 10,
      present: 2,
      expected: 3,
      basis: 'SUM',
    });
    expect(
      aggregateUnits(
        Array.from({ length: 10 }, () => part(0.1)),
        'SUM',
        1,
      )?.value,
    ).toBe(1);
  });

  it('weighs averages by the readings behind them', () => {
    const mean = aggregateUnits(
      [part(10, { present: 3, expected: 4, goal: 20 }), part(2, { present: 1, goal: 12 })],
      'AVERAGE',
      1,
    );
    expect(mean).toMatchObject({ value: 8, goal: 18, redFlag: 5, present: 4, expected: 5, basis: 'MEAN' });
  });

  it('recomputes ratios from their sums and never averages them', () => {
    const small = part(50, { numerator: 1, denominator: 2 });
    const large = part(10, { numerator: 100, denominator: 1000 });
    const ratio = aggregateUnits([small, large], 'RATIO', 100);
    expect(ratio).toMatchObject({ numerator: 101, denominator: 1002, basis: 'RATIO_OF_SUMS' });
    expect(ratio?.value).toBeCloseTo(10.0798403, 6);
    expect(aggregateUnits([small, part(null, { numerator: 0, denominator: 0 })], 'RATIO', 100)).toMatchObject({
      value: 50,
      basis: 'RATIO_OF_SUMS',
    });
  });

  it('falls back to the mean of ratios and says so', () => {
    const ratio = aggregateUnits([part(50, { numerator: 1, denominator: 2 }), part(10)], 'RATIO', 100);
    expect(ratio).toMatchObject({ value: 30, numerator: null, denominator: null, basis: 'MEAN_OF_RATIOS' });
    const cancelled = [part(5, { numerator: 1, denominator: 2 }), part(7, { numerator: 1, denominator: -2 })];
    expect(aggregateUnits(cancelled, 'RATIO', 1)).toMatchObject({ value: 6, basis: 'MEAN_OF_RATIOS' });
  });

  it('combines nothing for NONE, nothing from nothing, and gives null when no unit reported', () => {
    expect(aggregateUnits([part(3), part(4)], 'NONE', 1)).toMatchObject({ value: null, present: 2, expected: 2 });
    for (const aggregation of AGGREGATIONS) {
      expect(aggregateUnits([], aggregation, 1)).toBeNull();
      expect(aggregateUnits([part(null), part(null)], aggregation, 1)).toMatchObject({
        value: null,
        present: 0,
        expected: 2,
      });
    }
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...AGGREGATIONS), fc.nat(), (list, aggregation, turn) => {
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        const [a, b] = [aggregateUnits(list, aggregation, 100), aggregateUnits(turned, aggregation, 100)];
        expect(a?.basis).toBe(b?.basis);
        for (const key of ['value', 'numerator', 'denominator', 'goal', 'redFlag', 'present', 'expected'] as const) {
          const [x, y] = [a?.[key] ?? null, b?.[key] ?? null];
          expect(x === null).toBe(y === null);
          expect(Math.abs((x ?? 0) - (y ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x ?? 0)));
        }
      }),
      RUNS,
    );
  });

  it('keeps means within the values of the units', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const mean = aggregateUnits(list, 'AVERAGE', 1)?.value ?? null;
        const values = list.flatMap(({ value }) => (value === null ? [] : [value]));
        if (values.length === 0) expect(mean).toBeNull();
        else {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
          expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        }
      }),
      RUNS,
    );
  });

  it('gives the same company value through regions as straight from the stores', () => {
    const full = fc.record({
      value: numbers,
      numerator: numbers,
      denominator: fc.double({ min: 1, max: 1e3, noNaN: true }),
      goal: numbers,
      redFlag: numbers,
      present: fc.integer({ min: 1, max: 9 }),
      expected: fc.constant(9),
    });
    const regions = fc.array(fc.array(full, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(regions, fc.constantFrom('SUM', 'AVERAGE', 'LAST', 'RATIO'), (groups, aggregation) => {
        const perRegion = groups.flatMap((group) => aggregateUnits(group, aggregation, 100) ?? []);
        const nested = aggregateUnits(perRegion, aggregation, 100);
        const flat = aggregateUnits(groups.flat(), aggregation, 100);
        for (const key of ['value', 'goal', 'redFlag', 'present', 'expected'] as const) {
          const [x, y] = [nested?.[key] ?? Number.NaN, flat?.[key] ?? Number.NaN];
          expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(y)));
        }
      }),
      RUNS,
    );
  });
});

describe('aggregateTime', () => {
  const weeks = [part(4, { goal: 10 }), part(null), part(8, { goal: 20, redFlag: 7 }), part(null, { goal: 30 })];

  it.each([
    ['SUM', 12, 30, 12, 'SUM', 4],
    ['AVERAGE', 6, 15, 6, 'MEAN', 4],
    ['LAST', 8, 20, 7, 'OWN', 1],
    ['NONE', 8, 20, 7, 'OWN', 1],
    ['RATIO', 6, 15, 6, 'MEAN_OF_RATIOS', 4],
  ] as const)('%s', (aggregation, value, goal, redFlag, basis, expected) => {
    expect(aggregateTime(weeks, aggregation, 1)).toMatchObject({ value, goal, redFlag, basis, expected });
  });

  it('takes the ratio of sums over the periods', () => {
    const months = [part(50, { numerator: 1, denominator: 2 }), part(25, { numerator: 2, denominator: 8 })];
    expect(aggregateTime(months, 'RATIO', 100)).toMatchObject({ value: 30, basis: 'RATIO_OF_SUMS' });
  });

  it('is null without parts, and has a null value without data', () => {
    for (const aggregation of AGGREGATIONS) {
      expect(aggregateTime([], aggregation, 1)).toBeNull();
      expect(aggregateTime([part(null)], aggregation, 1)?.value).toBeNull();
    }
  });
});

describe('coverageOf', () => {
  it('is the share present, and 0 when nothing was expected', () => {
    expect([coverageOf({ present: 3, expected: 4 }), coverageOf({ present: 0, expected: 0 })]).toEqual([0.75, 0]);
  });
});
