import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePriority, priorityOf, ZONES, zoneOf } from './priority.js';

const rating = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1, max: 5, noNaN: true }));

describe('zoneOf', () => {
  it('cuts between 3 and 4', () => {
    const zones = [1, 2, 3, 4, 5].map((emotion) => [1, 2, 3, 4, 5].map((frequency) => zoneOf(frequency, emotion)));
    const mild = ['CONTAIN', 'CONTAIN', 'CONTAIN', 'MAKE_IT_EASY', 'MAKE_IT_EASY'];
    const strong = ['MOMENT_OF_TRUTH', 'MOMENT_OF_TRUTH', 'MOMENT_OF_TRUTH', 'MUST_WIN', 'MUST_WIN'];
    expect(zones).toEqual([mild, mild, mild, strong, strong]);
    expect([zoneOf(3.5, 3.49), zoneOf(null, 5), zoneOf(5, null)]).toEqual(['MAKE_IT_EASY', null, null]);
  });

  it('names the field that is out of range', () => {
    expect(() => zoneOf(0, 3)).toThrow('frequency must be between 1 and 5, got 0');
    expect(() => zoneOf(3, 5.1)).toThrow('emotionalImportance must be between 1 and 5, got 5.1');
    expect(() => priorityOf({ frequency: 1, emotionalImportance: 1, effort: Number.NaN })).toThrow(/effort/);
  });
});

describe('priorityOf', () => {
  it('keeps its parts visible', () => {
    expect(priorityOf({ frequency: 4, emotionalImportance: 5, effort: 2 })).toEqual({
      score: 20,
      zone: 'MUST_WIN',
      flagged: true,
      parts: { frequency: 4, emotionalImportance: 5, product: 20, effort: 2 },
    });
  });

  it('has no score and no zone while a rating is missing, but still flags an emotion of 5', () => {
    const unrated = priorityOf({ frequency: null, emotionalImportance: 5 });
    expect(unrated).toMatchObject({ score: null, zone: null, flagged: true });
    expect(priorityOf({ frequency: 2, emotionalImportance: null })).toMatchObject({
      score: null,
      zone: null,
      flagged: false,
    });
  });

  it('lies between 1 and 25, and an emotion of 5 is at least a moment of truth', () => {
    fc.assert(
      fc.property(rating, rating, (frequency, emotionalImportance) => {
        const { score, zone } = priorityOf({ frequency, emotionalImportance });
        expect(score !== null && score >= 1 && score <= 25).toBe(true);
        expect(ZONES).toContain(zone);
        expect(['MUST_WIN', 'MOMENT_OF_TRUTH']).toContain(zoneOf(frequency, 5));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('comparePriority', () => {
  it('puts the larger product first, then the stronger emotion, and the unrated last', () => {
    const inputs: [number | null, number | null][] = [
      [null, 2],
      [2, 2],
      [4, 2],
      [null, 5],
      [2, 4],
      [5, 5],
    ];
    const sorted = inputs
      .map(([frequency, emotionalImportance]) => priorityOf({ frequency, emotionalImportance }))
      .sort(comparePriority)
      .map(({ parts }) => [parts.frequency, parts.emotionalImportance]);
    expect(sorted).toEqual([
      [5, 5],
      [2, 4],
      [4, 2],
      [2, 2],
      [null, 5],
      [null, 2],
    ]);
  });

  it('is a total order', () => {
    const priority = fc
      .record({ frequency: fc.option(rating), emotionalImportance: fc.option(rating) })
      .map(priorityOf);
    fc.assert(
      fc.property(priority, priority, priority, (a, b, c) => {
        expect(Math.sign(comparePriority(a, b)) + Math.sign(comparePriority(b, a))).toBe(0);
        if (comparePriority(a, b) <= 0 && comparePriority(b, c) <= 0)
          expect(comparePriority(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 10_000 },
    );
  });
});
