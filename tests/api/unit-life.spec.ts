import { ScorecardService, sql } from '@wheelhouse/core';
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
const UPDATE = `mutation($input: UpdateUnitInput!) { updateUnit(input: $input) {
  __typename ... on Unit { id version opensOn closesOn parentId } ${invalid} } }`;
const CREATE = `mutation($input: CreateUnitInput!) { createUnit(input: $input) {
  __typename ... on Unit { id opensOn closesOn } ${invalid} } }`;
const IMPORT = `mutation($input: ImportUnitsInput!) { importUnits(input: $input) { __typename
  ... on UnitImport { created updated unchanged issues { path message } } ${invalid} } }`;
const UNITS = `query($programId: ID!) { units(programId: $programId) { name opensOn closesOn } }`;
const UNDO = `mutation($input: UndoLastInput!) { undoLastChange(input: $input) { __typename ... on Undone { titles } ${invalid} } }`;

let world: ScorecardWorld;
let sales = '';

beforeAll(async () => {
  world = await createScorecardWorld({ North: ['N1', 'N2', 'N3'], South: ['S1'] });
  sales = await createMeasure(world, { name: 'Sales', aggregation: 'SUM', cadence: 'MONTH' });
});
afterAll(() => world.server.close());

const score = async (unit: string, period: string) =>
  (await world.server.server.db.row<{ value: number; present: number; expected: number }>(sql`
    SELECT value, present, expected FROM measure_score
    WHERE unit_id = ${unitOf(world, unit)} AND measure_id = ${sales} AND period = ${period}`)) ?? null;
const change = async (name: string, values: Record<string, unknown>) => {
  const id = unitOf(world, name);
  const { unit } = await world.admin.ask('query($id: ID!) { unit(id: $id) { version } }', { id });
  return (await world.admin.ask(UPDATE, { input: { id, version: unit.version, ...values } })).updateUnit;
};
const verified = () => {
  const { server, programId } = world;
  return server.server.app.get(ScorecardService).recompute(server.ctx, programId, { verify: true });
};

describe('units opened and closed over time', () => {
  test('a unit is expected only in the periods that overlap its life, also after its dates change', async () => {
    for (const period of ['2026-01', '2026-02', '2026-03']) {
      await record(world, sales, 'N1', period, 10);
      await record(world, sales, 'N2', period, 5);
    }
    expect(await score('North', '2026-01')).toEqual({ value: 15, present: 2, expected: 3 });
    expect(await change('N3', { opensOn: '2026-02-28' })).toMatchObject({ opensOn: '2026-02-28', closesOn: null });
    expect(await score('North', '2026-01')).toEqual({ value: 15, present: 2, expected: 2 });
    expect(await score('North', '2026-02')).toEqual({ value: 15, present: 2, expected: 3 });
    expect(await score('Company', '2026-01')).toMatchObject({ present: 2, expected: 3 });
    await change('N2', { closesOn: '2026-02-01' });
    expect(await score('North', '2026-02')).toMatchObject({ value: 15, present: 2 });
    expect(await score('North', '2026-03')).toEqual({ value: 10, present: 1, expected: 2 });
    expect(await verified()).toMatchObject({ differing: 0 });
    await world.admin.ask(UNDO, { input: { programId: world.programId } });
    expect(await score('North', '2026-03')).toEqual({ value: 15, present: 2, expected: 3 });
    expect(await verified()).toMatchObject({ differing: 0 });
  });

  test('a reading for a period outside the life is refused, alone and in a file, by name and date', async () => {
    await change('N2', { closesOn: '2026-02-01' });
    const input = { measureId: sales, unitId: unitOf(world, 'N3'), period: '2026-01', value: 3 };
    const early = (await world.admin.in('zh-Hant').ask(operations.record, { input })).recordReading;
    expect(early.issues).toEqual([
      {
        path: 'input.period',
        code: 'UNIT_NOT_OPEN',
        message: 'N3於 2026-02-28 開業，晚於 2026-01。請更正期間，或修改該單位的開業日期。',
      },
    ]);
    const csv = 'unit,measure,period,value\nN3,Sales,2026-01,3\nN3,Sales,2026-02,4\nN2,Sales,2026-03,7\n';
    const { importReadings } = await world.admin.ask(operations.importReadings, {
      input: { programId: world.programId, csv, validRowsOnly: true },
    });
    expect(importReadings).toMatchObject({ accepted: 1, rejected: 2, created: 1 });
    expect(importReadings.issues).toMatchObject([
      { row: 2, column: 'period', code: 'UNIT_NOT_OPEN' },
      { row: 4, column: 'period', code: 'UNIT_NOT_OPEN', message: expect.stringContaining('N2 closed on 2026-02-01') },
    ]);
    expect(await score('North', '2026-02')).toEqual({ value: 19, present: 3, expected: 3 });
  });

  test('closing before opening is refused by name, on creation, change and import', async () => {
    const input = { programId: world.programId, name: 'Short', opensOn: '2026-03-01', closesOn: '2026-02-28' };
    const made = (await world.admin.ask(CREATE, { input })).createUnit;
    expect(made.issues).toMatchObject([{ path: 'input.closesOn', code: 'END_BEFORE_START' }]);
    expect((await change('N3', { closesOn: '2026-01-01' })).issues).toMatchObject([{ path: 'input.closesOn' }]);
    const csv = 'name,opened,closed\nN1,2026-05-01,2026-04-01\nS1,someday,\n';
    const { importUnits } = await world.admin.ask(IMPORT, { input: { programId: world.programId, csv } });
    expect(importUnits.issues).toMatchObject([
      { path: 'row 2', code: 'END_BEFORE_START' },
      { path: 'row 3', code: 'BAD_DATE' },
    ]);
  });

  test('a file of units brings the dates, with Chinese headers too, and an empty cell changes nothing', async () => {
    const csv = '名称,上级,类型,开业日期,关闭日期\n东一,North,门店,2026年3月1日,\nN1,North,门店,,2026/12/31\n';
    const answer = await world.admin.change(IMPORT, { input: { programId: world.programId, csv } });
    expect(answer).toMatchObject({ created: 1, updated: 1 });
    const again = await world.admin.change(IMPORT, { input: { programId: world.programId, csv } });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const { units } = await world.admin.ask(UNITS, { programId: world.programId });
    const found = Object.fromEntries(
      units.map((row: { name: string; opensOn: string; closesOn: string }) => [row.name, [row.opensOn, row.closesOn]]),
    );
    expect(found).toMatchObject({ 东一: ['2026-03-01', null], N1: [null, '2026-12-31'], N3: ['2026-02-28', null] });
    expect(await score('North', '2026-01')).toMatchObject({ expected: 2 });
    expect(await score('North', '2026-03')).toMatchObject({ present: 1, expected: 3 });
    expect(await verified()).toMatchObject({ differing: 0 });
  });

  test('a unit moved in the middle of the year keeps its readings and counts under its new parent', async () => {
    await record(world, sales, 'S1', '2026-03', 2);
    await change('N1', { parentId: unitOf(world, 'South') });
    expect(await score('N1', '2026-01')).toMatchObject({ value: 10 });
    expect(await score('South', '2026-01')).toMatchObject({ value: 10, present: 1, expected: 2 });
    expect(await score('South', '2026-03')).toMatchObject({ value: 12, present: 2, expected: 2 });
    expect(await score('Company', '2026-03')).toMatchObject({ value: 12 });
    await record(world, sales, 'N1', '2026-07', 9);
    expect(await score('South', '2026-07')).toMatchObject({ value: 9 });
    expect(await verified()).toMatchObject({ differing: 0 });
  });
});
