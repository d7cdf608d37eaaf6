import type { Ctx, WheelhouseServer } from '@wheelhouse/core';
import type { Report } from '../control.js';
import { CommandError, EXIT } from '../exit-code.js';

/** A command that works on an open server: here, or inside the server that is running on the same data. */
export type Operation = (server: WheelhouseServer, args: Record<string, unknown>, report: Report) => Promise<object>;

/** An argument that must be a text; throws a CommandError naming the option. */
export const text = (args: Record<string, unknown>, name: string): string => {
  const value = args[name];
  if (typeof value !== 'string' || value === '') throw new CommandError(`--${name} is needed.`, EXIT.usage);
  return value;
};

/** Who acts on the command line: the system itself. */
export const context = (server: WheelhouseServer): Ctx => server.systemCtx();
