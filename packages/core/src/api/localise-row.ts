import type { Locale } from '@wheelhouse/plugin-api';
import type { RowTexts } from '../data/index.js';

/** The part of a packable row that carries texts. */
export interface RowWithTexts {
  texts: RowTexts | null;
}

/**
 * A text of a row in the reader's language: the pack's while nobody edited it, else what was written. Rows read by hand
 * pass the JSON of `texts` already parsed, or null.
 */
export function textOf<F extends string>(
  row: RowWithTexts & Record<F, string | null>,
  field: F,
  locale: Locale,
): string {
  const own = row.texts?.[field]?.[locale];
  return typeof own === 'string' ? own : (row[field] ?? '');
}

/** As `textOf`, null when there is neither. */
export function textOrNull<F extends string>(
  row: RowWithTexts & Record<F, string | null>,
  field: F,
  locale: Locale,
): string | null {
  const own = row.texts?.[field]?.[locale];
  return typeof own === 'string' ? own : row[field];
}

/** A list of texts of a row in the reader's language, by the same rule. */
export function textListOf<F extends string>(
  row: RowWithTexts & Record<F, readonly string[]>,
  field: F,
  locale: Locale,
): string[] {
  const own = row.texts?.[field]?.[locale];
  return [...(Array.isArray(own) ? (own as readonly string[]) : row[field])];
}

/** The origin of a row for the API, or null. */
export function originOf(row: {
  originPack: string | null;
  originKey: string | null;
}): { pack: string; key: string } | null {
  return row.originPack && row.originKey ? { pack: row.originPack, key: row.originKey } : null;
}
