import { ConfigError, DataFolderInUse, InvalidInput, PluginRefusal, WheelhouseError } from '@wheelhouse/core';
import { CommandError, EXIT } from './exit-code.js';

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
