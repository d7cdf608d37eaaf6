import { HistoryVerifier, sql } from '@wheelhouse/core';
import telecom from '@wheelhouse/industry-telecom';
import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestServer;
let admin: TestClient;
let programId = '';

const CREATE = `mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename ... on Initiative { id version } ... on Invalid { issues { message } } } }`;
const UPDATE = `mutation($input: UpdateInitiativeInput!) { updateInitiative(input: $input) { __typename ... on Initiative { id version title } ... on Invalid { issues { message } } } }`;
const HISTORY = `query($programId: ID!, $entityId: ID) { history(programId: $programId, entityId: $entityId) {
  total items { id action entity title by reason isUndoable fields { field before after } } } }`;
const UNDO = `mutation($input: UndoInput!) { undo(input: $input) { __typename ... on Undone { titles } ... on Stale { current { version } } ... on Invalid { issues { code } } } }`;
const UNDO_LAST = `mutation($input: UndoLastInput!) { undoLastChange(input: $input) { __typename ... on Undone { titles } ... on Invalid { issues { code } } } }`;
const READ = 'query($id: ID!) { initiative(id: $id) { version title archivedAt owner } }';

beforeAll(async () => {
  server = await createTestServer({ plugins: [telecom] });
  admin = await server.admin();
  const program = await admin.change(
    'mutation($input: CreateProgramInput!) { createProgram(input: $input) { ... on Program { id } } }',
    { input: { name: 'History', startsOn: '2026-01-01' } },
  );
  programId = program.id;
});

afterAll(() => server.close());

test('a change is recorded with who, what and why, and taken back', async () => {
  const { id, version } = await admin.change(CREATE, { input: { programId, title: 'Call back in the hour named' } });
  await admin.change(UPDATE, { input: { id, version, title: 'Call back on time', owner: 'Mei', reason: 'shorter' } });
  const { history } = await admin.ask(HISTORY, { programId, entityId: id });
  expect(history.total).toBe(2);
  const [update, create] = history.items;
  expect(update).toMatchObject({
    action: 'UPDATE',
    reason: 'shorter',
    isUndoable: true,
    by: expect.stringMatching(/Test person/),
  });
  expect(update.fields).toEqual(
    expect.arrayContaining([{ field: 'title', before: 'Call back in the hour named', after: 'Call back on time' }]),
  );
  expect(create.isUndoable).toBe(false);
  const early = await admin.ask(UNDO, { input: { changeId: create.id } });
  expect(early.undo).toMatchObject({ __typename: 'Stale', current: { version: 2 } });
  expect((await admin.change(UNDO, { input: { changeId: update.id } })).titles).toEqual(['Call back on time']);
  expect((await admin.ask(READ, { id })).initiative).toMatchObject({
    title: 'Call back in the hour named',
    owner: null,
    version: 3,
  });
});

