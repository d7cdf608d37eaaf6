import { AlertWorker, PeopleService, sql } from '@wheelhouse/core';
import { type TestClient, TestClock } from '@wheelhouse/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

const SUBSCRIBE = `mutation($input: SubscribeInput!) { subscribe(input: $input) { __typename
  ... on AlertSubscription { id version unitId unitName measureId measureName quadrant includesBelow events }
  ... on Invalid { issues { path code message } } } }`;
const UNSUBSCRIBE = `mutation($input: UnsubscribeInput!) { unsubscribe(input: $input) { __typename ... on AlertSubscription { id } } }`;
const SETTINGS = `query($programId: ID!) { alertSettings(programId: $programId) { email address canSendEmail
  subscriptions { id unitName measureName quadrant includesBelow events } suggestions { unitId unitName } } }`;
const NOTICES = `query($programId: ID!, $unreadOnly: Boolean, $page: PageInput) { notices(programId: $programId, unreadOnly: $unreadOnly, page: $page) {
  total unread items { id event unitId unitName measureId measureName quadrant period value goal text at readAt } } }`;
const READ = `mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { __typename ... on NoticesRead { unread } } }`;

const ADD_ACTION = `mutation($input: CreateMeasureActionInput!) { createMeasureAction(input: $input) { __typename } }`;
const signalQuery = sql`SELECT id FROM alert_signal`;

let world: ScorecardWorld;
let clock: TestClock;
let counter = 0;

beforeAll(async () => {
  clock = new TestClock();
  world = await createScorecardWorld({ North: ['N1', 'N2'], South: ['S1', 'S2'] }, { clock });
});
afterAll(() => world.server.close());

const look = () => world.server.server.app.get(AlertWorker).look(world.server.ctx);
const wheelMeasure = (more: Record<string, unknown> = {}) => {
  counter += 1;
  return createMeasure(world, { name: `Promptness ${counter}`, unit: '%', ...more });
};
const manager = (unit: string) =>
  world.server.client({ role: 'UNIT_MANAGER', programId: world.programId, unitId: unitOf(world, unit) });
const subscribe = (client: TestClient, unit: string, more: Record<string, unknown> = {}) =>
  client.change(SUBSCRIBE, { input: { unitId: unitOf(world, unit), ...more } });
const noticesOf = async (client: TestClient, more: Record<string, unknown> = {}) =>
  (await client.ask(NOTICES, { programId: world.programId, ...more })).notices;
const codeOf = async (client: TestClient, text: string, variables: Record<string, unknown>) =>
  (await client.gql(text, variables)).errors?.[0]?.extensions.code;

describe('subscriptions', () => {
  it('are made once, replaced the second time, listed and ended', async () => {
    const measureId = await wheelMeasure();
    const client = await manager('North');
    const first = await subscribe(client, 'North', { measureId });
    expect(first).toMatchObject({ unitName: 'North', measureId, quadrant: null, includesBelow: false, version: 1 });
    expect(first.events).toEqual(expect.arrayContaining(['TURNED_RED', 'STALE']));
    const again = await subscribe(client, 'North', { measureId, includesBelow: true, events: ['STALE'] });
    expect(again).toMatchObject({ id: first.id, version: 2, includesBelow: true, events: ['STALE'] });
    await subscribe(client, 'N1', { quadrant: 'CUSTOMER' });
    const { alertSettings } = await client.ask(SETTINGS, { programId: world.programId });
    expect(alertSettings).toMatchObject({ email: 'OFF', canSendEmail: false });
    expect(alertSettings.subscriptions).toHaveLength(2);
    expect(alertSettings.suggestions).toEqual([{ unitId: unitOf(world, 'North'), unitName: 'North' }]);
    expect(await codeOf(await manager('South'), UNSUBSCRIBE, { input: { id: first.id } })).toBe('NOT_FOUND');
    await client.change(UNSUBSCRIBE, { input: { id: first.id } });
    const left = await client.ask(SETTINGS, { programId: world.programId });
    expect(left.alertSettings.subscriptions.map((entry: { unitName: string }) => entry.unitName)).toEqual(['N1']);
    await subscribe(client, 'North');
    expect((await client.ask(SETTINGS, { programId: world.programId })).alertSettings.suggestions).toEqual([]);
  });

  it('refuse units out of reach, two targets, no event and unknown measures', async () => {
    const client = await manager('North');
    const input = { unitId: unitOf(world, 'S1') };
    expect(await codeOf(client, SUBSCRIBE, { input })).toBe('NOT_FOUND');
    const measureId = await wheelMeasure();
    const bad = { unitId: unitOf(world, 'N1'), measureId, quadrant: 'PEOPLE', events: [] };
    const { subscribe: answer } = await client.ask(SUBSCRIBE, { input: bad });
    expect(answer.issues.map((issue: { code: string }) => issue.code)).toEqual(['ONE_TARGET', 'NO_EVENT']);
    const lost = await client.in('zh-Hant').ask(SUBSCRIBE, { input: { ...bad, quadrant: null, measureId: 'no' } });
    expect(lost.subscribe.issues.map((issue: { path: string }) => issue.path)).toEqual([
      'input.measureId',
      'input.events',
    ]);
    expect(lost.subscribe.issues[1].message).toContain('請至少選擇一種');
    expect(await codeOf(world.server.anonymous, SETTINGS, { programId: world.programId })).toBe('UNAUTHENTICATED');
  });
});

