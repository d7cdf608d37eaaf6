import { type Row, trackedEntities } from '@wheelhouse/core';
import type { Loose } from '@wheelhouse/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const PRIORITY = 'priority { score zone isFlagged parts { frequency emotionalImportance effort isInherited } }';
const RELATIONS = `battle { id title } episodes { id title } measures { id key } milestones { id title date isMissed }
  departments { departmentId name impact } isStopCandidate`;
const INITIATIVE = `id version programId title description kind status frequency emotionalImportance effort ${PRIORITY}
  ${RELATIONS} owner sponsor cost startsOn endsOn createdAt updatedAt archivedAt`;
const CREATE = mutation('createInitiative', 'CreateInitiativeInput', 'Initiative', INITIATIVE);
const UPDATE = mutation('updateInitiative', 'UpdateInitiativeInput', 'Initiative', INITIATIVE);
const ARCHIVE = mutation('archiveInitiative', 'RowInput', 'Initiative', INITIATIVE);
const RESTORE = mutation('restoreInitiative', 'RowInput', 'Initiative', INITIATIVE);
const MILESTONE = 'id version initiativeId title date doneOn isMissed';
const CREATE_MILESTONE = mutation('createMilestone', 'CreateMilestoneInput', 'Milestone', MILESTONE);
const UPDATE_MILESTONE = mutation('updateMilestone', 'UpdateMilestoneInput', 'Milestone', MILESTONE);
const ARCHIVE_MILESTONE = mutation('archiveMilestone', 'RowInput', 'Milestone', MILESTONE);
const READ = `query ($id: ID!) { initiative(id: $id) { ${INITIATIVE} } }`;
const LIST = `query ($programId: ID!, $filter: InitiativeFilter, $sort: InitiativeSort, $page: PageInput) {
  initiatives(programId: $programId, filter: $filter, sort: $sort, page: $page) { total items { title ${PRIORITY} } }
}`;
const FULL_LIST = `query ($programId: ID!) {
  initiatives(programId: $programId, page: { take: 60 }) { total items { id title ${RELATIONS} } }
}`;
const MATRIX = `query ($programId: ID!, $filter: InitiativeFilter) {
  initiativeMatrix(programId: $programId, filter: $filter) {
    total ids versions titles frequency emotionalImportance statuses battleIds
  }
}`;
const CREATE_EPISODE = mutation('createEpisode', 'CreateEpisodeInput', 'Episode', 'id version');
const UPDATE_EPISODE = mutation('updateEpisode', 'UpdateEpisodeInput', 'Episode', 'id version');
const ARCHIVE_EPISODE = mutation('archiveEpisode', 'RowInput', 'Episode', 'id version');
const RESTORE_EPISODE = mutation('restoreEpisode', 'RowInput', 'Episode', 'id version');
const CREATE_BATTLE = mutation('createMustWinBattle', 'CreateMustWinBattleInput', 'MustWinBattle', 'id version');
const ARCHIVE_BATTLE = mutation('archiveMustWinBattle', 'RowInput', 'MustWinBattle', 'id version');
const CREATE_DEPARTMENT = mutation('createDepartment', 'CreateDepartmentInput', 'Department', 'id version');
const CREATE_MEASURE = mutation('createMeasure', 'CreateMeasureInput', 'Measure', 'id version');
const UNDO_LAST = mutation('undoLastChange', 'UndoLastInput', 'Undone', 'titles');
const HISTORY = `query ($programId: ID!, $id: ID) {
  history(programId: $programId, entity: "initiative", entityId: $id) { total items { action reason } }
}`;

let world: StrategyWorld;
let programId: string;
let program = 0;

beforeAll(async () => {
  world = await strategyWorld();
});

beforeEach(async () => {
  program += 1;
  programId = await newProgram(world.admin, `Program ${program}`, 'Asia/Tbilisi');
});

afterAll(() => world.server.close());

const make = (text: string, input: Loose): Promise<Loose> =>
  world.admin.change(text, { input: { programId, ...input } });
const titles = (list: Loose): string[] => list.initiatives.items.map((row: Loose) => row.title);
const list = (variables: Loose): Promise<Loose> => world.admin.ask(LIST, { programId, ...variables });

