import sql, { join } from 'sql-template-tag';
import type { Row } from './row.js';
import type { Store } from './store.js';
import type { EntityClass } from './tracked.js';

/** The rows of an entity with these ids that are not archived, in one query, in no order; none for no ids. */
export async function liveRows<T extends Row>(
  store: Store,
  entity: EntityClass<T>,
  ids: Iterable<string>,
): Promise<T[]> {
  const wanted = [...new Set(ids)];
  return wanted.length === 0 ? [] : store.list(entity, sql`WHERE id IN (${join(wanted)}) AND archived_at IS NULL`);
}

/** Which of these ids are live rows of the program. */
export async function liveIds<T extends Row & { programId: string }>(
  store: Store,
  entity: EntityClass<T>,
  programId: string,
  ids: Iterable<string>,
): Promise<Set<string>> {
  const rows = await liveRows(store, entity, ids);
  return new Set(rows.filter((row) => row.programId === programId).map((row) => row.id));
}
