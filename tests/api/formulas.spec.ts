import { ScorecardService } from '@wheelhouse/core';
import type { Loose } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasure, createScorecardWorld, operations, type ScorecardWorld, unitOf } from './scorecard-world.js';

let world: ScorecardWorld;

beforeAll(async () => {
  world = await createScorecardWorld();
});
afterAll(() => world.server.close());

const record = (measureId: string, unit: string, period: string, value: number | null, more: object = {}) =>
  world.admin.change(operations.record, {
    input: { measureId, unitId: unitOf(world, unit), period, value, ...more },
  });

const points = async (measureId: string, unit: string): Promise<Loose[]> =>
  (await world.admin.ask(operations.series, { measureId, unitId: unitOf(world, unit) })).measure.series;

const issues = async (document: string, input: object, language = 'en'): Promise<Loose[]> => {
  const data = await world.admin.in(language).ask(document, { input });
  const [answer] = Object.values(data) as Loose[];
  expect(answer).toMatchObject({ __typename: 'Invalid' });
  return answer.issues;
};

const formula = (name: string, expression: string, more: object = {}) =>
  createMeasure(world, { name, kind: 'FORMULA', expression, goal: 4, redFlag: 2, ...more });

const refused = (expression: string, more: object = {}, language = 'en') =>
  issues(
    operations.createMeasure,
    {
      programId: world.programId,
      quadrant: 'CUSTOMER',
      name: 'Refused',
      kind: 'FORMULA',
      goal: 2,
      redFlag: 1,
      expression,
      ...more,
    },
    language,
  );

const verify = () =>
  world.server.server.app.get(ScorecardService).recompute(world.server.ctx, world.programId, { verify: true });