/** Inserts an initiative with texts in every language, as a pack does. */
async function insertFromPack(): Promise<void> {
  const { ctx, server } = world.server;
  const entity = trackedEntities().get('initiative') as abstract new () => Row & Record<string, unknown>;
  const title = { en: 'Quick call "back"', 'zh-Hans': '快赢回访', 'zh-Hant': '速贏回訪' };
  const description = { en: 'Same day', 'zh-Hans': '当天', 'zh-Hant': '當天' };
  await server.db.tx(ctx, () =>
    server.store.insert(ctx, entity, {
      programId,
      title: title['zh-Hant'],
      description: description['zh-Hant'],
      kind: 'QUICK_WIN',
      status: 'PROPOSED',
      originPack: 'test',
      originKey: 'call-back',
      texts: { title, description },
    }),
  );
}

describe('an initiative', () => {
  it('is created with everything it is linked to, changed, archived and brought back', async () => {
    const { admin } = world;
    const battle = await make(CREATE_BATTLE, { title: 'Make it easy' });
    const episode = await make(CREATE_EPISODE, { title: 'I move house', frequency: 2, emotionalImportance: 4 });
    const care = await make(CREATE_DEPARTMENT, { name: 'Care' });
    const measure = await make(CREATE_MEASURE, { name: 'Kept', quadrant: 'CUSTOMER', goal: 9, redFlag: 5 });
    const made = await make(CREATE, {
      title: ' One visit ',
      kind: 'QUICK_WIN',
      battleId: battle.id,
      episodeIds: [episode.id, episode.id],
      measureIds: [measure.id],
      departments: [{ departmentId: care.id, impact: 'HIGH' }],
      effort: 3,
      cost: 12.5,
      startsOn: '2026-11-01',
      endsOn: '2026-12-31',
    });
    expect(made).toMatchObject({
      title: 'One visit',
      version: 1,
      status: 'PROPOSED',
      frequency: 2,
      emotionalImportance: 4,
      priority: {
        score: 8,
        zone: 'MOMENT_OF_TRUTH',
        isFlagged: false,
        parts: { frequency: 2, emotionalImportance: 4, effort: 3, isInherited: true },
      },
      battle: { id: battle.id, title: 'Make it easy' },
      episodes: [{ id: episode.id, title: 'I move house' }],
      measures: [{ id: measure.id }],
      departments: [{ departmentId: care.id, name: 'Care', impact: 'HIGH' }],
      isStopCandidate: false,
    });
    const { id } = made;
    const changed = await call(admin, UPDATE, {
      id,
      version: 1,
      frequency: 5,
      status: 'PLANNED',
      owner: 'Ana',
      departments: [{ departmentId: care.id, impact: 'LOW' }],
      battleId: null,
      reason: 'The board asked',
    });
    expect(changed).toMatchObject({
      version: 2,
      frequency: 5,
      emotionalImportance: 4,
      priority: { score: 20, parts: { isInherited: false } },
      departments: [{ impact: 'LOW' }],
      battle: null,
      title: 'One visit',
    });
    const { history } = await admin.ask(HISTORY, { programId, id });
    expect(history.items[0]).toEqual({ action: 'UPDATE', reason: 'The board asked' });
    const back = await call(admin, UPDATE, { id, version: 2, frequency: null, episodeIds: [] });
    expect(back).toMatchObject({ frequency: null, isStopCandidate: true, priority: { parts: { isInherited: true } } });
    expect(await call(admin, ARCHIVE, { id, version: 3 })).toMatchObject({ version: 4 });
    expect(titles(await list({}))).toEqual([]);
    expect(titles(await list({ filter: { isArchived: true } }))).toEqual(['One visit']);
    expect(await call(admin, RESTORE, { id, version: 4 })).toMatchObject({ archivedAt: null });
    expect((await admin.ask(READ, { id })).initiative).toMatchObject({ version: 5, owner: 'Ana' });
  });

  it('refuses what is wrong, all at once', async () => {
    const { admin } = world;
    const foreign = { programId: world.programId };
    const battle = await make(CREATE_BATTLE, { title: 'Theirs', ...foreign });
    const episode = await make(CREATE_EPISODE, { title: 'Theirs', ...foreign });
    const care = await make(CREATE_DEPARTMENT, { name: 'Care' });
    const twice = { departmentId: care.id, impact: 'LOW' };
    const wrong = await call(admin, CREATE, {
      programId,
      title: '',
      frequency: 6,
      effort: 0,
      cost: -1,
      battleId: battle.id,
      episodeIds: [episode.id],
      measureIds: ['nothing'],
      departments: [twice, { ...twice, impact: 'HIGH' }],
      startsOn: '2026-12-01',
      endsOn: '2026-11-30',
    });
    expect(wrong.issues.map((issue: Loose) => `${issue.path} ${issue.code}`)).toEqual([
      'input.title REQUIRED',
      'input.frequency OUT_OF_RANGE',
      'input.effort OUT_OF_RANGE',
      'input.cost OUT_OF_RANGE',
      'input.endsOn END_BEFORE_START',
      'input.battleId UNKNOWN',
      'input.episodeIds UNKNOWN',
      'input.measureIds UNKNOWN',
      'input.departments DUPLICATE',
    ]);
    expect((await list({})).initiatives.total).toBe(0);
    const made = await make(CREATE, { title: 'Dated', startsOn: '2026-12-01' });
    const late = await call(admin, UPDATE, { id: made.id, version: 1, endsOn: '2026-11-30' });
    expect(late.issues[0].code).toBe('END_BEFORE_START');
  });

  it('answers a late change with the row as it is', async () => {
    const made = await make(CREATE, { title: 'Raced' });
    await call(world.admin, UPDATE, { id: made.id, version: 1, title: 'First' });
    const late = await call(world.admin.in('zh-Hans'), UPDATE, { id: made.id, version: 1, title: 'Second' });
    expect(late).toMatchObject({ __typename: 'Stale', current: { __typename: 'Initiative', title: 'First' } });
    expect(late.message).toContain('刚刚修改');
  });

  it('may be read and not written by a unit manager, and does not exist for an outsider', async () => {
    const { admin, manager, outsider } = world;
    const made = await admin.change(CREATE, { input: { programId: world.programId, title: 'Guarded' } });
    const { id } = made;
    const step = await call(admin, CREATE_MILESTONE, { initiativeId: id, title: 'Go', date: '2026-12-01' });
    expect(await codeOf(manager, READ, { id })).toBeNull();
    expect(await codeOf(manager, LIST, { programId: world.programId })).toBeNull();
    expect(await codeOf(outsider, READ, { id })).toBe('NOT_FOUND');
    expect(await codeOf(outsider, LIST, { programId: world.programId })).toBe('NOT_FOUND');
    expect(await codeOf(outsider, MATRIX, { programId: world.programId })).toBe('NOT_FOUND');
    const changes: [string, Loose][] = [
      [CREATE, { programId: world.programId, title: 'No' }],
      [UPDATE, { id, version: 1, title: 'No' }],
      [ARCHIVE, { id, version: 1 }],
      [CREATE_MILESTONE, { initiativeId: id, title: 'No', date: '2026-12-01' }],
      [UPDATE_MILESTONE, { id: step.id, version: 1, title: 'No' }],
      [ARCHIVE_MILESTONE, { id: step.id, version: 1 }],
    ];
    for (const [text, input] of changes) {
      expect([await codeOf(manager, text, { input }), await codeOf(outsider, text, { input })]).toEqual([
        'FORBIDDEN',
        'NOT_FOUND',
      ]);
    }
    const hidden = await outsider.gql(READ, { id });
    const missing = await outsider.gql(READ, { id: 'nothing' });
    expect(hidden.errors?.[0]?.message.replace(id, '')).toBe(missing.errors?.[0]?.message.replace('nothing', ''));
  });

  it('takes a title no reader would type without breaking', async () => {
    const odd = `"'; DROP TABLE initiative; -- \\ % _ ! 举措 \u{1F600}`;
    await make(CREATE, { title: odd });
    expect(titles(await list({ filter: { search: odd } }))).toEqual([odd]);
  });
});

