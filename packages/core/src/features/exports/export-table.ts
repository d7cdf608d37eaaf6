import { type Ctx, type Message, say } from '../../kernel/index.js';
import type { codeWords } from './code-words.js';
import type { ColumnKey } from './column-titles.js';

/** What one cell of an export holds; a date as YYYY-MM-DD, an instant as ISO 8601. */
export type ExportValue = string | number | null;

/** A column of an export: its stable key, what its cells are, and how they are read from a row. */
export interface ExportColumn<Row> {
  key: ColumnKey;
  kind: 'text' | 'number' | 'date' | 'instant';
  /** In characters. */
  width: number;
  of: (row: Row) => ExportValue;
  /** How a spreadsheet shows the number of a row; as it is when left out. */
  format?: (row: Row) => string;
}

/** A row of an export: its cells and, by column, the formats of its numbers. */
export interface ExportRow {
  cells: readonly ExportValue[];
  formats: readonly (string | undefined)[];
}

/** A table to be exported, read in pieces so that memory stays flat. */
export interface ExportTable {
  columns: readonly Pick<ExportColumn<never>, 'key' | 'kind' | 'width'>[];
  pieces: AsyncIterable<readonly ExportRow[]>;
}

/** The kinds of columns over one kind of row. */
export interface ColumnKinds<Row> {
  text: (key: ColumnKey, of: ExportColumn<Row>['of'], width?: number) => ExportColumn<Row>;
  number: (key: ColumnKey, of: ExportColumn<Row>['of'], format?: ExportColumn<Row>['format']) => ExportColumn<Row>;
  date: (key: ColumnKey, of: ExportColumn<Row>['of']) => ExportColumn<Row>;
  instant: (key: ColumnKey, of: ExportColumn<Row>['of']) => ExportColumn<Row>;
}

const kinds = <Row>(): ColumnKinds<Row> => ({
  text: (key, of, width = 18) => ({ key, kind: 'text', width, of }),
  number: (key, of, format) => ({ key, kind: 'number', width: 12, of, ...(format ? { format } : {}) }),
  date: (key, of) => ({ key, kind: 'date', width: 12, of }),
  instant: (key, of) => ({ key, kind: 'instant', width: 18, of }),
});

/** How the value of a measure is shown: its decimals, and a percent sign where its unit is one (the number stays). */
export function measureFormat(unit: string, decimals: number): string {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return unit.trim() === '%' ? `${digits}"%"` : `#,##${digits}`;
}

/** Words of codes in the reader's language, or the codes themselves where a program reads them. */
export const wordsOf =
  (ctx: Ctx, isForPrograms: boolean) =>
  (words: (typeof codeWords)[keyof typeof codeWords], code: string | null): string | null => {
    const known: Message | undefined = code === null ? undefined : (words as Record<string, Message>)[code];
    return known && !isForPrograms ? say(known, ctx.locale) : code;
  };

/** Makes a table of rows, all at once or in pieces, and of the columns that show them. */
export function tableOf<Row>(
  source: AsyncIterable<readonly Row[]> | readonly Row[],
  columnsOf: (kinds: ColumnKinds<Row>) => readonly ExportColumn<Row>[],
): ExportTable {
  const columns = columnsOf(kinds<Row>());
  const rows = async function* (): AsyncGenerator<ExportRow[]> {
    const pieces = Symbol.asyncIterator in source ? source : [source];
    for await (const piece of pieces) {
      yield piece.map((row) => ({
        cells: columns.map((column) => column.of(row)),
        formats: columns.map((column) => column.format?.(row)),
      }));
    }
  };
  return { columns: columns.map(({ key, kind, width }) => ({ key, kind, width })), pieces: rows() };
}
