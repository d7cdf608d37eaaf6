import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestServer;
let admin: TestClient;
let programId = '';

const CREATE_PROGRAM = `mutation($input: CreateProgramInput!) { createProgram(input: $input) {
  __typename ... on Program { id version name horizonMonths endsOn warnings { code message } phases { key startsOn endsOn } }
  ... on Invalid { issues { path code message } } } }`;
const CREATE_UNIT = `mutation($input: CreateUnitInput!) { createUnit(input: $input) {
  __typename ... on Unit { id version name depth parentId externalId } ... on Invalid { issues { path code message } } } }`;
const UPDATE_UNIT = `mutation($input: UpdateUnitInput!) { updateUnit(input: $input) {
  __typename ... on Unit { id version depth parentId } ... on Invalid { issues { path code message } } ... on Stale { message current { id version } } } }`;
const IMPORT = `mutation($input: ImportUnitsInput!) { importUnits(input: $input) {
  __typename ... on UnitImport { rows created updated unchanged issues { path message } } ... on Invalid { issues { path code message } } } }`;
const UNITS = 'query($programId: ID!) { units(programId: $programId) { id name kind depth parentId externalId } }';

const program = (name: string, over: object = {}) =>
  admin.change(CREATE_PROGRAM, { input: { name, startsOn: '2026-01-01', ...over } });
const unit = (input: object) => admin.change(CREATE_UNIT, { input: { programId, ...input } });

beforeAll(async () => {
  server = await createTestServer();
  admin = await server.admin();
  programId = (await program('Units')).id;
});

afterAll(() => server.close());

describe('programs', () => {
  test('has three phases over its horizon without a gap', async () => {
    const made = await program('Phases', { horizonMonths: 24 });
    expect(made.endsOn).toBe('2027-12-31');
    expect(made.phases).toHaveLength(3);
    expect(made.phases[0].startsOn).toBe('2026-01-01');
    expect(made.phases[2].endsOn).toBe('2027-12-31');
    expect(made.warnings).toEqual([]);
  });

  test('a horizon outside 18-24 months warns, outside 3-60 is refused', async () => {
    expect((await program('Long', { horizonMonths: 30 })).warnings[0].code).toBe('HORIZON_TOO_LONG');
    expect((await program('Short', { horizonMonths: 12 })).warnings[0].code).toBe('HORIZON_TOO_SHORT');
    await expect(program('Endless', { horizonMonths: 600 })).rejects.toThrow(/OUT_OF_RANGE.*3 to 60/);
  });

  test('names everything that is wrong at once', async () => {
    const { createProgram } = await admin.in('zh-Hant').ask(CREATE_PROGRAM, {
      input: { name: ' ', startsOn: '2026-01-01', currency: 'COWRIES', timeZone: 'Mars/Olympus', horizonMonths: 1 },
    });
    expect(createProgram.issues.map((issue: { path: string }) => issue.path)).toEqual([
      'input.name',
      'input.horizonMonths',
      'input.currency',
      'input.timeZone',
    ]);
    expect(createProgram.issues[0].message).toBe('請填寫名稱。');
  });
});