describe('episodes and the initiatives that inherit from them', () => {
  it('move together in one call, without a new version or history of the initiative', async () => {
    const { admin } = world;
    const low = await make(CREATE_EPISODE, { title: 'Low', frequency: 1, emotionalImportance: 2 });
    const high = await make(CREATE_EPISODE, { title: 'High', frequency: 4, emotionalImportance: 1 });
    const { id } = await make(CREATE, { title: 'Inherits', episodeIds: [low.id, high.id] });
    const set = await make(CREATE, { title: 'Set here', episodeIds: [low.id], emotionalImportance: 3 });
    const bands = async (of = id): Promise<(number | null)[]> => {
      const { initiative } = await admin.ask(READ, { id: of });
      return [initiative.frequency, initiative.emotionalImportance, initiative.version];
    };
    expect(await bands()).toEqual([4, 2, 1]);
    await call(admin, UPDATE_EPISODE, { id: low.id, version: 1, frequency: 5, emotionalImportance: 5 });
    expect([await bands(), await bands(set.id)]).toEqual([
      [5, 5, 1],
      [5, 3, 1],
    ]);
    await call(admin, ARCHIVE_EPISODE, { id: low.id, version: 2 });
    expect([await bands(), await bands(set.id)]).toEqual([
      [4, 1, 1],
      [null, 3, 1],
    ]);
    await call(admin, RESTORE_EPISODE, { id: low.id, version: 3 });
    expect(await bands()).toEqual([5, 5, 1]);
    await call(admin, UPDATE_EPISODE, { id: low.id, version: 4, frequency: null, emotionalImportance: 1 });
    expect(await bands()).toEqual([4, 1, 1]);
    expect((await admin.ask(HISTORY, { programId, id })).history.total).toBe(1);
    await call(admin, UNDO_LAST, { programId });
    expect(await bands()).toEqual([5, 5, 1]);
    await call(admin, UPDATE, { id, version: 1, episodeIds: [high.id] });
    expect(await bands()).toEqual([4, 1, 2]);
    await call(admin, UNDO_LAST, { programId });
    expect(await bands()).toEqual([5, 5, 3]);
  });
});

