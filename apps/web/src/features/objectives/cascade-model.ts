import type { CascadeQuery } from '../../graphql/graphql';

/** A goal of the cascade on screen. */
export type Goal = CascadeQuery['cascade']['goals'][number];

/** A unit that must carry the objective and has no goal. */
export type Gap = CascadeQuery['cascade']['gaps'][number];

/** A line of the tree: a goal, or the units without one below a goal or the objective. `key` names it in the address of focus. */
export type Line =
  | { kind: 'goal'; key: string; depth: number; goal: Goal; hasBelow: boolean; isOpen: boolean }
  | { kind: 'gaps'; key: string; depth: number; gaps: readonly Gap[]; parentGoalId: string | null };

/** A cascade by parent: goals in their order, and gaps; what serves a goal out of sight serves the objective. */
export interface CascadeTree {
  goals: ReadonlyMap<string | null, readonly Goal[]>;
  gaps: ReadonlyMap<string | null, readonly Gap[]>;
}

function grouped<T extends { parentGoalId?: string | null }>(
  rows: readonly T[],
  known: ReadonlySet<string>,
): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const row of rows) {
    const key = row.parentGoalId && known.has(row.parentGoalId) ? row.parentGoalId : null;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Arranges goals and gaps by the goal they stand below. */
export function treeOf(goals: readonly Goal[], gaps: readonly Gap[]): CascadeTree {
  const known = new Set(goals.map((goal) => goal.id));
  return { goals: grouped(goals, known), gaps: grouped(gaps, known) };
}

/** The lines of the tree that are on screen, from the top; goals in `closed` keep what is below them to themselves. */
export function linesOf(tree: CascadeTree, closed: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  const walk = (parent: string | null, depth: number): void => {
    for (const goal of tree.goals.get(parent) ?? []) {
      const hasBelow = tree.goals.has(goal.id) || tree.gaps.has(goal.id);
      const isOpen = hasBelow && !closed.has(goal.id);
      lines.push({ kind: 'goal', key: goal.id, depth, goal, hasBelow, isOpen });
      if (isOpen) walk(goal.id, depth + 1);
    }
    const gaps = tree.gaps.get(parent) ?? [];
    if (gaps.length > 0) lines.push({ kind: 'gaps', key: `gaps ${parent ?? ''}`, depth, gaps, parentGoalId: parent });
  };
  walk(null, 0);
  return lines;
}
