import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

interface Part {
  nodeId: string | null;
  kind: string;
  name: string;
  delta: number;
  move: string;
  parts: Part[];
}

interface Contribution {
  name: string;
  scoreFrom: number | null;
  scoreTo: number | null;
  total: number | null;
  valueFrom: number | null;
  valueTo: number | null;
  parts: Part[];
}

const PART = 'nodeId kind name delta share move scoreFrom scoreTo valueFrom valueTo weightFrom weightTo';
const queries = {
  contribution: `query($unitId: ID!, $nodeId: ID!, $from: Period!, $to: Period!) {
    contribution(unitId: $unitId, nodeId: $nodeId, from: $from, to: $to) { unitId nodeId name from to scoreFrom scoreTo total
      valueFrom valueTo parts { ${PART} parts { ${PART} parts { name } } } } }`,
  compare: `query($unitId: ID!, $period: Period!, $with: Period, $unit: ID) {
    wheel(unitId: $unitId, period: $period, compareWith: $with, compareWithUnit: $unit) { score
      compared { unitId unitName period score coverage status }
      quadrants { key score compared { score status } measures { id score isSignal compared { value score status freshness } } } } }`,
  league: `query($programId: ID!, $measureId: ID!, $period: Period!, $kind: UnitKind, $unitId: ID, $page: PageInput) {
    league(programId: $programId, measureId: $measureId, period: $period, kind: $kind, unitId: $unitId, page: $page) {
      measureName period kind total mean averageN withoutDataCount withoutData { name } levels { kind units withData }
      own { rank unit { name } }
      rows { rank isTie unit { id name } value shrunk n score status } } }`,
} as const;

const sum = (parts: readonly Part[]): number => parts.reduce((total, part) => total + part.delta, 0);
const week = (number: number): string => `2026-W${String(number).padStart(2, '0')}`;

const explain = async (world: ScorecardWorld, unit: string, nodeId: string, from: string, to: string) => {
  const asked = { unitId: unitOf(world, unit), nodeId, from, to };
  const { contribution } = await world.admin.ask(queries.contribution, asked);
  return contribution as Contribution;
};

