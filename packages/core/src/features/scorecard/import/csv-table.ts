import { breathe } from '../scores/bulk-statement.js';
import { decodedPieces, encodingOf, textPieces } from './decode-text.js';
import { DelimitedReader, type TableRow } from './delimited-reader.js';
import { RefusedFile } from './refused-file.js';

/** A readings file as it came: bytes of unknown encoding, or a text. */
export type FileSource = { bytes: Buffer } | { text: string };

const DELIMITERS = [',', ';', '\t'] as const;
const NAMED: Readonly<Record<string, string>> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
};

const piecesOf = (source: FileSource): (() => Generator<string>) => {
  if ('text' in source) return () => textPieces(source.text);
  const encoding = encodingOf(source.bytes);
  return () => decodedPieces(source.bytes, encoding);
};

/** The first lines of a text, enough to see how it is written. */
function headOf(pieces: Generator<string>): string {
  let head = '';
  for (const piece of pieces) {
    head += piece;
    if (head.length > 10_000) break;
  }
  return head;
}

/** The delimiter that a header row uses most outside quotation marks; a comma when it uses none. */
function sniffed(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The delimiter somebody named; throws UNKNOWN_DELIMITER. */
function named(value: string): string {
  const delimiter = NAMED[value] ?? NAMED[value.trim().toLowerCase()];
  if (!delimiter) throw new RefusedFile('UNKNOWN_DELIMITER', { value }, 'input.mapping.delimiter');
  return delimiter;
}

/**
 * A delimited file that can be gone through several times: its header, its delimiter and its rows in batches. Throws
 * RefusedFile for an empty file, a binary one and one without rows.
 */
export class CsvTable {
  private constructor(
    private readonly pieces: () => Generator<string>,
    readonly delimiter: string,
    private readonly newline: '\n' | '\r',
    /** Names of the columns as they stand in the file, trimmed. */
    readonly header: readonly string[],
    private readonly headerLine: number,
  ) {}

  /** Opens a file; the delimiter is found out from the header unless it is named. */
  static open(source: FileSource, wanted?: string | null): CsvTable {
    const pieces = piecesOf(source);
    const head = headOf(pieces());
    if (head.trim() === '') throw new RefusedFile('EMPTY_FILE');
    if (head.includes('\0')) throw new RefusedFile('NOT_TEXT');
    const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
    const lines = head.split(newline);
    const first = lines.find((line) => line.trim() !== '') ?? '';
    const declared = /^sep=(.)\r?$/i.exec(first)?.[1];
    const titles = declared ? (lines[lines.indexOf(first) + 1] ?? '') : first;
    const delimiter = wanted ? named(wanted) : declared ? named(declared) : sniffed(titles);
    const skip = declared ? lines.indexOf(first) + 1 : 0;
    const reader = new DelimitedReader(delimiter, newline);
    let header: TableRow | undefined;
    for (const piece of pieces()) {
      header = reader.push(piece, false).find((row) => row.line > skip);
      if (header) break;
    }
    header ??= reader.push('', true).find((row) => row.line > skip);
    if (!header) throw new RefusedFile('EMPTY_FILE');
    return new CsvTable(
      pieces,
      delimiter,
      newline,
      header.cells.map((cell) => cell.trim()),
      header.line,
    );
  }

  /** The rows below the header in batches; lets other requests have a turn between two of them. */
  async *rows(): AsyncGenerator<TableRow[]> {
    const reader = new DelimitedReader(this.delimiter, this.newline);
    for (const piece of this.pieces()) {
      const rows = this.below(reader.push(piece, false));
      if (rows.length > 0) yield rows;
      await breathe();
    }
    const rows = this.below(reader.push('', true));
    if (rows.length > 0) yield rows;
  }

  private below(rows: TableRow[]): TableRow[] {
    const [first] = rows;
    return first && first.line <= this.headerLine ? rows.filter((row) => row.line > this.headerLine) : rows;
  }
}
