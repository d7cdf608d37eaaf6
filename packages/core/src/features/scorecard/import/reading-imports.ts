import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PageInput, RowReaders, readPage } from '../../../api/index.js';
import { Database, Store, sql, uuidv7 } from '../../../data/index.js';
import { type Ctx, InvalidInput, type IssueRow, instantOf, type Scope, say, scopeOf } from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import { compareReadings, writeReadings } from '../readings/reading-writer.js';
import { breathe, ROWS_PER_STATEMENT } from '../scores/bulk-statement.js';
import { SCORING_DEADLINE_MS, ScoreService } from '../scores/score.service.js';
import { readCatalogue } from './catalogue.js';
import type { ReadingMapping } from './column-plan.js';
import type { FileSource } from './csv-table.js';
import { fileMessages, importMessages } from './import.messages.js';
import { ImportProgress, type ImportRun } from './import-progress.js';
import { type ImportReport, importView, type ReadingImportView } from './import-report.js';
import { refuseLockedRows } from './locked-rows.js';
import { type CheckedFile, readFile } from './read-file.js';
import { ReadingImport } from './reading-import.entity.js';
import { RefusedFile } from './refused-file.js';
import { type RememberedFrom, rememberedMapping } from './remembered-mapping.js';
import { ROLES, type SuggestedMapping, suggestMapping } from './suggest-mapping.js';

/** What an import is asked to do with a file. */
export interface ImportRequest {
  programId: string;
  source: FileSource;
  mapping?: ReadingMapping | null;
  dryRun?: boolean | null;
  validRowsOnly?: boolean | null;
  idempotencyKey?: string | null;
  fileName?: string | null;
  /** Lets the caller ask how far it is. */
  progressKey?: string | null;
  /** Calls the import off: nothing is written then. */
  signal?: AbortSignal | null;
}

/** A mapping to begin with: remembered from the last import of such a file, else guessed from the header. */
export interface MappingToBeginWith extends SuggestedMapping {
  decimalComma: boolean | null;
  dayFirst: boolean | null;
  remembered: RememberedFrom | null;
}

