import { RescoringService, ScorecardService, sql } from '@wheelhouse/core';
import { type Loose, testDatabase } from '@wheelhouse/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasure, createScorecardWorld, operations, type ScorecardWorld, unitOf } from './scorecard-world.js';

let world: ScorecardWorld;

beforeAll(async () => {
  world = await createScorecardWorld();
});
afterAll(() => world.server.close());

const record = (measureId: string, unit: string, period: string, value: number) =>
  world.admin.change(operations.record, { input: { measureId, unitId: unitOf(world, unit), period, value } });

const points = async (measureId: string, unit: string): Promise<Loose[]> =>
  (await world.admin.ask(operations.series, { measureId, unitId: unitOf(world, unit) })).measure.series;

const answer = async (document: string, variables: object): Promise<Loose> =>
  Object.values(await world.admin.ask(document, variables as Record<string, unknown>))[0];

const rules = `id thresholds { id version unitId from goal redFlag baseline } weights { id version unitId from weight }
  goal redFlag baseline weight`;
const outcome = `__typename ... on Measure { ${rules} } ... on Invalid { issues { path code message } }`;
const setThreshold = `mutation($input: SetThresholdInput!) { setThreshold(input: $input) { ${outcome} } }`;
const removeThreshold = `mutation($input: RowInput!) { removeThreshold(input: $input) { ${outcome} } }`;
const setWeight = `mutation($input: SetWeightInput!) { setWeight(input: $input) { ${outcome} } }`;
const removeWeight = `mutation($input: RowInput!) { removeWeight(input: $input) { ${outcome} } }`;
const preview = `query($input: SetThresholdInput!, $take: Int) { previewThreshold(input: $input, take: $take) { __typename
  ... on ThresholdPreview { affected examined moved transitions { from to count }
    rows { unitId unitName period value before after statusBefore statusAfter } }
  ... on Invalid { issues { path code message } } } }`;

const verify = () =>
  world.server.server.app.get(ScorecardService).recompute(world.server.ctx, world.programId, { verify: true });

