import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_SHOWN, type PulseTally, pulseFidelity, shownTallies } from './fidelity.js';

const tally = (key: string, n: number, ...correct: number[]): PulseTally => ({ key, n, correct });

describe('pulseFidelity', () => {
  it('tells the share of right answers level by level and what is lost between them (M8)', () => {
    const stairs = pulseFidelity([
      tally('BOARD', 6, 6, 6, 5),
      tally('DIRECTOR', 10, 9, 8, 7),
      tally('MANAGER', 20, 10, 12, 8),
      tally('FRONT_LINE', 0, 0, 0, 0),
    ]);
    expect(stairs.map(({ n }) => n)).toEqual([6, 10, 20, null]);
    expect(stairs[0]).toMatchObject({ fidelity: 17 / 18, items: [1, 1, 5 / 6], loss: null });
    expect(stairs[1]?.fidelity).toBeCloseTo(0.8, 12);
    expect(stairs[1]?.loss).toBeCloseTo(17 / 18 - 0.8, 12);
    expect(stairs[2]?.loss).toBeCloseTo(0.3, 12);
    expect(stairs[3]).toEqual({ key: 'FRONT_LINE', n: null, fidelity: null, items: null, loss: null });
  });

  it('hides four people, and the next smallest group with them, and measures the loss over the gap', () => {
    const stairs = pulseFidelity([
      tally('BOARD', 4, 4, 4, 4),
      tally('DIRECTOR', 8, 8, 8, 8),
      tally('MANAGER', 7, 1, 1, 1),
      tally('FRONT_LINE', 40, 20, 20, 20),
    ]);
    expect(stairs.map(({ n }) => n)).toEqual([null, 8, null, 40]);
    expect(stairs[3]?.loss).toBeCloseTo(0.5, 12);
  });

  it('lets small groups hide one another', () => {
    const shown = shownTallies([tally('a', 2), tally('b', 3), tally('c', 5), tally('d', 9)]);
    expect(shown.filter((group) => group.tally === null).map((group) => group.key)).toEqual(['a', 'b']);
  });
});

describe('shownTallies', () => {
  it('never shows a group below five, nor lets the total tell one', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, (ns) => {
        const shown = shownTallies(ns.map((n, at) => tally(`g${at}`, n, n)));
        const total = ns.reduce((sum, n) => sum + n, 0);
        const seen = shown.reduce((sum, group) => sum + (group.tally?.n ?? 0), 0);
        for (const group of shown) expect(group.tally?.n ?? FEWEST_SHOWN).toBeGreaterThanOrEqual(FEWEST_SHOWN);
        const hidden = total - seen;
        expect(hidden === 0 || hidden >= FEWEST_SHOWN || seen === 0).toBe(true);
        if (ns.every((n) => n === 0 || n >= FEWEST_SHOWN)) expect(hidden).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});
