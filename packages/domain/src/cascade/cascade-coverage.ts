/**
 * A goal of a cascade as its coverage needs it: the goal it serves (null: the objective itself), the ids of its unit's
 * line from the top to the unit itself, and whether it has all four: measure, target, owner and date.
 */
export interface CascadeGoal {
  id: string;
  parentId: string | null;
  unitLine: readonly string[];
  isComplete: boolean;
}

/** How many leaves of a cascade are required and how many of them have all four; `covered` never exceeds `required`. */
export interface CascadeTally {
  covered: number;
  required: number;
}

/** A unit that must carry the objective and does not, and the goal it would hang under (null: the objective itself). */
export interface CascadeGap {
  unitId: string;
  parentId: string | null;
}

/** The coverage of one objective's cascade: in all, of the branch below each goal (the goal itself included), and its gaps. */
export interface CascadeCoverage extends CascadeTally {
  branches: ReadonlyMap<string, CascadeTally>;
  gaps: readonly CascadeGap[];
}

const unitOf = (line: readonly string[]): string => line.at(-1) ?? '';

/** The deepest goal of a unit above the end of a line, the first of it where the unit has several; null without one. */
function goalAbove(line: readonly string[], firstGoals: ReadonlyMap<string, string>): string | null {
  for (let at = line.length - 2; at >= 0; at -= 1) {
    const goal = firstGoals.get(line[at] ?? '');
    if (goal !== undefined) return goal;
  }
  return null;
}

/**
 * Coverage of a cascade (M8): leaves with all four of measure, target, owner and date, over the leaves required.
 * `required` holds the lines of the units that must carry the objective. A leaf is a goal that no other goal serves. Every
 * leaf counts, except one on a unit that has required units further down, where the goals of those count instead. A
 * required unit without such a leaf at it or below it is a leaf without anything: a gap, hung under the nearest goal above.
 * A goal whose parent is not among the goals counts as serving the objective itself; parents must not form a circle.
 */
export function cascadeCoverage(
  goals: readonly CascadeGoal[],
  required: readonly (readonly string[])[],
): CascadeCoverage {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const served = new Set(goals.map((goal) => goal.parentId));
  const requiredIds = new Set(required.map(unitOf));
  const aboveRequired = new Set(required.flatMap((line) => line.slice(0, -1)));
  const leaves = goals.filter(({ id, unitLine }) => {
    const unit = unitOf(unitLine);
    return !served.has(id) && (requiredIds.has(unit) || !aboveRequired.has(unit));
  });
  const carried = new Set(leaves.flatMap((leaf) => leaf.unitLine));
  const firstGoals = new Map<string, string>();
  for (const goal of goals) {
    const unit = unitOf(goal.unitLine);
    if (!firstGoals.has(unit)) firstGoals.set(unit, goal.id);
  }
  const branches = new Map(goals.map((goal) => [goal.id, { covered: 0, required: 0 }]));
  const total = { covered: 0, required: 0 };
  const count = (from: string | null, covered: number): void => {
    total.required += 1;
    total.covered += covered;
    for (let id = from; id !== null; id = byId.get(id)?.parentId ?? null) {
      const branch = branches.get(id);
      if (!branch) return;
      branch.required += 1;
      branch.covered += covered;
    }
  };
  for (const leaf of leaves) count(leaf.id, Number(leaf.isComplete));
  const gaps = required
    .filter((line) => !carried.has(unitOf(line)))
    .map((line) => ({ unitId: unitOf(line), parentId: goalAbove(line, firstGoals) }));
  for (const gap of gaps) count(gap.parentId, 0);
  return { ...total, branches, gaps };
}

/** Tallies added up, for the coverage of several cascades together. */
export function sumOfTallies(tallies: readonly CascadeTally[]): CascadeTally {
  return tallies.reduce(
    (sum, tally) => ({ covered: sum.covered + tally.covered, required: sum.required + tally.required }),
    { covered: 0, required: 0 },
  );
}
