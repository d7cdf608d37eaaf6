import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neumaierSum } from '../numbers/neumaier-sum.js';
import { meanContributions, scoreContributions, sumContributions } from './contribution.js';
import { rollUp } from './roll-up.js';
import { POLARITIES, scoreValue } from './score.js';

const RUNS = { numRuns: 5_000 };
const score = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { freq: 3 });
const weight = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const part = fc.record({ weight, value: score, previousWeight: weight, previousValue: score });
const keyed = <P extends object>(list: readonly P[]) => list.map((entry, at) => ({ key: String(at), ...entry }));
const total = (list: readonly { delta: number }[]) => neumaierSum(list.map(({ delta }) => delta));

describe('meanContributions', () => {
  it('is weight times change while the same parts weigh the same', () => {
    const moved = meanContributions([
      { key: 'a', weight: 3, value: 6, previousWeight: 3, previousValue: 5 },
      { key: 'b', weight: 1, value: 1, previousWeight: 1, previousValue: 9 },
    ]);
    expect(moved).toMatchObject([
      { key: 'a', delta: 0.75, own: 0.75, move: 'MOVED' },
      { key: 'b', delta: -2, own: -2, move: 'MOVED' },
    ]);
  });

  it('tells what came, what went and what only counts for more', () => {
    // Before (4 + 8) / 2 = 6, after (4 + 9) / 2 = 6.5.
    const moved = meanContributions([
      { key: 'same', weight: 1, value: 4, previousWeight: 1, previousValue: 4 },
      { key: 'went', weight: 1, value: null, previousWeight: 1, previousValue: 8 },
      { key: 'came', weight: 1, value: 9, previousWeight: 1, previousValue: null },
    ]);
    expect(moved.map(({ key, move, delta }) => [key, move, delta])).toEqual([
      ['same', 'SAME', 0],
      ['went', 'WENT', -1],
      ['came', 'CAME', 1.5],
    ]);
    const heavier = meanContributions([
      { key: 'a', weight: 3, value: 4, previousWeight: 1, previousValue: 4 },
      { key: 'b', weight: 1, value: 8, previousWeight: 1, previousValue: 8 },
    ]);
    expect(heavier).toMatchObject([
      { move: 'SHARE', own: 0, share: -0.5 },
      { move: 'SHARE', own: 0, share: -0.5 },
    ]);
  });

  it('adds up to the change of the roll-up within 1e-9, whatever came, went or was weighed anew', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (list) => {
        const now = rollUp(list.map(({ weight: w, value }) => ({ weight: w, score: value }))).score;
        const before = rollUp(list.map((p) => ({ weight: p.previousWeight, score: p.previousValue }))).score;
        const moved = meanContributions(keyed(list));
        if (now === null || before === null) expect(moved).toEqual([]);
        else expect(Math.abs(total(moved) - (now - before))).toBeLessThan(1e-9);
        for (const { delta, own, share } of moved) expect(Math.abs(delta - own - share)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('sumContributions', () => {
  it('adds up to the change of the sum', () => {
    const parts = keyed([
      { weight: 1, value: 120, previousWeight: 1, previousValue: 100 },
      { weight: 1, value: null, previousWeight: 1, previousValue: 40 },
      { weight: 1, value: 7, previousWeight: 1, previousValue: null },
    ]);
    expect(sumContributions(parts).map(({ delta, move }) => [delta, move])).toEqual([
      [20, 'MOVED'],
      [-40, 'WENT'],
      [7, 'CAME'],
    ]);
  });
});

describe('scoreContributions', () => {
  it('keeps a changed goal apart from a changed value', () => {
    // Red flag 50, goal 100: 75 scores 5, 90 scores 6; with goal 150 and red flag 75 the 90 scores 4.
    const before = { value: 75, goal: 100, redFlag: 50, score: scoreValue(75, { goal: 100, redFlag: 50 }, 'HIGHER') };
    const rule = { goal: 150, redFlag: 75 };
    const after = { value: 90, ...rule, score: scoreValue(90, rule, 'HIGHER') };
    const move = scoreContributions(before, after, 'HIGHER', [
      { key: 'up', delta: 20 },
      { key: 'down', delta: -5 },
    ]);
    expect(move?.value).toBeCloseTo(1, 12);
    expect(move?.rule).toBeCloseTo(-2, 12);
    expect(move?.parts.map(({ delta }) => delta)).toEqual([expect.closeTo(4 / 3, 12), expect.closeTo(-1 / 3, 12)]);
    expect(scoreContributions({ ...before, score: null }, after, 'HIGHER', [])).toBeNull();
  });

  it('spreads two moves that cancel each other by the slope of the line', () => {
    const at = { value: 75, goal: 100, redFlag: 50, score: 5 };
    const move = scoreContributions(at, at, 'HIGHER', [
      { key: 'up', delta: 15 },
      { key: 'down', delta: -15 },
    ]);
    expect(move?.parts.map(({ delta }) => delta)).toEqual([expect.closeTo(1, 9), expect.closeTo(-1, 9)]);
  });

  it('adds up to the change of the score within 1e-9 for every polarity', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const width = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...POLARITIES),
        fc.tuple(number, width, number, width),
        fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 }),
        (polarity, [goal, reach, laterGoal, laterReach], parts) => {
          const sign = polarity === 'HIGHER' ? -1 : 1;
          const [redFlag, laterRedFlag] = [goal + sign * reach, laterGoal + sign * laterReach];
          const sums = [0, 1].map((side) => neumaierSum(parts.map((pair) => pair[side] ?? 0)));
          const scored = (value: number, rule: { goal: number; redFlag: number }) => ({
            value,
            ...rule,
            score: scoreValue(value, rule, polarity),
          });
          const before = scored(sums[0] ?? 0, { goal, redFlag });
          const after = scored(sums[1] ?? 0, { goal: laterGoal, redFlag: laterRedFlag });
          const moved = sumContributions(
            keyed(parts.map(([was, is]) => ({ weight: 1, value: is, previousWeight: 1, previousValue: was }))),
          );
          const move = scoreContributions(before, after, polarity, moved);
          if (before.score === null || after.score === null) return;
          const sum = (move?.rule ?? 0) + total(move?.parts ?? []);
          expect(Math.abs(sum - (after.score - before.score))).toBeLessThan(1e-9);
        },
      ),
      RUNS,
    );
  });
});
