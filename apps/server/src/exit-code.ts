import { ConfigError, DataFolderInUse, InvalidInput, PluginRefusal, WheelhouseError } from '@wheelhouse/core';

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

/** The exit code and the sentence for an error. */
export function outcomeOf(error: unknown): { code: number; message: string } {
  if (error instanceof CommandError) return { code: error.code, message: error.message };
  if (error instanceof InvalidInput) {
    return { code: EXIT.invalid, message: error.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n') };
  }
  if (error instanceof DataFolderInUse) return { code: EXIT.busy, message: error.message };
  if (error instanceof ConfigError) return { code: EXIT.usage, message: error.message };
  if (error instanceof PluginRefusal || error instanceof WheelhouseError)
    return { code: EXIT.failure, message: error.message };
  return { code: EXIT.failure, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
