import type { Freshness } from './freshness.js';
import { rollUp } from './roll-up.js';
import { type Status, statusOf } from './score.js';

/** A quarter of the scorecard wheel (M6). */
export type Quadrant = 'CUSTOMER' | 'PEOPLE' | 'OPERATIONS' | 'FINANCE';

/** The four quadrants in the order they stand on the wheel, clockwise from the top (M6, Tesco steering wheel). */
export const WHEEL_QUADRANTS = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'] as const satisfies readonly Quadrant[];

/** Most measures a quadrant may show; wheels with more than 40 metrics were abandoned as too complex (M6 [29]). */
export const MAX_MEASURES_PER_QUADRANT = 5;

/**
 * A measure to place on the wheel: weight relative to its siblings, score 0..10 or null, coverage 0..1, and its
 * freshness (null without a reading).
 */
export interface WheelMeasure {
  key: string;
  quadrant: Quadrant;
  weight: number;
  score: number | null;
  coverage: number;
  freshness: Freshness | null;
}

/** Measures of one unit in one period, and the weights of the quadrants where they are not equal. */
export interface WheelInput<M extends WheelMeasure = WheelMeasure> {
  measures: readonly M[];
  quadrantWeights?: Partial<Record<Quadrant, number>>;
}

/** A placed measure: its status, and whether it counts in the score (a stale one keeps its last score but does not). */
export type PlacedMeasure<M extends WheelMeasure = WheelMeasure> = M & { status: Status; counted: boolean };

/**
 * A quarter of the composed wheel; without measures its score is null, its coverage 0 and it is left out of the wheel's
 * score.
 */
export interface WheelQuadrant<M extends WheelMeasure = WheelMeasure> {
  key: Quadrant;
  score: number | null;
  coverage: number;
  status: Status;
  measures: PlacedMeasure<M>[];
}

/**
 * The composed wheel: score 0..10 or null, coverage 0..1, status, and always four quadrants in the order of the wheel.
 */
export interface Wheel<M extends WheelMeasure = WheelMeasure> {
  score: number | null;
  coverage: number;
  status: Status;
  quadrants: WheelQuadrant<M>[];
}

/**
 * Composes the wheel of one unit (M6, M7): measures roll up to quadrants and quadrants to the wheel by weight
 * (quadrants weigh 1 unless told). A stale measure counts as absent in score and coverage. RangeError naming the weight
 * when one is below 1e-6 or not finite.
 */
export function composeWheel<M extends WheelMeasure>(input: WheelInput<M>): Wheel<M> {
  const quadrants = WHEEL_QUADRANTS.map((key) => composeQuadrant(key, input.measures));
  const { score, coverage } = rollUp(
    quadrants
      .filter((quadrant) => quadrant.measures.length > 0)
      .map((quadrant) => ({
        weight: input.quadrantWeights?.[quadrant.key] ?? 1,
        score: quadrant.score,
        coverage: quadrant.coverage,
      })),
  );
  return { score, coverage, status: statusOf(score, coverage), quadrants };
}

/**
 * Measures under one node of the scorecard, a quadrant or an objective (M7): score 0..10 or null, coverage 0..1 and status
 * of the node, and each measure placed. A stale measure keeps its score but counts as absent.
 */
export function composeMeasures<M extends Omit<WheelMeasure, 'quadrant'>>(
  measures: readonly M[],
): { score: number | null; coverage: number; status: Status; measures: (M & { status: Status; counted: boolean })[] } {
  const placed = measures.map((measure) => ({
    ...measure,
    status: statusOf(measure.score, measure.coverage),
    counted: measure.score !== null && measure.freshness !== 'STALE',
  }));
  const { score, coverage } = rollUp(
    placed.map((measure) => ({
      weight: measure.weight,
      score: measure.counted ? measure.score : null,
      coverage: measure.coverage,
    })),
  );
  return { score, coverage, status: statusOf(score, coverage), measures: placed };
}

function composeQuadrant<M extends WheelMeasure>(key: Quadrant, measures: readonly M[]): WheelQuadrant<M> {
  return { key, ...composeMeasures(measures.filter((measure) => measure.quadrant === key)) };
}