describe('turned red', () => {
  it('is told once, in the language of the reader, and only about the newest period', async () => {
    const measureId = await wheelMeasure({ wheelPosition: 1 });
    const client = await manager('N1');
    await subscribe(client, 'N1');
    await record(world, measureId, 'N1', '2026-W45', 120);
    await record(world, measureId, 'N1', '2026-W46', 40.5);
    await look();
    const [notice, ...others] = (await noticesOf(client)).items;
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ event: 'TURNED_RED', measureId, period: '2026-W46', value: 40.5, goal: 100 });
    expect(notice.text).toMatch(
      /^Promptness \d+ in N1 turned red: 40\.5% against a goal of 100\.0% \(Week 46, 2026\)\.$/,
    );
    expect((await noticesOf(client.in('zh-Hans'))).items[0].text).toContain('转红');
    expect((await noticesOf(client.in('zh-Hant'))).items[0].text).toContain('轉紅');
    // Corrected to green and back to red: the same period is told once.
    await record(world, measureId, 'N1', '2026-W46', 130);
    await look();
    await record(world, measureId, 'N1', '2026-W46', 30);
    await look();
    // Red before already: not a turn. An older period that turns red is no news.
    await record(world, measureId, 'N1', '2026-W47', 20);
    await record(world, measureId, 'N1', '2026-W44', 10);
    await look();
    expect((await noticesOf(client)).total).toBe(1);
  });

  it('comes from an import, and not again from the same file', async () => {
    const key = `import-${Date.now()}`;
    const measureId = await wheelMeasure({ key, wheelPosition: 2 });
    const client = await manager('Company');
    await subscribe(client, 'Company', { includesBelow: true, quadrant: 'CUSTOMER', events: ['TURNED_RED'] });
    const rows = ['N1', 'N2', 'S1', 'S2'].map((unit, at) => `ID-${unit},${key},2026-W47,${at === 3 ? 200 : 20}`);
    const csv = `unit,measure,period,value\n${rows.join('\n')}\n`;
    const input = { programId: world.programId, csv };
    expect((await world.admin.change(operations.importReadings, { input })).accepted).toBe(4);
    await look();
    const units = async () =>
      (await noticesOf(client)).items
        .filter((item: { measureId: string }) => item.measureId === measureId)
        .map((item: { unitName: string }) => item.unitName)
        .sort();
    const told = await units();
    expect(told).toEqual(expect.arrayContaining(['N1', 'N2', 'North', 'S1']));
    expect(told).not.toContain('S2');
    await world.admin.change(operations.importReadings, { input });
    await look();
    expect(await units()).toEqual(told);
  });

  it('is looked for again after the look was cut off, and told once', async () => {
    const measureId = await wheelMeasure();
    const client = await manager('N2');
    await subscribe(client, 'N2', { measureId });
    await record(world, measureId, 'N2', '2026-W47', 10);
    const { db } = world.server.server;
    const signals = await db.rows<Record<string, string>>(signalQuery);
    expect(signals.length).toBeGreaterThan(0);
    await look();
    await look();
    expect((await noticesOf(client)).total).toBe(1);
    // As after a kill between writing the notices and removing the signals.
    await record(world, measureId, 'N2', '2026-W47', 11);
    await look();
    expect((await noticesOf(client)).total).toBe(1);
    expect(await db.rows(signalQuery)).toEqual([]);
  });

  it('leaves no signal where nobody subscribed', async () => {
    const quiet = await createScorecardWorld({ East: ['E1'] });
    const measureId = await createMeasure(quiet, { name: 'Quiet' });
    await record(quiet, measureId, 'E1', '2026-W46', 10);
    expect(await quiet.server.server.db.rows(signalQuery)).toEqual([]);
    await quiet.server.close();
  });
});

