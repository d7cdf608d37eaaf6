import type { Status } from '../status/status.types';

/** One period of a trend. Numbers are in the unit of the measure; labels are formatted. */
export interface TrendPoint {
  key: string;
  /** Formatted period, e.g. `Week 46, 2026`. */
  label: string;
  value: number | null;
  valueLabel: string;
  status: Status;
  /** Goal and red flag as they held in this period. */
  goal: number | null;
  redFlag: number | null;
  /** Limits of chance around this value; null while there are too few values. */
  limits: { centre: number; lower: number; upper: number } | null;
  /** More than chance: beyond a limit, or part of a run on one side. */
  signal: 'ABOVE' | 'BELOW' | 'RUN' | null;
  /** A note was left with this value; its number in the list of notes. */
  note?: number | null;
}

/** Words of a trend chart in the reader's language. */
export interface TrendLabels {
  /** Full sentence that says what the chart shows. */
  chart: string;
  value: string;
  goal: string;
  redFlag: string;
  limits: string;
  centre: string;
  signal: string;
  note: string;
  benchmark: string;
}

/** Props of TrendChart. Points are in time order; `format` writes a number of the axis. */
export interface TrendChartProps {
  points: readonly TrendPoint[];
  labels: TrendLabels;
  format: (value: number) => string;
  /** A level others reach, drawn across with its word in the legend. */
  benchmark?: number | null;
  /** Width in CSS pixels; when left out the chart measures its container. */
  width?: number;
  /** CSS pixels; 260 by default. */
  height?: number;
}
