import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../test-data/score.json' with { type: 'json' };
import { POLARITIES, scoreValue, statusOf } from './score.js';

const RUNS = { numRuns: 10_000 };
const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const grid = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
const thresholds = fc.record({ goal: grid, redFlag: grid }).filter(({ goal, redFlag }) => goal !== redFlag);

describe('scoreValue', () => {
  it.each(vectors)('scores $value against $goal / $redFlag (M7)', ({ value, goal, redFlag, score }) => {
    const actual = scoreValue(value, { goal, redFlag }, goal > redFlag ? 'HIGHER' : 'LOWER');
    if (score === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(score, 6);
  });

  it.each([
    [300, 700, 500, 0],
    [500, 700, 500, 10 / 3],
    [600, 700, 500, 5],
    [700, 700, 500, 20 / 3],
    [900, 700, 500, 10],
    [0, 120, 240, 10],
    [120, 120, 240, 20 / 3],
    [180, 120, 240, 5],
    [360, 120, 240, 0],
  ])('reproduces Spider Impact: %d with goal %d and red flag %d is %d', (value, goal, redFlag, score) => {
    expect(scoreValue(value, { goal, redFlag }, goal > redFlag ? 'HIGHER' : 'LOWER')).toBeCloseTo(score, 9);
  });

  it('is best in the middle for IN_RANGE', () => {
    const threshold = { goal: 20, redFlag: 24 };
    const scores = [20, 22, 18, 24, 16, 26, 14, 40].map((value) => scoreValue(value, threshold, 'IN_RANGE'));
    expect(scores).toEqual([10, 20 / 3, 20 / 3, 10 / 3, 10 / 3, 0, 0, 0]);
  });

  it('is null without a usable value or threshold, never 0', () => {
    for (const polarity of POLARITIES) {
      expect(scoreValue(null, { goal: 2, redFlag: 1 }, polarity)).toBeNull();
      expect(scoreValue(Number.NaN, { goal: 2, redFlag: 1 }, polarity)).toBeNull();
      expect(scoreValue(Number.POSITIVE_INFINITY, { goal: 2, redFlag: 1 }, polarity)).toBeNull();
      expect(scoreValue(1, { goal: 3, redFlag: 3 }, polarity)).toBeNull();
      expect(scoreValue(1, { goal: Number.NaN, redFlag: 3 }, polarity)).toBeNull();
      expect(scoreValue(0, { goal: 1, redFlag: -1 }, polarity)).not.toBeNull();
    }
  });

  it('stays within 0 and 10 for any finite numbers', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, any, fc.constantFrom(...POLARITIES), (value, goal, redFlag, polarity) => {
        const score = scoreValue(value, { goal, redFlag }, polarity);
        if (goal === redFlag) expect(score).toBeNull();
        else expect(score !== null && score >= 0 && score <= 10).toBe(true);
      }),
      RUNS,
    );
  });

  it('is monotone in the value', () => {
    fc.assert(
      fc.property(values, values, thresholds, (a, b, threshold) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const polarity = threshold.goal > threshold.redFlag ? 'HIGHER' : 'LOWER';
        const [first, second] = [scoreValue(low, threshold, polarity), scoreValue(high, threshold, polarity)];
        const rise = (second ?? 0) - (first ?? 0);
        expect(polarity === 'HIGHER' ? rise : -rise).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('does not change when the direction is flipped', () => {
    fc.assert(
      fc.property(grid, thresholds, (value, { goal, redFlag }) => {
        const flipped = scoreValue(-value, { goal: -goal, redFlag: -redFlag }, 'LOWER');
        expect(flipped).toBeCloseTo(scoreValue(value, { goal, redFlag }, 'HIGHER') ?? Number.NaN, 9);
      }),
      RUNS,
    );
  });

  it('does not depend on the unit of measurement', () => {
    fc.assert(
      fc.property(grid, thresholds, fc.integer({ min: 1, max: 1000 }), (value, { goal, redFlag }, scale) => {
        const scaled = scoreValue(value * scale, { goal: goal * scale, redFlag: redFlag * scale }, 'HIGHER');
        expect(scaled).toBeCloseTo(scoreValue(value, { goal, redFlag }, 'HIGHER') ?? Number.NaN, 6);
      }),
      RUNS,
    );
  });

  it('is symmetric around the goal for IN_RANGE and falls with the distance', () => {
    fc.assert(
      fc.property(grid, grid, thresholds, (near, far, threshold) => {
        const at = (distance: number) => scoreValue(threshold.goal + distance, threshold, 'IN_RANGE') ?? Number.NaN;
        expect(at(near)).toBeCloseTo(at(-near), 6);
        if (Math.abs(near) <= Math.abs(far)) expect(at(near)).toBeGreaterThanOrEqual(at(far) - 1e-9);
      }),
      RUNS,
    );
  });
});

describe('statusOf', () => {
  it('has three equal bands', () => {
    expect([0, 3.33, 10 / 3, 5, 6.66, 20 / 3, 10].map((score) => statusOf(score))).toEqual([
      'OFF_TRACK',
      'OFF_TRACK',
      'AT_RISK',
      'AT_RISK',
      'AT_RISK',
      'ON_TRACK',
      'ON_TRACK',
    ]);
  });

  it('puts a value on the goal in the upper band and one on the red flag in the middle', () => {
    fc.assert(
      fc.property(thresholds, fc.constantFrom(...POLARITIES), (threshold, polarity) => {
        expect(statusOf(scoreValue(threshold.goal, threshold, polarity))).toBe('ON_TRACK');
        expect(statusOf(scoreValue(threshold.redFlag, threshold, polarity))).toBe('AT_RISK');
      }),
      RUNS,
    );
    expect(statusOf(scoreValue(0.7 + 0.1, { goal: 0.8, redFlag: 0.5 }, 'HIGHER'))).toBe('ON_TRACK');
  });

  it('says when data are missing or thin', () => {
    expect([statusOf(null), statusOf(null, 0), statusOf(9, 0.59), statusOf(9, 0.6), statusOf(9, Number.NaN)]).toEqual([
      'NO_DATA',
      'NO_DATA',
      'LOW_COVERAGE',
      'ON_TRACK',
      'LOW_COVERAGE',
    ]);
  });
});
