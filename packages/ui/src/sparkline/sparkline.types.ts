import type { Status } from '../status/status.types';

/** Props of Sparkline. `values` are in time order; null leaves a gap. */
export interface SparklineProps {
  values: readonly (number | null)[];
  /** Full sentence that says what the line shows; without it the line is decorative. */
  label?: string;
  /** Draws a dashed goal line. */
  goal?: number | null;
  /** Colours the last point. */
  status?: Status | null;
  /** CSS pixels; 88 by 24 by default. */
  width?: number;
  height?: number;
}
