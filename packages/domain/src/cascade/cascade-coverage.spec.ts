import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CascadeGoal, cascadeCoverage, sumOfTallies } from './cascade-coverage.js';

const goal = (id: string, parentId: string | null, line: string, isComplete: boolean): CascadeGoal => ({
  id,
  parentId,
  unitLine: line.split('.'),
  isComplete,
});
const lines = (...paths: string[]): string[][] => paths.map((path) => path.split('.'));

describe('cascadeCoverage', () => {
  it('counts leaves with all four over the leaves required, per branch and in all (M8)', () => {
    const goals = [
      goal('north', null, 'co.n', true),
      goal('n1', 'north', 'co.n.s1', true),
      goal('n2', 'north', 'co.n.s2', false),
      goal('ann', 'n1', 'co.n.s1', true),
      goal('bob', 'n1', 'co.n.s1', false),
    ];
    const required = lines('co.n.s1', 'co.n.s2', 'co.n.s3', 'co.e.s4');
    const found = cascadeCoverage(goals, required);
    // Ann, Bob, the goal of the second store, and the two stores without any.
    expect(found).toMatchObject({ covered: 1, required: 5 });
    expect(found.gaps).toEqual([
      { unitId: 's3', parentId: 'north' },
      { unitId: 's4', parentId: null },
    ]);
    expect(Object.fromEntries(found.branches)).toEqual({
      north: { covered: 1, required: 4 },
      n1: { covered: 1, required: 2 },
      n2: { covered: 0, required: 1 },
      ann: { covered: 1, required: 1 },
      bob: { covered: 0, required: 1 },
    });
  });

  it('lets a goal above required units stand for nothing, and one beside them for itself', () => {
    const required = lines('co.n.s1', 'co.n.s2');
    expect(cascadeCoverage([goal('north', null, 'co.n', true)], required)).toMatchObject({ covered: 0, required: 2 });
    expect(cascadeCoverage([goal('it', null, 'co.it', true)], required)).toMatchObject({ covered: 1, required: 3 });
    const team = cascadeCoverage([goal('desk', null, 'co.n.s1.desk', true)], required);
    expect(team).toMatchObject({ covered: 1, required: 2, gaps: [{ unitId: 's2', parentId: null }] });
  });

  it('is nothing of nothing without goals and required units', () => {
    expect(cascadeCoverage([], [])).toMatchObject({ covered: 0, required: 0, gaps: [] });
  });

  it('holds for any forest: bounded, additive over branches, and better with every goal completed', () => {
    const forest = fc
      .record({
        goals: fc.array(fc.record({ parent: fc.nat(), unit: fc.nat(), isComplete: fc.boolean() }), { maxLength: 30 }),
        units: fc.array(fc.nat(), { minLength: 1, maxLength: 15 }),
        required: fc.array(fc.nat(), { maxLength: 15 }),
      })
      .map(({ goals, units, required }) => {
        const tree: string[][] = [];
        for (const [at, above] of units.entries()) {
          const parent = at === 0 ? [] : (tree[above % at] ?? []);
          tree.push([...parent, `u${at}`]);
        }
        const line = (index: number): string[] => tree[index % tree.length] ?? [];
        return {
          goals: goals.map(({ parent, unit, isComplete }, at): CascadeGoal => {
            const above = parent % (at + 1);
            return { id: `g${at}`, parentId: above === at ? null : `g${above}`, unitLine: line(unit), isComplete };
          }),
          required: [...new Set(required.map((index) => index % tree.length))].map(line),
        };
      });
    fc.assert(
      fc.property(forest, ({ goals, required }) => {
        const found = cascadeCoverage(goals, required);
        expect(found.covered).toBeLessThanOrEqual(found.required);
        expect(found.required).toBeGreaterThanOrEqual(required.length > 0 ? 1 : 0);
        const tops = goals.filter(({ parentId }) => parentId === null);
        const below = sumOfTallies(tops.map(({ id }) => found.branches.get(id) ?? { covered: 0, required: 0 }));
        const loose = found.gaps.filter(({ parentId }) => parentId === null).length;
        expect(below).toEqual({ covered: found.covered, required: found.required - loose });
        const own = new Set(goals.flatMap(({ unitLine }) => unitLine));
        const gaps = new Set(found.gaps.map(({ unitId }) => unitId));
        for (const unitId of required.map((line) => line.at(-1) ?? ''))
          expect(own.has(unitId) || gaps.has(unitId)).toBe(true);
        const whole = cascadeCoverage(
          goals.map((each) => ({ ...each, isComplete: true })),
          required,
        );
        expect(whole.required).toBe(found.required);
        expect(whole.covered).toBe(whole.required - whole.gaps.length);
        expect(whole.covered).toBeGreaterThanOrEqual(found.covered);
      }),
      { numRuns: 400 },
    );
  });
});
