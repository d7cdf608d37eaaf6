import { sql } from '@wheelhouse/core';
import { type TestClient, TestClock } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMeasure, createScorecardWorld, record, type ScorecardWorld, unitOf } from './scorecard-world.js';

const FIELDS = `id version name units { id name } withChildren wheelCount seconds language theme createdBy addressSince
  lastSeenAt revokedAt address`;
const INVALID = '... on Invalid { issues { path code message } } ... on Stale { message current { id version } }';
const change = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on Wall { ${FIELDS} } ${INVALID} } }`;
const create = change('createWall', 'CreateWallInput');
const update = change('updateWall', 'UpdateWallInput');
const revoke = change('revokeWall', 'RowInput');
const renew = change('renewWallAddress', 'RowInput');
const WALLS = `query($programId: ID!) { walls(programId: $programId) { ${FIELDS} } }`;
const SECRET_NOTE = 'nobody outside may read this';

let world: ScorecardWorld;
let clock: TestClock;
let admin: TestClient;

beforeAll(async () => {
  clock = new TestClock();
  world = await createScorecardWorld(undefined, { clock });
  ({ admin } = world);
  const nps = await createMeasure(world, {
    key: 'nps',
    name: 'Net promoter score',
    shortName: 'NPS',
    wheelPosition: 1,
  });
  const hidden = await createMeasure(world, {
    key: 'cash',
    name: 'Cash of another unit',
    quadrant: 'FINANCE',
    wheelPosition: 1,
  });
  await record(world, nps, 'N1', '2026-W46', 80, { note: SECRET_NOTE });
  await record(world, nps, 'N1', '2026-W45', 60);
  await record(world, nps, 'N1', '2026-W47', 10);
  await record(world, nps, 'S2', '2026-W46', 70);
  await record(world, hidden, 'S1', '2026-W46', 77);
});
afterAll(() => world.server.close());

const pathOf = (address: string): string => new URL(address).pathname;
const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.server.url}${path}/data`, { headers });
const wallOf = (units: readonly string[], more: Record<string, unknown> = {}) =>
  admin.change(create, {
    input: { programId: world.programId, name: 'Entrance', unitIds: units.map((unit) => unitOf(world, unit)), ...more },
  });

