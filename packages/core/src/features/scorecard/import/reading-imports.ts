import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PageInput, RowReaders, readPage } from '../../../api/index.js';
import { Database, Store, sql, uuidv7 } from '../../../data/index.js';
import { type Ctx, InvalidInput, type IssueRow, instantOf, type Scope, say, scopeOf } from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import { compareReadings, writeReadings } from '../readings/reading-writer.js';
import { breathe, ROWS_PER_STATEMENT } from '../scores/bulk-statement.js';
import { SCORING_DEADLINE_MS, ScoreService } from '../scores/score.service.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { CellReader } from './cell-reader.js';
import { planColumns, type ReadingMapping } from './column-plan.js';
import { CsvTable, type FileSource } from './csv-table.js';
import { FoundReadings } from './found-readings.js';
import { fileMessages, importMessages } from './import.messages.js';
import { type ImportReport, importView, type ReadingImportView } from './import-report.js';
import { ReadingImport } from './reading-import.entity.js';
import { RefusedFile } from './refused-file.js';
import { RowIssues } from './row-issues.js';
import { RowReader } from './row-reader.js';
import { type SuggestedMapping, suggestMapping } from './suggest-mapping.js';
import { survey } from './survey.js';

/** What an import is asked to do with a file. */
export interface ImportRequest {
  programId: string;
  source: FileSource;
  mapping?: ReadingMapping | null;
  dryRun?: boolean | null;
  validRowsOnly?: boolean | null;
  idempotencyKey?: string | null;
  fileName?: string | null;
}

/** A file that was read and checked: nothing is written yet. */
interface CheckedFile {
  found: FoundReadings;
  report: ImportReport;
}

const REFUSED_ROWS = 50;
const MAX_FILE_NAME = 200;

/**
 * Imports of readings files: read and checked first, then written in one transaction with corrections kept and scores
 * brought up to date, once per idempotency key (reliability R8, D1).
 */
