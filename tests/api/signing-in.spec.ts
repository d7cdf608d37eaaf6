import { sql } from '@wheelhouse/core';
import { createTestServer, TestClock, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery staple';
const LOGIN = `mutation($input: LoginInput!) { login(input: $input) { __typename ... on User { id email } ... on Invalid { issues { path code message } } } }`;
const SETUP = `mutation($input: CompleteSetupInput!) { completeSetup(input: $input) { __typename ... on User { id } ... on Invalid { issues { path code } } } }`;
const ME = '{ me { user { email } permissions } }';

let server: TestServer;
const clock = new TestClock();

beforeAll(async () => {
  server = await createTestServer({ clock });
});

afterAll(() => server.close());

interface Visit {
  cookie: string | null;
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a browser sees free-form JSON.
  body: any;
}

/** Posts as a browser would: with a cookie and the headers a browser adds. */
async function visit(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Visit> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const set = response.headers.get('set-cookie');
  return { cookie: set?.split(';')[0] ?? null, status: response.status, body: await response.json() };
}

describe('the first administrator', () => {
  test('fifty set-up posts at once make one administrator, and the link is used up', async () => {
    expect((await visit('{ instance { needsSetup } }')).body.data.instance.needsSetup).toBe(true);
    const setupToken = await server.link('setup');
    const input = (n: number) => ({
      input: { setupToken, name: 'Ada', email: `ada${n}@example.test`, password: PASSWORD },
    });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => visit(SETUP, input(n))));
    const made = answers.filter((answer) => answer.body.data.completeSetup.__typename === 'User');
    expect(made).toHaveLength(1);
    expect(made[0]?.cookie).toMatch(/^wheelhouse=/);
    const after = await visit(SETUP, input(99));
    expect(after.body.data.completeSetup.issues[0].code).toBe('SETUP_DONE');
    expect((await visit('{ instance { needsSetup } }')).body.data.instance.needsSetup).toBe(false);
  });
});

