/** One part of a change: its size (negative takes away), formatted, and a word on what happened. */
export interface WaterfallPart {
  key: string;
  label: string;
  delta: number;
  /** Formatted with its sign, e.g. `+0.8`. */
  deltaLabel: string;
  /** What happened, e.g. `82% to 75%`; null for nothing to add. */
  note?: string | null;
  /** Called when its name is chosen; without it the name is plain text. */
  onSelect?: () => void;
}

/** Where a waterfall begins and ends: its level and the formatted number. */
export interface WaterfallEnd {
  label: string;
  level: number;
  levelLabel: string;
}

/** Props of Waterfall: levels and deltas in one unit; all texts formatted and translated by the caller. */
export interface WaterfallProps {
  /** What the chart tells, read first by a screen reader. */
  caption: string;
  from: WaterfallEnd;
  to: WaterfallEnd;
  parts: readonly WaterfallPart[];
  labels: { part: string; effect: string; change: string };
}
