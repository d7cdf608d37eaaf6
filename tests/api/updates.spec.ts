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
const ROW = `unitName measure { id name quadrant unit decimals } period state dueOn responsible isEscalated isExpected value
  note version goal redFlag rolledUp recent { period value }`;
const INBOX = `query($programId: ID!, $period: Period, $page: PageInput) {
  updateInbox(programId: $programId, period: $period, page: $page) { total done missing late hasMore redRule
    lock { period } items { ${ROW} } } }`;
const SHEET = `query($unitId: ID!, $period: Period!) {
  updateSheet(unitId: $unitId, period: $period) { total done missing lock { period } items { ${ROW} } } }`;
const ACTION = 'id version title owner dueOn doneOn isOverdue unitName measureName initiativeTitle archivedAt';
const RECORD = `mutation($input: RecordReadingsInput!) { recordReadings(input: $input) { __typename
  ... on RecordedReadings { readings { measureId unitId period version value note source }
    actions { ${ACTION} } refused { path code message } } ${invalid} } }`;
const TAKE_BACK = `mutation($input: TakeBackReadingsInput!) { takeBackReadings(input: $input) { __typename
  ... on TakenBackReadings { count } ${invalid} } }`;
const CREATE = `mutation($input: CreateMeasureActionInput!) { createMeasureAction(input: $input) { __typename
  ... on MeasureAction { ${ACTION} } ${invalid} } }`;
const UPDATE = `mutation($input: UpdateMeasureActionInput!) { updateMeasureAction(input: $input) { __typename
  ... on MeasureAction { ${ACTION} } ... on Stale { message } ${invalid} } }`;
const REDS = `query($programId: ID!, $unitId: ID, $measureId: ID) {
  redsWithoutAction(programId: $programId, unitId: $unitId, measureId: $measureId) { total
    items { unitName measureName period value redFlag note } } }`;
const COVERAGE = `query($programId: ID!, $period: Period!) { periodCoverage(programId: $programId, period: $period) {
  expected reported units completeUnits lock { period } gaps { unitName missing measures responsible } } }`;

let world: ScorecardWorld;
let calls: string;
let visits: string;
/** Manages N1 and nothing else. */
let store: TestClient;
/** Manages the region North. */
let region: TestClient;
let editor: TestClient;

const managerOf = (name: string) =>
  world.server.client({ role: 'UNIT_MANAGER', programId: world.programId, unitId: unitOf(world, name) });
const inbox = (client: TestClient, more: Record<string, unknown> = {}) =>
  client.ask(INBOX, { programId: world.programId, ...more }).then((data) => data.updateInbox);
const save = (client: TestClient, readings: unknown[], more: Record<string, unknown> = {}) =>
  client.ask(RECORD, { input: { programId: world.programId, readings, ...more } }).then((data) => data.recordReadings);
const row = (unit: string, measureId: string, period: string, more: Record<string, unknown> = {}) => ({
  unitId: unitOf(world, unit),
  measureId,
  period,
  ...more,
});
const lines = (items: { unitName: string; measure: { name: string }; period: string; state: string }[]) =>
  items.map(({ unitName, measure, period, state }) => `${unitName} ${measure.name} ${period} ${state}`);

// The clock stands at Saturday of week 47, 2026; a week ends on Sunday and is due on the Wednesday after.
beforeAll(async () => {
  world = await createScorecardWorld();
  calls = await createMeasure(world, { name: 'Calls', key: 'calls', aggregation: 'SUM', wheelPosition: 1 });
  visits = await createMeasure(world, {
    name: 'Visits',
    key: 'visits',
    aggregation: 'SUM',
    quadrant: 'OPERATIONS',
    wheelPosition: 1,
  });
  await createMeasure(world, { name: 'Never reported', aggregation: 'SUM' });
  for (const [at, week] of ['2026-W41', '2026-W42', '2026-W43', '2026-W44', '2026-W45'].entries()) {
    for (const unit of ['N1', 'N2', 'S1', 'S2']) await record(world, calls, unit, week, 90 + at);
    await record(world, visits, 'N1', week, 100);
  }
  store = await managerOf('N1');
  region = await managerOf('North');
  editor = await world.server.client({ role: 'EDITOR', programId: world.programId });
});
afterAll(() => world.server.close());

