import { BYTE_ORDER_MARK, csvRow } from '../../../api/index.js';

/** The rows of a file that cannot be taken, as a file to be mended: the original cells and why, in the reader's language. */
export class ErrorFile {
  private readonly lines: string[];
  /** Rows with errors. */
  rows = 0;

  constructor(
    private readonly header: readonly string[],
    reason: string,
  ) {
    this.lines = [BYTE_ORDER_MARK + csvRow([...header, reason])];
  }

  /** Adds a row with everything that is wrong with it. */
  add(cells: readonly string[], messages: readonly string[]): void {
    this.rows += 1;
    // What a row has too much of stays beside it, so that nothing is lost.
    const width = this.header.length;
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    this.lines.push(csvRow([...own, messages.join(' '), ...cells.slice(width)]));
  }

  /** The file, with the mark for spreadsheets. */
  get text(): string {
    return this.lines.join('');
  }
}
