/**
 * Dated rules (thresholds, weights): each holds from its ISO date until the next one starts, so that changing a target
 * never repaints history (M7). The entries may come in any order.
 */
export type RuleSeries<T extends { from: string }> = readonly T[];

/**
 * The rule in force on an ISO date: the latest whose `from` is not after it, the later entry winning a tie; undefined
 * before the first.
 */
export function ruleAt<T extends { from: string }>(series: RuleSeries<T>, date: string): T | undefined {
  let inForce: T | undefined;
  for (const rule of series) {
    if (rule.from <= date && (inForce === undefined || rule.from >= inForce.from)) inForce = rule;
  }
  return inForce;
}