describe('a formula measure', () => {
  let sales: string;
  let visits: string;
  let basket: string;

  beforeAll(async () => {
    sales = await createMeasure(world, { name: 'Sales', aggregation: 'SUM' });
    visits = await createMeasure(world, { name: 'Visits', aggregation: 'SUM' });
    await record(sales, 'N1', '2026-W45', 300);
    await record(visits, 'N1', '2026-W45', 100);
    basket = await formula('Basket', 'sales / visits');
    await record(sales, 'N1', '2026-W46', 500);
    await record(visits, 'N1', '2026-W46', 100);
    await record(sales, 'N2', '2026-W46', 30);
    await record(visits, 'N2', '2026-W46', 10);
  });

  it('is computed for what was there before it, and with each reading of what it reads', async () => {
    expect(await points(basket, 'N1')).toMatchObject([
      { period: '2026-W45', value: 3, score: 5, goal: 4, redFlag: 2 },
      { period: '2026-W46', value: 5, score: 25 / 3 },
    ]);
    await record(sales, 'N1', '2026-W46', 400);
    expect((await points(basket, 'N1'))[1]).toMatchObject({ value: 4, status: 'ON_TRACK' });
  });

  it('computes a parent from what was rolled up to it, not from the results below', async () => {
    const company = await points(basket, 'Company');
    expect(company[1].value).toBeCloseTo(430 / 110, 12);
    expect(company[1]).toMatchObject({ goal: 4, redFlag: 2 });
    expect(company[1].ruleVersion).toMatch(/^M7\/1:[0-9a-f-]{36}:[0-9a-f]{8}$/);
  });

  it('has the coverage of its weakest operand and no score where one is missing', async () => {
    await record(sales, 'S1', '2026-W46', 20);
    expect(await points(basket, 'S1')).toEqual([]);
    const [south] = await points(basket, 'South');
    expect(south).toBeUndefined();
    await record(visits, 'S1', '2026-W46', 5);
    expect((await points(basket, 'S1'))[0]).toMatchObject({ value: 4 });
    expect((await points(basket, 'South'))[0]).toMatchObject({ value: 4, status: 'LOW_COVERAGE' });
  });

  it('has no value where it divides by zero or an operand does not apply', async () => {
    await record(visits, 'S1', '2026-W46', 0);
    expect((await points(basket, 'S1'))[0]).toMatchObject({ value: null, score: null, status: 'NO_DATA' });
    await record(visits, 'S1', '2026-W46', null, { note: 'the counter was broken' });
    expect((await points(basket, 'S1'))[0]).toMatchObject({ value: null, status: 'NO_DATA' });
    await record(visits, 'S1', '2026-W46', 5);
    expect((await points(basket, 'S1'))[0]).toMatchObject({ value: 4 });
  });

  it('reads earlier periods, and follows when those are corrected', async () => {
    const growth = await formula('Growth', 'sales - sales[-1]', { goal: 200, redFlag: 0 });
    expect(await points(growth, 'N1')).toMatchObject([{ period: '2026-W46', value: 100 }]);
    await record(sales, 'N1', '2026-W45', 350);
    expect(await points(growth, 'N1')).toMatchObject([{ period: '2026-W46', value: 50 }]);
  });

  it('reads other formulas, and combines finer periods as their measure says', async () => {
    const doubled = await formula('Doubled', 'basket * 2', { goal: 8, redFlag: 4 });
    expect((await points(doubled, 'N1')).map((point) => point.value)).toEqual([7, 8]);
    const month = await formula('Month', 'sales / visits', { cadence: 'MONTH' });
    expect(await points(month, 'N1')).toMatchObject([{ period: '2026-11', value: (350 + 400) / 200 }]);
    await record(sales, 'N1', '2026-W45', 300);
    expect(await points(month, 'N1')).toMatchObject([{ value: 3.5 }]);
    expect((await points(doubled, 'N1'))[0]?.value).toBe(6);
    const last = await createMeasure(world, { name: 'Stock', aggregation: 'SUM', timeAggregation: 'LAST' });
    const stock = await formula('Stock month', 'stock', { cadence: 'MONTH' });
    await record(last, 'N1', '2026-W45', 9);
    await record(last, 'N1', '2026-W46', 7);
    expect(await points(stock, 'N1')).toMatchObject([{ value: 7 }]);
  });

  it('adds the goals of the units below where its values add up', async () => {
    const total = await formula('Margin', 'sales - visits', { aggregation: 'SUM', goal: 300, redFlag: 100 });
    const north = (await points(total, 'North')).at(-1);
    expect(north).toMatchObject({ value: 320, goal: 600, redFlag: 200 });
  });

  it('is computed anew when its formula changes', async () => {
    const id = await formula('Changing', 'sales');
    const document = `mutation($input: UpdateMeasureInput!) { updateMeasure(input: $input) { __typename
      ... on Measure { id expression version } ... on Invalid { issues { path code message } } } }`;
    const changed = await world.admin.change(document, { input: { id, version: 1, expression: 'sales * 2' } });
    expect(changed.expression).toBe('sales * 2');
    expect((await points(id, 'N1')).map((point) => point.value)).toEqual([600, 800]);
    const [issue] = await issues(document, { id, version: 2, expression: null });
    expect(issue).toMatchObject({ path: 'input.expression', code: 'REQUIRED' });
  });

  it('takes no readings', async () => {
    const input = { measureId: basket, unitId: unitOf(world, 'N1'), period: '2026-W46', value: 4 };
    const [issue] = await issues(operations.record, input);
    expect(issue).toMatchObject({ path: 'input.measureId', code: 'COMPUTED' });
    const [row] = await issues(operations.importReadings, {
      programId: world.programId,
      csv: 'unit,measure,period,value\nN1,basket,2026-W46,4\n',
    });
    expect(row).toMatchObject({ code: 'COMPUTED', path: expect.stringContaining('row 2') });
  });

  it('is followed by every way to change what it reads, as a recomputation proves', async () => {
    await world.admin.change(operations.importReadings, {
      input: {
        programId: world.programId,
        csv: 'unit,measure,period,value\nN2,sales,2026-W45,90\nN2,visits,2026-W45,30\n',
      },
    });
    expect((await points(basket, 'North')).map((point) => point.value)).toEqual([390 / 130, 430 / 110]);
    expect(await verify()).toMatchObject({ differing: 0, differences: [] });
  });

  it('cannot lose a measure it reads', async () => {
    const archive = `mutation($input: RowInput!) { archiveMeasure(input: $input) { __typename
      ... on Invalid { issues { path code message } } } }`;
    const [issue] = await issues(archive, { id: visits, version: 1 });
    expect(issue).toMatchObject({ code: 'USED_BY_FORMULA' });
    expect(issue?.message).toContain('"Basket"');
  });
});

