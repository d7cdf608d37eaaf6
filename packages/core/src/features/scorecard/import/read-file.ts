import { type Ctx, say } from '../../../kernel/index.js';
import type { Catalogue } from './catalogue.js';
import { CellReader } from './cell-reader.js';
import { mappingInForce, planColumns, type ReadingMapping } from './column-plan.js';
import { CsvTable, type FileSource } from './csv-table.js';
import { ErrorFile } from './error-file.js';
import { FoundReadings } from './found-readings.js';
import { importMessages } from './import.messages.js';
import type { ImportRun } from './import-progress.js';
import type { ImportReport } from './import-report.js';
import { RefusedFile } from './refused-file.js';
import { headerHashOf } from './remembered-mapping.js';
import { RowIssues } from './row-issues.js';
import { RowReader } from './row-reader.js';
import { survey } from './survey.js';

/** A file that was read and checked: nothing is written yet. */
export interface CheckedFile {
  found: FoundReadings;
  report: ImportReport;
  /** The mapping it was read with. */
  mapping: ReadingMapping;
  headerHash: string;
  /** Its rows with errors, where they were asked for. */
  errors: ErrorFile | null;
}

/** What a file is read with. */
export interface FileToRead {
  source: FileSource;
  mapping: ReadingMapping | null;
  fileName: string | null;
  catalogue: Catalogue;
  /** Today in the program's time zone. */
  today: string;
  /** Collects the rows with errors as a file. */
  wantsErrors: boolean;
}

const MAX_FILE_NAME = 200;

/** Leaves readings out that may not be written, each with an issue; answers what it said by line. */
export type RefuseRows = (found: FoundReadings, issues: RowIssues) => Promise<ReadonlyMap<number, readonly string[]>>;

/**
 * Reads and checks a whole file of readings; `refuseRows` then has a look at what was found. Throws RefusedFile when it is
 * no table of readings.
 */
export async function readFile(
  ctx: Ctx,
  file: FileToRead,
  run: ImportRun,
  refuseRows: RefuseRows,
): Promise<CheckedFile> {
  const { catalogue } = file;
  const table = CsvTable.open(file.source, file.mapping?.delimiter);
  const mapping = mappingInForce(table.header, catalogue, file.mapping);
  const plan = planColumns(ctx, table.header, catalogue, mapping);
  const writing = await survey(table, plan, mapping);
  const found = new FoundReadings(catalogue);
  const issues = new RowIssues(ctx, file.wantsErrors);
  const errors = file.wantsErrors ? new ErrorFile(table.header, say(importMessages.reason, ctx.locale)) : null;
  const reader = new RowReader(plan, new CellReader(ctx, catalogue, writing, file.today), found, issues);
  for await (const rows of table.rows()) {
    run.at('READING', reader.rows, null);
    for (const row of rows) {
      reader.read(row);
      const messages = issues.takeRow();
      if (messages.length > 0) errors?.add(row.cells, messages);
    }
  }
  if (reader.rows === 0) throw new RefusedFile('NO_ROWS');
  const refused = await refuseRows(found, issues);
  if (errors && refused.size > 0) await addRows(table, refused, errors);
  const extent = found.extent;
  const report: ImportReport = {
    dryRun: false,
    rows: reader.rows,
    readings: reader.readings,
    accepted: found.size,
    rejected: reader.readings - found.size,
    created: 0,
    updated: 0,
    unchanged: 0,
    issues: issues.listed,
    firstPeriod: extent.first,
    lastPeriod: extent.last,
    unitCount: extent.units,
    measureCount: extent.measures,
    fileName: file.fileName?.trim().slice(0, MAX_FILE_NAME) || null,
    finishedAt: null,
    by: ctx.actor?.name ?? null,
  };
  return { found, report, mapping, headerHash: headerHashOf(table.header), errors };
}

/** Adds rows that were refused after the file was read, for which it is gone through once more. */
async function addRows(
  table: CsvTable,
  refused: ReadonlyMap<number, readonly string[]>,
  errors: ErrorFile,
): Promise<void> {
  for await (const rows of table.rows()) {
    for (const row of rows) {
      const messages = refused.get(row.line);
      if (messages) errors.add(row.cells, messages);
    }
  }
}
