import { BYTE_ORDER_MARK, csvRow } from '../../api/index.js';
import type { ExportTable } from './export-table.js';

/**
 * A table as CSV in pieces: UTF-8 with the mark for spreadsheets, RFC 4180, texts guarded against formulas. `about` are lines
 * put before the table, with an empty line between them; without them the file can be imported as it is.
 */
export async function* writeCsv(
  table: ExportTable,
  header: readonly string[],
  about: readonly (readonly [string, string])[],
): AsyncGenerator<string> {
  const stamp = about.length > 0 ? `${about.map((line) => csvRow(line)).join('')}\r\n` : '';
  yield BYTE_ORDER_MARK + stamp + csvRow(header);
  for await (const piece of table.pieces) {
    if (piece.length > 0) yield piece.map(({ cells }) => csvRow(cells)).join('');
  }
}