describe('the list of initiatives', () => {
  it('sorts by priority with unscored ones last, and flags an emotion of 5 however low the product', async () => {
    await make(CREATE, { title: 'C 2x4', frequency: 2, emotionalImportance: 4 });
    await make(CREATE, { title: 'B 4x2', frequency: 4, emotionalImportance: 2 });
    await make(CREATE, { title: 'A 4x2', frequency: 4, emotionalImportance: 2 });
    await make(CREATE, { title: 'Rare 1x5', frequency: 1, emotionalImportance: 5 });
    await make(CREATE, { title: 'Top 5x5', frequency: 5, emotionalImportance: 5 });
    await make(CREATE, { title: 'Half x5', emotionalImportance: 5 });
    await make(CREATE, { title: 'Bare' });
    const all = await list({});
    expect(titles(all)).toEqual(['Top 5x5', 'C 2x4', 'A 4x2', 'B 4x2', 'Rare 1x5', 'Half x5', 'Bare']);
    expect(all.initiatives.total).toBe(7);
    expect(all.initiatives.items[4].priority).toEqual({
      score: 5,
      zone: 'MOMENT_OF_TRUTH',
      isFlagged: true,
      parts: { frequency: 1, emotionalImportance: 5, effort: null, isInherited: false },
    });
    expect(titles(await list({ filter: { isFlagged: true } }))).toEqual(['Top 5x5', 'Rare 1x5', 'Half x5']);
    expect(titles(await list({ filter: { isFlagged: false } }))).toEqual(['C 2x4', 'A 4x2', 'B 4x2', 'Bare']);
    expect(titles(await list({ filter: { isUnscored: true } }))).toEqual(['Half x5', 'Bare']);
    const zones = ['MUST_WIN', 'MAKE_IT_EASY'];
    expect(titles(await list({ filter: { zones } }))).toEqual(['Top 5x5', 'A 4x2', 'B 4x2']);
    expect(titles(await list({ page: { skip: 2, take: 2 } }))).toEqual(['A 4x2', 'B 4x2']);
    const byEmotion = await list({ sort: 'EMOTION_DESC' });
    expect(titles(byEmotion)).toEqual(['Top 5x5', 'Rare 1x5', 'Half x5', 'C 2x4', 'A 4x2', 'B 4x2', 'Bare']);
    const byTitle = await list({ sort: 'TITLE_ASC', page: { take: 2 } });
    expect(titles(byTitle)).toEqual(['A 4x2', 'B 4x2']);
    for (const sort of ['FREQUENCY_DESC', 'EFFORT_ASC', 'STARTS_ON_ASC', 'UPDATED_DESC']) {
      expect(titles(await list({ sort }))).toHaveLength(7);
    }
  });

  it('filters by what an initiative is linked to', async () => {
    const battle = await make(CREATE_BATTLE, { title: 'Battle' });
    const episode = await make(CREATE_EPISODE, { title: 'Episode' });
    const care = await make(CREATE_DEPARTMENT, { name: 'Care' });
    const dates = { startsOn: '2026-11-01', endsOn: '2026-12-01' };
    await make(CREATE, { title: 'Battle', battleId: battle.id, kind: 'QUICK_WIN' });
    await make(CREATE, { title: 'Episode', episodeIds: [episode.id], status: 'DONE' });
    await make(CREATE, { title: 'Care', departments: [{ departmentId: care.id, impact: 'MEDIUM' }], ...dates });
    const found = async (filter: Loose): Promise<string[]> => titles(await list({ filter, sort: 'TITLE_ASC' }));
    expect(await found({ battleIds: [battle.id, 'other'] })).toEqual(['Battle']);
    expect(await found({ episodeIds: [episode.id] })).toEqual(['Episode']);
    expect(await found({ departmentIds: [care.id] })).toEqual(['Care']);
    expect(await found({ kinds: ['QUICK_WIN'] })).toEqual(['Battle']);
    expect(await found({ statuses: ['DONE', 'STOPPED'] })).toEqual(['Episode']);
    expect(await found({ isUnscheduled: true })).toEqual(['Battle', 'Episode']);
    expect(await found({ isUnscheduled: false })).toEqual(['Care']);
    expect(await found({ isStopCandidate: true })).toEqual(['Battle', 'Care']);
    expect(await found({ isStopCandidate: false, battleIds: [] })).toEqual(['Episode']);
    await call(world.admin, ARCHIVE_BATTLE, { id: battle.id, version: 1 });
    const { initiatives } = await world.admin.ask(FULL_LIST, { programId });
    expect(initiatives.items.map((row: Loose) => row.battle)).toEqual([null, null, null]);
  });

  it('finds texts, and pack texts in the language of the reader only', async () => {
    const { admin } = world;
    await insertFromPack();
    await make(CREATE, { title: 'Own words', owner: 'Ana 100%' });
    const found = async (search: string, client = admin): Promise<string[]> =>
      titles(await client.ask(LIST, { programId, filter: { search } }));
    expect(await found('OWN WORDS')).toEqual(['Own words']);
    expect(await found('100%')).toEqual(['Own words']);
    expect(await found('1%')).toEqual([]);
    expect(await found('快赢', admin.in('zh-Hans'))).toEqual(['快赢回访']);
    expect(await found('快赢', admin)).toEqual([]);
    expect(await found('call "back"', admin.in('en'))).toEqual(['Quick call "back"']);
    for (const key of ['zh-Hans', 'title', '":"', '{']) expect(await found(key, admin.in('zh-Hans'))).toEqual([]);
  });

  it('refuses pages and filters out of bounds', async () => {
    const { admin } = world;
    expect(await codeOf(admin, LIST, { programId, page: { take: 201 } })).toBe('BAD_INPUT');
    const battleIds = Array.from({ length: 201 }, (_, index) => `b${index}`);
    expect(await codeOf(admin, LIST, { programId, filter: { battleIds } })).toBe('BAD_INPUT');
    expect(await codeOf(admin, LIST, { programId, filter: { search: 'x'.repeat(201) } })).toBe('BAD_INPUT');
  });

  it('costs the same queries for one and for fifty, and only for what is asked', async () => {
    const { admin, server } = world;
    const battle = await make(CREATE_BATTLE, { title: 'Battle' });
    const episode = await make(CREATE_EPISODE, { title: 'Episode' });
    const care = await make(CREATE_DEPARTMENT, { name: 'Care' });
    const measure = await make(CREATE_MEASURE, { name: 'M', quadrant: 'CUSTOMER', goal: 9, redFlag: 5 });
    const add = async (title: string): Promise<void> => {
      const departments = [{ departmentId: care.id, impact: 'LOW' }];
      const links = { battleId: battle.id, episodeIds: [episode.id], measureIds: [measure.id], departments };
      const { id } = await make(CREATE, { title, ...links });
      await call(admin, CREATE_MILESTONE, { initiativeId: id, title: 'Step', date: '2026-12-01' });
    };
    const full = () => server.countQueries(() => admin.ask(FULL_LIST, { programId }));
    const plain = () => server.countQueries(() => list({}));
    const matrix = () => server.countQueries(() => admin.ask(MATRIX, { programId }));
    await add('Initiative 1');
    const one = [await full(), await plain(), await matrix()];
    for (let index = 2; index <= 50; index += 1) await add(`Initiative ${index}`);
    expect([await full(), await plain(), await matrix()]).toEqual(one);
    expect((await admin.ask(FULL_LIST, { programId })).initiatives.items[49].departments).toHaveLength(1);
    const [fullCount = 0, plainCount = 0, matrixCount = 0] = one;
    expect(plainCount).toBe(matrixCount + 1);
    expect(fullCount).toBeGreaterThan(plainCount);
  });
});

