/** A field of a readings file: taken from a column, or the same for every row. */
export interface MappingFieldInput {
  column?: string;
  const?: string;
}

/** How the import route is to read a file; what is left out it finds out itself. */
export interface MappingInput {
  unit?: MappingFieldInput;
  measure?: MappingFieldInput;
  period?: MappingFieldInput;
  value?: MappingFieldInput;
  numerator?: MappingFieldInput;
  denominator?: MappingFieldInput;
  note?: MappingFieldInput;
  /** For a wide file: which column holds which measure, by key. */
  columns?: { column: string; measure: string }[];
  delimiter?: string;
  decimalComma?: boolean;
  dayFirst?: boolean;
}

/** A row of a file that cannot be taken; `row` counts from the header, which is 1. */
export interface RowIssue {
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
}

/** What an import did or, in a dry run, would do. The route answers it as the API's ReadingImport. */
export interface ImportResult {
  __typename: 'ReadingImport';
  id: string;
  dryRun: boolean;
  rows: number;
  readings: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  /** At most 200; `rejected` says how many there are. */
  issues: RowIssue[];
  firstPeriod: string | null;
  lastPeriod: string | null;
  unitCount: number;
  measureCount: number;
  fileName: string | null;
  isReplay: boolean;
  finishedAt: string | null;
}

/** The file as a whole was refused. */
export interface ImportRefusal {
  __typename: 'Invalid';
  issues: { path: string; message: string }[];
}