describe('the text of a formula', () => {
  it('is refused with the column and what is expected, in the language of the reader', async () => {
    expect(await refused('sales + * 2')).toMatchObject([
      { path: 'input.expression', code: 'VALUE_EXPECTED', message: expect.stringContaining('Column 9') },
    ]);
    expect((await refused('sales + * 2', {}, 'zh-Hans'))[0]?.message).toContain('第 9 列');
    expect((await refused('sales + turnover', {}, 'zh-Hant'))[0]?.message).toContain('「turnover」');
    expect((await refused('sales-visits'))[0]).toMatchObject({
      code: 'UNKNOWN_MEASURE',
      message: expect.stringContaining('needs a space before it'),
    });
    expect((await refused(''))[0]?.code).toBe('REQUIRED');
    expect((await refused('sales', { kind: 'NUMBER' }))[0]?.code).toBe('NOT_A_FORMULA');
    expect((await refused('sales', { cadence: 'DAY' }))[0]?.code).toBe('COARSER_OPERAND');
  });

  it('is refused when it is a bomb', async () => {
    expect((await refused('('.repeat(1_900)))[0]?.code).toBe('TOO_DEEP');
    expect((await refused('sales+'.repeat(5_000)))[0]?.code).toBe('TOO_LONG');
    expect((await refused(`${'abs('.repeat(39)}${'sales'.padEnd(30)}`))[0]?.code).toBe('CLOSING_EXPECTED');
    expect((await refused(Array.from({ length: 330 }, () => 'sales').join('+')))[0]?.code).toBe('TOO_MANY_PARTS');
  });

  it('is refused when formulas go round in a circle, by name', async () => {
    const first = await formula('Ring one', 'sales', { key: 'ring-one' });
    await formula('Ring two', '"ring-one" + 1', { key: 'ring-two' });
    const document = `mutation($input: UpdateMeasureInput!) { updateMeasure(input: $input) { __typename
      ... on Invalid { issues { path code message } } } }`;
    const [issue] = await issues(document, { id: first, version: 1, expression: '1 + ring-two' });
    expect(issue).toMatchObject({ path: 'input.expression', code: 'CIRCLE' });
    expect(issue?.message).toContain('ring-one → ring-two → ring-one');
    expect(issue?.message).toContain('Column 5');
    const [self] = await refused('self-made + 1', { key: 'self-made' });
    expect(self?.message).toContain('self-made → self-made');
  });
});

describe('other kinds of measures', () => {
  it('score yes 10 and no 0, and a region by its share of yes', async () => {
    const id = await createMeasure(world, { name: 'Wheel on the wall', kind: 'YES_NO', goal: null, redFlag: null });
    await record(id, 'N1', '2026-W46', 1);
    await record(id, 'N2', '2026-W46', 0);
    expect((await points(id, 'N1'))[0]).toMatchObject({ value: 1, status: 'ON_TRACK' });
    expect((await points(id, 'N1'))[0]?.score).toBeCloseTo(10, 12);
    expect((await points(id, 'N2'))[0]?.score).toBeCloseTo(0, 12);
    expect((await points(id, 'North'))[0]).toMatchObject({ value: 0.5 });
    expect((await points(id, 'North'))[0]?.score).toBeCloseTo(5, 12);
    const input = { measureId: id, unitId: unitOf(world, 'N1'), period: '2026-W45', value: 0.5 };
    expect((await issues(operations.record, input))[0]).toMatchObject({ path: 'input.value', code: 'NOT_ALLOWED' });
  });

  it('score four statuses by their bands', async () => {
    const id = await createMeasure(world, { name: 'Readiness', kind: 'FOUR_STATUS', goal: null, redFlag: null });
    for (const [at, period] of ['2026-W43', '2026-W44', '2026-W45', '2026-W46'].entries()) {
      await record(id, 'N1', period, at);
    }
    const all = await points(id, 'N1');
    expect(all.map((point) => Number(point.score.toFixed(2)))).toEqual([1.67, 5, 8.33, 10]);
    expect(all.map((point) => point.status)).toEqual(['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'ON_TRACK']);
    const input = { measureId: id, unitId: unitOf(world, 'N1'), period: '2026-W42', value: 4 };
    expect((await issues(operations.record, input))[0]?.message).toContain('0 (worst)');
  });

  it('belong to people: an owner and a deputy who hold a role', async () => {
    const { people } = await world.admin.ask('query($p: ID!) { people(programId: $p) { id name } }', {
      p: world.programId,
    });
    const [person] = people;
    const document = `mutation($input: UpdateMeasureInput!) { updateMeasure(input: $input) { __typename
      ... on Measure { ownerId ownerPerson { name } deputyId } ... on Invalid { issues { path code message } } } }`;
    const id = await createMeasure(world, { name: 'Owned' });
    const owned = await world.admin.change(document, { input: { id, version: 1, ownerId: person.id } });
    expect(owned).toEqual({
      __typename: 'Measure',
      ownerId: person.id,
      ownerPerson: { name: person.name },
      deputyId: null,
    });
    const [issue] = await issues(document, { id, version: 2, deputyId: world.companyId });
    expect(issue?.path).toBe('input.deputyId');
  });
});
