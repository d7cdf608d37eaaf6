import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { type Ctx, say, WheelhouseError } from '../../kernel/index.js';
import type { ExportRow, ExportTable } from './export-table.js';
import { exportMessages } from './exports.messages.js';

/** Rows a workbook holds at most: it is put together in memory, unlike CSV. */
export const WORKBOOK_ROWS = 50_000;

const LONGEST_CELL = 32_000;
const DATE_FORMAT = 'yyyy-mm-dd';
const INSTANT_FORMAT = 'yyyy-mm-dd hh:mm';
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot stand in XML
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const words = (value: string): Cell => ({
  value: value.replace(NOT_XML, '').slice(0, LONGEST_CELL),
  type: String,
});

/** The cells of a row with their types: numbers as numbers with their format, dates as dates, the rest as text. */
function cellsOf(table: ExportTable, { cells, formats }: ExportRow): Cell[] {
  return cells.map((value, at): Cell => {
    if (value === null || value === '') return null;
    if (typeof value === 'number') {
      const format = formats[at];
      return { value, type: Number, ...(format ? { format } : {}) };
    }
    const kind = table.columns[at]?.kind;
    if (kind !== 'date' && kind !== 'instant') return words(value);
    const moment = new Date(kind === 'date' ? `${value}T00:00:00Z` : value);
    return Number.isNaN(moment.getTime())
      ? words(value)
      : { value: moment, type: Date, format: kind === 'date' ? DATE_FORMAT : INSTANT_FORMAT };
  });
}

/**
 * A table as a workbook: typed cells below a bold first row that stays in sight, and a second sheet that says what the export
 * is. Throws TOO_LARGE beyond 50,000 rows.
 */
export async function writeXlsx(
  ctx: Ctx,
  table: ExportTable,
  header: readonly string[],
  sheets: { table: string; about: string },
  about: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const data: SheetData = [header.map((title): Cell => ({ value: title, type: String, fontWeight: 'bold' }))];
  for await (const piece of table.pieces) {
    if (data.length + piece.length > WORKBOOK_ROWS + 1) {
      throw new WheelhouseError('TOO_LARGE', say(exportMessages.tooManyRows, ctx.locale, { max: WORKBOOK_ROWS }));
    }
    for (const row of piece) data.push(cellsOf(table, row));
  }
  return writeXlsxFile([
    { data, sheet: sheets.table, stickyRowsCount: 1, columns: table.columns.map(({ width }) => ({ width })) },
    {
      data: about.map(([name, value]): Cell[] => [{ value: name, type: String, fontWeight: 'bold' }, words(value)]),
      sheet: sheets.about,
      columns: [{ width: 18 }, { width: 80 }],
    },
  ]).toBuffer();
}
