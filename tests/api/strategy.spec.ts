import type { Loose } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const WORD = 'id version word meaning champion behaviours position measures { id key name } findings { code message }';
const PROPOSITION = `id version title statement standsFor notFor findings { code message } promiseWords { ${WORD} }`;
const CREATE_VP = mutation('createValueProposition', 'CreateValuePropositionInput', 'ValueProposition', PROPOSITION);
const UPDATE_VP = mutation('updateValueProposition', 'UpdateValuePropositionInput', 'ValueProposition', PROPOSITION);
const CREATE_WORD = mutation('createPromiseWord', 'CreatePromiseWordInput', 'PromiseWord', WORD);
const UPDATE_WORD = mutation('updatePromiseWord', 'UpdatePromiseWordInput', 'PromiseWord', WORD);
const ARCHIVE_WORD = mutation('archivePromiseWord', 'RowInput', 'PromiseWord', WORD);
const RESTORE_WORD = mutation('restorePromiseWord', 'RowInput', 'PromiseWord', WORD);
const READ_VP = `query ($programId: ID!) { valueProposition(programId: $programId) { ${PROPOSITION} } }`;

const EPISODE = `id version title need lifecycleStage experienceType frequency emotionalImportance zone isFlagged
  touchpoints channels owner { id name } rationale initiativeCount archivedAt`;
const CREATE_EPISODE = mutation('createEpisode', 'CreateEpisodeInput', 'Episode', EPISODE);
const UPDATE_EPISODE = mutation('updateEpisode', 'UpdateEpisodeInput', 'Episode', EPISODE);
const ARCHIVE_EPISODE = mutation('archiveEpisode', 'RowInput', 'Episode', EPISODE);
const RESTORE_EPISODE = mutation('restoreEpisode', 'RowInput', 'Episode', EPISODE);
const EPISODES = `query ($programId: ID!, $all: Boolean) {
  episodes(programId: $programId, includeArchived: $all) { ${EPISODE} }
}`;

const BATTLE = `id version title why captain startsOn endsOn position initiativeCount archivedAt
  episodes { id title } leadMeasures { id key name } findings { code message }`;
const CREATE_BATTLE = mutation('createMustWinBattle', 'CreateMustWinBattleInput', 'MustWinBattle', BATTLE);
const UPDATE_BATTLE = mutation('updateMustWinBattle', 'UpdateMustWinBattleInput', 'MustWinBattle', BATTLE);
const ARCHIVE_BATTLE = mutation('archiveMustWinBattle', 'RowInput', 'MustWinBattle', BATTLE);
const RESTORE_BATTLE = mutation('restoreMustWinBattle', 'RowInput', 'MustWinBattle', BATTLE);
const BATTLES = `query ($programId: ID!) { mustWinBattles(programId: $programId) { ${BATTLE} } }`;

const CREATE_MEASURE = mutation('createMeasure', 'CreateMeasureInput', 'Measure', 'id key');
const CREATE_DEPARTMENT = mutation('createDepartment', 'CreateDepartmentInput', 'Department', 'id');
const CREATE_INITIATIVE = mutation('createInitiative', 'CreateInitiativeInput', 'Initiative', 'id version');
const UNDO_LAST = mutation('undoLastChange', 'UndoLastInput', 'Undone', 'titles');
const UNDO = mutation('undo', 'UndoInput', 'Undone', 'titles');

const codes = (row: Loose): string[] => row.findings.map((finding: { code: string }) => finding.code);

let world: StrategyWorld;

beforeAll(async () => {
  world = await strategyWorld();
});

afterAll(() => world.server.close());

async function measure(programId: string, key: string): Promise<string> {
  const input = { programId, key, name: `Measure ${key}`, quadrant: 'CUSTOMER', goal: 90, redFlag: 50 };
  return (await world.admin.change(CREATE_MEASURE, { input })).id;
}

