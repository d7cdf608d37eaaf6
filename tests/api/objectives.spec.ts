import type { Loose, TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const OBJECTIVE = `id version quadrant title description owner carriedBy measures { id key } goalCount gapCount archivedAt
  coverage { covered required share } findings { code }`;
const CREATE = mutation('createObjective', 'CreateObjectiveInput', 'Objective', OBJECTIVE);
const UPDATE = mutation('updateObjective', 'UpdateObjectiveInput', 'Objective', OBJECTIVE);
const ARCHIVE = mutation('archiveObjective', 'RowInput', 'Objective', OBJECTIVE);
const RESTORE = mutation('restoreObjective', 'RowInput', 'Objective', OBJECTIVE);
const OBJECTIVES = `query ($programId: ID!) { objectives(programId: $programId) { ${OBJECTIVE} } }`;
const SCORES = `query ($unitId: ID!, $period: Period!) { objectiveScores(unitId: $unitId, period: $period) {
  objectiveId score previousScore coverage status trend measures { id score } } }`;
const CREATE_MEASURE = mutation('createMeasure', 'CreateMeasureInput', 'Measure', 'id key');
const CREATE_UNIT = mutation('createUnit', 'CreateUnitInput', 'Unit', 'id');
const RECORD = `mutation ($input: RecordReadingInput!) { recordReading(input: $input) { __typename } }`;
const UNDO_LAST = mutation('undoLastChange', 'UndoLastInput', 'Undone', 'titles');

const GOAL = `id version objectiveId parentGoalId unitId unitName level title measure { id } kpi target owner ownerUserId dueOn
  missing canEdit archivedAt`;
const CREATE_GOAL = mutation('createCascadeGoal', 'CreateCascadeGoalInput', 'CascadeGoal', GOAL);
const UPDATE_GOAL = mutation('updateCascadeGoal', 'UpdateCascadeGoalInput', 'CascadeGoal', GOAL);
const ARCHIVE_GOAL = mutation('archiveCascadeGoal', 'RowInput', 'CascadeGoal', GOAL);
const RESTORE_GOAL = mutation('restoreCascadeGoal', 'RowInput', 'CascadeGoal', GOAL);
const GIVE = mutation('giveObjective', 'GiveObjectiveInput', 'ObjectiveGiven', 'id created skipped');
const CASCADE = `query ($id: ID!) { cascade(objectiveId: $id) { objective { id coverage { covered required share } gapCount }
  goals { ${GOAL} coverage { covered required } } gaps { unitId unitName parentGoalId } } }`;
const COVERAGE = 'query ($programId: ID!) { cascadeCoverage(programId: $programId) { covered required share } }';

let world: StrategyWorld;

beforeAll(async () => {
  world = await strategyWorld();
});

afterAll(() => world.server.close());

const titles = (rows: Loose[]): string[] => rows.map((row) => row.title);

async function measure(programId: string, key: string, more: Loose = {}): Promise<string> {
  const input = { programId, key, name: `Measure ${key}`, quadrant: 'CUSTOMER', goal: 90, redFlag: 50, ...more };
  return (await world.admin.change(CREATE_MEASURE, { input })).id;
}

async function objective(programId: string, title: string, more: Loose = {}): Promise<Loose> {
  return world.admin.change(CREATE, { input: { programId, quadrant: 'CUSTOMER', title, ...more } });
}

interface Company {
  programId: string;
  company: string;
  regions: string[];
  stores: string[];
}

/** A company with two regions of two stores each. */
async function company(name: string): Promise<Company> {
  const { admin } = world;
  const programId = await newProgram(admin, name);
  const unit = async (input: Loose): Promise<string> =>
    (await admin.change(CREATE_UNIT, { input: { programId, ...input } })).id;
  const top = await unit({ name, kind: 'COMPANY' });
  const regions = [
    await unit({ name: 'North', kind: 'REGION', parentId: top, head: 'Ada North' }),
    await unit({ name: 'South', kind: 'REGION', parentId: top }),
  ];
  const stores: string[] = [];
  for (const [at, parentId] of regions.entries())
    for (const side of ['A', 'B']) stores.push(await unit({ name: `Store ${at + 1}${side}`, kind: 'STORE', parentId }));
  return { programId, company: top, regions, stores };
}

describe('objectives', () => {
  it('stand in their quadrants in an order that is moved one by one', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Order');
    const one = await objective(programId, 'One');
    expect(one).toMatchObject({
      quadrant: 'CUSTOMER',
      carriedBy: null,
      coverage: { covered: 0, required: 0, share: null },
      findings: [{ code: 'OBJECTIVE_WITHOUT_MEASURE' }, { code: 'OBJECTIVE_WITHOUT_CARRIER' }],
    });
    const two = await objective(programId, 'Two');
    const three = await objective(programId, 'Three');
    const money = await objective(programId, 'Money', { quadrant: 'FINANCE', owner: 'Ana', carriedBy: 'STORE' });
    expect(money).toMatchObject({ owner: 'Ana', carriedBy: 'STORE' });
    const read = async (): Promise<string[]> => titles((await admin.ask(OBJECTIVES, { programId })).objectives);
    expect(await read()).toEqual(['One', 'Two', 'Three', 'Money']);
    await call(admin, UPDATE, { id: three.id, version: 1, afterId: null });
    await call(admin, UPDATE, { id: one.id, version: 1, afterId: two.id });
    expect(await read()).toEqual(['Three', 'Two', 'One', 'Money']);
    await call(admin, UPDATE, { id: two.id, version: 1, quadrant: 'FINANCE' });
    expect(await read()).toEqual(['Three', 'One', 'Money', 'Two']);
    const beside = await call(admin, UPDATE, { id: one.id, version: 2, afterId: money.id });
    expect(beside.issues).toMatchObject([{ path: 'input.afterId', code: 'NOT_BESIDE' }]);
    await admin.change(UNDO_LAST, { input: { programId } });
    expect(await read()).toEqual(['Three', 'Two', 'One', 'Money']);
    const late = await call(admin, UPDATE, { id: one.id, version: 1, title: 'Late' });
    expect(late).toMatchObject({ __typename: 'Stale', current: { __typename: 'Objective', title: 'One' } });
    expect((await call(admin, UPDATE, { id: one.id, version: 2, title: ' ' })).issues[0].path).toBe('input.title');
  });

  it('are twenty at most, however one comes back', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Twenty');
    const first = await objective(programId, 'Objective 1');
    for (let index = 2; index <= 20; index += 1) await objective(programId, `Objective ${index}`);
    const input = { programId, quadrant: 'PEOPLE', title: 'One more' };
    const more = await call(admin.in('zh-Hant'), CREATE, input);
    expect(more.issues).toEqual([
      {
        path: 'input.title',
        code: 'TOO_MANY_OBJECTIVES',
        message: '這會是第 21 個策略目標；一個專案最多 20 個。請先封存一個，或將兩個合併。',
      },
    ]);
    expect((await admin.ask(OBJECTIVES, { programId })).objectives).toHaveLength(20);
    const archived = await call(admin, ARCHIVE, { id: first.id, version: 1 });
    expect(archived.archivedAt).not.toBeNull();
    expect((await call(admin, CREATE, input)).title).toBe('One more');
    const back = await call(admin, RESTORE, { id: first.id, version: 2 });
    expect(back.issues).toMatchObject([{ path: 'input.id', code: 'TOO_MANY_OBJECTIVES' }]);
    await admin.change(UNDO_LAST, { input: { programId } });
    expect((await call(admin, RESTORE, { id: first.id, version: 2 })).archivedAt).toBeNull();
  });

  it('share no measure, and say which one has it', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Measures');
    const measureId = await measure(programId, 'nps');
    const ease = await objective(programId, 'Make it easy', { measureIds: [measureId, measureId] });
    expect(ease.measures).toEqual([{ id: measureId, key: 'nps' }]);
    const speed = await objective(programId, 'Make it fast');
    const taken = await call(admin, UPDATE, { id: speed.id, version: 1, measureIds: [measureId] });
    expect(taken.issues).toEqual([
      {
        path: 'input.measureIds',
        code: 'MEASURE_TAKEN',
        message:
          'The measure "Measure nps" already belongs to the objective "Make it easy". Take it out there first: a measure counts for one objective.',
      },
    ]);
    await call(admin, ARCHIVE, { id: ease.id, version: 1 });
    expect((await call(admin, UPDATE, { id: speed.id, version: 1, measureIds: [measureId] })).measures).toHaveLength(1);
    const back = await call(admin, RESTORE, { id: ease.id, version: 2 });
    expect(back.issues).toMatchObject([{ path: 'input.id', code: 'MEASURE_TAKEN' }]);
    const foreign = await measure(await newProgram(admin, 'Foreign objectives'), 'foreign');
    const wrong = await call(admin, UPDATE, { id: speed.id, version: 2, measureIds: [foreign] });
    expect(wrong.issues).toMatchObject([{ path: 'input.measureIds', code: 'UNKNOWN' }]);
  });

  it('score as a quadrant does: by weight, without what is missing or stale', async () => {
    const { admin } = world;
    const { programId, stores } = await company('Scores');
    const [unitId] = stores as [string];
    const ids = [
      await measure(programId, 'a', { cadence: 'WEEK', weight: 2, from: '2026-01-01' }),
      await measure(programId, 'b', { cadence: 'WEEK', from: '2026-01-01' }),
      await measure(programId, 'c', { cadence: 'WEEK', from: '2026-01-01' }),
      await measure(programId, 'old', { cadence: 'WEEK', from: '2026-01-01' }),
    ];
    const whole = await objective(programId, 'Whole', { measureIds: ids.slice(0, 3) });
    const stale = await objective(programId, 'Stale', { measureIds: ids.slice(3) });
    const bare = await objective(programId, 'Bare');
    const record = (measureId: string | undefined, period: string, value: number): Promise<Loose> =>
      admin.ask(RECORD, { input: { measureId, unitId, period, value } });
    await record(ids[0], '2026-W46', 98);
    await record(ids[1], '2026-W46', 80);
    await record(ids[0], '2026-W45', 70);
    await record(ids[3], '2026-W40', 90);
    const { objectiveScores } = await admin.ask(SCORES, { unitId, period: '2026-W46' });
    const of = ({ id }: Loose): Loose => objectiveScores.find((score: Loose) => score.objectiveId === id);
    // 98 is 7.333, 80 is 5.833: (2 x 7.333 + 5.833) / 3, three quarters of the weight.
    expect(of(whole).score).toBeCloseTo((2 * (10 / 3 + 4) + (10 / 3 + 2.5)) / 3, 9);
    expect(of(whole)).toMatchObject({ coverage: 0.75, status: 'ON_TRACK', previousScore: null, trend: 'UNKNOWN' });
    expect(of(whole).measures).toHaveLength(3);
    expect(of(stale)).toMatchObject({ score: null, coverage: 0, status: 'NO_DATA' });
    expect(of(bare)).toMatchObject({ score: null, status: 'NO_DATA', measures: [] });
    const count = () => world.server.countQueries(() => admin.ask(SCORES, { unitId, period: '2026-W46' }));
    const few = await count();
    for (let at = 0; at < 15; at += 1)
      await objective(programId, `More ${at}`, { measureIds: [await measure(programId, `m${at}`)] });
    expect(await count()).toBe(few);
  });

  it('are closed to readers for writing and to strangers altogether', async () => {
    const { manager, outsider, programId } = world;
    const input = { programId, quadrant: 'PEOPLE', title: 'Mine' };
    expect(await codeOf(manager, CREATE, { input })).toBe('FORBIDDEN');
    expect(await codeOf(outsider, OBJECTIVES, { programId })).toBe('NOT_FOUND');
  });
});

