import { resolve } from 'node:path';
import { type Report, sendCommand } from '../control.js';

/** The data folder that the environment names, without asking whether the rest of it is in order; null for PostgreSQL. */
function namedFolder(env: NodeJS.ProcessEnv): string | null {
  return env.DATABASE_URL ? null : resolve(env.WHEELHOUSE_DATA || 'data');
}

/**
 * Carries out an operation on the data of the environment: through the server that is running on it, else itself. A
 * running server is asked first, because this process needs seconds to load what it takes to do it itself.
 */
export async function runOperation(command: string, args: Record<string, unknown>, report: Report): Promise<object> {
  const folder = namedFolder(process.env);
  const answered = folder === null ? null : await sendCommand(folder, { command, args }, report);
  if (answered) return answered;
  const { carryOut } = await import('./carry-out.js');
  return carryOut(command, args, report);
}
