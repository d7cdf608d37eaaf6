/** What each measure's formula reads, by key; plain measures need no entry. */
export type FormulaGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The first circle among formulas that begins at a key, as the keys in the order they read each other with the first
 * one again at the end (a, b, a); null when there is none.
 */
export function circleFrom(graph: FormulaGraph, start: string): string[] | null {
  const done = new Set<string>();
  const walk = (key: string, path: readonly string[]): string[] | null => {
    const before = path.indexOf(key);
    if (before >= 0) return [...path.slice(before), key];
    if (done.has(key)) return null;
    for (const next of graph.get(key) ?? []) {
      const circle = walk(next, [...path, key]);
      if (circle) return circle;
    }
    done.add(key);
    return null;
  };
  return walk(start, []);
}

/**
 * How many formulas stand between each key and plain measures: 0 for a plain measure, 1 for a formula over plain ones, and
 * so on. Computing by rank computes every operand before what reads it. RangeError when formulas go round in a circle.
 */
export function ranksOf(graph: FormulaGraph): Map<string, number> {
  const ranks = new Map<string, number>();
  const rank = (key: string, path: ReadonlySet<string>): number => {
    const known = ranks.get(key);
    if (known !== undefined) return known;
    if (path.has(key)) throw new RangeError(`formulas go round in a circle: ${[...path, key].join(' -> ')}`);
    const operands = graph.get(key) ?? [];
    const inside = new Set([...path, key]);
    const found = operands.reduce((most, operand) => Math.max(most, 1 + rank(operand, inside)), 0);
    ranks.set(key, found);
    return found;
  };
  for (const key of graph.keys()) rank(key, new Set());
  return ranks;
}
