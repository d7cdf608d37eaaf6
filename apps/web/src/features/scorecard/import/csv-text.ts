import { saveBlob } from '../../../app/export-file';

/** Separators a file may use between cells. */
export const DELIMITERS = [',', ';', '\t'] as const;

/** One of DELIMITERS. */
export type Delimiter = (typeof DELIMITERS)[number];

/** A row of a CSV text with the line it starts at, the first line being 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

const DECLARED = /^sep=(.)$/i;

/** The separator of a CSV text: what its line `sep=` says, else what the header row uses most outside quotes. */
export function guessDelimiter(text: string): Delimiter {
  const first =
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n|\r/)
      .find((line) => line.trim() !== '') ?? '';
  const declared = DECLARED.exec(first)?.[1];
  const known = DELIMITERS.find((mark) => mark === declared);
  if (known) return known;
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length - 1;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Rows of a CSV text (RFC 4180), at most `limit`; quoted cells may hold separators, line breaks and doubled quotes.
 * Blank rows and a first line `sep=` are left out, as the server does. A last row that breaks off inside quotes is kept.
 */
export function csvRows(text: string, delimiter: Delimiter, limit = Number.POSITIVE_INFINITY): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let start = 1;
  const endRow = () => {
    cells.push(cell);
    const isDeclaration = rows.length === 0 && cells.length <= 2 && /^sep=/i.test(cells[0] ?? '');
    if (!isDeclaration && cells.some((text) => text.trim() !== '')) rows.push({ line: start, cells });
    cells = [];
    cell = '';
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const isBreak = mark === '\n' || mark === '\r';
    if (isBreak && mark === '\r' && text[at + 1] === '\n') at += 1;
    if (isBreak) line += 1;
    if (isQuoted) {
      if (mark !== '"') cell += isBreak ? '\n' : mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (isBreak) {
      endRow();
      start = line;
      if (rows.length >= limit) return rows;
    } else cell += mark;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

const NEEDS_QUOTES = /[",;\t\r\n]/;

/** One row of a CSV text, ending with a line break. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => {
    const text = cell === null ? '' : String(cell);
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\r\n`;
}

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?[\d.,\s]+%?$/;

/** A cell that a spreadsheet will not take for a formula: such texts get a leading apostrophe, numbers stay as they are. */
export function plainCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Hands a CSV text to the browser as a download, with the mark that makes Excel read it as UTF-8. */
export function downloadCsv(name: string, text: string): void {
  saveBlob(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }), name);
}