describe('the value proposition', () => {
  it('is one per program, with advice until it can be lived', async () => {
    const { admin, programId } = world;
    expect((await admin.ask(READ_VP, { programId })).valueProposition).toBeNull();
    const made = await call(admin, CREATE_VP, { programId, title: 'Promise', statement: 'Simple and friendly' });
    expect(codes(made)).toEqual(['NO_PROMISE_WORDS', 'NOTHING_EXCLUDED']);
    const second = await call(admin.in('zh-Hans'), CREATE_VP, { programId, title: 'Another', statement: 'Fast' });
    expect(second.issues).toEqual([
      {
        path: 'input.programId',
        code: 'EXISTS',
        message: '本项目已有价值主张“Promise”，请直接修改：一家公司只对客户作一个承诺。',
      },
    ]);
    const { id } = made;
    const changed = await call(admin, UPDATE_VP, { id, version: 1, notFor: ['Cheapest', ' '], standsFor: ['Ease'] });
    expect(changed).toMatchObject({ version: 2, notFor: ['Cheapest'], standsFor: ['Ease'], title: 'Promise' });
    const late = await call(admin, UPDATE_VP, { id, version: 1, title: 'Late' });
    expect(late).toMatchObject({ __typename: 'Stale', current: { __typename: 'ValueProposition', id, version: 2 } });
    expect((await call(admin, UPDATE_VP, { id, version: 2, title: ' ' })).issues[0].path).toBe('input.title');
  });

  it('carries promise words in order, each with what is missing', async () => {
    const { admin, programId } = world;
    const first = await call(admin, CREATE_WORD, { programId, word: 'Simple' });
    const second = await call(admin, CREATE_WORD, { programId, word: 'Friendly' });
    expect([first.position, second.position]).toEqual([1, 2]);
    const missing = ['PROMISE_WITHOUT_MEASURE', 'PROMISE_WITHOUT_BEHAVIOUR', 'PROMISE_WITHOUT_CHAMPION'];
    expect(codes(first)).toEqual(missing);
    const measureId = await measure(programId, 'easy-signup');
    const whole = await call(admin, UPDATE_WORD, {
      id: first.id,
      version: 1,
      champion: 'Ana',
      behaviours: ['No jargon'],
      measureIds: [measureId, measureId],
      position: 3,
    });
    expect(whole).toMatchObject({ findings: [], measures: [{ id: measureId, key: 'easy-signup' }] });
    const { valueProposition } = await admin.ask(READ_VP, { programId });
    expect(valueProposition.promiseWords.map((row: Loose) => row.word)).toEqual(['Friendly', 'Simple']);
    expect(valueProposition.findings).toEqual([]);
    await call(admin, ARCHIVE_WORD, { id: second.id, version: 1 });
    const { valueProposition: left } = await admin.ask(READ_VP, { programId });
    expect(left.promiseWords.map((row: Loose) => row.word)).toEqual(['Simple']);
    expect(await call(admin, RESTORE_WORD, { id: second.id, version: 2 })).toMatchObject({ version: 3 });
    const foreign = await measure(await newProgram(admin, 'Foreign'), 'foreign');
    const wrong = await call(admin, UPDATE_WORD, { id: first.id, version: 2, measureIds: [foreign] });
    expect(wrong.issues).toMatchObject([{ path: 'input.measureIds', code: 'UNKNOWN' }]);
  });

  it('costs the same queries for one word and for fifty', async () => {
    const { admin, server } = world;
    const programId = await newProgram(admin, 'Words');
    const measureIds = [await measure(programId, 'm1')];
    await admin.change(CREATE_VP, { input: { programId, title: 'P', statement: 'S' } });
    const read = () => server.countQueries(() => admin.ask(READ_VP, { programId }));
    await admin.change(CREATE_WORD, { input: { programId, word: 'Word', measureIds } });
    const one = await read();
    for (let index = 2; index <= 50; index += 1) {
      await admin.change(CREATE_WORD, { input: { programId, word: `Word ${index}`, measureIds } });
    }
    expect(await read()).toBe(one);
  });
});

