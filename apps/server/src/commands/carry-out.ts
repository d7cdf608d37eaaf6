import { createServer, DataFolderInUse, readConfig } from '@wheelhouse/core';
import { notAnswering, type Report, sendCommand } from '../control.js';
import { plugins } from '../plugins.js';
import { version } from '../version.js';
import { operations } from './operations.js';

/**
 * Carries out an operation on the data of the environment in this process. Where a server has taken the folder in the
 * meantime, that server is asked; throws CommandError when it does not answer.
 */
export async function carryOut(command: string, args: Record<string, unknown>, report: Report): Promise<object> {
  const config = { ...readConfig(process.env), port: 0, host: '127.0.0.1', logLevel: 'error' };
  const operation = operations[command];
  if (!operation) throw new Error(`There is no operation ${command}.`);
  let server: Awaited<ReturnType<typeof createServer>>;
  try {
    server = await createServer({ config, plugins, version });
  } catch (error) {
    if (!(error instanceof DataFolderInUse) || config.database.kind !== 'sqlite') throw error;
    const { folder } = config.database;
    const answered = await sendCommand(folder, { command, args }, report);
    if (answered) return answered;
    throw notAnswering(folder);
  }
  try {
    return await operation(server, args, report);
  } finally {
    await server.close();
  }
}
