import { ScorecardService, sql } from '@wheelhouse/core';
import type { Loose, TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImportWorld, type ImportWorld } from './import-world.js';
import { operations, record, unitOf } from './scorecard-world.js';

const IMPORTS = `query($id: ID!) { readingImports(programId: $id) { id version status fileName rows created updated
  mapping { column const role } undo { at by reason removed restored kept } } }`;
const PREVIEW = `query($id: ID!) { importUndo(id: $id) { at by reason removed restored kept
  keptReadings { unitName measureName period value enteredBy } } }`;
const UNDO = `mutation($input: UndoImportInput!) { undoImport(input: $input) { __typename
  ... on ReadingImport { id version status undo { by reason removed restored kept keptReadings { unitName value } } }
  ... on Invalid { issues { path code message } } ... on Stale { current { id version } } } }`;

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld();
});
afterAll(() => world.server.close());

const file = (rows: Readonly<Record<string, number>>, week: string) =>
  `unit,measure,period,value\n${Object.entries(rows)
    .map(([unit, value]) => `${unit},waiting-time,${week},${value}\n`)
    .join('')}`;
const undo = async (id: string, more: Record<string, unknown> = {}, client: TestClient = world.admin) =>
  (await client.ask(UNDO, { input: { id, version: 1, reason: 'the wrong file', ...more } })).undoImport;
const valuesOf = async (week: string): Promise<Record<string, number | null>> => {
  const rows = await world.server.server.db.rows<{ name: string; value: number | null }>(sql`
    SELECT u.name, r.value FROM reading r JOIN unit u ON u.id = r.unit_id WHERE r.period = ${week}`);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};
const companyValue = async (week: string): Promise<number | null> => {
  const { measure } = await world.admin.ask(operations.series, {
    measureId: world.waiting,
    unitId: world.companyId,
  });
  return measure.series.find((point: Loose) => point.period === week)?.value ?? null;
};
const findings = async () => {
  const { differing } = await world.server.server.app
    .get(ScorecardService)
    .recompute(world.server.ctx, world.programId, { verify: true });
  return differing;
};

