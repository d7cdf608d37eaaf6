/** Exit codes of the command line, as docs/operate.md lists them. */
export const EXIT = {
  ok: 0,
  /** Something failed that the input is not to blame for. */
  failure: 1,
  /** The command or its options are wrong. */
  usage: 2,
  /** The input was refused; nothing was written. */
  invalid: 3,
  /** The data folder is held by another process that does not answer. */
  busy: 4,
  /** A check found something. */
  findings: 5,
} as const;

/** A refusal of the command line with its exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}
