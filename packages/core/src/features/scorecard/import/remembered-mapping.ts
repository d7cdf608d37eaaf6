import { createHash } from 'node:crypto';
import { type Store, sql } from '../../../data/index.js';
import { type Catalogue, folded } from './catalogue.js';
import type { ReadingMapping } from './column-plan.js';
import type { ImportReport } from './import-report.js';
import { ReadingImport } from './reading-import.entity.js';

/** Where a mapping comes from: the newest import of a file with the same header. */
export interface RememberedFrom {
  fileName: string | null;
  at: string;
  by: string | null;
}

/** Tells headers apart; blanks, case and full-width letters do not count, the order of the columns does. */
export const headerHashOf = (header: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(header.map(folded)))
    .digest('hex');

/**
 * The mapping of the newest import that stands of a file with this header; null when there is none or when a measure it
 * names is no longer there.
 */
export async function rememberedMapping(
  store: Store,
  programId: string,
  header: readonly string[],
  catalogue: Catalogue,
): Promise<{ mapping: ReadingMapping; from: RememberedFrom } | null> {
  const [row] = await store.list(
    ReadingImport,
    sql`WHERE program_id = ${programId} AND header_hash = ${headerHashOf(header)} AND undone_at IS NULL
        ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  if (!row) return null;
  const mapping = row.mapping as ReadingMapping;
  const isKnown = (mapping.columns ?? []).every(({ measure }) => {
    const match = catalogue.measure(measure);
    return match.kind === 'FOUND' && !match.found.isArchived;
  });
  if (!isKnown) return null;
  return { mapping, from: { fileName: row.fileName, at: row.createdAt, by: (row.report as ImportReport).by } };
}