describe('the unit tree', () => {
  test('any depth, moved with everything below, never under itself', async () => {
    const company = await unit({ name: 'Company', kind: 'COMPANY' });
    const north = await unit({ name: 'North', kind: 'REGION', parentId: company.id });
    const south = await unit({ name: 'South', kind: 'REGION', parentId: company.id });
    const store = await unit({ name: 'Store 1', parentId: north.id, externalId: 'S1' });
    const team = await unit({ name: 'Team 1', kind: 'TEAM', parentId: store.id });
    expect(team.depth).toBe(3);
    await admin.change(UPDATE_UNIT, { input: { id: store.id, version: store.version, parentId: south.id } });
    const { units } = await admin.ask(UNITS, { programId });
    expect(units.find((row: { id: string }) => row.id === team.id).depth).toBe(3);
    const cycle = await admin.ask(UPDATE_UNIT, { input: { id: south.id, version: south.version, parentId: team.id } });
    expect(cycle.updateUnit.issues[0].code).toBe('CYCLE');
    const stale = await admin.ask(UPDATE_UNIT, { input: { id: store.id, version: 1, name: 'Late' } });
    expect(stale.updateUnit).toMatchObject({ __typename: 'Stale', current: { id: store.id, version: 2 } });
    await expect(unit({ name: 'Twin', parentId: south.id, externalId: 'S1' })).rejects.toThrow(/DUPLICATE/);
  });

  test('comes from a CSV in any order, and again without doubles', async () => {
    const fresh = (await program('Import')).id;
    const csv = '名称,上级,类型,外部编号\n门店 1,华东,门店,H1\n华东,星云电信,区域,R1\n星云电信,,公司,C1\n';
    const dry = await admin.change(IMPORT, { input: { programId: fresh, csv, dryRun: true } });
    expect(dry).toMatchObject({ rows: 3, created: 3 });
    expect((await admin.ask(UNITS, { programId: fresh })).units).toEqual([]);
    expect(await admin.change(IMPORT, { input: { programId: fresh, csv } })).toMatchObject({ created: 3 });
    const { units } = await admin.ask(UNITS, { programId: fresh });
    expect(units.map((row: { name: string; depth: number }) => [row.name, row.depth])).toEqual([
      ['星云电信', 0],
      ['华东', 1],
      ['门店 1', 2],
    ]);
    expect(await admin.change(IMPORT, { input: { programId: fresh, csv } })).toMatchObject({
      created: 0,
      unchanged: 3,
    });
  });

  test('the file’s company takes the place of the one that stands there without an external id', async () => {
    const fresh = (await program('Made by a pack')).id;
    await admin.change(CREATE_UNIT, { input: { programId: fresh, name: 'Made by a pack', kind: 'COMPANY' } });
    const csv = 'name,parent,kind,external id\nNebula Telecom,,COMPANY,C1\nStore 1,Nebula Telecom,STORE,S1\n';
    expect(await admin.change(IMPORT, { input: { programId: fresh, csv } })).toMatchObject({ created: 1, updated: 1 });
    const { units } = await admin.ask(UNITS, { programId: fresh });
    expect(units.map((row: { name: string }) => row.name)).toEqual(['Nebula Telecom', 'Store 1']);
    expect(units[1].parentId).toBe(units[0].id);
  });

  test('a wrong row refuses the whole file and is named', async () => {
    const fresh = (await program('Refused')).id;
    const csv = 'name,parent,kind\nA,Nowhere,STORE\nB,,CASTLE\n,,STORE\nC,D,STORE\nD,C,STORE\n';
    const { importUnits } = await admin.ask(IMPORT, { input: { programId: fresh, csv } });
    expect(importUnits.issues.map((issue: { code: string }) => issue.code).sort()).toEqual(
      expect.arrayContaining(['CYCLE', 'REQUIRED', 'UNKNOWN_KIND', 'UNKNOWN_PARENT']),
    );
    expect((await admin.ask(UNITS, { programId: fresh })).units).toEqual([]);
  });

  test('a person sees the granted units and below, and nothing of other programs', async () => {
    const { units } = await admin.ask(UNITS, { programId });
    const south = units.find((row: { name: string }) => row.name === 'South');
    const manager = await server.client({ role: 'UNIT_MANAGER', programId, unitId: south.id });
    const seen = (await manager.ask(UNITS, { programId })).units.map((row: { name: string }) => row.name);
    expect(seen.sort()).toEqual(['South', 'Store 1', 'Team 1']);
    const north = units.find((row: { name: string }) => row.name === 'North');
    const hidden = await manager.gql('query($id: ID!) { unit(id: $id) { id } }', { id: north.id });
    const missing = await manager.gql('query($id: ID!) { unit(id: $id) { id } }', {
      id: '00000000-0000-7000-8000-000000000000',
    });
    expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const other = (await program('Elsewhere')).id;
    expect((await manager.gql(UNITS, { programId: other })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      (await manager.gql(CREATE_UNIT, { input: { programId, name: 'X', parentId: south.id } })).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
  });

  test('costs the same number of queries for 1 unit and for 50', async () => {
    const few = (await program('Few')).id;
    await admin.change(CREATE_UNIT, { input: { programId: few, name: 'One' } });
    const many = (await program('Many')).id;
    const csv = `name\n${Array.from({ length: 50 }, (_, n) => `Unit ${n}`).join('\n')}`;
    await admin.change(IMPORT, { input: { programId: many, csv } });
    const cost = (id: string) => server.countQueries(() => admin.ask(UNITS, { programId: id }));
    expect(await cost(few)).toBe(await cost(many));
    expect(
      await server.countQueries(() => admin.ask('{ programs { id phases { title } rootUnitId } }')),
    ).toBeLessThanOrEqual(5);
  });
});
