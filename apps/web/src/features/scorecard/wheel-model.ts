import type { WheelQuery } from '../../graphql/graphql';

/** The wheel as the server answers it. */
export type WheelView = WheelQuery['wheel'];

/** One measure on it. */
export type WheelMeasureView = WheelView['quadrants'][number]['measures'][number];

/** One quadrant of it. */
export type WheelQuadrantView = WheelView['quadrants'][number];

/** What the picture of a wheel needs to know of a measure. */
export type DrawnMeasure = Pick<
  WheelMeasureView,
  | 'id'
  | 'name'
  | 'shortName'
  | 'value'
  | 'target'
  | 'unit'
  | 'decimals'
  | 'score'
  | 'status'
  | 'freshness'
  | 'change'
  | 'isFocus'
>;

/** What the picture of a wheel needs to know, in the app and on a wallboard. */
export interface DrawnWheel
  extends Pick<WheelView, 'unitName' | 'period' | 'score' | 'previousScore' | 'coverage' | 'status'> {
  quadrants: readonly (Pick<WheelQuadrantView, 'key' | 'score' | 'coverage' | 'status'> & {
    measures: readonly DrawnMeasure[];
  })[];
}

/** Every measure of a wheel in the order of the quadrants. */
export function measuresOf(wheel: WheelView): WheelMeasureView[] {
  return wheel.quadrants.flatMap((quadrant) => quadrant.measures);
}

/** The quadrant a measure stands in, or null. */
export function quadrantOf(wheel: WheelView, measureId: string): WheelQuadrantView | null {
  return wheel.quadrants.find((quadrant) => quadrant.measures.some((measure) => measure.id === measureId)) ?? null;
}

/** What is behind a score: how many measures spoke, are stale, or have no value. */
export interface ScoreBasis {
  measures: number;
  withData: number;
  stale: number;
  missing: number;
}

/** Counts fresh, stale and missing values of a wheel (M7: stale and missing ones stay out of the score). */
export function scoreBasis(wheel: DrawnWheel): ScoreBasis {
  const measures = wheel.quadrants.flatMap((quadrant) => quadrant.measures);
  const stale = measures.filter((measure) => measure.freshness === 'STALE').length;
  const missing = measures.filter((measure) => measure.value === null).length;
  return { measures: measures.length, withData: measures.length - stale - missing, stale, missing };
}
