import type { TestClient } from '@wheelhouse/testing';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

const PLAIN = '=1+1 "quoted", with\na line; 和中文';
const IMPORT_UNITS = `mutation($input: ImportUnitsInput!) { importUnits(input: $input) { __typename
  ... on UnitImport { created updated unchanged issues { message } } ... on Invalid { issues { message } } } }`;
const CREATE_INITIATIVE = `mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename
  ... on Initiative { id } ... on Invalid { issues { message } } } }`;

let world: ScorecardWorld;
let loyalty: string;

const addMeasures = async (of: Pick<ScorecardWorld, 'programId' | 'admin' | 'server' | 'companyId' | 'units'>) => {
  const id = await createMeasure(of, {
    name: 'Loyalty',
    key: 'loyalty',
    unit: '%',
    decimals: 1,
    goal: 90,
    redFlag: 70,
  });
  await createMeasure(of, {
    name: 'First fix',
    key: 'first-fix',
    aggregation: 'RATIO',
    ratioScale: 100,
    goal: 90,
    redFlag: 70,
  });
  await createMeasure(of, {
    name: 'Turnover',
    key: 'turnover',
    cadence: 'MONTH',
    polarity: 'LOWER',
    goal: 2,
    redFlag: 4,
  });
  return id;
};

beforeAll(async () => {
  world = await createScorecardWorld({ North: ['N1', 'N2'], 华东: ['上海南京西路店'] });
  loyalty = await addMeasures(world);
  const ids = await world.admin.ask('query($p: ID!) { measures(programId: $p) { id key } }', { p: world.programId });
  const idOf = (key: string) => ids.measures.find((measure: { key: string }) => measure.key === key).id as string;
  await record(world, loyalty, 'N1', '2026-W45', 87.5);
  await record(world, loyalty, 'N1', '2026-W46', 1e-7);
  await record(world, loyalty, 'N2', '2026-W45', -1234.567, { note: PLAIN });
  await record(world, loyalty, 'N2', '2026-W46', null, { note: "'=already guarded" });
  await record(world, loyalty, '上海南京西路店', '2026-W45', 1e21, { note: '-' });
  await record(world, idOf('first-fix'), 'N1', '2026-W45', null, { numerator: 1, denominator: 3 });
  await record(world, idOf('turnover'), 'N2', '2026-10', 3);
});
afterAll(() => world.server.close());

const ask = (file: string, query: Record<string, string> = {}, client: TestClient = world.admin) =>
  client.get(`/export/${file}?${new URLSearchParams({ programId: world.programId, ...query })}`);
const csv = async (view: string, query: Record<string, string> = {}, client?: TestClient): Promise<string> => {
  const response = await ask(`${view}.csv`, query, client);
  expect(response.status).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
};
const workbook = async (view: string, query: Record<string, string> = {}) => {
  const response = await ask(`${view}.xlsx`, query);
  expect(response.status).toBe(200);
  const [table, about] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
  return { rows: (table?.data ?? []) as unknown[][], about };
};
const refusal = async (response: Response) => {
  const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: body.errors[0]?.extensions.code, message: body.errors[0]?.message };
};