describe('episodes', () => {
  it('are written, read along the life of a customer, archived and brought back', async () => {
    const { admin, programId } = world;
    const ownerId = (await admin.change(CREATE_DEPARTMENT, { input: { programId, name: 'Service' } })).id;
    const help = await call(admin, CREATE_EPISODE, {
      programId,
      title: 'I get help',
      lifecycleStage: 'SERVICE',
      frequency: 2,
      emotionalImportance: 5,
      channels: ['phone', ''],
      ownerId,
    });
    expect(help).toMatchObject({
      zone: 'MOMENT_OF_TRUTH',
      isFlagged: true,
      experienceType: 'SERVICE',
      channels: ['phone'],
      owner: { id: ownerId, name: 'Service' },
      initiativeCount: 0,
    });
    await call(admin, CREATE_EPISODE, { programId, title: 'I choose', lifecycleStage: 'CHOOSE' });
    const { episodes } = await admin.ask(EPISODES, { programId });
    expect(episodes.map((row: Loose) => `${row.title} ${row.zone}`)).toEqual([
      'I choose null',
      'I get help MOMENT_OF_TRUTH',
    ]);
    const { id } = help;
    const cleared = await call(admin, UPDATE_EPISODE, { id, version: 1, frequency: null, ownerId: null, title: null });
    expect(cleared).toMatchObject({ title: 'I get help', frequency: null, zone: null, isFlagged: true, owner: null });
    const late = await call(admin, UPDATE_EPISODE, { id, version: 1, frequency: 3 });
    expect(late).toMatchObject({ __typename: 'Stale', current: { version: 2, frequency: null } });
    await call(admin, ARCHIVE_EPISODE, { id, version: 2 });
    expect((await admin.ask(EPISODES, { programId })).episodes).toHaveLength(1);
    expect((await admin.ask(EPISODES, { programId, all: true })).episodes).toHaveLength(2);
    expect(await call(admin, RESTORE_EPISODE, { id, version: 3 })).toMatchObject({ archivedAt: null });
  });

  it('refuse bands outside 1-5 and owners of another program', async () => {
    const { admin, programId } = world;
    const foreign = await newProgram(admin, 'Owners');
    const ownerId = (await admin.change(CREATE_DEPARTMENT, { input: { programId: foreign, name: 'Theirs' } })).id;
    const wrong = await call(admin, CREATE_EPISODE, {
      programId,
      title: 'x'.repeat(201),
      frequency: 0,
      emotionalImportance: 6,
      ownerId,
    });
    expect(wrong.issues.map((issue: Loose) => `${issue.path} ${issue.code}`)).toEqual([
      'input.title TOO_LONG',
      'input.frequency OUT_OF_RANGE',
      'input.emotionalImportance OUT_OF_RANGE',
      'input.ownerId UNKNOWN',
    ]);
  });

  it('cost the same queries for one and for fifty', async () => {
    const { admin, server } = world;
    const programId = await newProgram(admin, 'Episodes');
    const ownerId = (await admin.change(CREATE_DEPARTMENT, { input: { programId, name: 'Care' } })).id;
    const read = () => server.countQueries(() => admin.ask(EPISODES, { programId }));
    await admin.change(CREATE_EPISODE, { input: { programId, title: 'One', ownerId } });
    const one = await read();
    for (let index = 2; index <= 50; index += 1) {
      await admin.change(CREATE_EPISODE, { input: { programId, title: `Episode ${index}`, ownerId } });
    }
    expect(await read()).toBe(one);
  });
});

describe('must-win battles', () => {
  it('are written, changed and archived, and say what they lack', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Battles');
    const episodeId = (await admin.change(CREATE_EPISODE, { input: { programId, title: 'I pay' } })).id;
    const lead = await measure(programId, 'lead');
    const made = await call(admin, CREATE_BATTLE, { programId, title: 'Make it speedy' });
    expect(codes(made)).toEqual(['BATTLE_WITHOUT_INITIATIVE', 'BATTLE_WITHOUT_EPISODE']);
    const { id } = made;
    const input = {
      id,
      version: 1,
      episodeIds: [episodeId],
      leadMeasureIds: [lead],
      captain: 'Bo',
      startsOn: '2026-11-01',
    };
    const changed = await call(admin, UPDATE_BATTLE, input);
    expect(changed).toMatchObject({ episodes: [{ id: episodeId, title: 'I pay' }], leadMeasures: [{ key: 'lead' }] });
    await admin.change(CREATE_INITIATIVE, { input: { programId, title: 'Pay by phone', battleId: id } });
    const wrong = await call(admin, UPDATE_BATTLE, { id, version: 2, endsOn: '2026-10-31', episodeIds: ['none'] });
    expect(wrong.issues.map((issue: Loose) => `${issue.path} ${issue.code}`)).toEqual([
      'input.endsOn END_BEFORE_START',
      'input.episodeIds UNKNOWN',
    ]);
    const { mustWinBattles } = await admin.ask(BATTLES, { programId });
    expect(mustWinBattles).toMatchObject([{ initiativeCount: 1, findings: [], position: 1 }]);
    await call(admin, ARCHIVE_BATTLE, { id, version: 2 });
    expect((await admin.ask(BATTLES, { programId })).mustWinBattles).toEqual([]);
    expect(await call(admin, RESTORE_BATTLE, { id, version: 3 })).toMatchObject({ version: 4, archivedAt: null });
  });

  it('keep their link to an episode that is archived and brought back while somebody edits them', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Links');
    const kept = await call(admin, CREATE_EPISODE, { programId, title: 'Kept' });
    const added = await call(admin, CREATE_EPISODE, { programId, title: 'Added' });
    const battle = await call(admin, CREATE_BATTLE, { programId, title: 'B', episodeIds: [kept.id] });
    await call(admin, ARCHIVE_EPISODE, { id: kept.id, version: 1 });
    const edited = await call(admin, UPDATE_BATTLE, { id: battle.id, version: 1, episodeIds: [added.id] });
    expect(edited.episodes.map((row: Loose) => row.title)).toEqual(['Added']);
    await call(admin, RESTORE_EPISODE, { id: kept.id, version: 2 });
    const { mustWinBattles } = await admin.ask(BATTLES, { programId });
    expect(mustWinBattles[0].episodes.map((row: Loose) => row.title).sort()).toEqual(['Added', 'Kept']);
  });

  it('advise against more than five, and cost the same queries for one and for fifty', async () => {
    const { admin, server } = world;
    const programId = await newProgram(admin, 'Many battles');
    const episodeIds = [(await admin.change(CREATE_EPISODE, { input: { programId, title: 'E' } })).id];
    const leadMeasureIds = [await measure(programId, 'm')];
    const read = () => server.countQueries(() => admin.ask(BATTLES, { programId }));
    await admin.change(CREATE_BATTLE, { input: { programId, title: 'Battle 1', episodeIds, leadMeasureIds } });
    const one = await read();
    for (let index = 2; index <= 50; index += 1) {
      await admin.change(CREATE_BATTLE, { input: { programId, title: `Battle ${index}`, episodeIds, leadMeasureIds } });
    }
    expect(await read()).toBe(one);
    const { mustWinBattles } = await admin.in('zh-Hans').ask(BATTLES, { programId });
    const beyond = mustWinBattles.filter((row: Loose) => codes(row).includes('BATTLES_MORE_THAN_FIVE'));
    expect(beyond).toHaveLength(45);
    expect(mustWinBattles[5].findings[0].message).toContain('第 6 场战役');
  });
});

