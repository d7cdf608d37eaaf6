export {
  AGGREGATIONS,
  type AggregatedPart,
  type Aggregation,
  type AggregationBasis,
  aggregateTime,
  aggregateUnits,
  coverageOf,
  type Part,
} from './aggregate.js';
export {
  type Contribution,
  type Move,
  type MovedPart,
  meanContributions,
  type ScoreMove,
  scoreContributions,
  sumContributions,
} from './contribution.js';
export {
  CONTROL_WINDOW,
  type ControlLimits,
  type ControlledPoint,
  type ControlSignal,
  controlChart,
} from './control-chart.js';
export { type Freshness, freshnessOf, STALE_AFTER_INTERVALS } from './freshness.js';
export { type Ranked, rankUnits, shrinkToMean } from './league.js';
export { MEASURE_KINDS, type MeasureKind, thresholdOfKind, valuesOfKind } from './measure-kind.js';
export {
  MIN_WEIGHT,
  type RollUpChild,
  type RollUpResult,
  rollUp,
} from './roll-up.js';
export { type RuleSeries, ruleAt } from './rule-series.js';
export {
  MIN_COVERAGE,
  POLARITIES,
  type Polarity,
  SCORING_VERSION,
  type Status,
  scoreValue,
  statusOf,
  type Threshold,
} from './score.js';
export { TREND_TOLERANCE, type Trend, trendOf, valueTrend } from './trend.js';
export {
  composeMeasures,
  composeWheel,
  MAX_MEASURES_PER_QUADRANT,
  type PlacedMeasure,
  type Quadrant,
  WHEEL_QUADRANTS,
  type Wheel,
  type WheelInput,
  type WheelMeasure,
  type WheelQuadrant,
} from './wheel.js';
