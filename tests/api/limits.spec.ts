import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestServer;
let admin: TestClient;

beforeAll(async () => {
  server = await createTestServer();
  admin = await server.admin();
});

afterAll(() => server.close());

const deep = (levels: number): string =>
  `{ __schema { types ${'{ ofType '.repeat(0)} { name fields { type ${'{ ofType '.repeat(levels)} { name } ${' }'.repeat(levels)} } } } }`;

describe('hostile documents are refused and the server keeps answering', () => {
  const hostile: [string, string][] = [
    [
      'depth 50',
      `{ programs { phases { id } } } ${''}`.replace('phases { id }', `${'... { '.repeat(50)} id ${'} '.repeat(50)}`),
    ],
    ['introspection of depth 50', deep(50)],
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: programs { id }`).join(' ')} }`],
    ['100 aliases', `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: instance { name }`).join(' ')} }`],
    ['40 root fields', `{ ${Array.from({ length: 40 }, () => 'instance { name }').join(' ')} }`],
    ['a fragment that spreads itself', '{ programs { ...F } } fragment F on Program { id ...F }'],
    [
      'a fragment bomb',
      `{ programs { ...F0 } } ${Array.from({ length: 20 }, (_, n) => `fragment F${n} on Program { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F20 on Program { id }`,
    ],
    ['a flood of directives', `{ instance { name ${'@skip(if: false) '.repeat(60)} } }`],
    ['a list of a billion', '{ initiatives(programId: "x", page: { take: 1000000000 }) { total } }'],
    [
      'too dear',
      `query($p: PageInput) { initiatives(programId: "x", page: $p) { items { ${Array.from({ length: 29 }, (_, n) => `m${n}: milestones { id title date doneOn isMissed }`).join(' ')} } } }`,
    ],
    ['no closing brace', '{ programs { id }'],
    ['an unknown field', '{ programs { secrets } }'],
  ];

  test.each(hostile)('%s', async (_, query) => {
    const answer = await admin.gql(query);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors?.[0]?.message).toBeTruthy();
    expect((await admin.ask('{ instance { name } }')).instance.name).toBe('Wheelhouse');
  });

  test('a body of 300 kB is refused as too large', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.token}` },
      body: JSON.stringify({ query: `{ instance { name } } # ${'x'.repeat(300_000)}` }),
    });
    expect(answer.status).toBe(413);
  });

  test('a batch is refused', async () => {
    const body = JSON.stringify([{ query: '{ instance { name } }' }, { query: '{ instance { name } }' }]);
    expect((await admin.post('/graphql', body, 'application/json')).status).toBe(400);
  });

  test('extra keys, __proto__ and wrong scalars in an input are refused by name', async () => {
    const create = 'mutation($input: CreateProgramInput!) { createProgram(input: $input) { __typename } }';
    const input = { name: 'X', startsOn: '2026-01-01' };
    const refused: [object, RegExp][] = [
      [{ ...input, isDemo: true }, /isDemo/],
      [JSON.parse(`{"name":"X","startsOn":"2026-01-01","__proto__":{"a":1}}`) as object, /__proto__|valid JSON/],
      [{ ...input, startsOn: '2026-02-30' }, /2026-02-30/],
      [{ ...input, contentLanguage: 'klingon' }, /en, zh-Hans, zh-Hant/],
    ];
    for (const [given, message] of refused) {
      const answer = await admin.gql(create, { input: given });
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.message).toMatch(message);
    }
  });

  test('an unknown error tells nothing but its request', async () => {
    const answer = await admin.gql('query($id: ID!) { program(id: $id) { id } }', { id: "'; DROP TABLE program; --" });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(answer)).not.toMatch(/at .*\.ts|node_modules/);
  });
});

describe('health and headers', () => {
  test('tells whether it is alive and ready', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('sends the security headers on every answer, errors too', async () => {
    for (const path of ['/healthz', '/nowhere']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
