import { createHash } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WheelhouseServer } from '@wheelhouse/core';
import { operations, type Report } from './commands/operations.js';
import { CommandError, EXIT, outcomeOf } from './exit-code.js';

const LONGEST_SOCKET_PATH = 100;

type Line =
  | { kind: 'progress'; phase: string; done: number; total: number }
  | { kind: 'result'; result: object }
  | { kind: 'error'; code: number; message: string };

/**
 * Where the server that holds a data folder listens for commands of the same user: the folder itself, so that its rights
 * protect it, or the system's temporary folder where the path is too long for a socket.
 */
export function controlPath(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\wheelhouse-${name}`;
  const inside = join(folder, 'control.sock');
  return inside.length <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `wheelhouse-${name}.sock`);
}

async function answer(server: WheelhouseServer, socket: Socket, line: string): Promise<void> {
  const send = (message: Line): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  try {
    const { command, args } = JSON.parse(line) as { command: string; args: Record<string, unknown> };
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
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).once('line', (line) => void answer(server, socket, line));
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

/** Has the server that holds a data folder carry out a command; throws with its exit code when it is refused. */
export function sendCommand(
  folder: string,
  command: string,
  args: Record<string, unknown>,
  report: Report,
): Promise<object> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(controlPath(folder));
    const silent = new CommandError(
      `Another process holds ${folder} and does not answer commands. Stop it and try again.`,
      EXIT.busy,
    );
    socket.once('error', () => reject(silent));
    socket.once('close', () => reject(silent));
    socket.once('connect', () => socket.write(`${JSON.stringify({ command, args })}\n`));
    createInterface({ input: socket }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.kind === 'progress') report(line.phase, line.done, line.total);
      else if (line.kind === 'result') resolve(line.result);
      else reject(new CommandError(line.message, line.code));
    });
  });
}
