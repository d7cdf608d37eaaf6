import { describe, expect, it } from 'vitest';
import vectors from '../../test-data/shrink.json' with { type: 'json' };
import { rankUnits, shrinkToMean } from './league.js';

describe('shrinkToMean', () => {
  it.each(vectors)('reproduces vector %# (M2)', ({ score, responses, weightedAverage, averageResponses, shrunk }) => {
    expect(shrinkToMean(score, responses, weightedAverage, averageResponses)).toBeCloseTo(shrunk, 6);
  });

  it('ranks a good score of few below a fair one of many (M2)', () => {
    expect(shrinkToMean(90, 10, 40, 100)).toBeCloseTo(44.5, 1);
    expect(shrinkToMean(55, 400, 40, 100)).toBeCloseTo(52, 12);
    expect(shrinkToMean(90, 0, 40, 0)).toBe(90);
  });
});

describe('rankUnits', () => {
  it('gives ties the same rank and goes on after them', () => {
    const ranked = rankUnits([70.04, 80, 70.01, 60], 'HIGHER', 1);
    expect(ranked).toEqual([
      { at: 1, rank: 1, isTie: false },
      { at: 0, rank: 2, isTie: true },
      { at: 2, rank: 2, isTie: true },
      { at: 3, rank: 4, isTie: false },
    ]);
  });

  it('turns with the polarity', () => {
    expect(rankUnits([3, 1, 2], 'LOWER', 0).map(({ at }) => at)).toEqual([1, 2, 0]);
    expect(rankUnits([12, 9, 10], 'IN_RANGE', 0, 10).map(({ at, rank }) => [at, rank])).toEqual([
      [2, 1],
      [1, 2],
      [0, 3],
    ]);
    expect(rankUnits([], 'HIGHER', 1)).toEqual([]);
  });
});
