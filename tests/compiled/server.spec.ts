import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, newFolder, onFolder, runCommand, type ServerProcess, startServer } from './server-process.js';

const LOGIN = `mutation ($input: LoginInput!) {
  login(input: $input) { __typename ... on User { email grants { role } } ... on Invalid { issues { message } } }
}`;

const { folder, remove } = newFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(onFolder(folder));
});

afterAll(async () => {
  await server.stop();
  remove();
});

describe('the compiled server', () => {
  test('prints its address as the last line, and no set-up link beside an administrator', () => {
    expect(server.lines).toHaveLength(1);
    expect(server.lines.at(-1)).toMatch(/^http:\/\/localhost:\d+$/);
  });

  test('is alive and ready', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('lets the administrator of the environment in', async () => {
    const answer = await new TestClient(server.url, null).ask(LOGIN, { input: ADMIN });
    expect(answer.login).toEqual({ __typename: 'User', email: ADMIN.email, grants: [{ role: 'ADMIN' }] });
  });

  test('serves the web app with its policy, for any path a page may have', async () => {
    for (const path of ['/', '/p/some-program/scorecard']) {
      const page = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(await page.text()).toContain('<div id="root">');
    }
  });

  test('keeps its schema to itself', async () => {
    const answer = await (await server.client()).gql('{ __schema { types { name } } }');
    expect(answer.status).toBe(400);
  });

  test('refuses a second server on the same folder', async () => {
    const second = await runCommand(['start'], onFolder(folder));
    expect(second.code).toBe(4);
    expect(second.stderr).toContain(`Another Wheelhouse is already running on ${folder}`);
  });

  test('starts again on data that is there', async () => {
    const first = server;
    expect((await first.stop()).code).toBe(0);
    server = await startServer(onFolder(folder));
    process.stdout.write(
      `  started in ${Math.round(first.startedInMs)} ms, again in ${Math.round(server.startedInMs)} ms\n`,
    );
    expect((await (await server.client()).ask('{ instance { name } }')).instance.name).toBe('Wheelhouse');
  });
});

describe('the command line beside a running server', () => {
  const on = onFolder(folder);

  test('makes a token that works', async () => {
    const made = await runCommand(['token', 'create', '--user', ADMIN.email, '--days', '1'], on);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const client = new TestClient(server.url, made.stdout.trim());
    expect((await client.ask('{ me { user { email } } }')).me.user.email).toBe(ADMIN.email);
  });

  test('lists the packs as JSON', async () => {
    const listed = await runCommand(['--json', 'packs', 'list'], on);
    expect(listed.code).toBe(0);
    const { packs } = JSON.parse(listed.stdout) as { packs: { id: string; version: string; title: string }[] };
    expect(packs.length).toBeGreaterThan(0);
    for (const pack of packs) expect(pack).toMatchObject({ id: expect.any(String), version: expect.any(String) });
  });

  test('finds nothing wrong with the installation', async () => {
    const checked = await runCommand(['--json', 'doctor'], on);
    expect(JSON.parse(checked.stdout)).toMatchObject({ database: 'sqlite', findings: [] });
    expect(checked.code).toBe(0);
  });

  test('tries an import without writing, and refuses a wrong file with its own exit code', async () => {
    const client = await server.client();
    const { id: programId } = await client.change(
      `mutation ($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id } } }`,
      { input: { name: 'Dry', startsOn: '2025-01-01' } },
    );
    await client.change(
      `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { __typename ... on Unit { id } } }`,
      { input: { programId, name: 'Company', kind: 'COMPANY', externalId: 'HQ' } },
    );
    await client.change(
      `mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { __typename ... on Measure { id } } }`,
      { input: { programId, quadrant: 'CUSTOMER', key: 'nps', name: 'NPS', goal: 50, redFlag: 10, cadence: 'MONTH' } },
    );
    const right = join(folder, 'right.csv');
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(right, 'unit,measure,period,value\nHQ,nps,2025-03,42\n');
    writeFileSync(wrong, 'unit,measure,period,value\nHQ,nps,2025-03,high\n');
    const tried = await runCommand(['--json', 'import', 'readings', right, '--program', programId, '--dry-run'], on);
    expect(tried.code).toBe(0);
    expect(JSON.parse(tried.stdout)).toMatchObject({ dryRun: true, readings: 1, accepted: 1, created: 1 });
    const refused = await runCommand(['import', 'readings', wrong, '--program', programId], on);
    expect(refused.code).toBe(3);
    expect(`${refused.stdout}${refused.stderr}`).toContain('high');
    const { readingImports } = await client.ask('query ($id: ID!) { readingImports(programId: $id) { id } }', {
      id: programId,
    });
    expect(readingImports).toEqual([]);
  });

  test('ends with 2 for what is used wrongly', async () => {
    const wrong = [
      ['sail'],
      ['doctor', '--harder'],
      ['token', 'create'],
      ['import', 'readings', 'nowhere.csv', '--program', 'x'],
    ];
    for (const { code, stderr } of await Promise.all(wrong.map((args) => runCommand(args, on)))) {
      expect(code).toBe(2);
      expect(stderr.trim()).not.toBe('');
    }
  });

  test('ends with 3 for somebody who is not there', async () => {
    const { code, stderr } = await runCommand(['token', 'create', '--user', 'nobody@example.test'], on);
    expect([code, stderr.trim()]).toEqual([3, 'There is no active person with the e-mail nobody@example.test.']);
  });

  test('ends with 2 for an environment that cannot be used, naming the variable', async () => {
    const { code, stderr } = await runCommand(['start'], { ...on, PORT: 'seventy' });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT');
  });
});

describe('a first start without an administrator', () => {
  test('prints a link that creates one, once', async () => {
    const fresh = newFolder();
    const first = await startServer({ WHEELHOUSE_DATA: fresh.folder });
    try {
      const link = first.lines.find((line) => line.includes('/setup?token='));
      expect(link).toBeDefined();
      const setupToken = new URL(link ?? '').searchParams.get('token');
      const setUp = `mutation ($input: CompleteSetupInput!) {
        completeSetup(input: $input) { __typename ... on User { email } ... on Invalid { issues { code } } } }`;
      const input = { setupToken, name: 'Head', email: ADMIN.email, password: ADMIN.password };
      const anonymous = new TestClient(first.url, null);
      expect((await anonymous.ask(setUp, { input })).completeSetup).toEqual({ __typename: 'User', email: ADMIN.email });
      const again = await anonymous.ask(setUp, { input: { ...input, email: 'other@example.test' } });
      expect(again.completeSetup.__typename).toBe('Invalid');
      expect((await anonymous.ask(LOGIN, { input: ADMIN })).login.__typename).toBe('User');
    } finally {
      await first.stop();
      fresh.remove();
    }
  });

  test('writes no password into the data folder', () => {
    for (const file of readdirSync(folder).filter((name) => name.startsWith('wheelhouse.db'))) {
      expect(readFileSync(join(folder, file)).includes(ADMIN.password)).toBe(false);
    }
  });
});