describe('contribution', () => {
  let world: ScorecardWorld;
  let calls: string;
  let visits: string;
  let staff: string;

  beforeAll(async () => {
    world = await createScorecardWorld();
    calls = await createMeasure(world, { name: 'Calls', wheelPosition: 1, aggregation: 'RATIO', ratioScale: 100 });
    visits = await createMeasure(world, { name: 'Visits', wheelPosition: 2, aggregation: 'SUM', weight: 2 });
    staff = await createMeasure(world, { name: 'Staff', quadrant: 'PEOPLE', wheelPosition: 1 });
    const ratio = (unit: string, period: string, numerator: number, denominator: number) =>
      record(world, calls, unit, period, null, { numerator, denominator });
    await ratio('N1', '2026-W44', 80, 100);
    await ratio('N2', '2026-W44', 30, 50);
    await ratio('N1', '2026-W46', 60, 100);
    await ratio('N2', '2026-W46', 150, 200);
    for (const [unit, before, after] of [
      ['N1', 90, 60],
      ['S1', 70, 95],
    ] as const) {
      await record(world, visits, unit, '2026-W44', before);
      await record(world, visits, unit, '2026-W46', after);
    }
    await record(world, visits, 'S2', '2026-W46', 40);
    await record(world, staff, 'N1', '2026-W44', 80);
  });
  afterAll(() => world.server.close());

  it('of the wheel is told by quadrant and measure, and adds up to what the wheels show', async () => {
    const told = await explain(world, 'Company', 'TOTAL', '2026-W44', '2026-W46');
    const shown = async (period: string) =>
      (await world.admin.ask(operations.wheel, { unitId: world.companyId, period })).wheel;
    const [before, after] = [await shown('2026-W44'), await shown('2026-W46')];
    expect(told).toMatchObject({ name: 'Whole wheel', scoreFrom: before.score, scoreTo: after.score });
    expect(told.total).toBe(after.score - before.score);
    expect(Math.abs(sum(told.parts) - (told.total ?? 0))).toBeLessThan(1e-9);
    const people = told.parts.find((part) => part.nodeId === 'PEOPLE');
    expect(people).toMatchObject({ move: 'WENT', parts: [] });
    const customer = told.parts.find((part) => part.nodeId === 'CUSTOMER');
    expect(Math.abs(sum(customer?.parts ?? []) - (customer?.delta ?? 0))).toBeLessThan(1e-9);
    expect(customer?.parts.map((part) => part.kind)).toContain('SHARE');
  });

  it('of a quadrant is told by measure, in the language of the reader', async () => {
    const told = await explain(world, 'Company', 'CUSTOMER', '2026-W44', '2026-W46');
    expect(told.parts.map((part) => part.name).sort()).toEqual(['Calls', 'Visits']);
    expect(Math.abs(sum(told.parts) - (told.total ?? 0))).toBeLessThan(1e-9);
    const asked = { unitId: world.companyId, nodeId: 'TOTAL', from: '2026-W44', to: '2026-W46' };
    const { contribution } = await world.admin.in('zh-Hant').ask(queries.contribution, asked);
    expect(contribution.name).toBe('整個舵輪');
    expect(contribution.parts.map((part: Part) => part.name)).toContain('員工');
  });

  it('of a measure is told by the units below, with a changed goal apart', async () => {
    const ratio = await explain(world, 'North', calls, '2026-W44', '2026-W46');
    // 110 / 150 = 73.3 %, then 210 / 300 = 70 %.
    expect(ratio.valueTo).toBeCloseTo(70, 9);
    expect(ratio.parts.map(({ name, kind, move }) => [name, kind, move]).sort()).toEqual([
      ['N1', 'UNIT', 'MOVED'],
      ['N2', 'UNIT', 'MOVED'],
    ]);
    expect(Math.abs(sum(ratio.parts) - (ratio.total ?? 0))).toBeLessThan(1e-9);

    const before = await explain(world, 'South', visits, '2026-W44', '2026-W46');
    expect(before.parts.find((part) => part.name === 'S2')).toMatchObject({ kind: 'UNIT', move: 'CAME' });
    expect(Math.abs(sum(before.parts) - (before.total ?? 0))).toBeLessThan(1e-9);

    await world.admin.change(operations.setThreshold, {
      input: { measureId: calls, from: '2026-11-02', goal: 80, redFlag: 40 },
    });
    const ruled = await explain(world, 'North', calls, '2026-W44', '2026-W46');
    expect(ruled.parts.map((part) => part.kind)).toContain('RULE');
    expect(Math.abs(sum(ruled.parts) - (ruled.total ?? 0))).toBeLessThan(1e-9);
    const own = await explain(world, 'N1', calls, '2026-W44', '2026-W46');
    expect(own.parts.map((part) => part.kind).sort()).toEqual(['RULE', 'VALUE']);
    expect(own).toMatchObject({ valueFrom: 80, valueTo: 60 });
    expect(Math.abs(sum(own.parts) - (own.total ?? 0))).toBeLessThan(1e-9);
  });

  it('keeps adding up when weights change and whatever moved, on many edits', async () => {
    const seeds = [3, 7, 1, 9, 4];
    for (const [step, seed] of seeds.entries()) {
      await world.admin.change(operations.setWeight, {
        input: { measureId: visits, from: `2026-11-0${step + 1}`, weight: seed },
      });
      await record(world, staff, 'S1', '2026-W45', 40 + seed * 5);
      await record(world, visits, 'N2', '2026-W46', step % 2 === 0 ? seed * 11 : null, { note: 'closed' });
      for (const nodeId of ['TOTAL', 'CUSTOMER', 'PEOPLE', calls, visits, staff]) {
        for (const [from, to] of [
          ['2026-W44', '2026-W46'],
          ['2026-W45', '2026-W44'],
        ] as const) {
          const told = await explain(world, 'Company', nodeId, from, to);
          if (told.total === null) expect(told.parts).toEqual([]);
          else expect(Math.abs(sum(told.parts) - told.total), `${nodeId} ${from} ${to}`).toBeLessThan(1e-9);
        }
      }
    }
  });

  it('has no total where a score is missing, and no secrets', async () => {
    expect(await explain(world, 'Company', 'FINANCE', '2026-W44', '2026-W46')).toMatchObject({
      total: null,
      parts: [],
    });
    const stranger = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'N1'),
    });
    const asked = { unitId: world.companyId, nodeId: 'TOTAL', from: '2026-W44', to: '2026-W46' };
    expect((await stranger.gql(queries.contribution, asked)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const unknown = await world.admin.gql(queries.contribution, { ...asked, nodeId: 'NOWHERE' });
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a wheel compared', () => {
  let world: ScorecardWorld;
  let measureId: string;

  beforeAll(async () => {
    world = await createScorecardWorld();
    measureId = await createMeasure(world, { name: 'Answered', wheelPosition: 1 });
    await record(world, measureId, 'N1', '2026-W40', 60);
    await record(world, measureId, 'N1', '2026-W46', 90);
    await record(world, measureId, 'S1', '2026-W46', 75);
  });
  afterAll(() => world.server.close());

  const compare = async (more: object) =>
    (await world.admin.ask(queries.compare, { unitId: unitOf(world, 'N1'), period: '2026-W46', ...more })).wheel;

  it('has the score of another period, of another unit or of both beside every node', async () => {
    const period = await compare({ with: '2026-W40' });
    expect(period.compared).toMatchObject({ unitName: 'N1', period: '2026-W40', score: 4 });
    expect(period.quadrants[0]).toMatchObject({ score: 6, compared: { score: 4, status: 'AT_RISK' } });
    expect(period.quadrants[0].measures[0].compared).toMatchObject({ value: 60, score: 4, freshness: 'FRESH' });
    const unit = await compare({ unit: unitOf(world, 'S1') });
    expect(unit.compared).toMatchObject({ unitName: 'S1', period: '2026-W46', score: 5 });
    const both = await compare({ unit: unitOf(world, 'S1'), with: '2026-W40' });
    expect(both.compared).toMatchObject({ unitName: 'S1', period: '2026-W40', score: null, status: 'NO_DATA' });
    expect(both.quadrants[0].measures[0].compared).toMatchObject({ value: null, score: null });
    const alone = await compare({});
    expect(alone.compared).toBeNull();
    expect(alone.quadrants[0].measures[0].compared).toBeNull();
  });

  it('asks no more of the database than before when nothing is compared', async () => {
    const plain = await world.server.countQueries(() =>
      world.admin.ask(operations.wheel, { unitId: world.companyId, period: '2026-W46' }),
    );
    const signals = await world.server.countQueries(() => compare({}));
    const compared = await world.server.countQueries(() => compare({ with: '2026-W40' }));
    expect(signals).toBe(plain + 1);
    expect(compared).toBeLessThanOrEqual(2 * plain + 1);
  });

  it('does not reach units the reader may not see', async () => {
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'N1'),
    });
    const asked = { unitId: unitOf(world, 'N1'), period: '2026-W46', unit: unitOf(world, 'S1') };
    expect((await manager.gql(queries.compare, asked)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('series and signals', () => {
  let world: ScorecardWorld;
  beforeAll(async () => {
    world = await createScorecardWorld({ North: ['N1'] });
  });
  afterAll(() => world.server.close());

  it('tell moves from chance by control limits, in the series and on the wheel', async () => {
    const measureId = await createMeasure(world, { name: 'Steady', wheelPosition: 1 });
    const signal = async (period: string) => {
      const { wheel } = await world.admin.ask(queries.compare, { unitId: unitOf(world, 'N1'), period });
      return wheel.quadrants[0].measures[0].isSignal;
    };
    for (let at = 0; at < 12; at += 1) {
      await record(world, measureId, 'N1', week(30 + at), 70 + (at % 2) * 2);
      if (at === 6) expect(await signal(week(36))).toBeNull();
    }
    expect(await signal(week(41))).toBe(false);
    await record(world, measureId, 'N1', week(42), 95);
    expect(await signal(week(42))).toBe(true);
    const { measure } = await world.admin.ask(operations.series, { measureId, unitId: unitOf(world, 'N1') });
    const points = measure.series as { signal: string | null; freshness: string; limits: { from: string } }[];
    expect(points.map((point) => point.signal)).toEqual([...Array.from({ length: 12 }, () => null), 'ABOVE']);
    expect(points[0]?.limits).toMatchObject({ from: '2026-W30', to: '2026-W42' });
    expect(points.map((point) => point.freshness)).toEqual([...Array.from({ length: 12 }, () => 'FRESH'), 'STALE']);
  });

  it('are read together for a list of measures', async () => {
    const query = `query($programId: ID!, $unitId: ID!) { measures(programId: $programId) { id
      series(unitId: $unitId, from: "2026-W40", to: "2026-W46") { period value } } }`;
    const ask = () => world.admin.ask(query, { programId: world.programId, unitId: unitOf(world, 'N1') });
    const one = await world.server.countQueries(ask);
    for (let at = 0; at < 49; at += 1) {
      const id = await createMeasure(world, { name: `More ${at}`, quadrant: 'FINANCE' });
      if (at % 10 === 0) await record(world, id, 'N1', '2026-W45', at);
    }
    expect(await world.server.countQueries(ask)).toBe(one);
    const { measures } = await ask();
    const found = measures.find((measure: { series: unknown[] }) => measure.series.length === 1);
    expect(found.series).toEqual([{ period: '2026-W45', value: 0 }]);
  });
});

describe('league', () => {
  let world: ScorecardWorld;
  beforeAll(async () => {
    world = await createScorecardWorld({ North: ['A', 'B', 'C', 'D'], South: ['E'] });
  });
  afterAll(() => world.server.close());

  const league = async (measureId: string, more: object = {}) => {
    const asked = { programId: world.programId, measureId, period: '2026-W46', ...more };
    return (await world.admin.ask(queries.league, asked)).league;
  };

  it('draws ratios towards the mean by how little they rest on, and shows ties as ties', async () => {
    const ratio = await createMeasure(world, { name: 'Resolved', aggregation: 'RATIO', ratioScale: 100 });
    for (const [unit, numerator, denominator] of [
      ['A', 2, 2],
      ['B', 160, 200],
      ['C', 140, 200],
      ['D', 140, 200],
    ] as const) {
      await record(world, ratio, unit, '2026-W46', null, { numerator, denominator });
    }
    const told = await league(ratio, { unitId: unitOf(world, 'C') });
    // W = 602 / 4 = 150.5, WAI = 44200 / 602 = 73.42; A: (73.42 * 150.5 + 100 * 2) / 152.5 = 73.77.
    expect(told).toMatchObject({ kind: 'STORE', total: 4, averageN: 150.5, withoutDataCount: 1 });
    expect(told.mean).toBeCloseTo(73.4219, 4);
    expect(told.withoutData).toEqual([{ name: 'E' }]);
    expect(
      told.rows.map((row: { rank: number; isTie: boolean; unit: { name: string } }) => [
        row.rank,
        row.isTie,
        row.unit.name,
      ]),
    ).toEqual([
      [1, false, 'B'],
      [2, false, 'A'],
      [3, true, 'C'],
      [3, true, 'D'],
    ]);
    expect(told.rows[1]).toMatchObject({ value: 100, n: 2, shrunk: expect.closeTo(73.7705, 3) });
    expect(told.own).toEqual({ rank: 3, unit: { name: 'C' } });
    expect(told.levels).toEqual([
      { kind: 'COMPANY', units: 1, withData: 1 },
      { kind: 'REGION', units: 2, withData: 1 },
      { kind: 'STORE', units: 5, withData: 4 },
    ]);
    expect((await league(ratio, { kind: 'REGION' })).rows).toHaveLength(1);
    expect(
      (await league(ratio, { page: { skip: 1, take: 2 } })).rows.map(
        (row: { unit: { name: string } }) => row.unit.name,
      ),
    ).toEqual(['A', 'C']);
  });

  it('ranks by what is good, takes the last period that is over, and shows only what the reader may see', async () => {
    const monthly = await createMeasure(world, {
      name: 'Wait',
      polarity: 'LOWER',
      goal: 5,
      redFlag: 10,
      cadence: 'MONTH',
    });
    await record(world, monthly, 'A', '2026-10', 9);
    await record(world, monthly, 'B', '2026-10', 4);
    const told = await league(monthly);
    expect(told).toMatchObject({ period: '2026-10', mean: null });
    expect(told.rows).toMatchObject([
      { unit: { name: 'B' }, shrunk: null, n: null, status: 'ON_TRACK' },
      { unit: { name: 'A' } },
    ]);
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'A'),
    });
    const asked = { programId: world.programId, measureId: monthly, period: '2026-10' };
    const { league: own } = await manager.ask(queries.league, asked);
    expect(own.rows).toMatchObject([{ rank: 1, unit: { name: 'A' } }]);
  });

  it('asks the same of the database for one unit and for fifty', async () => {
    const measureId = await createMeasure(world, { name: 'Counted' });
    await record(world, measureId, 'A', '2026-W46', 1);
    const one = await world.server.countQueries(() => league(measureId));
    for (let at = 0; at < 50; at += 1) {
      const input = { programId: world.programId, name: `More ${at}`, kind: 'STORE', parentId: unitOf(world, 'South') };
      const { id } = await world.admin.change(operations.createUnit, { input });
      await world.admin.change(operations.record, { input: { measureId, unitId: id, period: '2026-W46', value: at } });
    }
    expect(await world.server.countQueries(() => league(measureId))).toBe(one);
    expect((await league(measureId)).total).toBe(51);
  });
});

describe('the strategy of a measure', () => {
  it('names the promise words, battles and initiatives that hang on it, in one query for one and for many', async () => {
    const world = await createScorecardWorld({});
    const { programId, admin } = world;
    const measureId = await createMeasure(world, { name: 'Fixed at once' });
    const create = async (mutation: string, type: string, input: object) => {
      const document = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Row { id } } }`;
      return (await admin.change(document, { input: { programId, ...input } })).id as string;
    };
    const query = `query($id: ID!) { measureStrategy(measureId: $id) { promiseWords { title } battles { title }
      initiatives { title isDirect status owner } } }`;
    const ask = async () => (await admin.ask(query, { id: measureId })).measureStrategy;
    expect(await ask()).toEqual({ promiseWords: [], battles: [], initiatives: [] });
    await create('createPromiseWord', 'CreatePromiseWordInput', { word: 'Speedy', measureIds: [measureId] });
    const battleId = await create('createMustWinBattle', 'CreateMustWinBattleInput', {
      title: 'Make it speedy',
      leadMeasureIds: [measureId],
    });
    const initiative = (title: string, more: object) =>
      create('createInitiative', 'CreateInitiativeInput', { title, ...more });
    await initiative('Own the case', { measureIds: [measureId], owner: 'Ada' });
    await initiative('Train the crew', { battleId });
    await initiative('Elsewhere', {});
    expect(await ask()).toEqual({
      promiseWords: [{ title: 'Speedy' }],
      battles: [{ title: 'Make it speedy' }],
      initiatives: [
        { title: 'Own the case', isDirect: true, status: 'PROPOSED', owner: 'Ada' },
        { title: 'Train the crew', isDirect: false, status: 'PROPOSED', owner: null },
      ],
    });
    const few = await world.server.countQueries(ask);
    for (let at = 0; at < 20; at += 1) await initiative(`More ${at}`, { measureIds: [measureId] });
    expect(await world.server.countQueries(ask)).toBe(few);
    await world.server.close();
  });
});