@Injectable()
export class ReadingImports implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
    private readonly scores: ScoreService,
  ) {}

  /** Registers how imports are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('readingImport', async (_, id) => {
      const row = await this.store.find(ReadingImport, id);
      return row && importView(row, row.report as ImportReport, false);
    });
  }

  /** The mapping that a header suggests for a program. */
  async suggest(ctx: Ctx, programId: string, header: readonly string[]): Promise<SuggestedMapping> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    return suggestMapping(header, await readCatalogue(this.db, programId, ctx.locale, scope, null));
  }

  /** Imports of a program, newest first; an actor of single units sees those of their own. */
  async imports(ctx: Ctx, programId: string, page?: PageInput | null): Promise<ReadingImportView[]> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const { skip, take } = readPage(ctx, page);
    const own = scope.allUnits ? sql`` : sql`AND imported_by = ${ctx.actor?.userId ?? ''}`;
    const rows = await this.store.list(
      ReadingImport,
      sql`WHERE program_id = ${programId} ${own} ORDER BY created_at DESC, id DESC LIMIT ${take} OFFSET ${skip}`,
    );
    return rows.map((row) => importView(row, row.report as ImportReport, false));
  }

  /**
   * Imports a file. Throws InvalidInput when the file cannot be read, and when rows are wrong unless only the valid ones
   * or a dry run were asked for; nothing is written then.
   */
  async import(ctx: Ctx, request: ImportRequest): Promise<ReadingImportView> {
    const scope = scopeOf(ctx, request.programId, 'reading:write');
    const key = request.idempotencyKey?.trim() || null;
    const replay = key && !request.dryRun ? await this.replay(ctx, scope, key) : null;
    if (replay) return replay;
    const checked = await this.checked(ctx, scope, request);
    if (request.dryRun) return this.rehearsed(checked);
    if (checked.report.rejected > 0 && !request.validRowsOnly) throw this.refusal(ctx, checked.report);
    const hash = this.hashOf(request.source);
    return this.db.tx(ctx, () => this.write(ctx, scope, request, key, hash, checked), {
      deadlineMs: SCORING_DEADLINE_MS,
    });
  }

  private hashOf(source: FileSource): string {
    const hash = createHash('sha256');
    return ('text' in source ? hash.update(source.text, 'utf8') : hash.update(source.bytes)).digest('hex');
  }

  private async replay(ctx: Ctx, scope: Scope, key: string): Promise<ReadingImportView | null> {
    const [row] = await this.store.list(
      ReadingImport,
      sql`WHERE program_id = ${scope.programId} AND idempotency_key = ${key}`,
    );
    if (!row) return null;
    if (!scope.allUnits && row.importedBy !== (ctx.actor?.userId ?? null)) {
      const message = say(importMessages.keyOfAnother, ctx.locale, { value: key });
      throw new InvalidInput([{ path: 'input.idempotencyKey', code: 'DUPLICATE', message }]);
    }
    return importView(row, row.report as ImportReport, true);
  }

  private async checked(ctx: Ctx, scope: Scope, request: ImportRequest): Promise<CheckedFile> {
    try {
      return await this.read(ctx, scope, request);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const message = say(fileMessages[error.code], ctx.locale, error.values);
      throw new InvalidInput([{ path: error.path, code: error.code, message }]);
    }
  }

  private async catalogue(ctx: Ctx, scope: Scope): Promise<Catalogue> {
    const seen = scopeOf(ctx, scope.programId, 'unit:read');
    return readCatalogue(this.db, scope.programId, ctx.locale, seen, scope);
  }

  private async read(ctx: Ctx, scope: Scope, request: ImportRequest): Promise<CheckedFile> {
    const program = await this.programs.row(ctx, scope);
    const catalogue = await this.catalogue(ctx, scope);
    const table = CsvTable.open(request.source, request.mapping?.delimiter);
    const plan = planColumns(ctx, table.header, catalogue, request.mapping);
    const writing = await survey(table, plan, request.mapping);
    const found = new FoundReadings(catalogue);
    const issues = new RowIssues(ctx);
    const cells = new CellReader(ctx, catalogue, writing, this.programs.today(ctx, program));
    const reader = new RowReader(plan, cells, found, issues);
    for await (const rows of table.rows()) for (const row of rows) reader.read(row);
    if (reader.rows === 0) throw new RefusedFile('NO_ROWS');
    const extent = found.extent;
    const report: ImportReport = {
      dryRun: request.dryRun ?? false,
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
      fileName: request.fileName?.trim().slice(0, MAX_FILE_NAME) || null,
      finishedAt: null,
      by: ctx.actor?.name ?? null,
    };
    return { found, report };
  }

  /** What would be written, found out without writing. */
  private async rehearsed({ found, report }: CheckedFile): Promise<ReadingImportView> {
    for (const piece of found.pieces(ROWS_PER_STATEMENT)) {
      const { fresh, corrected } = await compareReadings(this.db, piece);
      report.created += fresh.length;
      report.updated += corrected.length;
      report.unchanged += piece.length - fresh.length - corrected.length;
      await breathe();
    }
    return importView({ id: uuidv7(), version: 0 }, report, false);
  }

  private refusal(ctx: Ctx, report: ImportReport): InvalidInput {
    const listed = report.issues.slice(0, REFUSED_ROWS);
    const issues: IssueRow[] = listed.map(({ row, column, code, message }) => ({
      path: column === null ? `row ${row}` : `row ${row}, ${column}`,
      code,
      message,
    }));
    const more = { count: report.rejected, shown: listed.length };
    issues.push({ path: 'input.csv', code: 'ROWS_REFUSED', message: say(importMessages.moreIssues, ctx.locale, more) });
    return new InvalidInput(issues);
  }

  private async write(
    ctx: Ctx,
    scope: Scope,
    request: ImportRequest,
    key: string | null,
    fileHash: string,
    { found, report }: CheckedFile,
  ): Promise<ReadingImportView> {
    await this.scores.lock(scope.programId);
    // Only now, with the lock held, is it certain that nobody else imports under the same key.
    const replay = key ? await this.replay(ctx, scope, key) : null;
    if (replay) return replay;
    const importId = uuidv7();
    const at = instantOf(ctx.clock);
    const origin = { source: 'import', enteredBy: ctx.actor?.name ?? null, importId, at } as const;
    const { units, measures } = found.ids;
    const run = await this.scores.run(ctx, scope.programId, measures, units);
    for (const piece of found.pieces(ROWS_PER_STATEMENT)) {
      const written = await writeReadings(this.db, piece, origin);
      report.created += written.created;
      report.updated += written.updated;
      report.unchanged += written.unchanged;
      await run.own(written.changed);
      await breathe();
    }
    await run.settle();
    report.finishedAt = instantOf(ctx.clock);
    const row = await this.store.insert(ctx, ReadingImport, {
      id: importId,
      programId: scope.programId,
      idempotencyKey: key,
      fileName: report.fileName,
      fileHash,
      mapping: request.mapping ?? {},
      report,
      importedBy: ctx.actor?.userId ?? null,
    });
    return importView(row, report, false);
  }
}
