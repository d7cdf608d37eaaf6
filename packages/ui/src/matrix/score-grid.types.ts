import type { Status } from '../status/status.types';

/** A place on a 1 to 5 by 1 to 5 grid; x grows to the right, y grows upwards. */
export interface GridPlace {
  x: number;
  y: number;
}

/** Words both matrices share. */
export interface GridWords {
  /** Accessible name of the chart. */
  chart: string;
  /** One or two sentences for screen readers that say what the chart shows. */
  summary: string;
  /** Instructions for the keyboard, read once; e.g. `Arrow keys move the item, J and K go to the next or previous item, Enter opens it`. */
  keyboardHelp: string;
  /** Heading of the tray of items without scores, e.g. `Not scored yet`. */
  unscored: string;
  /** Heading of the numbered list of titles. */
  listTitle: string;
  /** Text of the chip that stands for the items that do not fit into a cell, e.g. `+12`. */
  more: (count: number) => string;
  /** Accessible name of that chip, e.g. `12 more at 4, 5`. */
  moreSentence: (count: number, place: GridPlace) => string;
  /** Shown while items are selected, e.g. `2 selected: choose a cell to move them there`. */
  moveHint: (count: number) => string;
  /** Button that clears the selection. */
  clearSelection: string;
  /** Accessible name of a cell as a target, e.g. `Move to frequency 4, emotional importance 5`. */
  moveTo: (place: GridPlace) => string;
  /** Announced when the selection changes, e.g. `2 selected`. */
  selected: (count: number) => string;
}

/** One of the four zones of a grid. */
export interface GridZone {
  key: 'HIGH_HIGH' | 'LOW_HIGH' | 'HIGH_LOW' | 'LOW_LOW';
  label: string;
  /** The zone that matters most is tinted. */
  strong?: boolean;
}

/** One item of a grid after the columns were zipped. `x` and `y` are 1 to 5 or null (unscored). */
export interface GridItem {
  id: string;
  /** Number on the chip, from 1. */
  index: number;
  title: string;
  /** Text on the chip; the number by default. */
  chip: string;
  x: number | null;
  y: number | null;
  status: Status | null;
  /** Draws a ring around the chip. */
  flagged: boolean;
  /** Full sentence for assistive technology; asked for only where it is shown, since there can be thousands. */
  sentence: () => string;
  /** Second line in the list, e.g. the battle. */
  note: string | null;
}
