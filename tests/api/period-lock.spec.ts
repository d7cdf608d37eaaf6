import { sql } from '@wheelhouse/core';
import type { TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

const invalid = '... on Invalid { issues { path code message } }';
const LOCK = `mutation($input: LockPeriodInput!) { lockPeriod(input: $input) { __typename
  ... on PeriodLock { id version period lockedBy isReopened } ${invalid} } }`;
const REOPEN = `mutation($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { __typename
  ... on PeriodLock { id period isReopened } ${invalid} } }`;
const LOCKS = `query($programId: ID!) { periodLocks(programId: $programId) { period lockedBy } }`;

let world: ScorecardWorld;
let daily: string;
let weekly: string;
let editor: TestClient;

const lock = (client: TestClient, period: string) =>
  client.ask(LOCK, { input: { programId: world.programId, period } }).then((data) => data.lockPeriod);
const reopen = (client: TestClient, period: string, reason: string) =>
  client.ask(REOPEN, { input: { programId: world.programId, period, reason } }).then((data) => data.reopenPeriod);
const tryRecord = (measureId: string, period: string, value: number, language = 'en') =>
  world.admin
    .in(language)
    .ask(operations.record, { input: { measureId, unitId: unitOf(world, 'N1'), period, value } })
    .then((data) => data.recordReading);
const importCsv = (csv: string, more: Record<string, unknown> = {}) =>
  world.admin
    .ask(operations.importReadings, { input: { programId: world.programId, csv, ...more } })
    .then((data) => data.importReadings);

beforeAll(async () => {
  world = await createScorecardWorld();
  weekly = await createMeasure(world, { name: 'Calls', key: 'calls', aggregation: 'SUM' });
  daily = await createMeasure(world, { name: 'Visitors', key: 'visitors', aggregation: 'SUM', cadence: 'DAY' });
  editor = await world.server.client({ role: 'EDITOR', programId: world.programId });
  await record(world, weekly, 'N1', '2026-W46', 80);
});
afterAll(() => world.server.close());

describe('a locked week', () => {
  test('takes no reading of its own nor of its days, and says who locked it and what to do', async () => {
    const locked = await lock(editor, '2026-W46');
    expect(locked).toMatchObject({ __typename: 'PeriodLock', period: '2026-W46', isReopened: false });
    expect((await world.admin.ask(LOCKS, { programId: world.programId })).periodLocks).toEqual([
      { period: '2026-W46', lockedBy: locked.lockedBy },
    ]);
    const refused = await tryRecord(weekly, '2026-W46', 81);
    expect(refused.issues).toMatchObject([{ path: 'input.period', code: 'PERIOD_LOCKED' }]);
    expect(refused.issues[0].message).toContain(`${locked.lockedBy} locked`);
    expect((await tryRecord(weekly, '2026-W46', 81, 'zh-Hans')).issues[0].message).toContain('锁定');
    expect((await tryRecord(daily, '2026-11-12', 5)).issues).toMatchObject([{ code: 'PERIOD_LOCKED' }]);
    expect((await tryRecord(daily, '2026-11-16', 5)).__typename).toBe('Reading');
    expect((await tryRecord(weekly, '2026-W47', 81)).__typename).toBe('Reading');
  });

  test('is locked once however often it is asked for', async () => {
    const again = await lock(editor, '2026-W46');
    expect(again).toMatchObject({ __typename: 'PeriodLock', version: 1 });
  });

  test('refuses rows of a file, each with its line, and lets pass what is stored just so', async () => {
    const csv = 'unit,measure,period,value\nN1,calls,2026-W46,80\nN2,calls,2026-W46,70\nN2,calls,2026-W47,71';
    const dry = await importCsv(csv, { dryRun: true });
    expect(dry).toMatchObject({ accepted: 2, rejected: 1, issues: [{ row: 3, code: 'PERIOD_LOCKED' }] });
    expect((await importCsv(csv)).issues).toMatchObject([{ path: 'row 3', code: 'PERIOD_LOCKED' }, {}]);
    const taken = await importCsv(csv, { validRowsOnly: true });
    expect(taken).toMatchObject({ created: 1, unchanged: 1, rejected: 1 });
    const stored = await world.server.server.db.rows(
      sql`SELECT unit_id FROM reading WHERE measure_id = ${weekly} AND period = '2026-W46'`,
    );
    expect(stored).toHaveLength(1);
  });

  test('is opened again with a reason, which the history keeps', async () => {
    expect((await reopen(editor, '2026-W46', ' ')).issues).toMatchObject([{ path: 'input.reason', code: 'REQUIRED' }]);
    expect((await reopen(editor, '2026-W45', 'late')).issues).toMatchObject([{ code: 'NOT_LOCKED' }]);
    const reopened = await reopen(editor, '2026-W46', 'N1 counted twice');
    expect(reopened).toMatchObject({ isReopened: true });
    expect((await tryRecord(weekly, '2026-W46', 81)).__typename).toBe('Reading');
    const { history } = await editor.ask(
      `query($programId: ID!, $entityId: ID!) { history(programId: $programId, entityId: $entityId) {
        items { action entity reason } } }`,
      { programId: world.programId, entityId: reopened.id },
    );
    expect(history.items[0]).toEqual({ action: 'ARCHIVE', entity: 'periodLock', reason: 'N1 counted twice' });
    expect((await lock(editor, '2026-W46')).__typename).toBe('PeriodLock');
    expect((await tryRecord(weekly, '2026-W46', 82)).issues).toMatchObject([{ code: 'PERIOD_LOCKED' }]);
    await reopen(editor, '2026-W46', 'for the next story');
  });

  test('is none of the future, of nonsense, or of somebody who only manages a unit', async () => {
    expect((await lock(editor, '2026-W49')).issues).toMatchObject([{ path: 'input.period', code: 'FUTURE_PERIOD' }]);
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'North'),
    });
    const answer = await manager.gql(LOCK, { input: { programId: world.programId, period: '2026-W46' } });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const nonsense = await editor.gql(LOCK, { input: { programId: world.programId, period: '2026-W99' } });
    expect(nonsense.errors?.[0]?.message).toContain('2026-W99');
  });
});