describe('undo of one import', () => {
  it('removes what it created, restores what it corrected, keeps what was changed since, and scores again', async () => {
    await record(world, world.waiting, 'N1', '2026-W40', 4);
    const before = await companyValue('2026-W40');
    const { id } = await world.importCsv(file({ N1: 9, N2: 8, 'Café Zürich': 7 }, '2026-W40'), { fileName: 'w40.csv' });
    expect(await companyValue('2026-W40')).not.toBe(before);
    await record(world, world.waiting, 'Café Zürich', '2026-W40', 6.5);
    const { importUndo: preview } = await world.admin.ask(PREVIEW, { id });
    expect(preview).toMatchObject({ at: null, by: null, removed: 1, restored: 1, kept: 1 });
    expect(preview.keptReadings).toEqual([
      {
        unitName: 'Café Zürich',
        measureName: 'Waiting time',
        period: '2026-W40',
        value: 6.5,
        enteredBy: expect.any(String),
      },
    ]);
    expect(await valuesOf('2026-W40')).toEqual({ N1: 9, N2: 8, 'Café Zürich': 6.5 });

    const done = await undo(id);
    expect(done).toMatchObject({ __typename: 'ReadingImport', version: 2, status: 'UNDONE' });
    expect(done.undo).toMatchObject({ reason: 'the wrong file', removed: 1, restored: 1, kept: 1 });
    expect(await valuesOf('2026-W40')).toEqual({ N1: 4, 'Café Zürich': 6.5 });
    expect(await companyValue('2026-W40')).toBeCloseTo((4 + 6.5) / 2);
    expect(await findings()).toBe(0);

    const { readings } = await world.admin.ask(
      'query($m: ID!, $u: ID!) { readings(measureId: $m, unitId: $u, from: "2026-W40", to: "2026-W40") { value source version corrections { value } } }',
      { m: world.waiting, u: unitOf(world, 'N1') },
    );
    expect(readings[0]).toMatchObject({ value: 4, source: 'api', version: 3 });
    expect(readings[0].corrections.map((older: Loose) => older.value).sort()).toEqual([4, 9]);

    const again = await undo(id, { version: 2 });
    expect(again.issues[0]).toMatchObject({ path: 'input.id', code: 'ALREADY_UNDONE' });
    const { history } = await world.admin.ask(
      'query($p: ID!, $e: ID!) { history(programId: $p, entityId: $e) { items { action by reason isUndoable } } }',
      { p: world.programId, e: id },
    );
    expect(history.items[0]).toMatchObject({ action: 'UPDATE', reason: 'the wrong file', isUndoable: false });
    const { readingImports } = await world.admin.ask(IMPORTS, { id: world.programId });
    expect(readingImports[0]).toMatchObject({ id, status: 'UNDONE', fileName: 'w40.csv', undo: { removed: 1 } });
    expect(readingImports[0].mapping).toContainEqual({ column: 'unit', const: null, role: 'unit' });
  });

  it('goes back past an import that was taken back before it', async () => {
    await record(world, world.waiting, 'N1', '2026-W39', 1);
    const first = await world.importCsv(file({ N1: 2, N2: 2 }, '2026-W39'));
    const second = await world.importCsv(file({ N1: 3, N2: 3 }, '2026-W39'));
    expect((await undo(first.id)).undo).toMatchObject({ removed: 0, restored: 0, kept: 2 });
    expect(await valuesOf('2026-W39')).toEqual({ N1: 3, N2: 3 });
    expect((await undo(second.id)).undo).toMatchObject({ removed: 1, restored: 1, kept: 0 });
    expect(await valuesOf('2026-W39')).toEqual({ N1: 1 });
  });

  it('gives back the value of the import before it, which can be taken back in turn', async () => {
    const first = await world.importCsv(file({ N1: 2, N2: 2 }, '2026-W38'));
    const second = await world.importCsv(file({ N1: 3 }, '2026-W38'));
    expect((await undo(second.id)).undo).toMatchObject({ removed: 0, restored: 1 });
    expect(await valuesOf('2026-W38')).toEqual({ N1: 2, N2: 2 });
    expect((await undo(first.id)).undo).toMatchObject({ removed: 2, kept: 0 });
    expect(await valuesOf('2026-W38')).toEqual({});
    expect(await companyValue('2026-W38')).toBeNull();
    expect(await findings()).toBe(0);
  });

  it('frees the idempotency key: the same file may come again', async () => {
    const csv = file({ N1: 5 }, '2026-W37');
    const first = await world.importCsv(csv, { idempotencyKey: 'w37' });
    await undo(first.id);
    expect(await world.importCsv(csv, { idempotencyKey: 'w37' })).toMatchObject({ isReplay: false, created: 1 });
  });

  it('asked twice at once happens once', async () => {
    const { id } = await world.importCsv(file({ N1: 5, N2: 5 }, '2026-W36'));
    const answers = await Promise.all([undo(id), undo(id), undo(id)]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Invalid', 'Invalid', 'ReadingImport']);
    expect(await valuesOf('2026-W36')).toEqual({});
  });

  it('needs a reason, the version that was seen, and an import of one’s own or the right to all units', async () => {
    const { id } = await world.importCsv(file({ N1: 5 }, '2026-W35'));
    expect((await undo(id, { reason: ' ' })).issues[0]).toMatchObject({ path: 'input.reason', code: 'REQUIRED' });
    expect((await undo(id, { version: 7 })).__typename).toBe('Stale');
    const grant = { role: 'UNIT_MANAGER', programId: world.programId, unitId: unitOf(world, 'N1') } as const;
    const manager = await world.server.client(grant);
    const input = { id, version: 1, reason: 'not mine' };
    expect((await manager.gql(UNDO, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const own = await world.importCsv(file({ N1: 6 }, '2026-W34'), {}, manager);
    expect((await undo(own.id, {}, manager)).undo).toMatchObject({ removed: 1 });
    const elsewhere = await world.admin.change(operations.createProgram, {
      input: { name: 'Elsewhere', startsOn: '2026-01-05' },
    });
    const stranger = await world.server.client({ role: 'EDITOR', programId: elsewhere.id });
    expect((await stranger.gql(UNDO, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a file with a header that came before', () => {
  const suggest = async (header: string[]) =>
    (
      await world.admin.ask(
        `query($id: ID!, $header: [String!]!) { suggestReadingMapping(programId: $id, header: $header) {
          unit { column const } measure { column const } value { column } dayFirst isComplete remembered { fileName } } }`,
        { id: world.programId, header },
      )
    ).suggestReadingMapping;

  it('is read with the mapping of the last import that stands', async () => {
    const header = ['Where', 'When', 'How long'];
    expect(await suggest(header)).toMatchObject({ isComplete: false, remembered: null });
    const mapping = {
      unit: { column: 'Where' },
      measure: { const: 'waiting-time' },
      period: { column: 'When' },
      value: { column: 'How long' },
      dayFirst: true,
    };
    const { id } = await world.importCsv('Where,When,How long\nN1,05/10/2026,3\n', { mapping, fileName: 'till.csv' });
    expect(await suggest([' where', 'WHEN', 'How  long'])).toEqual({
      unit: { column: 'Where', const: null },
      measure: { column: null, const: 'waiting-time' },
      value: { column: 'How long' },
      dayFirst: true,
      isComplete: true,
      remembered: { fileName: 'till.csv' },
    });
    await undo(id);
    expect((await suggest(header)).remembered).toBeNull();
  });
});