describe('rights', () => {
  it('end alerts: those who lost a unit are not told, nor shown what they were told', async () => {
    const measureId = await wheelMeasure();
    const { server } = world.server;
    const people = server.app.get(PeopleService);
    const client = await manager('S1');
    await subscribe(client, 'S1', { measureId });
    await record(world, measureId, 'S1', '2026-W46', 10);
    await look();
    expect((await noticesOf(client)).unread).toBe(1);
    const { me } = await client.ask('query { me { user { id version } } }');
    const grants = [{ role: 'UNIT_MANAGER' as const, programId: world.programId, unitId: unitOf(world, 'N1') }];
    await server.db.tx(world.server.ctx, () => people.updateUser(world.server.ctx, { ...me.user, grants }));
    expect(await noticesOf(client)).toMatchObject({ total: 0, unread: 0, items: [] });
    await record(world, measureId, 'S1', '2026-W46', 150);
    await record(world, measureId, 'S1', '2026-W47', 10);
    await look();
    const back = [{ ...grants[0], role: 'UNIT_MANAGER' as const, unitId: unitOf(world, 'S1') }];
    const version = me.user.version;
    await server.db.tx(world.server.ctx, () =>
      people.updateUser(world.server.ctx, { id: me.user.id, version, grants: back }),
    );
    expect((await noticesOf(client)).items.map((item: { period: string }) => item.period)).toEqual(['2026-W46']);
    expect((await noticesOf(await manager('S1'))).total).toBe(0);
  });
});

describe('stale', () => {
  it('is told on the day a measure becomes stale in the time zone of the unit, once', async () => {
    clock.set('2026-11-21T09:00:00Z');
    const measureId = await wheelMeasure();
    const client = await manager('S2');
    await record(world, measureId, 'S2', '2026-W46', 120);
    await subscribe(client, 'S2', { measureId, events: ['STALE'] });
    // The tokens of test people last for a day, so the days to come are looked at from the inside.
    const toldAt = async (instant: string) => {
      clock.set(instant);
      await look();
      const rows = sql`SELECT person_id FROM notice WHERE measure_id = ${measureId}`;
      return (await world.server.server.db.rows(rows)).length;
    };
    // Week 46 ends on 15 November: 10.5 days later it is stale, from the 26th on in Shanghai.
    expect(await toldAt('2026-11-25T15:59:00Z')).toBe(0);
    expect(await toldAt('2026-11-25T16:01:00Z')).toBe(1);
    expect(await toldAt('2026-11-27T09:00:00Z')).toBe(1);
    // What was stale before somebody subscribed is no news.
    await subscribe(await manager('S2'), 'S2', { measureId, events: ['STALE'] });
    expect(await toldAt('2026-11-28T09:00:00Z')).toBe(1);
    clock.set('2026-11-21T09:00:00Z');
    const { items } = await noticesOf(client);
    expect(items).toMatchObject([{ event: 'STALE', period: '2026-W46' }]);
    expect(items[0].text).toContain('is stale: its last value is of Week 46, 2026');
  });
});