describe('what a wallboard answers', () => {
  test('is the wheels of its units for the newest week that has ended, to anybody who knows the address', async () => {
    const wall = await wallOf(['N1'], { seconds: 30 });
    expect(wall).toMatchObject({ seconds: 30, language: 'en', theme: 'DARK', withChildren: false, wheelCount: 1 });
    const answer = await ask(pathOf(wall.address));
    expect(answer.status).toBe(200);
    const picture = await answer.json();
    expect(picture).toMatchObject({
      name: 'Entrance',
      program: 'Nebula',
      seconds: 30,
      timeZone: 'Asia/Shanghai',
      period: '2026-W46',
    });
    expect(picture.units).toHaveLength(1);
    const [unit] = picture.units;
    expect(unit).toMatchObject({
      name: 'N1',
      path: `/p/${world.programId}/wheel/${unitOf(world, 'N1')}`,
      refreshedAt: clock.now().toISOString(),
    });
    const [customer] = unit.quadrants;
    expect(customer.measures).toEqual([
      expect.objectContaining({ key: 'nps', value: 80, target: 100, change: 20, freshness: 'FRESH', isFocus: false }),
    ]);
    expect(unit.score).toBeCloseTo(10 / 3 + 0.6 * (10 / 3), 5);
  });

  test('holds nothing of other units, of notes, people or rules', async () => {
    const wall = await wallOf(['N1']);
    const text = await (await ask(pathOf(wall.address))).text();
    for (const foreign of [
      SECRET_NOTE,
      '"N2"',
      ':77,',
      'Test person',
      '@',
      'redFlag',
      'weight',
      'ruleVersion',
      wall.id,
    ]) {
      expect(text).not.toContain(foreign);
    }
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(
      ['language', 'name', 'period', 'program', 'publicUrl', 'seconds', 'theme', 'timeZone', 'units'].sort(),
    );
  });

  test('follows the chosen order, with the units below where that is asked for and without archived ones', async () => {
    const wall = await wallOf(['South', 'N1'], { withChildren: true });
    expect(wall.wheelCount).toBe(4);
    const names = async () => {
      const { units } = await (await ask(pathOf(wall.address))).json();
      return units.map((unit: { name: string }) => unit.name);
    };
    expect(await names()).toEqual(['South', 'S1', 'S2', 'N1']);
    const archive = 'mutation($input: RowInput!) { archiveUnit(input: $input) { ... on Unit { id version } } }';
    const restore = 'mutation($input: RowInput!) { restoreUnit(input: $input) { ... on Unit { id version } } }';
    const { version } = await admin.change(archive, { input: { id: unitOf(world, 'S2'), version: 1 } });
    expect(await names()).toEqual(['South', 'S1', 'N1']);
    await admin.change(restore, { input: { id: unitOf(world, 'S2'), version } });
  });

  test('comes with security headers and without cookies, whatever the visitor sends', async () => {
    const wall = await wallOf(['N1']);
    const answer = await ask(pathOf(wall.address), { cookie: 'wheelhouse=somebody' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('x-wheelhouse-now')).toBe(clock.now().toISOString());
  });

  test('is not sent again while it is the same, and again as soon as a number changes', async () => {
    const wall = await wallOf(['N1', 'N2'], { name: 'Cached' });
    const path = pathOf(wall.address);
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    await expect.poll(async () => (await walls()).find(({ id }) => id === wall.id)?.lastSeenAt).not.toBeNull();
    let again: Response | null = null;
    const queries = await world.server.countQueries(async () => {
      again = await ask(path, { 'if-none-match': tag });
    });
    expect((again as Response | null)?.status).toBe(304);
    expect(await (again as unknown as Response).text()).toBe('');
    expect(queries).toBeLessThanOrEqual(2);
    const csat = await createMeasure(world, {
      key: 'csat',
      name: 'Satisfaction',
      quadrant: 'PEOPLE',
      wheelPosition: 1,
    });
    await record(world, csat, 'N2', '2026-W46', 90);
    const changed = await ask(path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('Satisfaction');
  });

  test('speaks the language of the wallboard, not of the visitor', async () => {
    const wall = await wallOf(['N1'], { language: 'zh-Hant' });
    const answer = await ask(pathOf(wall.address), { 'x-wheelhouse-language': 'en', 'accept-language': 'en' });
    expect((await answer.json()).language).toBe('zh-Hant');
  });
});

async function walls(client = admin) {
  const data = await client.ask<{ walls: Record<string, string | null>[] }>(WALLS, { programId: world.programId });
  return data.walls;
}

describe('an address', () => {
  test('is told once', async () => {
    const wall = await wallOf(['N1'], { name: 'Told once' });
    expect(wall.address).toMatch(/\/wall\/[\w-]{43}$/);
    const listed = await walls();
    expect(listed.find(({ id }) => id === wall.id)).toMatchObject({ name: 'Told once', address: null });
    const token = pathOf(wall.address).slice('/wall/'.length);
    const { db } = world.server.server;
    expect(JSON.stringify(await db.rows(sql`SELECT * FROM wall`))).not.toContain(token);
    expect(JSON.stringify(await db.rows(sql`SELECT * FROM history`))).not.toContain(token);
  });

  test('ends when it is revoked, with the same answer as one that never was', async () => {
    const wall = await wallOf(['N1']);
    const path = pathOf(wall.address);
    const revoked = await admin.change(revoke, { input: { id: wall.id, version: wall.version } });
    expect(revoked.revokedAt).toBe(clock.now().toISOString());
    const [after, unknown] = [await ask(path), await ask(`/wall/${'x'.repeat(43)}`)];
    expect([after.status, unknown.status]).toEqual([404, 404]);
    const bodies = [await after.text(), await unknown.text()];
    expect(bodies[0]).toBe(bodies[1]);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const headersOf = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date');
    expect(headersOf(after)).toEqual(headersOf(unknown));
    const counts: number[] = [];
    for (const asked of [path, `/wall/${'x'.repeat(43)}`])
      counts.push(await world.server.countQueries(() => ask(asked)));
    expect(counts[0]).toBe(counts[1]);
  });

  test('gives way to a new one, which brings a revoked wallboard back', async () => {
    const wall = await wallOf(['N1']);
    const renewed = await admin.change(renew, { input: { id: wall.id, version: wall.version } });
    expect(renewed.address).not.toBe(wall.address);
    expect((await ask(pathOf(wall.address))).status).toBe(404);
    expect((await ask(pathOf(renewed.address))).status).toBe(200);
    const revoked = await admin.change(revoke, { input: { id: wall.id, version: renewed.version } });
    const back = await admin.change(renew, { input: { id: wall.id, version: revoked.version } });
    expect(back.revokedAt).toBeNull();
    expect((await ask(pathOf(back.address))).status).toBe(200);
    const stale = await admin.gql(renew, { input: { id: wall.id, version: 1 } });
    expect(Object.values(stale.data)[0]).toMatchObject({ __typename: 'Stale', current: { id: wall.id } });
  });

  test('ends with its program', async () => {
    const other = await createScorecardWorld();
    const wall = await other.admin.change(create, {
      input: { programId: other.programId, name: 'W', unitIds: [other.companyId] },
    });
    const url = `${other.server.url}${pathOf(wall.address)}/data`;
    expect((await fetch(url)).status).toBe(200);
    const archive = 'mutation($input: RowInput!) { archiveProgram(input: $input) { ... on Program { id } } }';
    await other.admin.change(archive, { input: { id: other.programId, version: 1 } });
    expect((await fetch(url)).status).toBe(404);
    await other.server.close();
  });

  test('is granted so many requests a minute', async () => {
    const [busy, quiet] = [await wallOf(['N1']), await wallOf(['N1'])];
    const answers: number[] = [];
    for (let round = 0; round < 13; round += 1) {
      const group = await Promise.all(Array.from({ length: 10 }, () => ask(pathOf(busy.address))));
      answers.push(...group.map((answer) => answer.status));
    }
    expect(answers.filter((status) => status === 200)).toHaveLength(120);
    expect(answers.filter((status) => status === 429)).toHaveLength(10);
    const refused = await ask(pathOf(busy.address));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(pathOf(quiet.address))).status).toBe(200);
  });
});

