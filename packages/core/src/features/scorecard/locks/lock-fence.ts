import type { Locale } from '@wheelhouse/plugin-api';
import type { Database } from '../../../data/index.js';
import { InvalidInput, say } from '../../../kernel/index.js';
import { LockBook, lockValues } from './lock-book.js';
import { lockMessages } from './locks.messages.js';

/**
 * Throws InvalidInput when one of the readings of a program lies in a locked period. The last fence, behind the checks of
 * those who write: no reading passes it, however it came.
 */
export async function refuseLocked(
  db: Database,
  readings: readonly { measureId: string; period: string; periodEnd: string }[],
  locale: Locale = 'en',
): Promise<void> {
  const [one] = readings;
  if (!one) return;
  let [first, last] = [one.periodEnd, one.periodEnd];
  for (const { periodEnd } of readings) {
    if (periodEnd < first) first = periodEnd;
    if (periodEnd > last) last = periodEnd;
  }
  const book = await LockBook.ofMeasure(db, one.measureId, first, last);
  for (const { period } of book.locks.length > 0 ? readings : []) {
    const lock = book.at(period);
    if (!lock) continue;
    const message = say(lockMessages.locked, locale, lockValues(lock, period, locale));
    throw new InvalidInput([{ path: 'input.period', code: 'PERIOD_LOCKED', message }]);
  }
}