describe('signing in', () => {
  let email = '';

  beforeAll(async () => {
    const rows = await server.server.db.rows<{ email: string }>(
      sql`SELECT email FROM app_user WHERE email LIKE 'ada%'`,
    );
    email = rows[0]?.email ?? '';
  });

  test('the cookie opens a session; signing out closes it', async () => {
    const { cookie, body } = await visit(LOGIN, { input: { email: email.toUpperCase(), password: PASSWORD } });
    expect(body.data.login.__typename).toBe('User');
    const me = await visit(ME, {}, { cookie: cookie ?? '' });
    expect(me.body.data.me.user.email).toBe(email);
    expect(me.body.data.me.permissions).toContain('user:admin');
    await visit('mutation { logout }', {}, { cookie: cookie ?? '' });
    expect((await visit(ME, {}, { cookie: cookie ?? '' })).body.data.me).toBeNull();
  });

  test('a session ends after eight idle hours and after seven days', async () => {
    const { cookie } = await visit(LOGIN, { input: { email, password: PASSWORD } });
    const isIn = async () => (await visit(ME, {}, { cookie: cookie ?? '' })).body.data.me !== null;
    for (let hour = 0; hour < 7 * 24 - 1; hour += 7) {
      expect(await isIn()).toBe(true);
      clock.forward(7 * 3_600_000);
    }
    clock.forward(8 * 3_600_000);
    expect(await isIn()).toBe(false);
  });

  test('a request of another site is refused, and so is one that says nothing of where it comes from', async () => {
    const { cookie } = await visit(LOGIN, { input: { email, password: PASSWORD } });
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await visit(ME, {}, { ...headers, cookie: cookie ?? '' })).status).toBe(403);
    }
    const bare = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie ?? '' },
      body: JSON.stringify({ query: ME }),
    });
    expect(bare.status).toBe(403);
    const plain = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: ME }),
    });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${server.url}/graphql?query=${encodeURIComponent(ME)}`)).status).toBeGreaterThanOrEqual(400);
  });

  test('an unknown person and a wrong password get the same answer, in the reader’s language', async () => {
    const wrong = await visit(
      LOGIN,
      { input: { email, password: 'not the right password' } },
      { 'x-wheelhouse-language': 'zh-Hans' },
    );
    const unknown = await visit(
      LOGIN,
      { input: { email: 'nobody@example.test', password: PASSWORD } },
      { 'x-wheelhouse-language': 'zh-Hans' },
    );
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body.data.login.issues[0].message).toBe('邮箱或密码不正确。');
  });

  test('guessing is slowed down, and waiting helps', async () => {
    const guess = () => visit(LOGIN, { input: { email, password: 'not the right password' } });
    const codes = [];
    for (let n = 0; n < 12; n += 1) codes.push((await guess()).body.data.login.issues[0].code);
    expect(codes.filter((code) => code === 'WRONG_SIGN_IN').length).toBeLessThanOrEqual(6);
    expect(codes.at(-1)).toBe('SLOW_DOWN');
    clock.forward(20 * 60_000);
    expect((await visit(LOGIN, { input: { email, password: PASSWORD } })).body.data.login.__typename).toBe('User');
  });
});

/** The cookie of a signed-in administrator. */
async function administrator(): Promise<string> {
  const rows = await server.server.db.rows<{ email: string }>(sql`SELECT email FROM app_user WHERE email LIKE 'ada%'`);
  clock.forward(20 * 60_000);
  const { cookie } = await visit(LOGIN, { input: { email: rows[0]?.email, password: PASSWORD } });
  return cookie ?? '';
}

describe('invitations and tokens', () => {
  test('an invited person sets a password once and has the roles of the invitation', async () => {
    const admin = await administrator();
    const created = await visit(
      `mutation($input: CreateUserInput!) { createUser(input: $input) { __typename ... on User { id inviteLink grants { role } } ... on Invalid { issues { path message } } } }`,
      { input: { name: 'Eve', email: 'eve@example.test', grants: [{ role: 'EXECUTIVE' }] } },
      { cookie: admin },
    );
    const inviteToken = new URL(created.body.data.createUser.inviteLink).searchParams.get('token');
    const ACCEPT =
      'mutation($input: AcceptInviteInput!) { acceptInvite(input: $input) { __typename ... on Invalid { issues { code } } } }';
    const short = await visit(ACCEPT, { input: { inviteToken, password: 'short' } });
    expect(short.body.data.acceptInvite.issues[0].code).toBe('TOO_SHORT');
    const accepted = await visit(ACCEPT, { input: { inviteToken, password: PASSWORD } });
    expect(accepted.body.data.acceptInvite.__typename).toBe('User');
    const me = await visit(ME, {}, { cookie: accepted.cookie ?? '' });
    expect(me.body.data.me.permissions).not.toContain('initiative:write');
    const again = await visit(ACCEPT, { input: { inviteToken, password: PASSWORD } });
    expect(again.body.data.acceptInvite.issues[0].code).toBe('BAD_LINK');
  });

  test('a token cannot manage people or make tokens, and a switched-off person is out at once', async () => {
    const token = await server.admin();
    for (const query of [
      '{ users { id } }',
      'mutation { createApiToken(input: { name: "x", days: 1 }) { __typename } }',
    ]) {
      expect((await token.gql(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { cookie } = await visit(LOGIN, { input: { email: 'eve@example.test', password: PASSWORD } });
    const admin = await administrator();
    const { users } = (await visit('{ users { id version email } }', {}, { cookie: admin })).body.data;
    const eve = users.find((user: { email: string }) => user.email === 'eve@example.test');
    const off = await visit(
      `mutation($input: UpdateUserInput!) { updateUser(input: $input) { __typename ... on User { isActive } ... on Invalid { issues { message } } } }`,
      { input: { id: eve.id, version: eve.version, isActive: false } },
      { cookie: admin },
    );
    expect(off.body.data.updateUser.isActive).toBe(false);
    expect((await visit(ME, {}, { cookie: cookie ?? '' })).body.data.me).toBeNull();
  });

  test('nothing but public fields answers without signing in', async () => {
    const answer = await server.anonymous.gql('{ programs { id } }');
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const forged = await server.anonymous.gql('{ me { user { id } } }');
    expect(forged.data.me).toBeNull();
  });
});
