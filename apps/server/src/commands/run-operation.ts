import { createServer, DataFolderInUse, readConfig } from '@wheelhouse/core';
import { sendCommand } from '../control.js';
import { plugins } from '../plugins.js';
import { version } from '../version.js';
import { operations, type Report } from './operations.js';

/** Carries out an operation on the data of the environment: itself, or through the server that is running on it. */
export async function runOperation(command: string, args: Record<string, unknown>, report: Report): Promise<object> {
  const config = { ...readConfig(process.env), port: 0, host: '127.0.0.1', logLevel: 'error' };
  const operation = operations[command];
  if (!operation) throw new Error(`There is no operation ${command}.`);
  let server: Awaited<ReturnType<typeof createServer>>;
  try {
    server = await createServer({ config, plugins, version });
  } catch (error) {
    if (!(error instanceof DataFolderInUse) || config.database.kind !== 'sqlite') throw error;
    return sendCommand(config.database.folder, command, args, report);
  }
  try {
    return await operation(server, args, report);
  } finally {
    await server.close();
  }
}
