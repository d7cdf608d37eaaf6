import { Sql } from '../../data/index.js';

/** Rows of one statement: large enough to be fast, small enough for the parameters of both databases. */
export const ROWS_PER_STATEMENT = 500;

/**
 * A statement over a list of rows, `head (?, ?), (?, ?) tail`, whose text is built once per number of rows: writing
 * thousands of rows through templates of their own costs more than the database does.
 */
export class BulkStatement {
  private readonly texts = new Map<number, readonly string[]>();

  constructor(
    private readonly head: string,
    private readonly width: number,
    private readonly tail: string,
  ) {}

  private strings(rows: number): readonly string[] {
    const known = this.texts.get(rows);
    if (known) return known;
    const strings = [`${this.head} (`];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 1; column < this.width; column += 1) strings.push(', ');
      strings.push(row + 1 < rows ? '), (' : `) ${this.tail}`);
    }
    if (this.texts.size < 4 || rows === ROWS_PER_STATEMENT) this.texts.set(rows, strings);
    return strings;
  }

  /** The statement for the values of `rows` rows, one after the other. */
  of(values: readonly unknown[]): Sql {
    return new Sql(this.strings(values.length / this.width), values);
  }
}

/** Cuts a list into pieces of at most `size`. */
export function* piecesOf<T>(list: readonly T[], size = ROWS_PER_STATEMENT): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** Lets other requests have a turn between two pieces of a long piece of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
