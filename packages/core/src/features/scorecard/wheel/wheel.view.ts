import type { Cadence, Freshness, MeasureKind, Polarity, Status, Trend, WheelMeasure } from '@wheelhouse/domain';
import type { Quadrant } from '../measures/measure.entity.js';

/** What a node says in the wheel compared with; quadrants have no value. */
export interface ComparedNodeView {
  value: number | null;
  score: number | null;
  status: Status;
  freshness: Freshness | null;
}

/** The unit and period a wheel is compared with. */
export interface ComparedWheelView {
  unitId: string;
  unitName: string;
  period: string;
  score: number | null;
  coverage: number;
  status: Status;
}

/** A measure on a wheel as the API shows it; `previousStatus` is for those who ask what turned. */
export interface WheelMeasureView {
  id: string;
  key: string;
  name: string;
  shortName: string;
  quadrant: Quadrant;
  value: number | null;
  target: number | null;
  redFlag: number | null;
  score: number | null;
  status: Status;
  previousStatus: Status;
  freshness: Freshness | null;
  trend: Trend;
  change: number | null;
  period: string | null;
  coverage: number;
  basis: string | null;
  weight: number;
  unit: string;
  decimals: number;
  kind: MeasureKind;
  polarity: Polarity;
  cadence: Cadence;
  isFocus: boolean;
  isSignal?: boolean | null;
  compared?: ComparedNodeView | null;
}

/** A measure of a unit and period as the wheel shows it, and what of it rolled up in the period before. */
export interface MeasuredView {
  measure: WheelMeasureView;
  before: Omit<WheelMeasure, 'quadrant'>;
}

/** A quadrant of a wheel as the API shows it. */
export interface WheelQuadrantView {
  key: Quadrant;
  score: number | null;
  coverage: number;
  status: Status;
  trend: Trend;
  measures: WheelMeasureView[];
  compared?: ComparedNodeView;
}

/** The wheel of a unit and period as the API shows it. */
export interface WheelView {
  unitId: string;
  unitName: string;
  period: string;
  previousPeriod: string;
  score: number | null;
  previousScore: number | null;
  coverage: number;
  status: Status;
  trend: Trend;
  quadrants: WheelQuadrantView[];
  ruleVersion: string;
  refreshedAt: string | null;
  compared?: ComparedWheelView;
}

/** A measure that wants attention in a unit. */
export interface MeasureAlertView {
  unitId: string;
  unitName: string;
  measureId: string;
  measureName: string;
  quadrant: Quadrant;
  value: number | null;
  target: number | null;
  score: number | null;
  unit: string;
  decimals: number;
  period: string | null;
  status: Status;
  freshness: Freshness | null;
}

/** What of a wheel wants attention: measures that crossed into another status, red ones and stale ones. */
export interface WheelAlerts {
  turned: MeasureAlertView[];
  red: MeasureAlertView[];
  stale: MeasureAlertView[];
}

const COLOURS: ReadonlySet<Status> = new Set(['ON_TRACK', 'AT_RISK', 'OFF_TRACK']);

/**
 * The alerts of a wheel: `turned` between two colours since the period before, `red` off track with data that is not
 * stale, `stale` without fresh data; each list worst score first.
 */
export function alertsOf(wheel: WheelView): WheelAlerts {
  const measures = wheel.quadrants.flatMap((quadrant) => quadrant.measures);
  const alert = (measure: WheelMeasureView): MeasureAlertView => ({
    unitId: wheel.unitId,
    unitName: wheel.unitName,
    measureId: measure.id,
    measureName: measure.name,
    quadrant: measure.quadrant,
    value: measure.value,
    target: measure.target,
    score: measure.score,
    unit: measure.unit,
    decimals: measure.decimals,
    period: measure.period,
    status: measure.status,
    freshness: measure.freshness,
  });
  const pick = (test: (measure: WheelMeasureView) => boolean): MeasureAlertView[] =>
    measures
      .filter(test)
      .sort((a, b) => (a.score ?? 11) - (b.score ?? 11))
      .map(alert);
  const speaks = (measure: WheelMeasureView): boolean => measure.freshness !== 'STALE';
  return {
    turned: pick(
      (m) => speaks(m) && COLOURS.has(m.status) && COLOURS.has(m.previousStatus) && m.status !== m.previousStatus,
    ),
    red: pick((m) => speaks(m) && m.status === 'OFF_TRACK'),
    stale: pick((m) => m.freshness === 'STALE'),
  };
}