describe('hanging a wallboard', () => {
  test('is for editors and administrators', async () => {
    const input = { programId: world.programId, name: 'Hall', unitIds: [world.companyId] };
    for (const role of ['EXECUTIVE', 'UNIT_MANAGER', 'CONSULTANT'] as const) {
      const client = await world.server.client({ role, programId: world.programId });
      expect((await client.gql(create, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await client.gql(WALLS, { programId: world.programId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const editor = await world.server.client({ role: 'EDITOR', programId: world.programId });
    const made = await editor.change(create, { input });
    expect(made.createdBy).toMatch(/^Test person/);
  });

  test('reaches no further than the rights on units', async () => {
    const north = await world.server.client({
      role: 'EDITOR',
      programId: world.programId,
      unitId: unitOf(world, 'North'),
    });
    const refused = await north.ask(create, {
      input: { programId: world.programId, name: 'South', unitIds: [unitOf(world, 'S1')] },
    });
    expect(Object.values(refused)[0]).toMatchObject({
      __typename: 'Invalid',
      issues: [{ path: 'input.unitIds', code: 'UNKNOWN' }],
    });
    const own = await north.change(create, {
      input: { programId: world.programId, name: 'North', unitIds: [unitOf(world, 'N1')] },
    });
    const company = await wallOf(['Company']);
    const listed = (await walls(north)).map(({ id }) => id);
    expect(listed).toContain(own.id);
    expect(listed).not.toContain(company.id);
    const foreign = await north.gql(revoke, { input: { id: company.id, version: 1 } });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(pathOf(company.address))).status).toBe(200);
  });

  test('answers every fault of the input at once', async () => {
    const input = { programId: world.programId, name: ' ', unitIds: [], seconds: 2 };
    const { data } = await admin.gql(create, { input });
    const [answer] = Object.values(data) as { issues: { path: string; code: string }[] }[];
    expect(answer?.issues.map(({ path, code }) => [path, code])).toEqual([
      ['input.name', 'REQUIRED'],
      ['input.seconds', 'OUT_OF_RANGE'],
      ['input.unitIds', 'REQUIRED'],
    ]);
  });

  test('changes what screens show with their next question, and stands in the history', async () => {
    const wall = await wallOf(['N1'], { name: 'Before' });
    await admin.change(update, {
      input: { id: wall.id, version: wall.version, name: 'After', unitIds: [unitOf(world, 'N2')], theme: 'LIGHT' },
    });
    const picture = await (await ask(pathOf(wall.address))).json();
    expect(picture).toMatchObject({ name: 'After', theme: 'LIGHT', units: [{ name: 'N2' }] });
    const { db } = world.server.server;
    const lines = await db.rows<{ action: string; title: string }>(
      sql`SELECT action, title FROM history WHERE entity_id = ${wall.id} ORDER BY seq`,
    );
    expect(lines).toEqual([
      { action: 'CREATE', title: 'Before' },
      { action: 'UPDATE', title: 'After' },
    ]);
  });

  test('lists 50 wallboards with the statements of one', async () => {
    const one = await createScorecardWorld();
    const make = (name: string) =>
      one.admin.change(create, {
        input: { programId: one.programId, name, unitIds: [unitOf(one, 'North')], withChildren: true },
      });
    const list = () => one.admin.ask(WALLS, { programId: one.programId });
    await make('1');
    await list();
    const few = await one.server.countQueries(list);
    for (let count = 2; count <= 50; count += 1) await make(String(count));
    expect(await one.server.countQueries(list)).toBe(few);
    await one.server.close();
  });
});

test('a preview is for those who may change the wallboard', async () => {
  const wall = await wallOf(['N1'], { name: 'Seen before' });
  const preview = (token: string | null) =>
    fetch(`${world.server.url}/wall/preview/${wall.id}/data`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
  expect((await preview(null)).status).toBe(404);
  const reader = await world.server.client({ role: 'EXECUTIVE', programId: world.programId });
  expect((await preview(reader.token)).status).toBe(404);
  const seen = await preview(admin.token);
  expect(seen.status).toBe(200);
  expect((await seen.json()).name).toBe('Seen before');
});
