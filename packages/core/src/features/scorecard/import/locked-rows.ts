import type { Database } from '../../../data/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { LockBook, lockValues } from '../locks/lock-book.js';
import { lockMessages } from '../locks/locks.messages.js';
import { compareReadings } from '../readings/reading-writer.js';
import { breathe, ROWS_PER_STATEMENT } from '../scores/bulk-statement.js';
import type { FoundReadings } from './found-readings.js';
import type { RowIssues } from './row-issues.js';

/**
 * Leaves out the readings of locked periods that would change something, each with an issue at its row; those that are
 * stored already just so pass, so that a file with the whole history can come again. Answers what was said by line where every
 * issue is put into words.
 */
export async function refuseLockedRows(
  db: Database,
  ctx: Ctx,
  programId: string,
  found: FoundReadings,
  issues: RowIssues,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const told = new Map<number, string[]>();
  const book = await LockBook.of(db, programId);
  for (const piece of found.ofPeriods((period) => book.at(period) !== null, ROWS_PER_STATEMENT)) {
    const compared = await compareReadings(
      db,
      piece.map(({ reading }) => reading),
    );
    const changing = new Set([...compared.fresh, ...compared.corrected.map(({ reading }) => reading)]);
    for (const { at, line, reading } of piece) {
      const lock = changing.has(reading) ? book.at(reading.period) : null;
      if (!lock) continue;
      const values = lockValues(lock, reading.period, ctx.locale);
      issues.add(line, null, reading.period, 'PERIOD_LOCKED', lockMessages.locked, values);
      found.drop(at);
      const words = issues.takeRow();
      if (words.length > 0) told.set(line, [...new Set([...(told.get(line) ?? []), ...words])]);
    }
    await breathe();
  }
  return told;
}
