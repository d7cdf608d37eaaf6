import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, onFolder, type ServerProcess, startServer } from '../compiled/server-process.js';
import { makeProgram } from './readings-world.js';

const MB = 2 ** 20;
const { folder, remove } = newFolder();
let server: ServerProcess;
let client: TestClient;
let programId: string;

beforeAll(async () => {
  server = await startServer(onFolder(folder));
  client = await server.client();
  programId = await makeProgram(client);
});

afterAll(async () => {
  await server.stop();
  remove();
});

/** Sends `megabytes` of CSV as fast as they are taken; answers the status, or null when the connection was cut first. */
function upload(megabytes: number, isAnnounced: boolean): Promise<{ status: number | null; sentMb: number }> {
  const piece = Buffer.from('S1,m1,2025-W01,42.5\n'.repeat(Math.floor(MB / 20)));
  let sent = 0;
  return new Promise((resolve) => {
    const outgoing = request(`${server.url}/import/readings?programId=${programId}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${client.token}`,
        'content-type': 'text/csv',
        ...(isAnnounced ? { 'content-length': piece.length * megabytes } : {}),
      },
    });
    let status: number | null = null;
    const done = (): void => resolve({ status, sentMb: Math.round(sent / MB) });
    outgoing.on('response', (response) => {
      status = response.statusCode ?? null;
      response.resume().on('end', () => {
        outgoing.destroy();
        done();
      });
    });
    outgoing.on('error', done);
    const push = (): void => {
      while (sent < megabytes * piece.length && status === null) {
        sent += piece.length;
        if (!outgoing.write(piece)) {
          outgoing.once('drain', push);
          return;
        }
      }
      if (status === null) outgoing.end();
    };
    push();
  });
}

/** Asks for something small every 20 ms until told to stop; answers how long each answer took, the longest last. */
function pulse(): () => Promise<number[]> {
  let isRunning = true;
  const times: number[] = [];
  const beat = (async () => {
    while (isRunning) {
      const began = performance.now();
      const { instance } = await client.ask('{ instance { name } }');
      expect(instance.name).toBe('Wheelhouse');
      times.push(performance.now() - began);
      await sleep(20);
    }
  })();
  return async () => {
    isRunning = false;
    await beat;
    return times.sort((a, b) => a - b);
  };
}

test.each([
  // Refused before any of it is read: what is sent stays in the sockets on both sides.
  ['announced by its length', true, 20],
  // No more is taken than a file may hold, and what the sockets on both sides keep in between.
  ['sent in pieces of unknown number', false, 80],
])(
  'a file of 200 MB %s is refused while the server keeps answering',
  { timeout: 60_000 },
  async (_, isAnnounced, mb) => {
    const before = server.memory();
    const stop = pulse();
    const { status, sentMb } = await upload(200, isAnnounced);
    const times = await stop();
    expect(status).toBe(413);
    expect(sentMb).toBeLessThan(mb);
    expect(server.peakMemory() - before).toBeLessThan(200 * MB);
    process.stdout.write(`  slowest answer beside the upload: ${Math.round(times.at(-1) ?? 0)} ms\n`);
    expect((await client.ask('{ programs { id } }')).programs).toEqual([{ id: programId }]);
  },
);

test('a storm of hostile documents does not stop those who ask for something sensible', {
  timeout: 60_000,
}, async () => {
  const list = 'initiatives(programId: $id, page: { take: 200 }) { items { episodes { title } measures { name } } }';
  const hostile = [
    `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: programs { id }`).join(' ')} }`,
    `{ programs { ${'... { '.repeat(300)} id ${'} '.repeat(300)} } }`,
    `{ programs { ...F0 } } ${Array.from({ length: 25 }, (_, n) => `fragment F${n} on Program { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F25 on Program { id }`,
    `{ instance { name ${'@skip(if: false) '.repeat(1_000)} } }`,
    `query ($id: ID!) { ${Array.from({ length: 20 }, (_, n) => `l${n}: ${list}`).join(' ')} }`,
    `{ programs(${'['.repeat(5_000)}`,
    `{ ${'"'.repeat(2_001)} }`,
    `{ instance { name } } # ${'x'.repeat(200_000)}`,
  ];
  const before = server.memory();
  const stop = pulse();
  const until = performance.now() + 5_000;
  let refused = 0;
  await Promise.all(
    hostile.map(async (query, number) => {
      while (performance.now() < until) {
        const { status } = await client.gql(query, { id: programId });
        if (number < 7) expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        refused += 1;
      }
    }),
  );
  const times = await stop();
  expect(refused).toBeGreaterThan(hostile.length);
  expect(times.length).toBeGreaterThan(10);
  process.stdout.write(
    `  95 % of sensible answers within ${Math.round(times[Math.floor(times.length * 0.95)] ?? 0)} ms\n`,
  );
  expect(server.peakMemory() - before).toBeLessThan(300 * MB);
});
