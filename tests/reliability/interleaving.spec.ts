import { sql } from '@wheelhouse/core';
import { createTestServer, type Loose, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CALLS = 500;
const CLIENTS = 50;
const CHANGES_EACH = 2;

const CREATE_PROGRAM = `mutation ($input: CreateProgramInput!) {
  createProgram(input: $input) { __typename ... on Program { id } } }`;
const CREATE = `mutation ($input: CreateInitiativeInput!) {
  createInitiative(input: $input) { __typename ... on Initiative { id version cost } } }`;
const UPDATE = `mutation ($input: UpdateInitiativeInput!) {
  updateInitiative(input: $input) {
    __typename ... on Initiative { version cost } ... on Stale { current { ... on Initiative { version cost } } } } }`;

let server: TestServer;
let admin: TestClient;
let programId: string;

beforeAll(async () => {
  server = await createTestServer({ database: 'sqlite' });
  admin = await server.admin();
  programId = (await admin.change(CREATE_PROGRAM, { input: { name: 'Crowded', startsOn: '2026-01-01' } })).id;
});

afterAll(() => server.close());

const total = async (): Promise<number> =>
  (await admin.ask('query ($id: ID!) { initiatives(programId: $id, page: { take: 1 }) { total } }', { id: programId }))
    .initiatives.total;

test('of 500 mutations at once, a fifth of them refused, exactly the acknowledged ones are there', async () => {
  const before = await total();
  const inputOf = (number: number): Loose => {
    const input = { programId, title: `Initiative ${number}` };
    // A title of nothing but blanks, and a battle that is not there: refused in two places.
    if (number % 10 === 0) return { ...input, title: '  ' };
    return number % 10 === 5 ? { ...input, battleId: 'nowhere' } : input;
  };
  const answers = await Promise.all(
    Array.from({ length: CALLS }, (_, number) => admin.ask(CREATE, { input: inputOf(number) })),
  );
  const created = answers
    .map(({ createInitiative }) => createInitiative)
    .filter((row) => row.__typename === 'Initiative');
  expect(created).toHaveLength(CALLS * 0.8);
  expect(new Set(created.map(({ id }) => id)).size).toBe(created.length);
  expect((await total()) - before).toBe(created.length);
});

test('of 500 transactions at once, a fifth of which fail after they wrote, exactly the others are there', async () => {
  const { db } = server.server;
  const subject = (number: number): string => `interleaved ${number}`;
  const attempts = Array.from({ length: CALLS }, (_, number) =>
    db.tx(server.ctx, async () => {
      await db.run(
        sql`INSERT INTO sign_in_attempt (subject, failures, last_at) VALUES (${subject(number)}, 1, '2026-01-01')`,
      );
      // Between a write and its end others may come in.
      await new Promise((resolve) => setImmediate(resolve));
      if (number % 5 === 0) throw new Error('fails after it wrote');
      return subject(number);
    }),
  );
  const dirty = db.rows(sql`SELECT subject FROM sign_in_attempt WHERE subject = ${subject(0)}`);
  const settled = await Promise.allSettled(attempts);
  const acknowledged = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const rows = await db.rows<{ subject: string }>(
    sql`SELECT subject FROM sign_in_attempt WHERE subject LIKE 'interleaved %'`,
  );
  expect(acknowledged).toHaveLength(CALLS * 0.8);
  expect(rows.map((row) => row.subject).sort()).toEqual(acknowledged.sort());
  expect(await dirty).toEqual([]);
});

test('fifty clients that change one row with retries lose no change', async () => {
  const { createInitiative: first } = await admin.ask(CREATE, { input: { programId, title: 'Shared', cost: 0 } });
  let stale = 0;
  const client = async (): Promise<void> => {
    let { version, cost } = first;
    for (let done = 0; done < CHANGES_EACH; ) {
      const input = { id: first.id, version, cost: cost + 1 };
      const { updateInitiative: answer } = await admin.ask(UPDATE, { input });
      const current = answer.__typename === 'Stale' ? answer.current : answer;
      if (answer.__typename === 'Stale') stale += 1;
      else done += 1;
      ({ version, cost } = current);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const { initiative } = await admin.ask('query ($id: ID!) { initiative(id: $id) { version cost } }', { id: first.id });
  expect(initiative).toEqual({ version: 1 + CLIENTS * CHANGES_EACH, cost: CLIENTS * CHANGES_EACH });
  expect(stale).toBeGreaterThan(0);
});
