import type { Freshness, FreshnessWords, Status, StatusWords } from '../status/status.types';

/** The four quadrants, clockwise from the top right. */
export type QuadrantKey = 'CUSTOMER' | 'PEOPLE' | 'OPERATIONS' | 'FINANCE';

/** One measure on the wheel. `score` is 0 to 10 or null (no data); `value`, `target` and `changeLabel` are formatted texts. */
export interface WheelMeasure {
  key: string;
  /** Short name for the spoke: at most 8 CJK or 14 Latin graphemes, longer ones are cut with an ellipsis. */
  label: string;
  /** Full name, spoken and shown in the tooltip. */
  fullLabel: string;
  /** Formatted value with its unit, e.g. `94.2%`; null when there is no reading. */
  value: string | null;
  /** Shorter form of `value` for a small wheel, e.g. `1.2M` for `HK$1.2M`; `value` by default. */
  shortValue?: string | null;
  /** Formatted target, null when none is set. */
  target: string | null;
  /** 0 to 10 (3.33 is the red flag, 6.67 the goal, M7), or null. */
  score: number | null;
  status: Status;
  freshness: Freshness | null;
  /** Formatted change since the comparison, e.g. `▲ 1.2`. */
  changeLabel?: string | null;
  /** The quadrant's one focus measure: drawn with a stronger spoke. */
  focus?: boolean;
}

/** One quarter of the wheel with up to five measures. `score` is 0 to 10 or null; `coverage` is 0 to 1. */
export interface WheelQuadrant {
  key: QuadrantKey;
  label: string;
  score: number | null;
  /** Formatted score, e.g. `6.7`; when left out the score is shown with one decimal. */
  scoreLabel?: string | null;
  status: Status;
  coverage: number;
  measures: WheelMeasure[];
}

/** The change of the overall score. `direction` draws ▲, ▼ or ■; `judgement` colours it and is given only after a test (M2). */
export interface WheelChange {
  direction: 'UP' | 'DOWN' | 'FLAT';
  /** Formatted size of the change, e.g. `0.4`. */
  text: string;
  judgement?: 'BETTER' | 'WORSE' | 'STEADY' | null;
  /** Words beneath or instead of the arrow, e.g. `no detectable change`. */
  label?: string | null;
}

/** What `WheelLabels.measure` receives to build one full sentence. */
export interface WheelMeasureSentence {
  quadrant: string;
  name: string;
  value: string | null;
  target: string | null;
  /** 0 to 10 or null. */
  score: number | null;
  status: string;
  freshness: string | null;
  change: string | null;
  focus: boolean;
}

/** What `WheelLabels.quadrant` receives to build one full sentence. */
export interface WheelQuadrantSentence {
  name: string;
  scoreLabel: string | null;
  status: string;
  /** 0 to 1. */
  coverage: number;
  measures: number;
}

/** Every word the wheel shows or speaks, in the reader's language. Functions return whole sentences, so nothing is glued together here. */
export interface WheelLabels {
  /** Accessible name of the chart, e.g. `Scorecard wheel, Mong Kok store, week 47, 2026`. */
  chart: string;
  /** One or two sentences that say what the wheel shows; read by screen readers before the list. */
  summary: string;
  status: StatusWords;
  freshness: FreshnessWords;
  /** Shown in the hub and in wedges instead of a number; e.g. `–`. */
  noValue: string;
  /** Shown in a quadrant without measures, e.g. `No measures yet`. */
  emptyQuadrant: string;
  /** Small caption in the hub when coverage is below 1, e.g. `86% of weight has data`. `coverage` is 0 to 1. */
  coverage: (coverage: number) => string;
  measure: (measure: WheelMeasureSentence) => string;
  quadrant: (quadrant: WheelQuadrantSentence) => string;
  /** Legend: the outer ring of the scale, e.g. `Goal`. */
  goal: string;
  /** Legend: the inner ring of the scale, e.g. `Red flag`. */
  redFlag: string;
  /** Legend of the ghost line when `compareTo` is given, e.g. `Week 43`. */
  comparedWith?: string;
  /** Legend of the focus measures, e.g. `Focus`. */
  focus?: string;
  /** Accessible name of the hub where it can be chosen, e.g. `Overall 6.7, on track`; without it the hub is a picture. */
  hub?: string;
}

/** Props of Wheel. Scores are 0 to 10, coverage is 0 to 1, all texts are formatted and translated by the caller. */
export interface WheelProps {
  score: number | null;
  /** Formatted overall score, e.g. `6.7`. */
  scoreLabel: string;
  coverage: number;
  status: Status;
  unitName: string;
  periodLabel: string;
  change?: WheelChange | null;
  quadrants: WheelQuadrant[];
  /** Key of the selected measure or quadrant, or HUB_KEY. */
  selectedKey?: string | null;
  /** Called when a measure, a quadrant or the hub is chosen by pointer, or moved to by keyboard. */
  onSelect?: (key: string) => void;
  /** Called on Enter, Space or a second click; the app opens the measure. */
  onActivate?: (key: string) => void;
  labels: WheelLabels;
  /** Scores (0 to 10 or null) of another period or unit by key of measure, quadrant and HUB_KEY, drawn as ghost lines. */
  compareTo?: Record<string, number | null> | null;
  /** Width in CSS pixels to lay out for; when left out the wheel measures its container. */
  size?: number;
  /** Lays the wheel out to be read from 3 to 5 metres, as on a wallboard. */
  fromAfar?: boolean;
  /** Shows the legend under the wheel; true by default. */
  legend?: boolean;
}
