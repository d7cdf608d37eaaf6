import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isFuturePeriod, parsePeriod, periodLabel } from '@wheelhouse/domain';
import { RowReaders } from '../../../api/index.js';
import { Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, instantOf, scopeOf, scopeOfRow } from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import { ScoreService } from '../scores/score.service.js';
import { LockBook } from './lock-book.js';
import { lockMessages } from './locks.messages.js';
import { PeriodLock } from './period-lock.entity.js';

/** A locked period as the API shows it. */
export interface PeriodLockView {
  __typename: 'PeriodLock';
  id: string;
  version: number;
  programId: string;
  period: string;
  lockedBy: string | null;
  lockedAt: string;
  isReopened: boolean;
}

const shown = (row: PeriodLock): PeriodLockView => ({
  __typename: 'PeriodLock',
  id: row.id,
  version: row.version,
  programId: row.programId,
  period: row.period,
  lockedBy: row.lockedBy,
  lockedAt: row.lockedAt,
  isReopened: row.archivedAt !== null,
});

const daysOf = (period: string): { startsOn: string; endsOn: string } => {
  const parsed = parsePeriod(period);
  return { startsOn: parsed?.start ?? '', endsOn: parsed?.end ?? '' };
};

/** Closing periods for readings and opening them again with a reason; `writeReadings` holds the lock. */
@Injectable()
export class PeriodLockService implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
    private readonly scores: ScoreService,
  ) {}

  /** Registers how locks are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('periodLock', async (ctx, id) => {
      const row = await this.store.find(PeriodLock, id);
      scopeOfRow(ctx, row, 'periodLock', id, 'scorecard:read');
      return row && shown(row);
    });
  }

  /** The locked periods of a program, newest first. */
  async locks(ctx: Ctx, programId: string): Promise<PeriodLockView[]> {
    scopeOf(ctx, programId, 'scorecard:read');
    const rows = await this.store.list(
      PeriodLock,
      sql`WHERE program_id = ${programId} AND archived_at IS NULL ORDER BY ends_on DESC, period`,
    );
    return rows.map(shown);
  }

  /** The lock that holds a period, its own or that of a longer one, or null. */
  async at(ctx: Ctx, programId: string, period: string): Promise<PeriodLockView | null> {
    const locks = await this.locks(ctx, programId);
    const inForce = new LockBook(locks.map((lock) => ({ ...lock, ...daysOf(lock.period) }))).at(period);
    return locks.find(({ id }) => id === inForce?.id) ?? null;
  }

  private async row(programId: string, period: string): Promise<PeriodLock | null> {
    const [row] = await this.store.list(PeriodLock, sql`WHERE program_id = ${programId} AND period = ${period}`);
    return row ?? null;
  }

  /** Locks a period that has begun; one that is locked stays as it is. Throws InvalidInput for one of the future. */
  async lock(ctx: Ctx, input: { programId: string; period: string }): Promise<PeriodLockView> {
    const scope = scopeOf(ctx, input.programId, 'program:write');
    const today = this.programs.today(ctx, await this.programs.row(ctx, scope));
    const check = new InputCheck(ctx);
    const parsed = parsePeriod(input.period);
    if (!parsed || isFuturePeriod(input.period, today)) {
      const period = parsed ? periodLabel(input.period, ctx.locale) : input.period;
      check.add('period', 'FUTURE_PERIOD', lockMessages.notBegun, { period, today });
    }
    check.throwIfAny();
    // Whoever writes readings holds this lock: a reading on its way lands before the period closes.
    await this.scores.lock(input.programId);
    const known = await this.row(input.programId, input.period);
    if (known && known.archivedAt === null) return shown(known);
    const lockedBy = ctx.actor?.userId ? ctx.actor.name : null;
    const lockedAt = instantOf(ctx.clock);
    if (known) {
      const restored = await this.store.restore(ctx, PeriodLock, known.id, known.version);
      return shown(await this.store.update(ctx, PeriodLock, known.id, restored.version, { lockedBy, lockedAt }));
    }
    const values = { programId: input.programId, period: input.period, lockedBy, lockedAt };
    return shown(await this.store.insert(ctx, PeriodLock, { ...values, ...daysOf(input.period) }));
  }

  /** Opens a locked period again; the reason is needed and goes into the history. */
  async reopen(ctx: Ctx, input: { programId: string; period: string; reason: string }): Promise<PeriodLockView> {
    scopeOf(ctx, input.programId, 'program:write');
    const check = new InputCheck(ctx);
    const reason = check.text('reason', input.reason, { max: 500, required: true }) ?? '';
    const row = await this.row(input.programId, input.period);
    if (!row || row.archivedAt !== null) {
      const period = parsePeriod(input.period) ? periodLabel(input.period, ctx.locale) : input.period;
      check.add('period', 'NOT_LOCKED', lockMessages.notLocked, { period });
    }
    check.throwIfAny();
    const { id, version } = row as PeriodLock;
    return shown(await this.store.archive(ctx, PeriodLock, id, version, { reason }));
  }
}