describe('who may touch the strategy', () => {
  it('lets a unit manager read and not write, and hides it from outsiders', async () => {
    const { admin, manager, outsider, programId } = world;
    const episode = await call(admin, CREATE_EPISODE, { programId, title: 'Guarded' });
    const battle = await call(admin, CREATE_BATTLE, { programId, title: 'Guarded' });
    const word = await call(admin, CREATE_WORD, { programId, word: 'Guarded' });
    const { valueProposition } = await admin.ask(READ_VP, { programId });
    for (const text of [READ_VP, EPISODES, BATTLES]) {
      expect(await codeOf(manager, text, { programId })).toBeNull();
      expect(await codeOf(outsider, text, { programId })).toBe('NOT_FOUND');
    }
    const changes: [string, Loose][] = [
      [UPDATE_EPISODE, { id: episode.id, version: 1, title: 'No' }],
      [ARCHIVE_EPISODE, { id: episode.id, version: 1 }],
      [UPDATE_BATTLE, { id: battle.id, version: 1, title: 'No' }],
      [ARCHIVE_BATTLE, { id: battle.id, version: 1 }],
      [UPDATE_WORD, { id: word.id, version: 1, word: 'No' }],
      [ARCHIVE_WORD, { id: word.id, version: 1 }],
      [UPDATE_VP, { id: valueProposition.id, version: valueProposition.version, title: 'No' }],
      [CREATE_EPISODE, { programId, title: 'No' }],
      [CREATE_BATTLE, { programId, title: 'No' }],
      [CREATE_WORD, { programId, word: 'No' }],
    ];
    for (const [text, input] of changes) {
      expect([await codeOf(manager, text, { input }), await codeOf(outsider, text, { input })]).toEqual([
        'FORBIDDEN',
        'NOT_FOUND',
      ]);
    }
  });

  it('does not let the undo bring a second value proposition', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Undo');
    await call(admin, CREATE_VP, { programId, title: 'First', statement: 'S' });
    expect(await call(admin, UNDO_LAST, { programId })).toMatchObject({ titles: ['First'] });
    await call(admin, CREATE_VP, { programId, title: 'Second', statement: 'S' });
    const history = `query ($programId: ID!) { history(programId: $programId) { items { id title action } } }`;
    const { items } = (await admin.ask(history, { programId })).history;
    const archived = items.find((row: Loose) => row.title === 'First' && row.action === 'ARCHIVE');
    const back = await call(admin, UNDO, { changeId: archived.id });
    expect(back.issues).toMatchObject([{ code: 'EXISTS' }]);
  });
});
