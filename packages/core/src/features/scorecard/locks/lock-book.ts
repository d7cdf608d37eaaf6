import { type Locale, parsePeriod, periodLabel } from '@wheelhouse/domain';
import { type Database, sql } from '../../../data/index.js';
import type { MessageValues } from '../../../kernel/index.js';

/** A locked period as writers of readings see it; days as ISO dates. */
export interface LockedPeriod {
  id: string;
  period: string;
  startsOn: string;
  endsOn: string;
  lockedBy: string | null;
  lockedAt: string;
}

const COLUMNS = sql`l.id, l.period, l.starts_on AS "startsOn", l.ends_on AS "endsOn", l.locked_by AS "lockedBy",
  l.locked_at AS "lockedAt"`;

/** The locks that are closed now, for the question whether a period lies inside one of them. */
export class LockBook {
  private readonly known = new Map<string, LockedPeriod | null>();

  constructor(readonly locks: readonly LockedPeriod[]) {}

  /** The lock that holds a period, its own before that of a longer one it lies in; null when it is open. */
  at(period: string): LockedPeriod | null {
    if (this.locks.length === 0) return null;
    const known = this.known.get(period);
    if (known !== undefined) return known;
    const parsed = parsePeriod(period);
    const holding = parsed
      ? this.locks.filter((lock) => lock.startsOn <= parsed.start && parsed.end <= lock.endsOn)
      : [];
    const found = holding.find((lock) => lock.period === period) ?? holding[0] ?? null;
    this.known.set(period, found);
    return found;
  }

  /** The locks of a program. */
  static async of(db: Database, programId: string): Promise<LockBook> {
    return new LockBook(
      await db.rows<LockedPeriod>(sql`
        SELECT ${COLUMNS} FROM period_lock l WHERE l.program_id = ${programId} AND l.archived_at IS NULL
        ORDER BY l.ends_on DESC, l.period`),
    );
  }

  /** The locks of a measure's program that hold at least one of the days from `from` to `to`. */
  static async ofMeasure(db: Database, measureId: string, from: string, to: string): Promise<LockBook> {
    return new LockBook(
      await db.rows<LockedPeriod>(sql`
        SELECT ${COLUMNS} FROM period_lock l JOIN measure m ON m.program_id = l.program_id
        WHERE m.id = ${measureId} AND l.archived_at IS NULL AND l.ends_on >= ${from} AND l.starts_on <= ${to}`),
    );
  }
}

/** The values of the message that refuses a reading of a locked period. */
export const lockValues = (lock: LockedPeriod, period: string, locale: Locale): MessageValues => ({
  period: periodLabel(period, locale),
  locked: periodLabel(lock.period, locale),
  by: lock.lockedBy ?? 'Wheelhouse',
  date: lock.lockedAt.slice(0, 10),
});
