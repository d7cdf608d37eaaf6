import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../test-data/roll-up.json' with { type: 'json' };
import { type RollUpChild, rollUp } from './roll-up.js';

const RUNS = { numRuns: 10_000 };
const weights = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const scores = fc.double({ min: 0, max: 10, noNaN: true });
const child = fc.record({
  weight: weights,
  score: fc.option(scores, { freq: 3 }),
  coverage: fc.double({ min: 0, max: 1, noNaN: true }),
});
const children = fc.array(child, { maxLength: 12 });
const scored = (list: RollUpChild[]) => list.flatMap(({ score }) => (score === null ? [] : [score]));

describe('rollUp', () => {
  it.each(vectors)('reproduces vector %# (M7)', (vector) => {
    const result = rollUp(vector.children);
    if (vector.score === null) expect(result.score).toBeNull();
    else expect(result.score).toBeCloseTo(vector.score, 6);
    expect(result.coverage).toBeCloseTo(vector.coverage, 6);
  });

  it('has neither score nor coverage without children or without data', () => {
    expect(rollUp([])).toEqual({ score: null, coverage: 0 });
    expect(rollUp([{ weight: 1, score: null }])).toEqual({ score: null, coverage: 0 });
    expect(
      rollUp([
        { weight: 1, score: Number.NaN },
        { weight: 1, score: 4 },
      ]),
    ).toEqual({ score: 4, coverage: 0.5 });
  });

  it('names the weight it cannot use', () => {
    for (const weight of [0, -1, 9e-7, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() =>
        rollUp([
          { weight: 1, score: 1 },
          { weight, score: 2 },
        ]),
      ).toThrow(RangeError);
      expect(() =>
        rollUp([
          { weight: 1, score: 1 },
          { weight, score: 2 },
        ]),
      ).toThrow(`${weight} for child 2`);
    }
  });

  it('survives weights of any size', () => {
    expect(
      rollUp([
        { weight: 1e308, score: 2 },
        { weight: 1e308, score: 4 },
      ]),
    ).toEqual({ score: 3, coverage: 1 });
  });

  it('stays between its smallest and largest child', () => {
    fc.assert(
      fc.property(children, (list) => {
        const { score, coverage } = rollUp(list);
        const present = scored(list);
        expect(coverage >= 0 && coverage <= 1).toBe(true);
        if (present.length === 0) expect(score).toBeNull();
        else expect(score !== null && score >= Math.min(...present) && score <= Math.max(...present)).toBe(true);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the children', () => {
    fc.assert(
      fc.property(children, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const [a, b] = [rollUp(list), rollUp(shuffled)];
        expect(Math.abs((a.score ?? 0) - (b.score ?? 0))).toBeLessThan(1e-9);
        expect(Math.abs(a.coverage - b.coverage)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(children, fc.double({ min: 1, max: 1e6, noNaN: true }), (list, scale) => {
        const [a, b] = [rollUp(list), rollUp(list.map((c) => ({ ...c, weight: c.weight * scale })))];
        expect(Math.abs((a.score ?? 0) - (b.score ?? 0))).toBeLessThan(1e-9);
        expect(Math.abs(a.coverage - b.coverage)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('is not moved by a child without data, whose weight lowers the coverage', () => {
    fc.assert(
      fc.property(children, weights, (list, weight) => {
        const [a, b] = [rollUp(list), rollUp([...list, { weight, score: null }])];
        expect(Math.abs((a.score ?? 0) - (b.score ?? 0))).toBeLessThan(1e-9);
        expect(b.coverage).toBeLessThanOrEqual(a.coverage + 1e-12);
      }),
      RUNS,
    );
  });

  it('rises when a child rises', () => {
    fc.assert(
      fc.property(children, child, scores, (list, other, better) => {
        const score = other.score ?? 0;
        const [low, high] = [Math.min(score, better), Math.max(score, better)];
        const at = (s: number) => rollUp([...list, { ...other, score: s }]).score ?? Number.NaN;
        expect(at(high)).toBeGreaterThanOrEqual(at(low) - 1e-9);
      }),
      RUNS,
    );
  });

  it('gives the same score through a level of groups that carry their whole weight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.record({ weight: weights, score: scores }), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (groups) => {
          const nested = rollUp(
            groups.map((group) => ({ weight: group.reduce((sum, c) => sum + c.weight, 0), ...rollUp(group) })),
          );
          expect(nested.score).toBeCloseTo(rollUp(groups.flat()).score ?? Number.NaN, 9);
          expect(nested.coverage).toBeCloseTo(1, 9);
        },
      ),
      RUNS,
    );
  });

  it('mirrors when every score is mirrored', () => {
    fc.assert(
      fc.property(children, (list) => {
        const mirrored = rollUp(list.map((c) => ({ ...c, score: c.score === null ? null : 10 - c.score })));
        const { score } = rollUp(list);
        if (score === null) expect(mirrored.score).toBeNull();
        else expect(mirrored.score).toBeCloseTo(10 - score, 9);
      }),
      RUNS,
    );
  });
});
