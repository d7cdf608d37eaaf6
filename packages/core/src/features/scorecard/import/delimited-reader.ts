import { RefusedFile } from './refused-file.js';

/** A row of a table with the line of the file it starts at, the first being 1. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** Bounds of a file. */
export const FILE_LIMITS = { columns: 200, record: 100_000, rows: 500_000, readings: 1_000_000 } as const;

/**
 * Reads delimited text (RFC 4180) piece by piece: rows of cells with their line, blank rows left out. Lines without
 * quotation marks, nearly all of them, are cut in one go, which is what makes a large import fast. Throws RefusedFile
 * with the line for quotation marks that are not closed, for a record over 100 kB and for more than 200 columns.
 */
export class DelimitedReader {
  private rest = '';
  private line = 1;

  constructor(
    private readonly delimiter: string,
    private readonly newline: '\n' | '\r' = '\n',
  ) {}

  /** Takes the next piece of the text and answers the rows that are complete; the last call says so. */
  push(piece: string, isLast: boolean): TableRow[] {
    const text = this.rest + piece;
    const rows: TableRow[] = [];
    let at = 0;
    while (at < text.length) {
      const next = this.record(text, at, isLast, rows);
      if (next < 0) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > FILE_LIMITS.record) this.refuseLong(this.rest);
    return rows;
  }

  private refuseLong(text: string): never {
    if (text.includes('"')) throw new RefusedFile('QUOTES', { line: this.line });
    throw new RefusedFile('LONG_RECORD', { line: this.line, max: FILE_LIMITS.record });
  }

  /** Reads the record that starts at `at` into `rows`; answers where the next one starts, or -1 when it is not complete. */
  private record(text: string, at: number, isLast: boolean, rows: TableRow[]): number {
    const newline = text.indexOf(this.newline, at);
    if (newline < 0 && !isLast) return -1;
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.includes('"')) return this.quoted(text, at, isLast, rows);
    if (line.length > FILE_LIMITS.record) this.refuseLong(line);
    this.add(rows, (line.endsWith('\r') ? line.slice(0, -1) : line).split(this.delimiter), this.line);
    this.line += 1;
    return end + 1;
  }

  private quoted(text: string, start: number, isLast: boolean, rows: TableRow[]): number {
    const cells: string[] = [];
    let at = start;
    let lines = 0;
    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const close = this.closing(text, at + 1);
        if (close < 0) {
          if (text.length - start > FILE_LIMITS.record || isLast)
            throw new RefusedFile('QUOTES', { line: this.line + lines });
          return -1;
        }
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        for (const sign of cell) if (sign === this.newline) lines += 1;
        at = close + 1;
        if (text[at] === '\r' && this.newline === '\n' && (text[at + 1] === '\n' || at + 1 === text.length)) at += 1;
        if (at >= text.length && !isLast) return -1;
        if (at < text.length && text[at] !== this.delimiter && text[at] !== this.newline) {
          throw new RefusedFile('QUOTES', { line: this.line + lines });
        }
      } else {
        const newline = text.indexOf(this.newline, at);
        if (newline < 0 && !isLast) return -1;
        const lineEnd = newline < 0 ? text.length : newline;
        const delimiter = text.indexOf(this.delimiter, at);
        const end = delimiter >= 0 && delimiter < lineEnd ? delimiter : lineEnd;
        cell = text.slice(at, end);
        if (end === lineEnd && cell.endsWith('\r')) cell = cell.slice(0, -1);
        at = end;
      }
      cells.push(cell);
      if (text[at] === this.delimiter) {
        at += 1;
        continue;
      }
      if (at - start > FILE_LIMITS.record) this.refuseLong(text.slice(start, at));
      this.add(rows, cells, this.line);
      this.line += lines + 1;
      return at + 1;
    }
  }

  /** Where the quotation mark closes that was opened before `from`, doubled ones skipped; -1 when it does not. */
  private closing(text: string, from: number): number {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
      if (text[at + 1] !== '"') return at;
    }
    return -1;
  }

  private add(rows: TableRow[], cells: string[], line: number): void {
    if (cells.length > FILE_LIMITS.columns) {
      throw new RefusedFile('TOO_MANY_COLUMNS', { line, count: cells.length, max: FILE_LIMITS.columns });
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
  }
}