describe('red without an action', () => {
  it('is told after a full day, and not where somebody named one', async () => {
    clock.set('2026-11-21T09:00:00Z');
    const [bare, tended] = [await wheelMeasure(), await wheelMeasure()];
    const client = await manager('S1');
    for (const measureId of [bare, tended]) {
      await subscribe(client, 'S1', { measureId, events: ['RED_WITHOUT_ACTION'] });
      await record(world, measureId, 'S1', '2026-W47', 10);
    }
    const action = {
      measureId: tended,
      unitId: unitOf(world, 'S1'),
      period: '2026-W47',
      title: 'Call',
      owner: 'Li Na',
      dueOn: '2026-12-01',
    };
    await world.admin.change(ADD_ACTION, { input: action });
    const toldAt = async (instant: string) => {
      clock.set(instant);
      await look();
      const rows = sql`SELECT measure_id AS "measureId" FROM notice
        WHERE event = 'RED_WITHOUT_ACTION' AND measure_id IN (${bare}, ${tended})`;
      return (await world.server.server.db.rows<{ measureId: string }>(rows)).map((row) => row.measureId);
    };
    expect(await toldAt('2026-11-22T09:00:00Z')).toEqual([]);
    expect(await toldAt('2026-11-23T09:00:00Z')).toEqual([bare]);
    expect(await toldAt('2026-11-24T09:00:00Z')).toEqual([bare]);
    clock.set('2026-11-21T09:00:00Z');
    expect((await noticesOf(client)).items[0].text).toContain('is red and nobody has named an action: 10');
  });
});

describe('beyond control limits', () => {
  it('is told of a value that moved by more than chance, red or not', async () => {
    const measureId = await wheelMeasure();
    const client = await manager('N2');
    for (let week = 30; week <= 45; week += 1) {
      await record(world, measureId, 'N2', `2026-W${week}`, 120 + (week % 2));
    }
    await subscribe(client, 'N2', { measureId, events: ['BEYOND_LIMITS'] });
    await record(world, measureId, 'N2', '2026-W46', 121.5);
    await look();
    expect((await noticesOf(client)).total).toBe(0);
    await record(world, measureId, 'N2', '2026-W47', 140);
    await look();
    const { items } = await noticesOf(client);
    expect(items).toMatchObject([{ event: 'BEYOND_LIMITS', period: '2026-W47', value: 140 }]);
    expect(items[0].text).toContain('moved beyond its control limits: 140');
  });
});

describe('notices', () => {
  beforeEach(() => clock.set('2026-11-21T09:00:00Z'));

  it('are marked as read one by one or all, and listed in as many queries for one as for many', async () => {
    const client = await manager('North');
    await subscribe(client, 'North', { includesBelow: true });
    const one = await wheelMeasure({ wheelPosition: 3 });
    await record(world, one, 'N1', '2026-W47', 1);
    await look();
    const few = await world.server.countQueries(() => noticesOf(client));
    for (const wheelPosition of [4, 5]) {
      const measureId = await wheelMeasure({ wheelPosition });
      for (const unit of ['N1', 'N2']) await record(world, measureId, unit, '2026-W47', 1);
    }
    await look();
    expect(await world.server.countQueries(() => noticesOf(client))).toBe(few);
    const { items, unread, total } = await noticesOf(client, { page: { take: 3 } });
    expect(items).toHaveLength(3);
    expect(unread).toBe(total);
    const read = (ids?: string[]) =>
      client.change(READ, { input: { programId: world.programId, ...(ids ? { ids } : {}) } });
    expect((await read([items[0].id])).unread).toBe(unread - 1);
    const stranger = await manager('North');
    await stranger.change(READ, { input: { programId: world.programId, ids: [items[1].id] } });
    expect((await noticesOf(client, { unreadOnly: true })).total).toBe(total - 1);
    expect((await read()).unread).toBe(0);
    expect((await noticesOf(client)).total).toBe(total);
  });
});
