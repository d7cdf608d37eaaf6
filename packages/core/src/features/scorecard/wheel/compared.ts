import type { ComparedNodeView, WheelMeasureView, WheelView } from './wheel.view.js';

const ofMeasure = ({ value, score, status, freshness }: WheelMeasureView): ComparedNodeView => ({
  value,
  score,
  status,
  freshness,
});

/** A wheel with what another one says beside each of its nodes. */
export function compared(wheel: WheelView, other: WheelView): WheelView {
  const measures = new Map(
    other.quadrants.flatMap((quadrant) => quadrant.measures.map((measure) => [measure.id, ofMeasure(measure)])),
  );
  return {
    ...wheel,
    compared: {
      unitId: other.unitId,
      unitName: other.unitName,
      period: other.period,
      score: other.score,
      coverage: other.coverage,
      status: other.status,
    },
    quadrants: wheel.quadrants.map((quadrant) => {
      const same = other.quadrants.find((candidate) => candidate.key === quadrant.key);
      return {
        ...quadrant,
        compared: same && { value: null, score: same.score, status: same.status, freshness: null },
        measures: quadrant.measures.map((measure) => ({ ...measure, compared: measures.get(measure.id) ?? null })),
      };
    }),
  };
}
