import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { WheelhouseServer } from '@wheelhouse/core';
import { operations } from './commands/operations.js';
import { type Asked, controlPath, type Line, linesOf, type Report } from './control.js';
import { CommandError, EXIT } from './exit-code.js';
import { outcomeOf } from './outcome.js';

async function answer(server: WheelhouseServer, socket: Socket, line: string): Promise<void> {
  const send = (message: Line): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  try {
    const { command, args } = JSON.parse(line) as Asked;
    const operation = operations[command];
    if (!operation)
      throw new CommandError(
        `The running server does not know "${command}"; it may be of another version.`,
        EXIT.usage,
      );
    const report: Report = (phase, done, total) => send({ kind: 'progress', phase, done, total });
    send({ kind: 'result', result: await operation(server, args, report) });
  } catch (error) {
    send({ kind: 'error', ...outcomeOf(error) });
  }
  socket.end();
}

/** Lets the command line reach a server that holds its data folder; only on the embedded database. */
export async function listenForCommands(server: WheelhouseServer, folder: string): Promise<() => Promise<void>> {
  const path = controlPath(folder);
  // A socket left by a killed server; this process holds the folder's lock, so it is nobody's.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const control: Server = createServer((socket) => {
    linesOf(socket).once('line', (line) => void answer(server, socket, line));
  });
  const mask = process.umask(0o077);
  await new Promise<void>((resolve, reject) => {
    control.once('error', reject);
    control.listen(path, resolve);
  });
  process.umask(mask);
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return () => new Promise((resolve) => control.close(() => resolve()));
}
