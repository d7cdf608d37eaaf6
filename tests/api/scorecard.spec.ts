import { ScorecardService } from '@wheelhouse/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

let world: ScorecardWorld;

beforeAll(async () => {
  world = await createScorecardWorld();
});
afterAll(() => world.server.close());

const issuesOf = async (operation: string, input: Record<string, unknown>) => {
  const data = await world.admin.ask(operation, { input });
  const [result] = Object.values(data) as {
    __typename: string;
    issues: { path: string; code: string; message: string }[];
  }[];
  expect(result?.__typename).toBe('Invalid');
  return result?.issues ?? [];
};

const measureOn = (wheel: { quadrants: { measures: { key: string }[] }[] }, key: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: free-form answer of the API.
  wheel.quadrants.flatMap((quadrant) => quadrant.measures).find((measure) => measure.key === key) as any;

describe('measures', () => {
  it('get a key from the name, also where the name is Chinese', async () => {
    const { programId } = world;
    const create = (name: string) =>
      world.admin.change(operations.createMeasure, {
        input: { programId, name, quadrant: 'PEOPLE', goal: 2, redFlag: 1 },
      });
    expect((await create('Staff turnover (%)')).key).toBe('staff-turnover');
    expect((await create('Staff turnover')).key).toBe('staff-turnover-2');
    expect((await create('员工流失率')).key).toMatch(/^measure-\d+$/);
  });

  it('refuse goals on the wrong side, unusable weights and taken places, all at once', async () => {
    const base = { programId: world.programId, quadrant: 'FINANCE', name: 'Margin' };
    const bad = { ...base, goal: 1, redFlag: 2, weight: 1e-9, decimals: 9, key: 'Not A Key' };
    const issues = await issuesOf(operations.createMeasure, bad);
    expect(issues.map((issue) => issue.path).sort()).toEqual([
      'input.decimals',
      'input.goal',
      'input.key',
      'input.weight',
    ]);
    const lower = await issuesOf(operations.createMeasure, { ...base, polarity: 'LOWER', goal: 5, redFlag: 5 });
    expect(lower[0]?.code).toBe('GOAL_EQUALS_RED_FLAG');
    for (let place = 1; place <= 5; place += 1) {
      await createMeasure(world, { ...base, name: `Margin ${place}`, wheelPosition: place });
      if (place !== 1) continue;
      const taken = await issuesOf(operations.createMeasure, { ...base, goal: 2, redFlag: 1, wheelPosition: 1 });
      expect(taken[0]).toMatchObject({ path: 'input.wheelPosition', code: 'PLACE_TAKEN' });
      expect(taken[0]?.message).toContain('Margin 1');
      expect(taken[0]?.message).toContain('2, 3, 4, 5');
    }
    const full = await issuesOf(operations.createMeasure, { ...base, goal: 2, redFlag: 1, wheelPosition: 3 });
    expect(full[0]?.code).toBe('WHEEL_FULL');
  });

  it('list with what is in force today, in as many queries for one as for many', async () => {
    const query = `query($programId: ID!) { measures(programId: $programId) { id name goal redFlag weight thresholds { from } weights { from } } }`;
    const few = await createScorecardWorld({});
    await createMeasure(few, { name: 'Only one' });
    const one = await few.server.countQueries(() => few.admin.ask(query, { programId: few.programId }));
    await few.server.close();
    for (let at = 0; at < 50; at += 1) await createMeasure(world, { name: `Many ${at}`, quadrant: 'OPERATIONS' });
    const many = await world.server.countQueries(() => world.admin.ask(query, { programId: world.programId }));
    expect(many).toBe(one);
    const { measures } = await world.admin.ask(query, { programId: world.programId });
    expect(measures.find((measure: { name: string }) => measure.name === 'Many 7')).toMatchObject({
      goal: 100,
      redFlag: 50,
      weight: 1,
    });
  });

  it('keep what gives their values a meaning once there are readings', async () => {
    const id = await createMeasure(world, { name: 'Fixed by readings' });
    const free = await world.admin.change(operations.updateMeasure, { input: { id, version: 1, cadence: 'MONTH' } });
    expect(free.cadence).toBe('MONTH');
    await record(world, id, 'N1', '2026-10', 60);
    const issues = await issuesOf(operations.updateMeasure, { id, version: 2, cadence: 'WEEK', aggregation: 'SUM' });
    expect(issues.map((issue) => issue.path).sort()).toEqual(['input.aggregation', 'input.cadence']);
    const stale = await world.admin.ask(operations.updateMeasure, { input: { id, version: 1, name: 'Old' } });
    expect(stale.updateMeasure).toMatchObject({ __typename: 'Stale', current: { id, version: 2 } });
  });
});

describe('readings', () => {
  it('are corrected with the older value kept, and not touched when equal', async () => {
    const id = await createMeasure(world, { name: 'Corrected' });
    const first = await record(world, id, 'N1', '2026-W46', 70, { note: 'first count' });
    expect(first).toMatchObject({ version: 1, value: 70, corrections: [], source: 'api' });
    expect(await record(world, id, 'N1', '2026-W46', 70)).toMatchObject({ version: 1, note: 'first count' });
    const second = await record(world, id, 'N1', '2026-W46', 75, { note: 'recount' });
    expect(second).toMatchObject({ version: 2, value: 75, note: 'recount' });
    expect(second.corrections).toMatchObject([{ value: 70, note: 'first count' }]);
    expect(second.enteredBy).toMatch(/^Test person/);
  });

  it('refuse what cannot be: wrong cadence, future, no value without a reason, an impossible ratio', async () => {
    const id = await createMeasure(world, { name: 'Share', aggregation: 'RATIO', ratioScale: 100 });
    const input = { measureId: id, unitId: unitOf(world, 'N1'), period: '2026-W46' };
    const issue = async (more: Record<string, unknown>) =>
      (await issuesOf(operations.record, { ...input, ...more }))[0];
    const cadence = await issue({ period: '2026-11', value: 1 });
    expect(cadence).toMatchObject({ path: 'input.period', code: 'WRONG_CADENCE' });
    expect(cadence?.message).toContain('2026-W47');
    expect(await issue({ period: '2026-W48', value: 1 })).toMatchObject({ code: 'FUTURE_PERIOD' });
    expect(await issue({})).toMatchObject({ path: 'input.note', code: 'NOTE_NEEDED' });
    expect(await issue({ numerator: 3 })).toMatchObject({ path: 'input.denominator', code: 'HALF_A_RATIO' });
    expect(await issue({ numerator: 3, denominator: 0 })).toMatchObject({ code: 'ZERO_DENOMINATOR' });
    expect(await issue({ numerator: 3, denominator: 4, value: 80 })).toMatchObject({ code: 'VALUE_DIFFERS' });
    expect(await issue({ numerator: 1e308, denominator: 1e-308 })).toMatchObject({ code: 'TOO_LARGE' });
    const plain = await createMeasure(world, { name: 'Plain' });
    expect(await issue({ measureId: plain, numerator: 3, denominator: 4 })).toMatchObject({ code: 'NOT_A_RATIO' });
    expect(await record(world, id, 'N1', '2026-W46', null, { numerator: 3, denominator: 4 })).toMatchObject({
      value: 75,
    });
    expect(await record(world, id, 'N2', '2026-W46', null, { note: 'closed' })).toMatchObject({ value: null });
    const hans = await world.admin
      .in('zh-Hans')
      .ask(operations.record, { input: { ...input, period: '2026', value: 1 } });
    expect(hans.recordReading.issues[0].message).toContain('按周填报');
  });

  it('belong to units that the person may write', async () => {
    const id = await createMeasure(world, { name: 'Own store only' });
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'N1'),
    });
    const input = { measureId: id, unitId: unitOf(world, 'N1'), period: '2026-W46', value: 1 };
    expect((await manager.change(operations.record, { input })).value).toBe(1);
    const other = await manager.gql(operations.record, { input: { ...input, unitId: unitOf(world, 'N2') } });
    expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const above = await manager.gql(operations.wheel, { unitId: world.companyId, period: '2026-W46' });
    expect(above.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const executive = await world.server.client({ role: 'EXECUTIVE', programId: world.programId });
    expect((await executive.gql(operations.record, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are listed with their corrections in as many queries for one as for fifty', async () => {
    const id = await createMeasure(world, { name: 'Daily', cadence: 'DAY' });
    const query = `query($m: ID!, $u: ID!, $from: Period, $to: Period) {
      readings(measureId: $m, unitId: $u, from: $from, to: $to) { period value corrections { value } }
      measure(id: $m) { series(unitId: $u) { period } } }`;
    const ask = (more: object = {}) => world.admin.ask(query, { m: id, u: unitOf(world, 'S2'), ...more });
    await record(world, id, 'S2', '2026-09-01', 1);
    const one = await world.server.countQueries(() => ask());
    for (let day = 2; day <= 50; day += 1) {
      const date = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10);
      await record(world, id, 'S2', date, day);
    }
    await record(world, id, 'S2', '2026-09-30', 99);
    expect(await world.server.countQueries(() => ask())).toBe(one);
    const { readings } = await ask({ from: '2026-09', to: '2026-W40' });
    expect(readings.at(0).period).toBe('2026-09-01');
    expect(readings.at(-1).period).toBe('2026-10-04');
    expect(readings.find((row: { period: string }) => row.period === '2026-09-30')).toEqual({
      period: '2026-09-30',
      value: 99,
      corrections: [{ value: 30 }],
    });
  });

  it('roll up by the aggregation of the measure, ratios from their sums', async () => {
    const sum = await createMeasure(world, { name: 'Visits', aggregation: 'SUM' });
    const ratio = await createMeasure(world, { name: 'First fix', aggregation: 'RATIO', ratioScale: 100 });
    await record(world, sum, 'N1', '2026-W46', 120);
    await record(world, sum, 'N2', '2026-W46', 60);
    await record(world, sum, 'S1', '2026-W46', 40);
    await record(world, ratio, 'N1', '2026-W46', null, { numerator: 90, denominator: 100 });
    await record(world, ratio, 'N2', '2026-W46', null, { numerator: 1, denominator: 10 });
    const points = async (measureId: string, unit: string) =>
      (await world.admin.ask(operations.series, { measureId, unitId: unitOf(world, unit) })).measure.series;
    expect(await points(sum, 'Company')).toMatchObject([{ period: '2026-W46', value: 220, goal: 300, redFlag: 150 }]);
    expect((await points(ratio, 'North'))[0].value).toBeCloseTo((100 * 91) / 110, 9);
  });
});

describe('thresholds and weights', () => {
  it('hold from their date on: what was scored before is not repainted', async () => {
    const measureId = await createMeasure(world, { name: 'Dated' });
    for (const [period, value] of [
      ['2026-W40', 75],
      ['2026-W44', 75],
      ['2026-W46', 75],
    ] as const) {
      await record(world, measureId, 'S1', period, value);
    }
    const points = async (unit: string) =>
      (await world.admin.ask(operations.series, { measureId, unitId: unitOf(world, unit) })).measure.series;
    const before = await points('Company');
    expect(before.map((point: { score: number }) => point.score)).toEqual([5, 5, 5]);
    await world.admin.change(operations.setThreshold, {
      input: { measureId, from: '2026-10-26', goal: 150, redFlag: 75 },
    });
    const after = await points('Company');
    expect(after[0]).toEqual(before[0]);
    expect(after.slice(1).map((point: { score: number }) => point.score)).toEqual([10 / 3, 10 / 3]);
    expect(after[1].ruleVersion).not.toBe(before[1].ruleVersion);
    await world.admin.change(operations.setThreshold, {
      input: { measureId, unitId: unitOf(world, 'S1'), from: '2026-11-09', goal: 75, redFlag: 25 },
    });
    const own = await points('S1');
    expect(own[2].score).toBeCloseTo(20 / 3, 12);
    expect(own[1].score).toBeCloseTo(10 / 3, 12);
    const bad = await issuesOf(operations.setThreshold, { measureId, from: '2026-11-09', goal: 1, redFlag: 2 });
    expect(bad[0]?.code).toBe('GOAL_AGAINST_POLARITY');
    const weighed = await world.admin.change(operations.setWeight, {
      input: { measureId, from: '2026-11-01', weight: 3 },
    });
    expect(weighed.weights).toEqual([
      { from: '2026-01-05', weight: 1 },
      { from: '2026-11-01', weight: 3 },
    ]);
    expect(weighed.weight).toBe(3);
  });
});

describe('the wheel', () => {
  let other: ScorecardWorld;
  const measures = new Map<string, string>();
  const wheel = async (unit: string, period: string) =>
    (await other.admin.ask(operations.wheel, { unitId: unitOf(other, unit), period })).wheel;

  beforeAll(async () => {
    other = await createScorecardWorld({ North: ['N1', 'N2', 'N3'] });
    for (const [name, more] of [
      ['Promoters', { wheelPosition: 1 }],
      ['Calls', { wheelPosition: 2, aggregation: 'SUM', polarity: 'LOWER', goal: 10, redFlag: 30 }],
      ['Turnover', { quadrant: 'PEOPLE', wheelPosition: 1, cadence: 'MONTH', polarity: 'LOWER', goal: 2, redFlag: 4 }],
      ['Drill-down only', {}],
    ] as const) {
      measures.set(name, await createMeasure(other, { name, ...more }));
    }
    const id = (name: string) => measures.get(name) as string;
    for (const [unit, before, now] of [
      ['N1', 80, 90],
      ['N2', 70, 60],
    ] as const) {
      await record(other, id('Promoters'), unit, '2026-W45', before);
      await record(other, id('Promoters'), unit, '2026-W46', now);
    }
    await record(other, id('Calls'), 'N1', '2026-W45', 12);
    await record(other, id('Turnover'), 'N1', '2026-10', 3);
  });
  afterAll(() => other.server.close());

  it('says value, target, status, trend, freshness and coverage of each measure', async () => {
    const north = await wheel('North', '2026-W46');
    expect(north.previousPeriod).toBe('2026-W45');
    expect(north.quadrants.map((quadrant: { key: string }) => quadrant.key)).toEqual([
      'CUSTOMER',
      'PEOPLE',
      'OPERATIONS',
      'FINANCE',
    ]);
    const promoters = measureOn(north, 'promoters');
    expect(promoters).toMatchObject({
      value: 75,
      target: 100,
      redFlag: 50,
      score: 5,
      status: 'AT_RISK',
      freshness: 'FRESH',
    });
    expect(promoters).toMatchObject({ change: 0, trend: 'SAME', period: '2026-W46', basis: 'MEAN' });
    expect(promoters.coverage).toBeCloseTo(2 / 3, 12);
    expect(measureOn(north, 'calls')).toMatchObject({
      value: 12,
      period: '2026-W45',
      freshness: 'LATE',
      status: 'LOW_COVERAGE',
    });
    expect(measureOn(north, 'turnover')).toMatchObject({ value: 3, score: 5, period: '2026-10', freshness: 'FRESH' });
    expect(measureOn(north, 'drill-down-only')).toBeUndefined();
    expect(north.refreshedAt).toBe('2026-11-21T09:00:00.000Z');
    const n1 = measureOn(await wheel('N1', '2026-W46'), 'promoters');
    expect(n1).toMatchObject({ value: 90, change: 10, trend: 'BETTER', coverage: 1, basis: 'OWN' });
  });

  it('keeps the last value of a stale measure but leaves it out of the score', async () => {
    await record(other, measures.get('Promoters') as string, 'N1', '2026-W47', 100);
    const store = await wheel('N1', '2026-W47');
    const calls = measureOn(store, 'calls');
    expect(calls).toMatchObject({ value: 12, freshness: 'STALE', period: '2026-W45' });
    expect(calls.score).toBeGreaterThan(5);
    expect(store.quadrants[0].score).toBeCloseTo(20 / 3, 12);
    expect(store.quadrants[0].coverage).toBe(0.5);
    const empty = measureOn(await wheel('N3', '2026-W47'), 'promoters');
    expect(empty).toMatchObject({
      value: null,
      target: 100,
      redFlag: 50,
      status: 'NO_DATA',
      freshness: null,
      period: null,
    });
  });

  it('combines readings over time in a wheel of longer periods', async () => {
    const store = await wheel('N1', '2026-11');
    expect(measureOn(store, 'promoters')).toMatchObject({ value: 90, period: '2026-11', basis: 'MEAN' });
    expect(measureOn(store, 'calls')).toMatchObject({ value: 12, basis: 'SUM' });
    expect(measureOn(store, 'turnover')).toMatchObject({ period: '2026-10', freshness: 'LATE' });
  });

  it('weighs measures by what was in force at its end', async () => {
    const measureId = measures.get('Calls') as string;
    await other.admin.change(operations.setWeight, { input: { measureId, from: '2026-11-09', weight: 3 } });
    expect(measureOn(await wheel('N1', '2026-W45'), 'calls').weight).toBe(1);
    expect(measureOn(await wheel('N1', '2026-W46'), 'calls').weight).toBe(3);
  });

  it('takes at most six queries, however many measures it shows', async () => {
    const ask = () => wheel('N1', '2026-11');
    await ask();
    const before = await other.server.countQueries(ask);
    for (const quadrant of ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE']) {
      for (let place = 1; place <= 5; place += 1) {
        const answer = await other.admin.ask(operations.createMeasure, {
          input: {
            programId: other.programId,
            quadrant,
            name: `${quadrant} ${place}`,
            goal: 2,
            redFlag: 1,
            wheelPosition: place,
          },
        });
        if (answer.createMeasure.__typename === 'Measure') {
          await record(other, answer.createMeasure.id, 'N1', '2026-W46', 2);
        }
      }
    }
    const after = await other.server.countQueries(ask);
    expect(after).toBe(before);
    // Two of them find who asks.
    expect(after).toBeLessThanOrEqual(8);
  });

  it('changes above a unit that is archived, brought back or moved, and stays what a recomputation says', async () => {
    const scorecard = other.server.server.app.get(ScorecardService);
    const verify = () => scorecard.recompute(other.server.ctx, other.programId, { verify: true });
    expect(await verify()).toMatchObject({ differing: 0, differences: [] });
    const n2 = { id: unitOf(other, 'N2'), version: 1 };
    await other.admin.ask(`mutation($input: RowInput!) { archiveUnit(input: $input) { __typename } }`, { input: n2 });
    expect(measureOn(await wheel('North', '2026-W46'), 'promoters')).toMatchObject({ value: 90, coverage: 0.5 });
    expect(await verify()).toMatchObject({ differing: 0 });
    await other.admin.ask(`mutation($input: RowInput!) { restoreUnit(input: $input) { __typename } }`, {
      input: { ...n2, version: 2 },
    });
    expect(measureOn(await wheel('Company', '2026-W46'), 'promoters')).toMatchObject({ value: 75 });
    const add = (name: string, kind: string, parentId: string) =>
      other.admin.change(operations.createUnit, { input: { programId: other.programId, name, kind, parentId } });
    await add('East', 'REGION', other.companyId);
    await add('N4', 'STORE', unitOf(other, 'North'));
    expect(measureOn(await wheel('North', '2026-W46'), 'promoters').coverage).toBe(0.5);
    expect(await verify()).toMatchObject({ differing: 0, differences: [] });
    const { units } = await other.admin.ask(`query($id: ID!) { units(programId: $id) { id name } }`, {
      id: other.programId,
    });
    const east = units.find((unit: { name: string }) => unit.name === 'East').id;
    const move = `mutation($input: UpdateUnitInput!) { updateUnit(input: $input) { __typename } }`;
    await other.admin.ask(move, { input: { ...n2, version: 3, parentId: east } });
    expect(measureOn(await wheel('North', '2026-W46'), 'promoters')).toMatchObject({ value: 90 });
    expect(await verify()).toMatchObject({ differing: 0, differences: [] });
  });
});
