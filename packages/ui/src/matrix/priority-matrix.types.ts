import type { Status, StatusWords } from '../status/status.types';
import type { GridWords } from './score-grid.types';

/** A place on the priority matrix: both axes 1 to 5. */
export interface PriorityPlace {
  frequency: number;
  emotionalImportance: number;
}

/** Words of the priority matrix. Zones are named in the corners; sentences are built by functions. */
export interface PriorityMatrixLabels extends GridWords {
  /** Axis captions. */
  frequency: string;
  emotionalImportance: string;
  /** Ends of both axes, e.g. `low` and `high`. */
  low: string;
  high: string;
  /** The four zones: high/high, low frequency/high emotion, high frequency/low emotion, low/low. */
  mustWin: string;
  momentOfTruth: string;
  makeItEasy: string;
  contain: string;
  status: StatusWords;
  /** Legend of the ring around items whose emotional importance is 5. */
  emotionFive: string;
  /** Full sentence for one item; `frequency` and `emotionalImportance` are 1 to 5 or null, `zone` is its zone's name or null. */
  item: (item: {
    index: number;
    title: string;
    frequency: number | null;
    emotionalImportance: number | null;
    zone: string | null;
    status: string | null;
    battle: string | null;
  }) => string;
  /** Announced after a move, e.g. `First-call fix moved to frequency 4, emotional importance 5: must win`. */
  moved: (move: { title: string; frequency: number; emotionalImportance: number; zone: string }) => string;
}

/**
 * Props of PriorityMatrix: frequency (x) by emotional importance (y), both 1 to 5 (M12). Arrays are columns of the same length as `ids`;
 * null in either score puts the item into the unscored tray. The first item has number 1.
 */
export interface PriorityMatrixProps {
  ids: readonly string[];
  titles: readonly string[];
  frequency: readonly (number | null)[];
  emotionalImportance: readonly (number | null)[];
  status?: readonly (Status | null)[];
  /** Name of the must-win battle of each item, or null. */
  battle?: readonly (string | null)[];
  selectedIds: readonly string[];
  /** Smallest step of a score; 1 by default, 0.5 gives half points. */
  step?: 1 | 0.5;
  /** First value on each axis that counts as high; 4 on both axes by default. The divider is drawn half a step below. */
  cut?: PriorityPlace;
  /** Called once per item and move; the app writes it and can undo it. Leave out for a read-only matrix. */
  onMove?: (id: string, place: PriorityPlace) => void;
  onSelect: (ids: string[]) => void;
  onOpen: (id: string) => void;
  labels: PriorityMatrixLabels;
  /** Shows the numbered list of titles beside the chart; by default when at most 60 items are placed. */
  list?: boolean;
  /** Width in CSS pixels to lay out for; when left out the chart measures its container. */
  width?: number;
}
