import type { GridWords } from '../matrix/score-grid.types';

/** A place on the readiness matrix: both axes 1 to 5. */
export interface ReadinessPlace {
  importance: number;
  impact: number;
}

/** Words of the readiness matrix; zones as in `readiness-zone.*` of the language files. */
export interface ReadinessMatrixLabels extends GridWords {
  importance: string;
  impact: string;
  low: string;
  high: string;
  /** High importance and high impact. */
  critical: string;
  /** High importance, low impact. */
  lead: string;
  /** Low importance, high impact. */
  support: string;
  /** Low importance, low impact. */
  inform: string;
  /** Legend of the ring around overloaded departments. */
  overloaded: string;
  item: (item: {
    index: number;
    name: string;
    importance: number | null;
    impact: number | null;
    zone: string | null;
    overloaded: boolean;
  }) => string;
  moved: (move: { name: string; importance: number; impact: number; zone: string }) => string;
}

/**
 * Props of ReadinessMatrix: expected disruption of each department (x, `impact`) by its importance to the change (y, `importance`),
 * both 1 to 5 (M28). Arrays are columns of the same length as `ids`.
 */
export interface ReadinessMatrixProps {
  ids: readonly string[];
  names: readonly string[];
  importance: readonly (number | null)[];
  impact: readonly (number | null)[];
  /** True where load exceeds capacity; drawn as a ring. */
  overloaded?: readonly boolean[];
  selectedIds: readonly string[];
  /** First value on each axis that counts as high; 4 by default. */
  cut?: ReadinessPlace;
  onMove?: (id: string, place: ReadinessPlace) => void;
  onSelect: (ids: string[]) => void;
  onOpen: (id: string) => void;
  labels: ReadinessMatrixLabels;
  /** Shows the numbered list beside the chart; true by default. */
  list?: boolean;
  /** Width in CSS pixels to lay out for; when left out the chart measures its container. */
  width?: number;
}
