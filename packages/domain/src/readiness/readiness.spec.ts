import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../test-data/load.json' with { type: 'json' };
import { type ImpactLevel, type LoadGroup, loadOf } from './load.js';
import { readinessZone } from './readiness-zone.js';

const LEVELS: readonly ImpactLevel[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Vectors come from a file, so their levels are only known to be text until they are looked up here. */
function groupsOf(impacts: readonly { weight: string; subGroups: number }[]): LoadGroup[] {
  return impacts.map(({ weight, subGroups }) => ({
    weight: LEVELS.find((level) => level === weight) ?? 'LOW',
    subGroups,
  }));
}

describe('readinessZone', () => {
  it('takes 4 and 5 for high', () => {
    expect([readinessZone(4, 4), readinessZone(5, 3), readinessZone(3, 5), readinessZone(1, 1)]).toEqual([
      'CRITICAL',
      'LEAD',
      'SUPPORT',
      'INFORM',
    ]);
  });

  it('names the field that is out of range', () => {
    expect(() => readinessZone(0, 3)).toThrow('importance must be between 1 and 5, got 0');
    expect(() => readinessZone(3, Number.NaN)).toThrow(/impact/);
  });
});

describe('loadOf', () => {
  it.each(vectors)('reproduces vector %# with load $load (M28)', ({ impacts, load }) => {
    expect(loadOf(groupsOf(impacts))).toBe(load);
  });

  it('reproduces the worked example: 50 high, 12 medium and 3 low sub-groups', () => {
    expect(loadOf([{ weight: 'HIGH', subGroups: 50 }])).toBe(500);
    const groups = groupsOf([
      { weight: 'HIGH', subGroups: 50 },
      { weight: 'MEDIUM', subGroups: 12 },
      { weight: 'LOW', subGroups: 3 },
    ]);
    expect(loadOf(groups)).toBe(563);
    expect(loadOf([])).toBe(0);
  });

  it('adds up over departments in any order', () => {
    const groups = fc.array(fc.record({ weight: fc.constantFrom(...LEVELS), subGroups: fc.nat(500) }));
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        expect(loadOf([...a, ...b])).toBe(loadOf(b) + loadOf(a));
      }),
    );
  });

  it('names what it cannot use', () => {
    expect(() => loadOf([{ weight: 'LOW', subGroups: -1 }])).toThrow(/subGroups.*-1/);
    expect(() => loadOf([{ weight: 'HIGH', subGroups: 1.5 }])).toThrow(/subGroups.*1.5/);
  });
});
