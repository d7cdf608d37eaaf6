/**
 * The rank of a row that shall stand behind `count` of its siblings, whose ranks come in ascending order: midway between
 * its neighbours, or one beyond the first or last. Moving a row writes that row only (fractional ranks).
 */
export function placedAfter(ranks: readonly number[], count: number): number {
  const before = ranks[count - 1];
  const behind = ranks[count];
  if (before === undefined) return behind === undefined ? 1 : behind - 1;
  return behind === undefined ? before + 1 : (before + behind) / 2;
}