describe('a goal and a red flag', () => {
  it('start with a period, carry a baseline, and are taken away again', async () => {
    const measureId = await createMeasure(world, { name: 'Dated rules', baseline: 20 });
    for (const period of ['2026-W44', '2026-W45', '2026-W46']) await record(measureId, 'N1', period, 75);
    const before = await points(measureId, 'Company');
    const changed = await answer(setThreshold, {
      input: { measureId, fromPeriod: '2026-W45', goal: 150, redFlag: 75, baseline: 30 },
    });
    expect(changed).toMatchObject({ goal: 150, baseline: 30 });
    const rule = changed.thresholds.find((one: Loose) => one.from === '2026-11-02');
    expect(rule).toMatchObject({ goal: 150, redFlag: 75, baseline: 30, unitId: null });
    const after = await points(measureId, 'Company');
    expect(after[0]).toEqual(before[0]);
    expect(after[1].score).toBeCloseTo(10 / 3, 12);
    const removed = await answer(removeThreshold, { input: { id: rule.id, version: rule.version } });
    expect(removed).toMatchObject({ goal: 100, baseline: 20 });
    expect(await points(measureId, 'Company')).toEqual(before);
    const [last] = removed.thresholds;
    const refused = await answer(removeThreshold, { input: { id: last.id, version: last.version } });
    expect(refused.issues).toMatchObject([{ code: 'LAST_RULE' }]);
    expect(await verify()).toMatchObject({ differing: 0 });
  });

  it('need a start, a difference and a kind that takes them', async () => {
    const measureId = await createMeasure(world, { name: 'Refusing' });
    const issues = async (input: object) => (await answer(setThreshold, { input: { measureId, ...input } })).issues;
    expect(await issues({ goal: 2, redFlag: 1 })).toMatchObject([{ path: 'input.from', code: 'REQUIRED' }]);
    expect(await issues({ from: '2026-01-01', goal: 2, redFlag: 2 })).toMatchObject([{ code: 'GOAL_EQUALS_RED_FLAG' }]);
    const yesNo = await createMeasure(world, { name: 'Yes or no', kind: 'YES_NO' });
    expect(await issues({ measureId: yesNo, from: '2026-01-01', goal: 1, redFlag: 0 })).toMatchObject([
      { path: 'input.goal', code: 'FIXED_BY_KIND' },
    ]);
    for (const weight of [0, 1e-9, -1]) {
      const refused = await answer(setWeight, { input: { measureId, from: '2026-01-01', weight } });
      expect(refused.issues).toMatchObject([{ path: 'input.weight', code: 'OUT_OF_RANGE' }]);
    }
  });

  it('hold through week 53, and on days on which the clock changes', async () => {
    const measureId = await createMeasure(world, { name: 'Long year' });
    for (const period of ['2020-W53', '2021-W01']) await record(measureId, 'N1', period, 75);
    await answer(setThreshold, { input: { measureId, fromPeriod: '2020-W53', goal: 150, redFlag: 75 } });
    await answer(setThreshold, { input: { measureId, fromPeriod: '2021-W01', goal: 75, redFlag: 25 } });
    const scores = (await points(measureId, 'N1')).map(({ period, score }) => [period, Number(score.toFixed(2))]);
    expect(scores).toEqual([
      ['2020-W53', 3.33],
      ['2021-W01', 6.67],
    ]);
    const bad = await world.admin.gql(setThreshold, {
      input: { measureId, fromPeriod: '2021-W53', goal: 75, redFlag: 25 },
    });
    expect(bad.errors?.[0]?.message).toContain('2021-W53');
    const daily = await createMeasure(world, { name: 'Daily', cadence: 'DAY' });
    for (const day of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25']) await record(daily, 'N1', day, 75);
    await answer(setThreshold, { input: { measureId: daily, fromPeriod: '2026-03-29', goal: 75, redFlag: 25 } });
    expect((await points(daily, 'N1')).map(({ score }) => Number(score.toFixed(2)))).toEqual([5, 6.67, 6.67, 6.67]);
    const growth = await createMeasure(world, {
      name: 'Step',
      kind: 'FORMULA',
      expression: 'daily - daily[-1]',
      cadence: 'DAY',
    });
    expect((await points(growth, 'N1')).map(({ period }) => period)).toEqual(['2026-03-29', '2026-03-30']);
  });
});

describe('a weight', () => {
  it('may be another in one unit, from a date, and is taken away again', async () => {
    const measureId = await createMeasure(world, { name: 'Weighed', quadrant: 'PEOPLE', wheelPosition: 1 });
    await record(measureId, 'N1', '2026-W46', 75);
    const weightIn = async (unit: string, period: string) => {
      const { wheel } = await world.admin.ask(operations.wheel, { unitId: unitOf(world, unit), period });
      return wheel.quadrants[1].measures[0].weight;
    };
    const input = { measureId, unitId: unitOf(world, 'N1'), fromPeriod: '2026-W46', weight: 4 };
    const { weights, weight } = await answer(setWeight, { input });
    expect(weight).toBe(1);
    expect([
      await weightIn('N1', '2026-W45'),
      await weightIn('N1', '2026-W46'),
      await weightIn('N2', '2026-W46'),
    ]).toEqual([1, 4, 1]);
    const own = weights.find((one: Loose) => one.unitId !== null);
    await answer(removeWeight, { input: { id: own.id, version: own.version } });
    expect(await weightIn('N1', '2026-W46')).toBe(1);
    const [only] = (await answer(removeWeight, { input: { id: own.id, version: 2 } }).catch(() => [null])) as Loose[];
    expect(only).toBeNull();
  });
});

describe('a preview', () => {
  it('tells exactly what the change then does, up to the root, and writes nothing', async () => {
    const measureId = await createMeasure(world, { name: 'Previewed', aggregation: 'SUM' });
    for (const [unit, value] of [
      ['N1', 120],
      ['N2', 80],
      ['S1', 60],
    ] as const) {
      for (const period of ['2026-W44', '2026-W45', '2026-W46']) await record(measureId, unit, period, value);
    }
    const all = async () =>
      new Map(
        await Promise.all(
          ['N1', 'N2', 'S1', 'North', 'South', 'Company'].map(
            async (unit) => [unitOf(world, unit), await points(measureId, unit)] as const,
          ),
        ),
      );
    const before = await all();
    const input = { measureId, from: '2026-11-02', goal: 130, redFlag: 110 };
    const told = await answer(preview, { input, take: 100 });
    expect(await all()).toEqual(before);
    expect(told).toMatchObject({ __typename: 'ThresholdPreview', affected: 12, examined: 12, moved: 12 });
    await answer(setThreshold, { input });
    const after = await all();
    for (const row of told.rows) {
      const point = after.get(row.unitId)?.find(({ period }) => period === row.period);
      expect([point?.score, point?.status]).toEqual([row.after, row.statusAfter]);
      const old = before.get(row.unitId)?.find(({ period }) => period === row.period);
      expect([old?.score, old?.status]).toEqual([row.before, row.statusBefore]);
    }
    const turned = told.transitions.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(turned).toBe(told.rows.filter((row: Loose) => row.statusBefore !== row.statusAfter).length);
    expect(turned).toBeGreaterThan(0);
    const refused = await answer(preview, { input: { ...input, goal: 1 } });
    expect(refused.issues).toMatchObject([{ code: 'GOAL_AGAINST_POLARITY' }]);
  });
});

const WEEKS = ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'];

describe('any change of a rule from a date', () => {
  it('leaves every stored score of an earlier period as it is, to the byte', async () => {
    const measureId = await createMeasure(world, { name: 'Never repainted' });
    for (const unit of ['N1', 'N2', 'S1']) for (const week of WEEKS) await record(measureId, unit, week, 60);
    const stored = (before: string) =>
      world.server.server.db.rows(sql`
        SELECT unit_id, period, value, goal, red_flag, score, basis, present, expected, rule_version, updated_at
        FROM measure_score WHERE measure_id = ${measureId} AND period_end < ${before} ORDER BY unit_id, period`);
    const change = fc.record({
      unit: fc.option(fc.constantFrom('N1', 'North', 'Company')),
      fromPeriod: fc.constantFrom(...WEEKS),
      goal: fc.integer({ min: 50, max: 200 }),
    });
    const start = { '2026-W40': '2026-09-28', '2026-W41': '2026-10-05', '2026-W42': '2026-10-12' };
    const firstDay = (week: string) =>
      start[week as keyof typeof start] ?? (week === '2026-W43' ? '2026-10-19' : '2026-10-26');
    await fc.assert(
      fc.asyncProperty(change, async ({ unit, fromPeriod, goal }) => {
        const earlier = await stored(firstDay(fromPeriod));
        const input = { measureId, unitId: unit && unitOf(world, unit), fromPeriod, goal, redFlag: goal - 20 };
        expect(await answer(setThreshold, { input })).toMatchObject({ __typename: 'Measure' });
        expect(await stored(firstDay(fromPeriod))).toEqual(earlier);
      }),
      { numRuns: testDatabase() === 'postgres' ? 10 : 30 },
    );
    expect(await verify()).toMatchObject({ differing: 0 });
  });
});

describe('re-scoring in the background', () => {
  let small: ScorecardWorld;

  beforeAll(async () => {
    small = await createScorecardWorld(undefined, { rescoreCells: 5 });
  });
  afterAll(() => small.server.close());

  it('takes what is too much for a request, tells how far it is, and ends as a recomputation would', async () => {
    const measureId = await createMeasure(small, { name: 'Many scores' });
    for (const unit of ['N1', 'N2', 'S1', 'S2']) {
      for (const period of WEEKS) {
        await small.admin.change(operations.record, {
          input: { measureId, unitId: unitOf(small, unit), period, value: 75 },
        });
      }
    }
    const rescoring = small.server.server.app.get(RescoringService);
    await rescoring.stop();
    const jobs = () =>
      small.admin
        .ask('query($p: ID!) { scoreJobs(programId: $p) { measureId total done progress } }', { p: small.programId })
        .then((data) => data.scoreJobs);
    await small.admin.change(operations.setThreshold, {
      input: { measureId, from: '2026-10-05', goal: 150, redFlag: 75 },
    });
    expect(await jobs()).toEqual([{ measureId, total: 28, done: 0, progress: 0 }]);
    const scores = async () =>
      (await small.admin.ask(operations.series, { measureId, unitId: small.companyId })).measure.series.map(
        ({ score }: { score: number }) => Number(score.toFixed(2)),
      );
    expect(await scores()).toEqual([5, 5, 5, 5, 5]);
    await small.admin.change(operations.record, {
      input: { measureId, unitId: unitOf(small, 'N1'), period: '2026-W44', value: 150 },
    });
    const errors: unknown[] = [];
    rescoring.start(small.server.ctx, (error) => errors.push(error));
    await expect.poll(jobs, { timeout: 20_000 }).toEqual([]);
    expect(errors).toEqual([]);
    expect(await scores()).toEqual([5, 3.33, 3.33, 3.33, 4.17]);
    const again = await small.server.server.app
      .get(ScorecardService)
      .recompute(small.server.ctx, small.programId, { verify: true });
    expect(again).toMatchObject({ differing: 0, differences: [] });
  });

  it('computes a new formula over much history too', async () => {
    const id = await createMeasure(small, { name: 'Half', kind: 'FORMULA', expression: '"many-scores" / 2' });
    const series = async () =>
      (await small.admin.ask(operations.series, { measureId: id, unitId: unitOf(small, 'N1') })).measure.series;
    await expect.poll(async () => (await series()).length, { timeout: 20_000 }).toBe(5);
    const again = await small.server.server.app
      .get(ScorecardService)
      .recompute(small.server.ctx, small.programId, { verify: true });
    expect(again).toMatchObject({ differing: 0, differences: [] });
  });
});
