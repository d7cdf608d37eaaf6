import type { Locale } from '@wheelhouse/plugin-api';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { DatabaseKind } from './database.js';

/**
 * A text of a packable row in a language as an SQL expression: the pack's text while nobody edited it, else what was
 * written, as `textOf` does for a row that is read whole. `alias` is the table in the query, `field` a property whose
 * column has the same name. The one expression that the two databases spell differently: reading it there keeps long
 * texts in other languages out of every list.
 */
export function localisedText(kind: DatabaseKind, alias: string, field: string, locale: Locale): Sql {
  const texts = raw(`${alias}.texts`);
  const own = raw(`${alias}."${field}"`);
  return kind === 'sqlite'
    ? sql`COALESCE(json_extract(${texts}, '${raw(`$.${field}."${locale}"`)}'), ${own})`
    : sql`COALESCE(CAST(${texts} AS json) #>> '${raw(`{${field},${locale}}`)}', ${own})`;
}
