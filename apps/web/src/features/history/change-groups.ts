import type { HistoryQuery } from '../../graphql/graphql';

/** One change of one row. */
export type Change = HistoryQuery['history']['items'][number];

/** Everything one call changed, newest change first. */
export interface ChangeGroup {
  id: string;
  at: string;
  by: string | null;
  changes: readonly Change[];
  /** False when the call may have changed rows that are not loaded yet. */
  isWhole: boolean;
  /** True when none of its rows has changed since, as far as they are loaded. */
  isUndoable: boolean;
}

/** Puts changes of one call together; they follow each other in the list. `hasMore`: older changes are not loaded yet. */
export function changeGroups(changes: readonly Change[], hasMore: boolean): ChangeGroup[] {
  const groups: { id: string; changes: Change[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.id === change.group) last.changes.push(change);
    else groups.push({ id: change.group, changes: [change] });
  }
  return groups.flatMap(({ id, changes: members }, index) => {
    const [first] = members;
    if (!first) return [];
    const isWhole = !hasMore || index < groups.length - 1;
    return [{ id, at: first.at, by: first.by, changes: members, isWhole, isUndoable: isUndoable(members) }];
  });
}

// A row changed twice in one call is as its newest change left it; the older one never matches its version.
function isUndoable(changes: readonly Change[]): boolean {
  const seen = new Set<string>();
  return changes.every((change) => {
    if (seen.has(change.entityId)) return true;
    seen.add(change.entityId);
    return change.isUndoable;
  });
}

/** Rows that a group changed. */
export function rowCount(group: ChangeGroup): number {
  return new Set(group.changes.map((change) => change.entityId)).size;
}

/** How many rows of each kind a group changed, most first. */
export function rowsByKind(group: ChangeGroup): { entity: string; count: number }[] {
  const rows = new Map<string, Set<string>>();
  for (const { entity, entityId } of group.changes) rows.set(entity, (rows.get(entity) ?? new Set()).add(entityId));
  return [...rows].map(([entity, ids]) => ({ entity, count: ids.size })).sort((a, b) => b.count - a.count);
}