describe('the matrix of initiatives', () => {
  it('is the filtered list as parallel arrays', async () => {
    const battle = await make(CREATE_BATTLE, { title: 'Battle' });
    const second = await make(CREATE, { title: 'Second', frequency: 2, emotionalImportance: 2, battleId: battle.id });
    const first = await make(CREATE, { title: 'First', frequency: 5, emotionalImportance: 5 });
    await make(CREATE, { title: 'Stopped', status: 'STOPPED' });
    const filter = { statuses: ['PROPOSED'] };
    const { initiativeMatrix } = await world.admin.ask(MATRIX, { programId, filter });
    expect(initiativeMatrix).toEqual({
      total: 2,
      ids: [first.id, second.id],
      versions: [1, 1],
      titles: ['First', 'Second'],
      frequency: [5, 2],
      emotionalImportance: [5, 2],
      statuses: ['PROPOSED', 'PROPOSED'],
      battleIds: [null, battle.id],
    });
  });
});

describe('milestones', () => {
  it('are missed once their day has ended where the program is', async () => {
    const { admin } = world;
    const { id } = await make(CREATE, { title: 'Stepwise' });
    const add = (title: string, date: string): Promise<Loose> =>
      call(admin, CREATE_MILESTONE, { initiativeId: id, title, date });
    const today = await add('Today', '2026-11-21');
    const past = await add('Past', '2026-11-20');
    expect([today.isMissed, past.isMissed]).toEqual([false, true]);
    const done = await call(admin, UPDATE_MILESTONE, { id: past.id, version: 1, doneOn: '2026-11-19' });
    expect(done).toMatchObject({ doneOn: '2026-11-19', isMissed: false, version: 2 });
    const open = await call(admin, UPDATE_MILESTONE, { id: past.id, version: 2, doneOn: null, title: 'Old' });
    expect(open).toMatchObject({ title: 'Old', doneOn: null, isMissed: true });
    const late = await call(admin, UPDATE_MILESTONE, { id: past.id, version: 1, title: 'Late' });
    expect(late).toMatchObject({ __typename: 'Stale', current: { title: 'Old' } });
    expect((await add(' ', '2026-11-20')).issues[0].path).toBe('input.title');
    await call(admin, ARCHIVE_MILESTONE, { id: today.id, version: 1 });
    const { initiative } = await admin.ask(READ, { id });
    expect(initiative.milestones).toMatchObject([{ title: 'Old', date: '2026-11-20', isMissed: true }]);
  });
});
