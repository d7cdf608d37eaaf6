import type { Locale } from '@wheelhouse/plugin-api';
import { type Message, type MessageValues, say } from './messages.js';

/** Codes of errors that are thrown, as they appear in `errors[].extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'TOO_LARGE'
  | 'TOO_MANY_REQUESTS'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** An error whose message may be shown to the caller; everything else is shown as INTERNAL with a request id. */
export class WheelhouseError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'WheelhouseError';
  }
}

/** One thing wrong with an input: the path of the field, a stable code and a sentence in the reader's language. */
export interface IssueRow {
  path: string;
  code: string;
  message: string;
}

/** Thrown by a mutation for expected bad input; the transaction rolls back and the answer is `Invalid`. */
export class InvalidInput extends Error {
  constructor(readonly issues: readonly IssueRow[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '));
    this.name = 'InvalidInput';
  }
}

/** Thrown when a row's version moved on; the transaction rolls back and the answer is `Stale` with the row as it is. */
export class StaleRow extends Error {
  constructor(
    readonly entity: string,
    readonly id: string,
  ) {
    super(`${entity} ${id} was changed by somebody else.`);
    this.name = 'StaleRow';
  }
}

/** Collects the issues of one input so that a caller learns of all of them at once. */
export class Issues {
  private readonly found: IssueRow[] = [];

  constructor(private readonly locale: Locale) {}

  /** Adds an issue: path as the caller knows it, code of the message and the values of its places. */
  add(path: string, code: string, message: Message, values?: MessageValues): void {
    this.found.push({ path, code, message: say(message, this.locale, values) });
  }

  /** What was found so far. */
  get list(): readonly IssueRow[] {
    return this.found;
  }

  /** Throws InvalidInput when anything was found. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new InvalidInput(this.found);
  }
}
