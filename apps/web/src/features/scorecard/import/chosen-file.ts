import { csvRows, type Delimiter, guessDelimiter } from './csv-text';
import { asUtf8, decodeSample, type Encoding, firstBytes, guessEncoding, isWorkbook } from './text-encoding';
import { readSheets, type Sheet } from './workbook';

/** A file the person chose, as CSV with a look at its beginning. */
export interface ChosenFile {
  name: string;
  /** The file as it was chosen. */
  source: File;
  /** CSV in UTF-8, ready to be sent. */
  csv: Blob;
  encoding: Encoding;
  delimiter: Delimiter;
  header: string[];
  /** The first five rows below the header. */
  samples: string[][];
  /** Sheets of a workbook, and the one that was taken; empty for a CSV file. */
  sheets: readonly Sheet[];
  sheet: string | null;
}

/** Why a file cannot be used. */
export class FileRefusal extends Error {
  constructor(readonly reason: 'large' | 'empty' | 'type') {
    super(`file ${reason}`);
    this.name = 'FileRefusal';
  }
}

/** The server's limit for an upload. */
export const LARGEST_BYTES = 64 * 1024 * 1024;
const LARGEST_WORKBOOK_BYTES = 20 * 1024 * 1024;
const SAMPLES = 5;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a file: a workbook becomes the CSV of its first sheet, a text file is read in the encoding it seems to have.
 * Throws FileRefusal for a file that is too large, empty or of another kind, and WorkbookError for a damaged workbook.
 */
export async function openFile(source: File, signal: AbortSignal): Promise<ChosenFile> {
  if (source.size > LARGEST_BYTES) throw new FileRefusal('large');
  if (source.size === 0) throw new FileRefusal('empty');
  const bytes = await firstBytes(source);
  if (isWorkbook(bytes)) {
    if (source.size > LARGEST_WORKBOOK_BYTES) throw new FileRefusal('large');
    const sheets = await readSheets(source, signal);
    const [first] = sheets;
    if (!first) throw new FileRefusal('empty');
    return fromSheet(source, sheets, first);
  }
  const isOther = OLD_EXCEL.every((byte, at) => bytes[at] === byte) || (bytes.includes(0) && !isUtf16(bytes));
  if (isOther) throw new FileRefusal('type');
  return fromText(source, bytes, guessEncoding(bytes));
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The same text file read in another encoding. */
export async function inEncoding(file: ChosenFile, encoding: Encoding): Promise<ChosenFile> {
  return fromText(file.source, await firstBytes(file.source), encoding);
}

/** The same workbook with another of its sheets. */
export function withSheet(file: ChosenFile, name: string): ChosenFile {
  const sheet = file.sheets.find((known) => known.name === name);
  return sheet ? fromSheet(file.source, file.sheets, sheet) : file;
}

async function fromText(source: File, bytes: Uint8Array, encoding: Encoding): Promise<ChosenFile> {
  const text = decodeSample(bytes, encoding);
  const delimiter = guessDelimiter(text);
  const csv = await asUtf8(source, encoding);
  return {
    name: source.name,
    source,
    csv,
    encoding,
    delimiter,
    ...beginning(text, delimiter),
    sheets: [],
    sheet: null,
  };
}

function fromSheet(source: File, sheets: readonly Sheet[], sheet: Sheet): ChosenFile {
  const csv = new Blob([sheet.csv], { type: 'text/csv' });
  const look = beginning(sheet.csv, ',');
  return { name: source.name, source, csv, encoding: 'utf-8', delimiter: ',', ...look, sheets, sheet: sheet.name };
}

function beginning(text: string, delimiter: Delimiter): { header: string[]; samples: string[][] } {
  const [header, ...samples] = csvRows(text, delimiter, SAMPLES + 1);
  if (!header || samples.length === 0) throw new FileRefusal('empty');
  return { header: header.cells.map((cell) => cell.trim()), samples: samples.map(({ cells }) => cells) };
}