describe('an export that is imported and exported again', () => {
  it('of units and readings is the same, byte by byte', async () => {
    const units = await csv('units');
    const readings = await csv('readings');
    expect(
      readings.startsWith('\uFEFFUnit,Unit name,Measure,Measure name,Period,Value,Numerator,Denominator,Note\r\n'),
    ).toBe(true);
    const { id: programId } = await world.admin.change(operations.createProgram, {
      input: { name: 'Copy', startsOn: '2026-01-05', timeZone: 'Asia/Shanghai' },
    });
    await world.admin.change(IMPORT_UNITS, { input: { programId, csv: units } });
    await addMeasures({ ...world, programId });
    expect(await csv('units', { programId })).toBe(units);
    const copied = await world.admin.change(operations.importReadings, { input: { programId, csv: readings } });
    expect(copied).toMatchObject({ created: 7, rejected: 0 });
    expect(await csv('readings', { programId })).toBe(readings);
    const again = await world.admin.change(operations.importReadings, {
      input: { programId: world.programId, csv: readings },
    });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 7 });
  });

  it('in Chinese and with keys too', async () => {
    for (const [language, query] of [
      ['zh-Hans', {}],
      ['zh-Hant', {}],
      ['en', { headers: 'keys' }],
    ] as const) {
      const client = world.admin.in(language);
      const readings = await csv('readings', query, client);
      const again = await client.change(operations.importReadings, {
        input: { programId: world.programId, csv: readings },
      });
      expect(again).toMatchObject({ unchanged: 7, rejected: 0 });
      const units = await client.change(IMPORT_UNITS, {
        input: { programId: world.programId, csv: await csv('units', query, client) },
      });
      expect(units).toMatchObject({ created: 0, updated: 0, unchanged: 6 });
    }
    expect((await csv('readings', {}, world.admin.in('zh-Hans'))).split('\r\n')[0]).toBe(
      '\uFEFF单位,单位名称,指标,指标名称,期间,数值,分子,分母,备注',
    );
    expect((await csv('units', {}, world.admin.in('zh-Hant'))).split('\r\n')[1]).toBe('Company,,公司,,,');
  });
});

describe('a CSV export', () => {
  it('guards texts that begin like a formula, and leaves numbers numbers', async () => {
    const text = await csv('readings', { headers: 'keys' });
    expect(text).toContain('"\'=1+1 ""quoted"", with\na line; 和中文"');
    expect(text).toContain("''=already guarded");
    expect(text).toContain(',2026-W45,-1234.567,');
    expect(text).toContain(',2026-W46,1e-7,');
    expect(text).toContain(",'-\r\n");
  });

  it('takes a part: a unit with all below it, some measures, some periods', async () => {
    const part = async (query: Record<string, string>) => (await csv('readings', query)).trimEnd().split('\n').length;
    const all = await part({});
    expect(await part({ unitId: unitOf(world, '华东') })).toBe(2);
    expect(await part({ measures: loyalty, from: '2026-W46', to: '2026-W46' })).toBe(3);
    expect(await part({ period: '2026-10' })).toBeLessThan(all);
    const scores = await csv('scores', { headers: 'keys', period: '2026-W45', measures: loyalty });
    expect(scores).toContain('Company,Company,loyalty,Loyalty,2026-W45,');
    expect(scores).toMatch(/ID-N1,N1,loyalty,Loyalty,2026-W45,87\.5,90,70,[\d.]+,AT_RISK,1,1,/);
  });

  it('says what it is in its name, and before the table when asked', async () => {
    const response = await ask('wheel.csv', { unitId: unitOf(world, '华东'), period: '2026-W45', about: 'true' });
    const name = decodeURIComponent(
      /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '',
    );
    expect(name).toBe('wheelhouse_wheel_华东_2026-W45_2026-11-21.csv');
    const lines = (await response.text()).split('\r\n');
    expect(lines[0]).toMatch(/Program,Nebula$/);
    expect(lines).toContain('Unit,华东');
    expect(lines).toContain('Period,2026-W45');
    expect(lines[lines.indexOf('') + 1]).toMatch(/^Quadrant,Measure,/);
  });
});

