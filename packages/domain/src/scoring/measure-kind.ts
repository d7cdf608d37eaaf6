import type { Polarity, Threshold } from './score.js';

/**
 * What the values of a measure are: any number, yes or no (1 or 0), one of four statuses (0 worst to 3 best), or computed
 * from other measures.
 */
export type MeasureKind = 'NUMBER' | 'YES_NO' | 'FOUR_STATUS' | 'FORMULA';

/** Every kind of measure. */
export const MEASURE_KINDS = ['NUMBER', 'YES_NO', 'FOUR_STATUS', 'FORMULA'] as const satisfies readonly MeasureKind[];

/**
 * The threshold that a kind brings with it, so that the one line of `scoreValue` serves it (kinds: Spider Impact [1],
 * M7; the numbers are ours). YES_NO: yes scores 10 and no 0, and the share of yes of several units ten times the share.
 * FOUR_STATUS: 0, 1, 2 and 3 score 1.67, 5, 8.33 and 10, the middles of the three bands and the top. Null for kinds
 * whose goal and red flag people set.
 */
export function thresholdOfKind(kind: MeasureKind, polarity: Polarity): Threshold | null {
  if (kind === 'YES_NO') {
    return polarity === 'LOWER' ? { goal: 1 / 3, redFlag: 2 / 3 } : { goal: 2 / 3, redFlag: 1 / 3 };
  }
  return kind === 'FOUR_STATUS' ? { goal: 1.5, redFlag: 0.5 } : null;
}

const WHOLE_VALUES: Readonly<Partial<Record<MeasureKind, readonly number[]>>> = {
  YES_NO: [0, 1],
  FOUR_STATUS: [0, 1, 2, 3],
};

/** The values a reading of a kind may have; null for any number. */
export function valuesOfKind(kind: MeasureKind): readonly number[] | null {
  return WHOLE_VALUES[kind] ?? null;
}
