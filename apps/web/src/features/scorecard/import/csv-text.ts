/** Separators a file may use between cells. */
export const DELIMITERS = [',', ';', '\t'] as const;

/** One of DELIMITERS. */
export type Delimiter = (typeof DELIMITERS)[number];

/** The separator that the header row uses most, outside quotes; comma when there is none. */
export function guessDelimiter(text: string): Delimiter {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1);
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length - 1;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Rows of a CSV text (RFC 4180), at most `limit`; quoted cells may hold separators, line breaks and doubled quotes.
 * Lines that are wholly empty are left out, as the server does. A last row that breaks off inside quotes is kept.
 */
export function csvRows(text: string, delimiter: Delimiter, limit = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === delimiter) {
      row.push(cell);
      cell = '';
    } else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
      if (rows.length >= limit) return rows;
    } else cell += mark;
  }
  if (cell !== '' || row.length > 0) endRow();
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
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