describe('an XLSX export', () => {
  it('has typed cells, and says on a second sheet what it is', async () => {
    const { rows, about } = await workbook('readings', { unitId: unitOf(world, 'North'), period: '2026-W45' });
    expect(rows[0]?.slice(0, 6)).toEqual(['Unit', 'Unit name', 'Measure', 'Measure name', 'Period', 'Value']);
    expect(rows.find((row) => row[2] === 'loyalty' && row[0] === 'ID-N1')?.[5]).toBe(87.5);
    expect(rows.find((row) => row[0] === 'ID-N2')?.[8]).toBe(PLAIN);
    const facts = Object.fromEntries(about?.data as [string, string][]);
    expect(about?.sheet).toBe('About this export');
    expect(facts).toMatchObject({ Program: 'Nebula', Export: 'Readings', Unit: 'North', Period: '2026-W45' });
    expect(facts['As of']).toMatch(/^2026-11-21T/);
    expect(facts.Link).toContain(`/p/${world.programId}/wheel`);
    expect(facts['Exported by']).toBeTruthy();
  });

  it('of initiatives has dates, and the filter of the address', async () => {
    const input = {
      programId: world.programId,
      kind: 'QUICK_WIN',
      cost: 1200,
      startsOn: '2026-03-01',
      endsOn: '2026-06-30',
    };
    await world.admin.change(CREATE_INITIATIVE, { input: { ...input, title: '=HYPERLINK("x")' } });
    await world.admin.change(CREATE_INITIATIVE, { input: { ...input, title: 'Later', kind: 'STRUCTURAL' } });
    const { rows: all, about } = await workbook('initiatives', { kind: 'QUICK_WIN' });
    const [header, ...rows] = all;
    expect(rows).toHaveLength(1);
    const row = Object.fromEntries((header ?? []).map((title, at) => [title, rows[0]?.[at]]));
    expect(row.Title).toBe('=HYPERLINK("x")');
    expect(row.Cost).toBe(1200);
    expect(row.Start).toEqual(new Date('2026-03-01T00:00:00Z'));
    expect(row.Kind).toBe('Quick win');
    expect(Object.fromEntries(about?.data as [string, string][]).Filters).toBe('kind=QUICK_WIN');
    expect(await csv('initiatives')).toContain('\'=HYPERLINK(""x"")');
  });
});

describe('exports', () => {
  it('are there for every view', async () => {
    for (const view of ['measures', 'units', 'initiatives', 'readiness', 'battles', 'episodes', 'history']) {
      expect((await csv(view, { headers: 'keys' })).split('\r\n').length).toBeGreaterThan(1);
      const { rows } = await workbook(view);
      expect(rows[0]?.length).toBeGreaterThan(3);
    }
    expect(await csv('measures')).toContain('loyalty,Loyalty');
    expect(await csv('history')).toContain('Loyalty');
  });

  it('show what the person may see', async () => {
    const grant = { role: 'UNIT_MANAGER', programId: world.programId, unitId: unitOf(world, 'N1') } as const;
    const manager = await world.server.client(grant);
    const own = await csv('readings', { headers: 'keys' }, manager);
    expect(own).toContain('ID-N1,N1');
    expect(own).not.toContain('ID-N2');
    const other = await ask('readings.csv', { unitId: unitOf(world, 'N2') }, manager);
    expect(await refusal(other)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const elsewhere = await world.admin.change(operations.createProgram, {
      input: { name: 'Elsewhere', startsOn: '2026-01-05' },
    });
    const stranger = await world.server.client({ role: 'EDITOR', programId: elsewhere.id });
    expect((await refusal(await ask('units.csv', {}, stranger))).status).toBe(404);
    expect((await refusal(await ask('units.csv', {}, world.server.anonymous))).status).toBe(401);
  });

  it('refuse with the reason', async () => {
    const unknown = await refusal(await ask('secrets.csv'));
    expect(unknown).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(unknown.message).toContain('wheel, readings');
    expect((await refusal(await ask('units.pdf'))).status).toBe(404);
    const period = await refusal(await ask('readings.csv', { from: 'yesterday' }, world.admin.in('zh-Hans')));
    expect(period).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(period.message).toContain('yesterday');
    expect((await refusal(await ask('wheel.csv'))).message).toContain('unitId');
    expect((await refusal(await ask('units.csv', { programId: '' }))).message).toContain('programId');
  });

  it('stop at sixty a minute', async () => {
    const busy = await world.server.client({ role: 'EDITOR', programId: world.programId });
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1) {
      const response = await ask('units.csv', {}, busy);
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses[60]).toBe(429);
  });
});
