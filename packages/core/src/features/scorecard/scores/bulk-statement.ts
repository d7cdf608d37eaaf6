import { Sql } from '../../../data/index.js';

/** Rows of one statement: large enough to be fast, small enough for the parameters of both databases. */
export const ROWS_PER_STATEMENT = 500;

/** The text of a bulk statement for a number of rows, in both dialects. */
interface BulkText {
  sqlite: string;
  postgres: string;
}

/** A statement whose text is known already; templates would put it together anew for each of thousands of values. */
class BulkSql extends Sql {
  constructor(
    private readonly known: BulkText,
    values: unknown[],
  ) {
    super([''], []);
    Object.defineProperty(this, 'values', { value: values });
  }

  override get sql(): string {
    return this.known.sqlite;
  }

  override get text(): string {
    return this.known.postgres;
  }
}

/** A statement over a list of rows, `head (?, ?), (?, ?) tail`, whose text is built once per number of rows. */
export class BulkStatement {
  private readonly texts = new Map<number, BulkText>();

  constructor(
    private readonly head: string,
    private readonly width: number,
    private readonly tail: string,
  ) {}

  private textOf(rows: number): BulkText {
    const known = this.texts.get(rows);
    if (known) return known;
    const written = (place: (at: number) => string): string => {
      const row = (at: number): string =>
        `(${Array.from({ length: this.width }, (_, column) => place(at * this.width + column + 1)).join(', ')})`;
      return `${this.head} ${Array.from({ length: rows }, (_, at) => row(at)).join(', ')} ${this.tail}`;
    };
    const text = { sqlite: written(() => '?'), postgres: written((at) => `$${at}`) };
    if (rows === 1 || rows === ROWS_PER_STATEMENT) this.texts.set(rows, text);
    return text;
  }

  /** The statement for the values of its rows, one after the other. */
  of(values: unknown[]): Sql {
    return new BulkSql(this.textOf(values.length / this.width), values);
  }
}

/** Cuts a list into pieces of at most `size`. */
export function* piecesOf<T>(list: readonly T[], size = ROWS_PER_STATEMENT): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** Lets other requests have a turn between two pieces of a long piece of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
