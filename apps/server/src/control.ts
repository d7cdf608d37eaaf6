import { createHash } from 'node:crypto';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { CommandError, EXIT } from './exit-code.js';

const LONGEST_SOCKET_PATH = 100;

/** Tells how far long work is: a phase, and how much of how much is done. */
export type Report = (phase: string, done: number, total: number) => void;

/** What a command is asked with over the control socket, one line of JSON. */
export interface Asked {
  command: string;
  args: Record<string, unknown>;
}

/** What the server answers over the control socket, a line of JSON each: how far it is, then the result or a refusal. */
export type Line =
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

/** The lines that come in over a socket. Its errors, which readline would throw for want of a listener, end the socket. */
export const linesOf = (socket: Socket): Interface =>
  createInterface({ input: socket.on('error', () => socket.destroy()) }).on('error', () => socket.destroy());

/**
 * Has the server that holds a data folder carry out a command; throws with its exit code when it is refused or the server
 * goes away. Answers null where nobody listens.
 */
export function sendCommand(folder: string, asked: Asked, report: Report): Promise<object | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(controlPath(folder));
    let isHeard = false;
    const fail = (): void => {
      if (isHeard) reject(notAnswering(folder));
      else resolve(null);
    };
    socket.once('close', fail);
    socket.once('connect', () => {
      isHeard = true;
      socket.write(`${JSON.stringify(asked)}\n`);
    });
    linesOf(socket).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.kind === 'progress') report(line.phase, line.done, line.total);
      else if (line.kind === 'result') resolve(line.result);
      else reject(new CommandError(line.message, line.code));
    });
  });
}

/** The refusal where a process holds a data folder and leaves a command without an answer. */
export const notAnswering = (folder: string): CommandError =>
  new CommandError(`Another process holds ${folder} and does not answer commands. Stop it and try again.`, EXIT.busy);
