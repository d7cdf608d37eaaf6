/** A row or column of the heat map. */
export interface HeatMapAxis {
  key: string;
  label: string;
  /** Small second line, e.g. an owner. */
  note?: string | null;
}

/** Words of the heat map. */
export interface HeatMapLabels {
  /** Caption of the table, also its accessible name. */
  caption: string;
  /** Heading of the row column, e.g. `Department`. */
  rowHeading: string;
  /** Shown under the table, e.g. `1 = low, 5 = high. Squares repeat the number.` */
  key: string;
  /** Read once to keyboard users, e.g. `Type 1 to 5 to score, Delete to clear, arrow keys to move`. */
  keyboardHelp: string;
  /** Shown in a cell without a score, e.g. `–`. */
  empty: string;
  /** Full sentence for a cell. `value` is 1 to 5 or null. */
  cell: (cell: { row: string; column: string; value: number | null }) => string;
  /** Announced after a change. */
  changed: (cell: { row: string; column: string; value: number | null }) => string;
  /** Accessible name of the group of score buttons. */
  choose: (cell: { row: string; column: string }) => string;
  /** Button that clears a cell. */
  clear: string;
}

/** Props of HeatMap. `values[rowIndex][columnIndex]` is 1 to 5 or null. Leave `onChange` out for a read-only map. */
export interface HeatMapProps {
  rows: readonly HeatMapAxis[];
  columns: readonly HeatMapAxis[];
  values: readonly (readonly (number | null)[])[];
  onChange?: (rowKey: string, columnKey: string, value: number | null) => void;
  onOpenRow?: (rowKey: string) => void;
  labels: HeatMapLabels;
}
