import { describe, expect, it } from 'vitest';
import type { UnitChoice } from '../../app/program';
import { closedAtFirst, inTreeOrder, lineStartingWith, unitLines, withDescendants } from './unit-tree';

const unit = (id: string, parentId: string | null, depth: number): UnitChoice => ({
  id,
  name: id,
  kind: 'STORE',
  parentId,
  depth,
  path: '',
});
// Level by level, as the server lists them.
const units = [
  unit('Company', null, 0),
  unit('Region 10', 'Company', 1),
  unit('Region 2', 'Company', 1),
  unit('Store 1', 'Region 2', 2),
  unit('Store 2', 'Region 10', 2),
];
const names = (list: readonly { unit: UnitChoice }[]) => list.map((line) => line.unit.name);

describe('the tree of units', () => {
  it('stands each unit under its own parent, siblings by number', () => {
    const ordered = inTreeOrder(units, 'en-GB').map((line) => line.name);
    expect(ordered).toEqual(['Company', 'Region 2', 'Store 1', 'Region 10', 'Store 2']);
  });

  it('shows a unit whose parent the reader may not see at the top', () => {
    expect(inTreeOrder([unit('Store 9', 'hidden', 2)], 'en-GB')).toHaveLength(1);
  });

  it('leaves out what stands below a closed unit', () => {
    const ordered = inTreeOrder(units, 'en-GB');
    expect(names(unitLines(ordered, new Set(['Region 2']), ''))).toEqual([
      'Company',
      'Region 2',
      'Region 10',
      'Store 2',
    ]);
  });

  it('finds names below closed units and shows what stands above them', () => {
    const ordered = inTreeOrder(units, 'en-GB');
    expect(names(unitLines(ordered, new Set(['Company']), 'store 2'))).toEqual(['Company', 'Region 10', 'Store 2']);
  });

  it('opens a small organisation whole and a large one to its regions', () => {
    expect(closedAtFirst(units).size).toBe(0);
    const stores = Array.from({ length: 80 }, (_, index) => unit(`Store ${index}`, 'Region 2', 2));
    expect([...closedAtFirst([...units.slice(0, 3), ...stores])]).toEqual(['Region 2']);
  });

  it('goes to the next name that begins with what is typed, round the end', () => {
    const lines = unitLines(inTreeOrder(units, 'en-GB'), new Set(), '');
    expect(lineStartingWith(lines, 'store', 0)).toBe(2);
    expect(lineStartingWith(lines, 'store', 3)).toBe(4);
    expect(lineStartingWith(lines, 'c', 3)).toBe(0);
    expect(lineStartingWith(lines, 'x', 0)).toBeNull();
  });

  it('does not offer a unit a place below itself', () => {
    expect([...withDescendants(units, 'Region 2')]).toEqual(['Region 2', 'Store 1']);
  });
});
