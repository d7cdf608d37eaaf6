import type { ReadingMapping } from './column-plan.js';
import type { KeptReading } from './imported-readings.js';
import type { ReadingImport } from './reading-import.entity.js';
import type { RowIssue } from './row-issues.js';
import { ROLES } from './suggest-mapping.js';

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

/** A reading that an undo leaves as it is because somebody changed it since. */
export interface KeptReadingView extends KeptReading {
  unitName: string;
  measureName: string;
}

/** What taking an import back did; without instant, person and reason what it would do. */
export interface ImportUndoView {
  at: string | null;
  by: string | null;
  reason: string | null;
  removed: number;
  restored: number;
  kept: number;
  /** At most 200 of them. */
  keptReadings: KeptReadingView[];
}

/** A column or text of a file and what it was read as: a field of a reading, or the key of a measure. */
export interface ColumnUseView {
  column: string | null;
  const: string | null;
  role: string;
}

/** An import as the API shows it. */
export interface ReadingImportView extends ImportReport {
  __typename: 'ReadingImport';
  id: string;
  version: number;
  isReplay: boolean;
  status: 'ACTIVE' | 'UNDONE';
  undo: ImportUndoView | null;
  mapping: ColumnUseView[];
}

/** What an import is shown from: a stored row, or as much of one as a dry run has. */
export type ShownImport = Pick<ReadingImport, 'id' | 'version' | 'report' | 'mapping'> &
  Partial<Pick<ReadingImport, 'undo' | 'undoneAt'>>;

function columnUses(mapping: ReadingMapping): ColumnUseView[] {
  const roles = ROLES.flatMap((role): ColumnUseView[] => {
    const field = mapping[role];
    return field?.column || field?.const
      ? [{ column: field.column ?? null, const: field.column ? null : (field.const ?? null), role }]
      : [];
  });
  return [...roles, ...(mapping.columns ?? []).map(({ column, measure }) => ({ column, const: null, role: measure }))];
}

/** Shows a stored or fresh import. */
export const importView = (row: ShownImport, isReplay: boolean): ReadingImportView => ({
  __typename: 'ReadingImport',
  id: row.id,
  version: row.version,
  ...(row.report as ImportReport),
  isReplay,
  status: row.undoneAt ? 'UNDONE' : 'ACTIVE',
  undo: (row.undo as ImportUndoView | null | undefined) ?? null,
  mapping: columnUses(row.mapping as ReadingMapping),
});
