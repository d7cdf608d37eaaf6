import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestServer;
let admin: TestClient;
let programId = '';

beforeAll(async () => {
  server = await createTestServer();
  admin = await server.admin();
  const program = await admin.change(
    'mutation($input: CreateProgramInput!) { createProgram(input: $input) { ... on Program { id } } }',
    { input: { name: 'Long answers', startsOn: '2026-01-01' } },
  );
  programId = program.id;
  for (let at = 0; at < 60; at += 1) {
    await admin.change(
      'mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { ... on Initiative { id } } }',
      {
        input: { programId, title: `Initiative ${at}`, description: 'Say it once, mean it, and keep it. '.repeat(12) },
      },
    );
  }
});

afterAll(() => server.close());

/** The bytes of an answer as they come over the wire. */
function raw(query: string, encoding: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${admin.token}`,
      'content-type': 'application/json',
      'accept-encoding': encoding,
    };
    const outgoing = request(`${admin.url}/graphql`, { method: 'POST', headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(pieces) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query, variables: { programId } }));
  });
}

const LONG =
  'query($programId: ID!) { initiatives(programId: $programId, page: { take: 200 }) { items { id title description } } }';

test('long answers are compressed for those who take gzip, and only for them', async () => {
  const plain = await raw(LONG, 'identity');
  expect(plain.encoding).toBeUndefined();
  expect(plain.body.length).toBeGreaterThan(20_000);
  const packed = await raw(LONG, 'gzip, deflate, br');
  expect(packed.encoding).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length / 4);
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
});

test('short answers go out as they are', async () => {
  const short = await raw('query($programId: ID!) { program(id: $programId) { name } }', 'gzip');
  expect(short.encoding).toBeUndefined();
  expect(JSON.parse(short.body.toString())).toEqual({ data: { program: { name: 'Long answers' } } });
});

test('a compressed request is not unpacked', async () => {
  const response = await fetch(`${admin.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
  });
  expect(response.status).toBe(400);
});
