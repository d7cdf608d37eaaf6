import { describe, expect, it } from 'vitest';
import { type Change, changeGroups, rowCount, rowsByKind } from './change-groups';

let last = 0;
const change = (group: string, entityId: string, part: Partial<Change> = {}): Change => {
  last += 1;
  return {
    __typename: 'Change',
    id: `c${last}`,
    version: 1,
    at: '2026-11-21T20:00:00.000Z',
    by: 'Ada',
    action: 'UPDATE',
    entity: 'initiative',
    entityId,
    title: entityId,
    fields: [],
    reason: null,
    group,
    isUndoable: true,
    ...part,
  };
};

describe('changeGroups', () => {
  it('puts the changes of one call together and counts rows, not changes', () => {
    const groups = changeGroups([change('g2', 'a'), change('g2', 'a'), change('g2', 'b'), change('g1', 'a')], false);
    expect(groups.map((group) => group.changes.length)).toEqual([3, 1]);
    expect(groups[0] && rowCount(groups[0])).toBe(2);
    expect(groups[0] && rowsByKind(groups[0])).toEqual([{ entity: 'initiative', count: 2 }]);
  });

  it('can take a row back that its call changed twice, by its newest change', () => {
    const [group] = changeGroups([change('g', 'a'), change('g', 'a', { isUndoable: false })], false);
    expect(group?.isUndoable).toBe(true);
  });

  it('cannot take a call back when one of its rows has changed since', () => {
    const [group] = changeGroups([change('g', 'a'), change('g', 'b', { isUndoable: false })], false);
    expect(group?.isUndoable).toBe(false);
  });

  it('does not claim to know the whole of the last call while older changes are not loaded', () => {
    const list = [change('g2', 'a'), change('g1', 'b')];
    expect(changeGroups(list, true).map((group) => group.isWhole)).toEqual([true, false]);
    expect(changeGroups(list, false).map((group) => group.isWhole)).toEqual([true, true]);
  });
});
