import type { RowIssue } from './row-issues.js';

/** What an import found and did, as it is stored to be told again. */
export interface ImportReport {
  dryRun: boolean;
  rows: number;
  readings: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  issues: RowIssue[];
  firstPeriod: string | null;
  lastPeriod: string | null;
  unitCount: number;
  measureCount: number;
  fileName: string | null;
  finishedAt: string | null;
  by: string | null;
}

/** An import as the API shows it. */
export interface ReadingImportView extends ImportReport {
  __typename: 'ReadingImport';
  id: string;
  version: number;
  isReplay: boolean;
}

/** Shows a stored or fresh report. */
export const importView = (
  row: { id: string; version: number },
  report: ImportReport,
  isReplay: boolean,
): ReadingImportView => ({ __typename: 'ReadingImport', id: row.id, version: row.version, ...report, isReplay });