const REFUSED_ROWS = 50;

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
    private readonly progress: ImportProgress,
  ) {}

  /** Registers how imports are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('readingImport', async (_, id) => {
      const row = await this.store.find(ReadingImport, id);
      return row && importView(row, false);
    });
  }

  /** The mapping to begin with for a header: the one of the last import of such a file, else what the names suggest. */
  async suggest(ctx: Ctx, programId: string, header: readonly string[]): Promise<MappingToBeginWith> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const catalogue = await readCatalogue(this.db, programId, ctx.locale, scope, null);
    const guess = suggestMapping(header, catalogue);
    const known = await rememberedMapping(this.store, programId, header, catalogue);
    if (!known) return { ...guess, decimalComma: null, dayFirst: null, remembered: null };
    const { mapping, from } = known;
    const fields = Object.fromEntries(
      ROLES.map((role) => [role, { column: mapping[role]?.column ?? null, const: mapping[role]?.const ?? null }]),
    ) as unknown as SuggestedMapping;
    return {
      ...fields,
      columns: [...(mapping.columns ?? [])],
      isComplete: true,
      decimalComma: mapping.decimalComma ?? null,
      dayFirst: mapping.dayFirst ?? null,
      remembered: from,
    };
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
    return rows.map((row) => importView(row, false));
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
    const run = this.progress.begin(ctx, request.progressKey ?? null, request.signal ?? null);
    const checked = await this.checked(ctx, scope, request, run);
    if (request.dryRun) return this.rehearsed(checked, run);
    if (checked.report.rejected > 0 && !request.validRowsOnly) throw this.refusal(ctx, checked.report);
    const hash = this.hashOf(request.source);
    const view = await this.db.tx(ctx, () => this.write(ctx, scope, { key, hash, run }, checked), {
      deadlineMs: SCORING_DEADLINE_MS,
    });
    run.at('DONE', checked.found.size, checked.found.size);
    return view;
  }

  /**
   * The rows of a file that cannot be taken, as CSV with the reason beside each, in the reader's language; null when every
   * row is sound. Throws InvalidInput when the file cannot be read at all. Nothing is written.
   */
  async errorFile(ctx: Ctx, request: ImportRequest): Promise<string | null> {
    const scope = scopeOf(ctx, request.programId, 'reading:write');
    const run = this.progress.begin(ctx, request.progressKey ?? null, request.signal ?? null);
    const { errors } = await this.checked(ctx, scope, request, run, true);
    return errors && errors.rows > 0 ? errors.text : null;
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
    return importView(row, true);
  }

  private async checked(
    ctx: Ctx,
    scope: Scope,
    request: ImportRequest,
    run: ImportRun,
    wantsErrors = false,
  ): Promise<CheckedFile> {
    const program = await this.programs.row(ctx, scope);
    const seen = scopeOf(ctx, scope.programId, 'unit:read');
    const file = {
      source: request.source,
      mapping: request.mapping ?? null,
      fileName: request.fileName ?? null,
      catalogue: await readCatalogue(this.db, scope.programId, ctx.locale, seen, scope),
      today: this.programs.today(ctx, program),
      wantsErrors,
    };
    try {
      return await readFile(ctx, file, run, (found, issues) =>
        refuseLockedRows(this.db, ctx, scope.programId, found, issues),
      );
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const message = say(fileMessages[error.code], ctx.locale, error.values);
      throw new InvalidInput([{ path: error.path, code: error.code, message }]);
    }
  }

  /** What would be written, found out without writing. */
  private async rehearsed({ found, report, mapping }: CheckedFile, run: ImportRun): Promise<ReadingImportView> {
    report.dryRun = true;
    let done = 0;
    for (const piece of found.pieces(ROWS_PER_STATEMENT)) {
      const { fresh, corrected } = await compareReadings(this.db, piece);
      report.created += fresh.length;
      report.updated += corrected.length;
      report.unchanged += piece.length - fresh.length - corrected.length;
      done += piece.length;
      run.at('COMPARING', done, found.size);
      await breathe();
    }
    return importView({ id: uuidv7(), version: 0, report, mapping }, false);
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
    { key, hash, run }: { key: string | null; hash: string; run: ImportRun },
    { found, report, mapping, headerHash }: CheckedFile,
  ): Promise<ReadingImportView> {
    await this.scores.lock(scope.programId);
    // Only now, with the lock held, is it certain that nobody else imports under the same key.
    const replay = key ? await this.replay(ctx, scope, key) : null;
    if (replay) return replay;
    const importId = uuidv7();
    const at = instantOf(ctx.clock);
    const origin = { source: 'import', enteredBy: ctx.actor?.name ?? null, importId, at, locale: ctx.locale } as const;
    const { units, measures } = found.ids;
    const scoring = await this.scores.run(ctx, scope.programId, measures, units);
    let done = 0;
    for (const piece of found.pieces(ROWS_PER_STATEMENT)) {
      const written = await writeReadings(this.db, piece, origin);
      report.created += written.created;
      report.updated += written.updated;
      report.unchanged += written.unchanged;
      await scoring.own(written.changed);
      done += piece.length;
      run.at('WRITING', done, found.size);
      await breathe();
    }
    run.at('SCORING', done, found.size);
    await scoring.settle();
    run.at('SCORING', done, found.size);
    report.finishedAt = instantOf(ctx.clock);
    const row = await this.store.insert(ctx, ReadingImport, {
      id: importId,
      programId: scope.programId,
      idempotencyKey: key,
      fileName: report.fileName,
      fileHash: hash,
      headerHash,
      mapping,
      report,
      importedBy: ctx.actor?.userId ?? null,
      undoneAt: null,
      undo: null,
    });
    return importView(row, false);
  }
}