describe('a cascade', () => {
  const complete = { kpi: 'Calls solved', target: '80 %', owner: 'Ana', dueOn: '2027-03-31' };

  async function cascade(client: TestClient, id: string): Promise<Loose> {
    return (await client.ask(CASCADE, { id })).cascade;
  }

  it('is given to every region and store at once, below the nearest goal above, and counted', async () => {
    const { admin } = world;
    const { programId, regions, stores } = await company('Given');
    const { id } = await objective(programId, 'Solve it first time', { carriedBy: 'STORE' });
    expect((await cascade(admin, id)).gaps).toHaveLength(4);
    const toRegions = { objectiveId: id, kind: 'REGION', target: '80 %', kpi: 'First contact', ownedByHead: true };
    expect(await call(admin, GIVE, toRegions)).toMatchObject({ created: 2, skipped: 0 });
    const toNorth = { objectiveId: id, underId: regions[0], ...complete };
    expect(await call(admin, GIVE, toNorth)).toMatchObject({ created: 2, skipped: 0 });
    expect(await call(admin, GIVE, toNorth)).toMatchObject({ created: 0, skipped: 2 });
    const found = await cascade(admin, id);
    const goalOf = (unitId: string | undefined): Loose => found.goals.find((goal: Loose) => goal.unitId === unitId);
    const [north, south] = regions.map(goalOf);
    expect(north).toMatchObject({
      owner: 'Ada North',
      target: '80 %',
      missing: ['DATE'],
      title: 'Solve it first time',
    });
    expect(south.missing).toEqual(['OWNER', 'DATE']);
    expect(goalOf(stores[0])).toMatchObject({
      parentGoalId: north.id,
      missing: [],
      coverage: { covered: 1, required: 1 },
    });
    expect(north.coverage).toEqual({ covered: 2, required: 2 });
    expect(south.coverage).toEqual({ covered: 0, required: 2 });
    expect(found.objective.coverage).toEqual({ covered: 2, required: 4, share: 0.5 });
    expect(found.gaps).toEqual([
      { unitId: stores[2], unitName: 'Store 2A', parentGoalId: south.id },
      { unitId: stores[3], unitName: 'Store 2B', parentGoalId: south.id },
    ]);
    await objective(programId, 'Another', { carriedBy: 'REGION' });
    expect((await admin.ask(COVERAGE, { programId })).cascadeCoverage).toEqual({
      covered: 2,
      required: 6,
      share: 2 / 6,
    });
    await admin.change(UNDO_LAST, { input: { programId } });
    await admin.change(UNDO_LAST, { input: { programId } });
    expect((await cascade(admin, id)).goals).toHaveLength(2);
    const nowhere = await call(admin, GIVE, { objectiveId: id, kind: 'TEAM' });
    expect(nowhere.issues).toMatchObject([{ path: 'input.kind', code: 'NO_UNITS' }]);
  });

  it('has no circles, no goals of other objectives and no wider circle below a narrower one', async () => {
    const { admin } = world;
    const { programId, regions, stores } = await company('Rules');
    const { id: objectiveId } = await objective(programId, 'Rules');
    const other = await objective(programId, 'Other');
    const goal = async (title: string, unitId: string | undefined, more: Loose = {}): Promise<Loose> =>
      admin.change(CREATE_GOAL, { input: { objectiveId, title, unitId, ...more } });
    const a = await goal('A', regions[0]);
    const b = await goal('B', regions[0], { parentGoalId: a.id });
    const c = await goal('C', stores[0], { parentGoalId: b.id, level: 'TEAM' });
    const circle = await call(admin, UPDATE_GOAL, { id: a.id, version: 1, parentGoalId: b.id });
    expect(circle.issues).toEqual([
      {
        path: 'input.parentGoalId',
        code: 'CIRCLE',
        message:
          'This would be a circle: A → B → A. A goal cannot serve itself; choose a goal that does not depend on it.',
      },
    ]);
    const itself = await call(admin.in('zh-Hans'), UPDATE_GOAL, { id: c.id, version: 1, parentGoalId: c.id });
    expect(itself.issues[0].message).toBe('这样会形成循环：C → C。目标不能承接自己，请选择不依赖它的上级目标。');
    const wide = await call(admin, CREATE_GOAL, { objectiveId, title: 'D', unitId: stores[0], parentGoalId: c.id });
    expect(wide.issues).toMatchObject([{ path: 'input.parentGoalId', code: 'LEVEL_ABOVE' }]);
    const outside = await call(admin, CREATE_GOAL, { objectiveId, title: 'E', unitId: stores[3], parentGoalId: a.id });
    expect(outside.issues).toMatchObject([{ code: 'UNIT_OUTSIDE' }]);
    const foreign = { objectiveId: other.id, title: 'F', unitId: stores[0], parentGoalId: a.id };
    expect((await call(admin, CREATE_GOAL, foreign)).issues).toMatchObject([{ code: 'OTHER_OBJECTIVE' }]);
    // What undo would bring back must hold as well: B free, A below B, then B back below A.
    await admin.change(UPDATE_GOAL, { input: { id: b.id, version: 1, parentGoalId: null } });
    const manager = await world.server.client({ role: 'EDITOR', programId });
    await manager.change(UPDATE_GOAL, { input: { id: a.id, version: 1, parentGoalId: b.id } });
    const undone = await call(admin, UNDO_LAST, { programId });
    expect(undone.issues).toMatchObject([{ path: 'input.changeId', code: 'CIRCLE' }]);
  });

  it('is archived with everything below and comes back with one undo', async () => {
    const { admin } = world;
    const { programId, regions, stores } = await company('Archive');
    const { id: objectiveId } = await objective(programId, 'Archive');
    const input = { objectiveId, title: 'Top', unitId: regions[0] };
    const top = await admin.change(CREATE_GOAL, { input });
    const below = { objectiveId, title: 'Below', unitId: stores[0], parentGoalId: top.id };
    const child = await admin.change(CREATE_GOAL, { input: below });
    expect((await call(admin, ARCHIVE_GOAL, { id: top.id, version: 1 })).archivedAt).not.toBeNull();
    expect((await cascade(admin, objectiveId)).goals).toEqual([]);
    const early = await call(admin, RESTORE_GOAL, { id: child.id, version: 2 });
    expect(early.issues).toMatchObject([{ path: 'input.id', code: 'PARENT_ARCHIVED' }]);
    await admin.change(UNDO_LAST, { input: { programId } });
    expect(titles((await cascade(admin, objectiveId)).goals)).toEqual(['Top', 'Below']);
  });

  it('is written by those who answer for a unit, there and below, and seen with the line above', async () => {
    const { admin, server } = world;
    const { programId, company: top, regions, stores } = await company('Reach');
    const { id: objectiveId } = await objective(programId, 'Reach', { carriedBy: 'STORE' });
    const goal = async (title: string, unitId: string | undefined, parentGoalId: string | null): Promise<Loose> =>
      admin.change(CREATE_GOAL, { input: { objectiveId, title, unitId, parentGoalId, ...complete } });
    const whole = await goal('Company', top, null);
    const north = await goal('North', regions[0], whole.id);
    await goal('South', regions[1], whole.id);
    const manager = await server.client({ role: 'UNIT_MANAGER', programId, unitId: stores[0] });
    const seen = await cascade(manager, objectiveId);
    expect(titles(seen.goals)).toEqual(['Company', 'North']);
    expect(seen.goals.map((row: Loose) => row.canEdit)).toEqual([false, false]);
    expect(seen.gaps).toMatchObject([{ unitId: stores[0], parentGoalId: north.id }]);
    const input = { objectiveId, title: 'Mine', unitId: stores[0], parentGoalId: north.id, level: 'UNIT', ...complete };
    const mine = await manager.change(CREATE_GOAL, { input });
    const person = { objectiveId, title: 'Bo', unitId: stores[0], parentGoalId: mine.id, level: 'PERSON' };
    expect(await manager.change(CREATE_GOAL, { input: person })).toMatchObject({ level: 'PERSON', canEdit: true });
    expect(await codeOf(manager, UPDATE_GOAL, { input: { id: north.id, version: 1, target: '1' } })).toBe('NOT_FOUND');
    expect(await codeOf(manager, CREATE_GOAL, { input: { ...input, unitId: stores[1] } })).toBe('NOT_FOUND');
    expect((await cascade(admin, objectiveId)).objective).toMatchObject({
      coverage: { covered: 0, required: 4 },
      gapCount: 3,
    });
    const reader = await server.client({ role: 'EXECUTIVE', programId });
    expect(await codeOf(reader, CREATE_GOAL, { input })).toBe('FORBIDDEN');
  });

  it('takes a person of the program as owner, and nobody else', async () => {
    const { admin, server } = world;
    const { programId, stores } = await company('Owners');
    const { id: objectiveId } = await objective(programId, 'Owners');
    const owner = await server.client({ role: 'UNIT_MANAGER', programId, unitId: stores[0] });
    const { me } = await owner.ask('{ me { user { id name } } }');
    const base = { objectiveId, title: 'Owned', unitId: stores[0] };
    const owned = await admin.change(CREATE_GOAL, { input: { ...base, ownerUserId: me.user.id } });
    expect(owned).toMatchObject({
      owner: me.user.name,
      ownerUserId: me.user.id,
      missing: ['MEASURE', 'TARGET', 'DATE'],
    });
    const renamed = await admin.change(UPDATE_GOAL, { input: { id: owned.id, version: 1, owner: 'Somebody' } });
    expect(renamed).toMatchObject({ owner: 'Somebody', ownerUserId: null });
    const { me: stranger } = await world.outsider.ask('{ me { user { id } } }');
    const wrong = await call(admin, CREATE_GOAL, { ...base, ownerUserId: stranger.user.id });
    expect(wrong.issues).toMatchObject([{ path: 'input.owner', code: 'UNKNOWN' }]);
  });

  it('costs the same queries for one goal and for fifty, and for one objective and for many', async () => {
    const { admin, server } = world;
    const { programId, stores } = await company('Queries');
    const measureId = await measure(programId, 'q');
    const { id: objectiveId } = await objective(programId, 'Queries', { carriedBy: 'STORE' });
    const add = () => admin.change(CREATE_GOAL, { input: { objectiveId, title: 'G', unitId: stores[0], measureId } });
    const read = () => server.countQueries(() => admin.ask(CASCADE, { id: objectiveId }));
    const list = () => server.countQueries(() => admin.ask(OBJECTIVES, { programId }));
    await add();
    const [one, oneList] = [await read(), await list()];
    for (let at = 0; at < 50; at += 1) await add();
    for (let at = 0; at < 10; at += 1) await objective(programId, `Q${at}`, { carriedBy: 'REGION' });
    expect([await read(), await list()]).toEqual([one, oneList]);
  });
});
