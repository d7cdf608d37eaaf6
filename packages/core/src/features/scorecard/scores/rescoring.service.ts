import { Injectable } from '@nestjs/common';
import { periodOf } from '@wheelhouse/domain';
import { Database, sql, uuidv7 } from '../../../data/index.js';
import { type Ctx, instantOf, scopeOf } from '../../../kernel/index.js';
import type { Measure } from '../measures/measure.entity.js';
import { FormulaBook } from './formula-book.js';
import { PeriodWalk } from './period-walk.js';
import { SCORING_DEADLINE_MS, ScoreService } from './score.service.js';
import type { RescoreReason, ScoreJob } from './score-job.entity.js';

/** A measure whose scores no longer say what its rules say. */
export interface Rescore {
  measure: Pick<Measure, 'id' | 'programId' | 'cadence'>;
  reason: RescoreReason;
  /** Null: every unit. */
  unitId: string | null;
  /** First day of the span; null: from the beginning. */
  since: string | null;
  /** First day after the span; null: to the end. */
  until: string | null;
}

/** Scores of a measure that are being computed again, as the API shows it. */
export interface ScoreJobView {
  id: string;
  measureId: string;
  unitId: string | null;
  total: number;
  done: number;
  progress: number;
  createdAt: string;
}

type OpenJob = Omit<ScoreJob, 'createdAt' | 'updatedAt' | 'finishedAt'>;

/** Most scores that a change computes within its own request, unless the environment says otherwise. */
const INLINE_CELLS = 20_000;
/** Scores of one piece of background work; small, so that nobody waits for it. */
const PIECE_CELLS = 4_000;
const LOOK_EVERY_MS = 250;
const LOOK_UNASKED_EVERY_MS = 60_000;

const JOB = sql`id, program_id AS "programId", measure_id AS "measureId", unit_id AS "unitId", reason,
  first_period AS "firstPeriod", end_period AS "endPeriod", cursor, total, done`;

/**
 * Computes scores again after a rule changed: a few at once, many in the background, in pieces of one or more periods,
 * newest first, each its own transaction that also moves the cursor. A server that dies goes on where it stood; a piece
 * done twice gives the same scores (M7; reliability R8).
 */
@Injectable()
export class RescoringService {
  private inlineCells = INLINE_CELLS;
  private timer: NodeJS.Timeout | undefined;
  private isAsked = true;
  private lastLook = 0;
  private working: Promise<void> | null = null;

  constructor(
    private readonly db: Database,
    private readonly scores: ScoreService,
  ) {}

  /** How many scores a change may compute within its own request. */
  limitInline(cells: number): void {
    this.inlineCells = cells;
  }

  /** Computes the scores of a span again, at once or, where they are many, in the background; in the open transaction. */
  async rescore(ctx: Ctx, change: Rescore): Promise<void> {
    const { id: measureId, programId, cadence } = change.measure;
    await this.scores.lock(programId);
    const firstPeriod = change.since && periodOf(change.since, cadence);
    const endPeriod = change.until && periodOf(change.until, cadence);
    const { unitId, reason } = change;
    const job = { id: uuidv7(), programId, measureId, unitId, reason, firstPeriod, endPeriod, cursor: null, done: 0 };
    const walk = await this.walk({ ...job, total: 0 });
    if ((await walk.count(firstPeriod, endPeriod, this.inlineCells + 1)) <= this.inlineCells) {
      await this.advance(ctx, { ...job, total: 0 }, Number.POSITIVE_INFINITY);
      return;
    }
    const total = await walk.count(firstPeriod, endPeriod, Number.MAX_SAFE_INTEGER);
    const at = instantOf(ctx.clock);
    await this.db.run(sql`
      INSERT INTO score_job (id, program_id, measure_id, unit_id, reason, first_period, end_period, cursor, total, done,
        created_at, updated_at, finished_at)
      VALUES (${job.id}, ${programId}, ${measureId}, ${unitId}, ${reason}, ${firstPeriod}, ${endPeriod}, NULL, ${total}, 0,
        ${at}, ${at}, NULL)`);
    this.isAsked = true;
  }

