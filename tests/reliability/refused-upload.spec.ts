import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestClient } from '@wheelhouse/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, onFolder, type ServerProcess, startServer } from '../compiled/server-process.js';

const MB = 2 ** 20;
const PIECE = Buffer.alloc(MB, 'S1,m1,2025-W01,42.5\n');
const ENDLESS = 100_000;

let folder: ReturnType<typeof newFolder>;
let server: ServerProcess;
let client: TestClient;

beforeEach(async () => {
  folder = newFolder();
  server = await startServer(onFolder(folder.folder));
  client = await server.client();
});

afterEach(async () => {
  await server.kill();
  folder.remove();
});

/** A client as many are: it sends all it has, and only then looks for an answer. */
class DeafSender {
  readonly gone: Promise<void>;
  sentMb = 0;
  private readonly socket: Socket;
  private answer = '';
  private error: string | null = null;

  constructor(path: string, type: string, megabytes: number, isAnnounced: boolean) {
    this.socket = createConnection(Number(new URL(server.url).port), '127.0.0.1').pause();
    this.gone = new Promise((resolve) => {
      this.socket.once('close', () => resolve());
    });
    this.socket.once('error', (error: NodeJS.ErrnoException) => {
      this.error = error.code ?? error.message;
    });
    const [length, piece, end] = isAnnounced
      ? [`content-length: ${megabytes * MB}`, PIECE, '']
      : [
          'transfer-encoding: chunked',
          Buffer.concat([Buffer.from('100000\r\n'), PIECE, Buffer.from('\r\n')]),
          '0\r\n\r\n',
        ];
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: here',
      `authorization: Bearer ${client.token}`,
      `content-type: ${type}`,
    ];
    this.socket.write(`${[...head, length].join('\r\n')}\r\n\r\n`);
    this.send(megabytes, piece, end);
  }

  private send(megabytes: number, piece: Buffer, end: string): void {
    while (this.sentMb < megabytes && !this.socket.destroyed) {
      this.sentMb += 1;
      if (!this.socket.write(piece)) {
        this.socket.once('drain', () => this.send(megabytes, piece, end));
        return;
      }
    }
    this.socket.write(end);
    this.socket.on('data', (data) => {
      this.answer += data.toString();
    });
    this.socket.resume();
  }

  /** Status and message of the answer, and what went wrong before it was read; waits until the connection is gone. */
  async heard(): Promise<{ status: number; message: string; error: string | null }> {
    await this.gone;
    const [head = '', body = '{}'] = this.answer.split('\r\n\r\n');
    const message = (JSON.parse(body) as { errors?: { message: string }[] }).errors?.[0]?.message ?? body;
    return { status: Number(head.split(' ')[1]), message, error: this.error };
  }
}

const READINGS = '/import/readings?programId=any';

test.each([
  ['a file announced by its length', READINGS, 'text/csv', 100, true],
  ['a file of unknown length', READINGS, 'text/csv', 100, false],
  ['a mutation announced by its length', '/graphql', 'application/json', 20, true],
  ['a mutation of unknown length', '/graphql', 'application/json', 20, false],
])('who sends all of %s before listening still hears that it is too large', async (_, path, type, mb, isAnnounced) => {
  const heard = await new DeafSender(path, type, mb, isAnnounced).heard();
  expect(heard).toMatchObject({ status: 413, error: null });
  expect(heard.message).toMatch(/too large|larger than 64 MB/);
});

test('who never listens and never stops is cut off, and may send something better meanwhile', async () => {
  const began = performance.now();
  const sender = new DeafSender(READINGS, 'text/csv', ENDLESS, true);
  await sleep(500);
  // Not 429: the refused file no longer counts as one that is being imported.
  expect((await client.post(READINGS, 'a,b\n', 'text/csv')).status).not.toBe(429);
  await sender.gone;
  const seconds = (performance.now() - began) / 1_000;
  expect(seconds).toBeGreaterThan(4);
  expect(seconds).toBeLessThan(10);
  expect(sender.sentMb).toBeLessThan(300);
});

test('SIGTERM does not wait for those whose refused bodies are still read away', async () => {
  const senders = Array.from({ length: 5 }, () => new DeafSender(READINGS, 'text/csv', ENDLESS, true));
  await sleep(500);
  const began = performance.now();
  expect((await server.stop()).code).toBe(0);
  const milliseconds = performance.now() - began;
  process.stdout.write(`  ended in ${Math.round(milliseconds)} ms\n`);
  expect(milliseconds).toBeLessThan(3_000);
  await Promise.all(senders.map(({ gone }) => gone));
});
