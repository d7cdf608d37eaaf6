import { Injectable } from '@nestjs/common';
import { textOf } from '../../../api/index.js';
import { Database, join, type RowTexts, Store, sql } from '../../../data/index.js';
import {
  type Ctx,
  InputCheck,
  instantOf,
  notFound,
  type Scope,
  StaleRow,
  say,
  scopeOfRow,
  WheelhouseError,
} from '../../../kernel/index.js';
import { breathe } from '../scores/bulk-statement.js';
import { SCORING_DEADLINE_MS, ScoreService } from '../scores/score.service.js';
import { importMessages } from './import.messages.js';
import { type ImportReport, type ImportUndoView, importView, type ReadingImportView } from './import-report.js';
import { ImportedReadings } from './imported-readings.js';
import { ReadingImport } from './reading-import.entity.js';

/** Which import to take back, in which version it was seen, and why. */
export interface UndoImportInput {
  id: string;
  version: number;
  reason: string;
}

interface Prepared {
  row: ReadingImport;
  scope: Scope;
  readings: ImportedReadings;
  unitIds: string[];
}

const LISTED_KEPT = 200;
const MAX_REASON = 500;

/**
 * Takes an import back as a whole: what it created goes, what it corrected becomes what it was, and what somebody changed
 * since stays and is listed. One transaction, scores up to the root included.
 */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly scores: ScoreService,
  ) {}

  /** What taking an import back would do now, or what it did. */
  async preview(ctx: Ctx, id: string): Promise<ImportUndoView> {
    const prepared = await this.prepare(ctx, id, await this.store.find(ReadingImport, id));
    if (prepared.row.undo) return prepared.row.undo as ImportUndoView;
    const counts = await this.count(prepared);
    return this.outcome(ctx, prepared, { at: null, by: null, reason: null, ...counts });
  }

  /** Takes an import back. Refuses a second time and without a reason; Stale when the import changed since it was seen. */
  undo(ctx: Ctx, input: UndoImportInput): Promise<ReadingImportView> {
    return this.db.tx(ctx, () => this.takeBack(ctx, input), { deadlineMs: SCORING_DEADLINE_MS });
  }

  private async prepare(ctx: Ctx, id: string, row: ReadingImport | null): Promise<Prepared> {
    const scope = scopeOfRow(ctx, row, 'readingImport', id, 'reading:write');
    if (!row) throw notFound(ctx, 'readingImport', id);
    const isOwn = row.importedBy !== null && row.importedBy === ctx.actor?.userId;
    if (!scope.allUnits && !isOwn)
      throw new WheelhouseError('FORBIDDEN', say(importMessages.undoOfAnother, ctx.locale));
    const { firstPeriod, lastPeriod } = row.report as ImportReport;
    const undone = await this.db.rows<{ id: string }>(
      sql`SELECT id FROM reading_import WHERE program_id = ${row.programId} AND undone_at IS NOT NULL`,
    );
    const units = await this.db.rows<{ id: string; path: string }>(
      sql`SELECT id, path FROM unit WHERE program_id = ${row.programId} ORDER BY id`,
    );
    const span = { first: firstPeriod ?? '', last: lastPeriod ?? '' };
    const readings = new ImportedReadings(this.db, id, new Set(undone.map((other) => other.id)), span);
    const unitIds = units.filter(({ path }) => scope.includesPath(path)).map((unit) => unit.id);
    return { row, scope, readings, unitIds };
  }

  private async count({ readings, unitIds }: Prepared): Promise<{ removed: number; restored: number }> {
    let [removed, restored] = [0, 0];
    for await (const piece of readings.pieces(unitIds)) {
      const created = piece.filter(({ before }) => before === null).length;
      removed += created;
      restored += piece.length - created;
      await breathe();
    }
    return { removed, restored };
  }

  private async outcome(
    ctx: Ctx,
    { row, readings }: Prepared,
    done: Pick<ImportUndoView, 'at' | 'by' | 'reason' | 'removed' | 'restored'>,
  ): Promise<ImportUndoView> {
    const kept = await readings.changedSince(LISTED_KEPT);
    const names = async (table: 'unit' | 'measure', ids: readonly string[]): Promise<Map<string, string>> => {
      if (ids.length === 0) return new Map();
      const from = table === 'unit' ? sql`unit` : sql`measure`;
      const rows = await this.db.rows<{ id: string; name: string; texts: string | null }>(
        sql`SELECT id, name, texts FROM ${from} WHERE program_id = ${row.programId} AND id IN (${join([...new Set(ids)])})`,
      );
      return new Map(
        rows.map(({ id, name, texts }) => [
          id,
          textOf({ name, texts: texts === null ? null : (JSON.parse(texts) as RowTexts) }, 'name', ctx.locale),
        ]),
      );
    };
    const units = await names(
      'unit',
      kept.first.map(({ unitId }) => unitId),
    );
    const measures = await names(
      'measure',
      kept.first.map(({ measureId }) => measureId),
    );
    return {
      ...done,
      kept: kept.count,
      keptReadings: kept.first.map((reading) => ({
        ...reading,
        unitName: units.get(reading.unitId) ?? '',
        measureName: measures.get(reading.measureId) ?? '',
      })),
    };
  }

  private async takeBack(ctx: Ctx, input: UndoImportInput): Promise<ReadingImportView> {
    const seen = await this.store.find(ReadingImport, input.id);
    const { programId } = scopeOfRow(ctx, seen, 'readingImport', input.id, 'reading:write');
    await this.scores.lock(programId);
    // Only now, with the lock held, is it certain that nobody else takes the same import back.
    const row = await this.store.get(ctx, ReadingImport, input.id);
    const prepared = await this.prepare(ctx, input.id, row);
    const check = new InputCheck(ctx);
    const reason = check.text('reason', input.reason, { max: MAX_REASON, required: true }) ?? '';
    if (row.undoneAt) check.add('id', 'ALREADY_UNDONE', importMessages.alreadyUndone, { at: row.undoneAt });
    check.throwIfAny();
    if (row.version !== input.version) throw new StaleRow('readingImport', row.id);
    const at = instantOf(ctx.clock);
    const nothingYet = { at, by: ctx.actor?.name ?? null, reason, removed: 0, restored: 0 };
    // Asked before anything is restored, for a restored reading is one that changed.
    const undo = await this.outcome(ctx, prepared, nothingYet);
    Object.assign(undo, await this.write(ctx, prepared, at));
    // The same file may come again: its key is free from now on.
    const patch = { undoneAt: at, undo, idempotencyKey: null };
    const after = await this.store.update(ctx, ReadingImport, row.id, row.version, patch, { reason });
    return importView(after, false);
  }

  private async write(
    ctx: Ctx,
    { row, readings, unitIds }: Prepared,
    at: string,
  ): Promise<{ removed: number; restored: number }> {
    const measures = [...(await this.scores.measures(row.programId)).keys()];
    const run = await this.scores.run(ctx, row.programId, measures, unitIds.length > LISTED_KEPT ? null : unitIds);
    let [removed, restored] = [0, 0];
    for await (const piece of readings.pieces(unitIds)) {
      const back = await readings.takeBack(piece, at, ctx.locale);
      removed += back.removed.length;
      restored += back.restored.length;
      for (const { unitId, measureId, period, periodEnd } of back.removed) {
        run.touch(unitId, measureId, period, periodEnd);
      }
      await run.own(back.restored);
      await breathe();
    }
    await run.settle();
    return { removed, restored };
  }
}