  private async walk(job: OpenJob): Promise<PeriodWalk> {
    const formulas = job.reason === 'FORMULA' ? await FormulaBook.of(this.db, job.programId) : null;
    return new PeriodWalk(this.db, job.measureId, formulas?.formula(job.measureId), job.unitId);
  }

  /** Computes periods from the cursor back until `cells` scores are done; answers where it stands, null at the end. */
  private async advance(ctx: Ctx, job: OpenJob, cells: number): Promise<{ cursor: string | null; cells: number }> {
    const walk = await this.walk(job);
    // A threshold changes no value, so no formula follows.
    const options = { withReaders: job.reason === 'FORMULA' };
    const run = await this.scores.run(ctx, job.programId, [job.measureId], job.unitId ? [job.unitId] : null, options);
    let done = 0;
    let cursor = job.cursor ?? job.endPeriod;
    while (done < cells) {
      cursor = await walk.newestBefore(cursor, job.firstPeriod);
      if (cursor === null) break;
      const found = await walk.cells(cursor);
      for (const { unitId, periodEnd } of found) run.touch(unitId, job.measureId, cursor, periodEnd);
      await run.settle();
      done += found.length;
    }
    return { cursor, cells: done };
  }

  /** Does one piece of the oldest job; false when nothing is left to do. */
  private piece(ctx: Ctx): Promise<boolean> {
    const oldest = sql`SELECT ${JOB} FROM score_job WHERE finished_at IS NULL ORDER BY created_at, id LIMIT 1`;
    const work = async (): Promise<boolean> => {
      const next = await this.db.row<OpenJob>(oldest);
      if (!next) return false;
      await this.scores.lock(next.programId);
      // Only with the lock held it is certain that no other server has done this piece.
      const job = await this.db.row<OpenJob>(
        sql`SELECT ${JOB} FROM score_job WHERE id = ${next.id} AND finished_at IS NULL`,
      );
      if (!job) return true;
      const { cursor, cells } = await this.advance(ctx, job, PIECE_CELLS);
      const at = instantOf(ctx.clock);
      const finishedAt = cursor === null ? at : null;
      await this.db.run(sql`
        UPDATE score_job SET cursor = ${cursor}, done = done + ${cells}, updated_at = ${at}, finished_at = ${finishedAt}
        WHERE id = ${job.id}`);
      return true;
    };
    return this.db.tx(ctx, work, { deadlineMs: SCORING_DEADLINE_MS });
  }

  /** Begins to take up jobs, those left behind by an earlier server too; `onError` is told what stopped a piece. */
  start(ctx: Ctx, onError: (error: unknown) => void): void {
    const look = (): void => {
      const now = Date.now();
      if (this.working || (!this.isAsked && now - this.lastLook < LOOK_UNASKED_EVERY_MS)) return;
      this.isAsked = false;
      this.lastLook = now;
      this.working = this.drain(ctx)
        .catch(onError)
        .finally(() => {
          this.working = null;
        });
    };
    // A timer of its own: work begun inside a request would carry that request's transaction along.
    this.timer = setInterval(look, LOOK_EVERY_MS).unref();
    look();
  }

  private async drain(ctx: Ctx): Promise<void> {
    const open = await this.db.row(sql`SELECT id FROM score_job WHERE finished_at IS NULL LIMIT 1`);
    if (!open) return;
    while (this.timer && (await this.piece(ctx))) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Stops after the piece in hand. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.working;
  }

  /** Jobs of a program that are not finished, oldest first. */
  async jobs(ctx: Ctx, programId: string): Promise<ScoreJobView[]> {
    scopeOf(ctx, programId, 'scorecard:read');
    const rows = await this.db.rows<Omit<ScoreJobView, 'progress'>>(sql`
      SELECT id, measure_id AS "measureId", unit_id AS "unitId", total, done, created_at AS "createdAt" FROM score_job
      WHERE program_id = ${programId} AND finished_at IS NULL ORDER BY created_at, id`);
    return rows.map((row) => ({ ...row, progress: Math.min(1, row.done / Math.max(1, row.total)) }));
  }
}