describe('the inbox of a person', () => {
  test('lists what the units they answer for have to report, with what is known of it', async () => {
    const mine = await inbox(store);
    expect(lines(mine.items)).toEqual([
      'N1 Calls 2026-W46 ESCALATED',
      'N1 Calls 2026-W47 OPEN',
      'N1 Visits 2026-W46 ESCALATED',
      'N1 Visits 2026-W47 OPEN',
    ]);
    expect(mine).toMatchObject({
      total: 2,
      done: 0,
      missing: 4,
      late: 2,
      hasMore: false,
      redRule: 'REQUIRED_IN_INBOX',
    });
    expect(mine.items[1]).toMatchObject({
      dueOn: '2026-11-25',
      isEscalated: false,
      goal: 100,
      redFlag: 50,
      value: null,
      recent: [94, 93, 92, 91, 90].map((value, at) => ({ value, period: `2026-W${45 - at}` })),
    });
    expect(mine.items[0].responsible).toHaveLength(1);
  });

  test('goes to the region for stores without a manager, and up the line for those two working days late', async () => {
    const { items } = await inbox(region);
    expect(lines(items)).toEqual([
      'N2 Calls 2026-W46 ESCALATED',
      'N2 Calls 2026-W47 OPEN',
      'N2 Visits 2026-W45 STALE',
      'N2 Visits 2026-W46 ESCALATED',
      'N2 Visits 2026-W47 OPEN',
      'N1 Calls 2026-W46 ESCALATED',
      'N1 Visits 2026-W46 ESCALATED',
    ]);
    expect(items.map((one: { isEscalated: boolean }) => one.isEscalated)).toEqual([
      ...Array.from({ length: 5 }, () => false),
      true,
      true,
    ]);
  });

  test('goes to the editors where nobody manages, and for what is late below a manager at the top', async () => {
    const { items } = await inbox(editor);
    const names = new Set(
      items.map((one: { unitName: string; isEscalated: boolean }) => `${one.unitName} ${one.isEscalated}`),
    );
    expect([...names].sort()).toEqual(['N2 true', 'S1 false', 'S2 false']);
    const reader = await world.server.client({ role: 'EXECUTIVE', programId: world.programId });
    const refused = await reader.gql(INBOX, { programId: world.programId });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('shows one period when it is asked for, and the sheet of a unit every measure of its wheel', async () => {
    const past = await inbox(store, { period: '2026-W45' });
    expect(lines(past.items)).toEqual(['N1 Calls 2026-W45 DONE', 'N1 Visits 2026-W45 DONE']);
    expect(past).toMatchObject({ total: 2, done: 2, missing: 0 });
    const { updateSheet } = await region.ask(SHEET, { unitId: unitOf(world, 'North'), period: '2026-W45' });
    expect(lines(updateSheet.items)).toEqual(['North Calls 2026-W45 STALE', 'North Visits 2026-W45 STALE']);
    expect(updateSheet.items[0]).toMatchObject({ rolledUp: 188, isExpected: false, value: null });
  });

  test('is paged, and takes as many queries for one unit as for fifty', async () => {
    const page = await inbox(store, { page: { skip: 1, take: 2 } });
    expect(lines(page.items)).toEqual(['N1 Calls 2026-W47 OPEN', 'N1 Visits 2026-W46 ESCALATED']);
    expect(page.hasMore).toBe(true);
    const ask = () => inbox(editor);
    const few = await world.server.countQueries(ask);
    await world.server.server.db.tx(world.server.ctx, async () => {
      const parent = unitOf(world, 'South');
      for (let at = 0; at < 50; at += 1) {
        const id = `many-${String(at).padStart(3, '0')}`;
        await world.server.server.db.run(sql`
          INSERT INTO unit (id, version, created_at, updated_at, program_id, parent_id, name, kind, path, depth)
          SELECT ${id}, 1, created_at, updated_at, program_id, ${parent}, ${id}, 'STORE', path || '.' || ${id}, depth + 1
          FROM unit WHERE id = ${parent}`);
      }
    });
    const many = await world.server.countQueries(ask);
    expect(many).toBe(few);
    expect((await inbox(editor)).items).toHaveLength(50);
    expect((await inbox(editor)).hasMore).toBe(true);
    await world.server.server.db.tx(world.server.ctx, async () => {
      await world.server.server.db.run(sql`DELETE FROM unit WHERE id LIKE 'many-%'`);
    });
  });
});

test('a unit whose children report a measure is not asked for it, though it once gave a value itself', async () => {
  await record(world, calls, 'South', '2026-W40', 180);
  const { items } = await inbox(editor);
  expect(items.map((one: { unitName: string }) => one.unitName)).not.toContain('South');
  const { periodCoverage } = await editor.ask(COVERAGE, { programId: world.programId, period: '2026-W45' });
  expect(periodCoverage).toMatchObject({ units: 4, expected: 8, reported: 5 });
  expect(periodCoverage.gaps.map((gap: { unitName: string }) => gap.unitName)).toEqual(['N2', 'S1', 'S2']);
});

describe('many readings at once', () => {
  test('are written together, as they were typed, and are done then', async () => {
    const saved = await save(store, [
      row('N1', calls, '2026-W46', { text: '９５' }),
      row('N1', visits, '2026-W46', { text: '1,02', confirmed: true, note: 'Closed for a week.' }),
      row('N1', visits, '2026-W47', { text: 'n/a', note: 'Stocktaking' }),
    ]);
    expect(saved.readings.map((one: { value: number | null }) => one.value)).toEqual([95, 1.02, null]);
    const mine = await inbox(store);
    expect(lines(mine.items)).toEqual(['N1 Calls 2026-W47 OPEN', 'N1 Visits 2026-W47 DONE']);
    expect(mine).toMatchObject({ total: 2, done: 1, missing: 1, late: 0 });
    const series = await world.admin.ask(operations.series, { measureId: calls, unitId: world.companyId });
    expect(series.measure.series.at(-1)).toMatchObject({ period: '2026-W46', value: 95 });
  });

  test('are refused with the issues of every row, and nothing is written', async () => {
    const refused = await save(store, [
      row('N1', calls, '2026-W47', { text: '91' }),
      row('N1', calls, '2026-W47', { text: '92' }),
      row('N1', calls, '2026-W46', { text: '８９１' }),
      row('N1', visits, '2026-W46', { text: 'many' }),
      row('N1', visits, '2026-W45', { value: 10, confirmed: true }),
      row('S1', calls, '2026-W47', { value: 90 }),
      row('N1', visits, '2026-W44', { text: '' }),
    ]);
    expect(refused.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'input.readings.1.measureId DUPLICATE',
      'input.readings.2.value CONFIRM',
      'input.readings.3.value NOT_A_NUMBER',
      'input.readings.4.note RED_NEEDS_NOTE',
      'input.readings.5.unitId UNKNOWN',
      'input.readings.6.note NOTE_NEEDED',
    ]);
    expect(refused.issues[1].message).toContain('9.5 times');
    const stored = await inbox(store);
    expect(stored).toMatchObject({ done: 1, missing: 1 });
  });

  test('are written where they are sound when that is asked for, and the usual is not asked about', async () => {
    const saved = await save(
      store,
      [row('N1', calls, '2026-W47', { value: 91 }), row('N1', calls, '2026-W46', { value: 9000 })],
      { validRowsOnly: true },
    );
    expect(saved.readings).toHaveLength(1);
    expect(saved.refused).toMatchObject([{ path: 'input.readings.1.value', code: 'CONFIRM' }]);
    const again = await save(store, [row('N1', calls, '2026-W47', { value: 91 })]);
    expect(again.readings).toMatchObject([{ value: 91, version: 1 }]);
  });

  test('are at most 200 and at least one', async () => {
    const many = Array.from({ length: 201 }, () => row('N1', calls, '2026-W47', { value: 91 }));
    expect((await save(store, many)).issues).toMatchObject([{ path: 'input.readings', code: 'TOO_MANY' }]);
    expect((await save(store, [])).issues).toMatchObject([{ path: 'input.readings', code: 'REQUIRED' }]);
  });

  test('take as many reading queries for one row as for fifty', async () => {
    const weeks = Array.from({ length: 50 }, (_, at) => `2025-W${String(at + 1).padStart(2, '0')}`);
    const reads = async (periods: string[]) => {
      const texts: string[] = [];
      const stop = world.server.server.db.onQuery((query) => texts.push(query.sql));
      const rows = periods.map((period) => row('N1', calls, period, { value: -1 }));
      const refused = await save(store, rows);
      stop();
      expect(refused.__typename).toBe('Invalid');
      return texts.length;
    };
    expect(await reads(weeks)).toBe(await reads(weeks.slice(0, 1)));
  });

  test('are taken back: new ones go, corrected ones are as they were, once and by nobody else', async () => {
    const before = await world.admin.ask(operations.series, { measureId: calls, unitId: unitOf(world, 'N1') });
    const saved = await save(store, [
      row('N1', calls, '2026-W40', {
        value: 40,
        note: 'Opening week',
        action: { title: 'Hire', owner: 'Lin Wei', dueOn: '2026-12-01' },
      }),
      row('N1', calls, '2026-W45', { value: 88 }),
    ]);
    const input = {
      programId: world.programId,
      readings: saved.readings.map(({ measureId, unitId, period, version }: Record<string, unknown>) => ({
        measureId,
        unitId,
        period,
        version,
      })),
      actionIds: saved.actions.map((action: { id: string }) => action.id),
    };
    const other = await region.ask(TAKE_BACK, { input });
    expect(other.takeBackReadings.issues).toMatchObject([{ code: 'NOT_YOURS' }, { code: 'NOT_YOURS' }]);
    expect((await store.ask(TAKE_BACK, { input })).takeBackReadings).toMatchObject({ count: 2 });
    const after = await world.admin.ask(operations.series, { measureId: calls, unitId: unitOf(world, 'N1') });
    expect(after).toEqual(before);
    expect((await store.ask(TAKE_BACK, { input })).takeBackReadings.issues).toMatchObject([
      { code: 'MOVED_ON' },
      { code: 'MOVED_ON' },
    ]);
    const { measureActions } = await store.ask(
      `query($programId: ID!) { measureActions(programId: $programId) { id } }`,
      { programId: world.programId },
    );
    expect(measureActions).toEqual([]);
  });
});

describe('the rule for red values', () => {
  const setRule = async (redRule: string) => {
    const { program } = await world.admin.ask('query($id: ID!) { program(id: $id) { version } }', {
      id: world.programId,
    });
    return world.admin.change(
      `mutation($input: UpdateProgramInput!) { updateProgram(input: $input) { __typename
        ... on Program { graceDays redRule } ${invalid} } }`,
      { input: { id: world.programId, version: program.version, redRule, graceDays: 3 } },
    );
  };
  const recordOne = () =>
    world.admin.ask(operations.record, {
      input: { measureId: calls, unitId: unitOf(world, 'S1'), period: '2026-W47', value: 20 },
    });

  test('asks for a note in the inbox but lets single readings of clients pass, unless the program says otherwise', async () => {
    const red = row('S1', calls, '2026-W46', { value: 20, confirmed: true });
    expect((await save(editor, [red])).issues).toMatchObject([{ code: 'RED_NEEDS_NOTE' }]);
    expect((await recordOne()).recordReading.__typename).toBe('Reading');
    expect(await setRule('REQUIRED')).toMatchObject({ redRule: 'REQUIRED', graceDays: 3 });
    const refused = await world.admin.ask(operations.record, {
      input: { measureId: calls, unitId: unitOf(world, 'S1'), period: '2026-W47', value: 21 },
    });
    expect(refused.recordReading.issues).toMatchObject([{ path: 'input.note', code: 'RED_NEEDS_NOTE' }]);
    await setRule('ADVISED');
    expect((await save(editor, [red])).readings).toMatchObject([{ value: 20, note: null }]);
    await setRule('REQUIRED_IN_INBOX');
  });

  test('lists what is red without an action, whatever way it came, until there is one', async () => {
    await world.admin.change(operations.importReadings, {
      input: { programId: world.programId, csv: 'unit,measure,period,value\nS2,calls,2026-W47,10' },
    });
    const reds = async (more: Record<string, unknown> = {}) =>
      (await world.admin.ask(REDS, { programId: world.programId, measureId: calls, ...more })).redsWithoutAction;
    expect(await reds()).toMatchObject({
      total: 2,
      items: [
        { unitName: 'S2', measureName: 'Calls', period: '2026-W47', value: 10, redFlag: 50 },
        { unitName: 'S1', value: 20 },
      ],
    });
    expect((await reds({ unitId: unitOf(world, 'North') })).total).toBe(0);
    expect((await reds({ unitId: unitOf(world, 'South') })).total).toBe(2);
    expect((await reds({ measureId: null })).items).toContainEqual({
      unitName: 'N1',
      measureName: 'Visits',
      period: '2026-W46',
      value: 1.02,
      redFlag: 50,
      note: 'Closed for a week.',
    });
    const input = row('S2', calls, '2026-W47', { title: 'Call back lost customers' });
    expect((await editor.ask(CREATE, { input })).createMeasureAction.issues).toMatchObject([
      { path: 'input.owner', code: 'REQUIRED' },
    ]);
    const action = await editor.change(CREATE, { input: { ...input, owner: 'Chen Jie', dueOn: '2026-11-20' } });
    expect(action).toMatchObject({ unitName: 'S2', measureName: 'Calls', isOverdue: true, doneOn: null });
    expect((await reds()).total).toBe(1);
    const done = await editor.change(UPDATE, { input: { id: action.id, version: 1, doneOn: '2026-11-21' } });
    expect(done).toMatchObject({ doneOn: '2026-11-21', isOverdue: false, owner: 'Chen Jie' });
    expect((await reds()).total).toBe(2);
    const stale = await editor.ask(UPDATE, { input: { id: action.id, version: 1, doneOn: null } });
    expect(stale.updateMeasureAction.__typename).toBe('Stale');
    await editor.ask(`mutation($programId: ID!) { undoLastChange(input: { programId: $programId }) { __typename } }`, {
      programId: world.programId,
    });
    expect((await reds()).total).toBe(1);
  });

  test('takes an initiative instead of an owner and a day', async () => {
    const initiative = await world.admin.change(
      `mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename
        ... on Initiative { id } ${invalid} } }`,
      { input: { programId: world.programId, title: 'Answer within a day' } },
    );
    const saved = await save(editor, [
      row('S1', calls, '2026-W47', {
        value: 22,
        note: 'Two ill',
        confirmed: true,
        action: { initiativeId: initiative.id },
      }),
    ]);
    expect(saved.actions).toMatchObject([
      { title: 'Answer within a day', initiativeTitle: 'Answer within a day', owner: null },
    ]);
    const unknown = await save(editor, [
      row('S1', calls, '2026-W47', { value: 23, note: 'x', confirmed: true, action: { initiativeId: 'nobody' } }),
    ]);
    expect(unknown.issues).toMatchObject([{ path: 'input.readings.0.initiativeId', code: 'UNKNOWN' }]);
  });

  test('keeps actions to those who may write the unit', async () => {
    const input = row('S1', calls, '2026-W47', { title: 'x', owner: 'y', dueOn: '2026-12-01' });
    expect((await store.gql(CREATE, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { measureActions } = await store.ask(
      `query($programId: ID!) { measureActions(programId: $programId, includeDone: true) { unitName } }`,
      { programId: world.programId },
    );
    expect(measureActions).toEqual([]);
  });
});

describe('the coverage of a week', () => {
  test('counts units and values, names the gaps and who answers for them, and shows the lock', async () => {
    const { periodCoverage } = await editor.ask(COVERAGE, { programId: world.programId, period: '2026-W47' });
    expect(periodCoverage).toMatchObject({ expected: 8, reported: 4, units: 4, completeUnits: 1, lock: null });
    expect(periodCoverage.gaps).toMatchObject([
      { unitName: 'N2', missing: 2, measures: ['Calls', 'Visits'] },
      { unitName: 'S1', missing: 1, measures: ['Visits'], responsible: [] },
      { unitName: 'S2', missing: 1 },
    ]);
    const own = await store.ask(COVERAGE, { programId: world.programId, period: '2026-W47' });
    expect(own.periodCoverage).toMatchObject({ units: 1, completeUnits: 1, gaps: [] });
  });

  test('of a locked week takes nothing more, and the inbox does not ask for it', async () => {
    await editor.change(
      `mutation($input: LockPeriodInput!) { lockPeriod(input: $input) { __typename ... on PeriodLock { id } ${invalid} } }`,
      { input: { programId: world.programId, period: '2026-W46' } },
    );
    const refused = await save(region, [row('N2', calls, '2026-W46', { value: 95 })]);
    expect(refused.issues).toMatchObject([{ path: 'input.readings.0.period', code: 'PERIOD_LOCKED' }]);
    const { items } = await inbox(region);
    expect(items.some((one: { period: string }) => one.period === '2026-W46')).toBe(false);
    expect((await inbox(store, { period: '2026-W46' })).lock).toEqual({ period: '2026-W46' });
  });
});

describe('a measure with an owner', () => {
  const UPDATE_MEASURE = `mutation($input: UpdateMeasureInput!) { updateMeasure(input: $input) { __typename
    ... on Measure { id version ownerId deputyId } ${invalid} } }`;
  const ofSouth = (answer: { items: { unitName: string; measure: { name: string } }[] }) =>
    new Set(answer.items.filter(({ unitName }) => unitName === 'S1').map(({ measure }) => measure.name));

  test('is entered by the owner where a unit has nobody of its own, and not by other editors', async () => {
    const owner = await world.server.client({ role: 'EDITOR', programId: world.programId });
    expect(ofSouth(await inbox(owner))).toEqual(new Set(['Calls', 'Visits']));
    const { me } = await owner.ask('{ me { user { id } } }');
    const { measure } = await world.admin.ask('query($id: ID!) { measure(id: $id) { version } }', { id: calls });
    await world.admin.change(UPDATE_MEASURE, { input: { id: calls, version: measure.version, ownerId: me.user.id } });
    expect(ofSouth(await inbox(owner))).toEqual(new Set(['Calls', 'Visits']));
    expect(ofSouth(await inbox(editor))).toEqual(new Set(['Visits']));
    expect(new Set((await inbox(store)).items.map((item: { unitName: string }) => item.unitName))).toEqual(
      new Set(['N1']),
    );
  });

  test('that is computed from others is asked of nobody', async () => {
    await createMeasure(world, {
      name: 'Calls per visit',
      kind: 'FORMULA',
      expression: 'calls / visits',
      wheelPosition: 2,
    });
    const { updateSheet } = await world.admin.ask(SHEET, { unitId: unitOf(world, 'N1'), period: '2026-W46' });
    const names = updateSheet.items.map((item: { measure: { name: string } }) => item.measure.name);
    expect(names).toContain('Calls');
    expect(names).not.toContain('Calls per visit');
  });
});
