import { type Ctx, type Message, type MessageValues, say } from '../../../kernel/index.js';

/** A row of a file that cannot be taken, as the API shows it. */
export interface RowIssue {
  /** Line of the file, the header being 1. */
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
}

/** Issues that a report lists; the number of rejected readings says how many there are. */
export const LISTED_ISSUES = 200;

const SHOWN_VALUE = 100;

/** A value of a file as a message shows it: not longer than a line. */
export const shown = (text: string): string => (text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text);

/** Collects what is wrong with the rows of a file: the first 200 in words, all of them counted. */
export class RowIssues {
  readonly listed: RowIssue[] = [];
  /** How many issues there are. */
  count = 0;

  private ofRow: string[] = [];

  constructor(
    private readonly ctx: Ctx,
    /** Puts every issue into words, also those beyond the list, for `takeRow`. */
    private readonly wordsOfAll = false,
  ) {}

  /** What was said about the row just read, and forgets it. */
  takeRow(): string[] {
    const messages = this.ofRow;
    this.ofRow = [];
    return messages;
  }

  /** True while an issue would be listed, so that costly advice is worth its time. */
  get isListing(): boolean {
    return this.listed.length < LISTED_ISSUES;
  }

  /** Adds an issue of a cell, or of a whole row when there is no column. */
  add(
    row: number,
    column: string | null,
    value: string,
    code: string,
    message: Message,
    values: MessageValues = {},
  ): void {
    this.count += 1;
    if (!this.isListing && !this.wordsOfAll) return;
    const words = say(message, this.ctx.locale, { value: shown(value), ...values });
    if (this.wordsOfAll) this.ofRow.push(words);
    if (this.isListing) this.listed.push({ row, column, value: shown(value) || null, code, message: words });
  }
}