test('undoing the last change takes back the own last call, and only that', async () => {
  const other = await server.client({ role: 'EDITOR', programId });
  const { id } = await admin.change(CREATE, { input: { programId, title: 'Mine' } });
  await other.change(CREATE, { input: { programId, title: 'Theirs' } });
  expect((await admin.change(UNDO_LAST, { input: { programId } })).titles).toEqual(['Mine']);
  expect((await admin.ask(READ, { id })).initiative.archivedAt).not.toBeNull();
  const reader = await server.client({ role: 'EXECUTIVE', programId });
  expect((await reader.gql(UNDO_LAST, { input: { programId } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('undoing again goes one step further back', async () => {
  const { id, version } = await admin.change(CREATE, { input: { programId, title: 'One' } });
  const two = await admin.change(UPDATE, { input: { id, version, title: 'Two' } });
  await admin.change(UPDATE, { input: { id, version: two.version, title: 'Three' } });
  await admin.change(UNDO_LAST, { input: { programId } });
  expect((await admin.ask(READ, { id })).initiative.title).toBe('Two');
  await admin.change(UNDO_LAST, { input: { programId } });
  expect((await admin.ask(READ, { id })).initiative.title).toBe('One');
  const { history } = await admin.ask(HISTORY, { programId, entityId: id });
  expect(history.items.map((item: { isUndoable: boolean }) => item.isUndoable)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  await admin.change(UNDO_LAST, { input: { programId } });
  expect((await admin.ask(READ, { id })).initiative.archivedAt).not.toBeNull();
});

test('an undo is taken back in its turn, and the change stands again', async () => {
  const { id, version } = await admin.change(CREATE, { input: { programId, title: 'Before' } });
  await admin.change(UPDATE, { input: { id, version, title: 'After' } });
  await admin.change(UNDO_LAST, { input: { programId } });
  const undone = (await admin.ask(HISTORY, { programId, entityId: id })).history.items[0];
  await admin.change(UNDO, { input: { changeId: undone.id } });
  expect((await admin.ask(READ, { id })).initiative.title).toBe('After');
  await admin.change(UNDO_LAST, { input: { programId } });
  expect((await admin.ask(READ, { id })).initiative.title).toBe('Before');
});

test('somebody else’s change is taken back only by those who may write the whole program', async () => {
  const unit = await admin.change(
    'mutation($input: CreateUnitInput!) { createUnit(input: $input) { ... on Unit { id } } }',
    { input: { programId, name: 'Store' } },
  );
  const manager = await server.client({ role: 'UNIT_MANAGER', programId, unitId: unit.id });
  const { id } = await admin.change(CREATE, { input: { programId, title: 'Of the PMO' } });
  const { history } = await admin.ask(HISTORY, { programId, entityId: id });
  const changeId = history.items[0].id;
  expect((await manager.gql(UNDO, { input: { changeId } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const editor = await server.client({ role: 'EDITOR', programId });
  expect((await editor.change(UNDO, { input: { changeId } })).titles).toEqual(['Of the PMO']);
});

test('the record cannot be changed, and a change made behind its back is found', async () => {
  const { db } = server.server;
  expect(await new HistoryVerifier(db).verify()).toEqual([]);
  for (const statement of [sql`UPDATE history SET title = 'x'`, sql`DELETE FROM history`]) {
    await expect(db.tx(server.ctx, () => db.run(statement))).rejects.toThrow(/append-only/);
  }
  const drop =
    db.kind === 'sqlite' ? sql`DROP TRIGGER history_no_update` : sql`DROP TRIGGER history_append_only ON history`;
  await db.tx(server.ctx, async () => {
    await db.run(drop);
    await db.run(sql`UPDATE history SET title = 'forged' WHERE chain = ${programId} AND seq = 3`);
  });
  expect(await new HistoryVerifier(db).verify()).toEqual([{ chain: programId, seq: 3 }]);
});

test('titles follow the reader: texts of a pack in their language until edited, rules behind the name of their measure', async () => {
  await admin.change(
    'mutation($input: InstallPackInput!) { installPack(input: $input) { __typename ... on Invalid { issues { message } } } }',
    { input: { programId, packId: 'industry-telecom' } },
  );
  const chinese = admin.in('zh-Hant');
  const { promise } = await admin.ask(
    'query($id: ID!) { promise: valueProposition(programId: $id) { promiseWords { id version word } } }',
    {
      id: programId,
    },
  );
  const [word] = promise.promiseWords;
  const titleOf = async (client: TestClient, entityId: string): Promise<string[]> =>
    (await client.ask(HISTORY, { programId, entityId })).history.items.map((item: { title: string }) => item.title);
  expect(await titleOf(admin, word.id)).toEqual(['Simple']);
  expect(await titleOf(chinese, word.id)).toEqual(['簡單']);
  await admin.change(
    'mutation($input: UpdatePromiseWordInput!) { updatePromiseWord(input: $input) { __typename ... on PromiseWord { id } } }',
    { input: { id: word.id, version: word.version, word: 'Plain' } },
  );
  expect(await titleOf(chinese, word.id)).toEqual(['Plain', 'Simple']);
  const { measures } = await admin.ask(
    'query($id: ID!) { measures(programId: $id) { id name thresholds { id from } } }',
    {
      id: programId,
    },
  );
  const { name, thresholds } = measures[0];
  expect(await titleOf(admin, thresholds[0].id)).toEqual([`${name} · ${thresholds[0].from}`]);
});
