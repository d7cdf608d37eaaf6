import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, onFolder, type ServerProcess, startServer } from '../compiled/server-process.js';
import { makeProgram } from './readings-world.js';

const IMPORT = `mutation ($input: ImportReadingsInput!) {
  importReadings(input: $input) { __typename ... on ReadingImport { id created accepted isReplay } }
}`;

const { folder, remove } = newFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(onFolder(folder));
});

afterAll(async () => {
  await server.stop();
  remove();
});

test('fifty calls at once with one key are one import, and so is one after a restart', async () => {
  const programId = await makeProgram(await server.client());
  const csv = ['unit,measure,period,value', ...Array.from({ length: 100 }, (_, n) => `S${n},m1,2025-W20,${n}`)].join(
    '\n',
  );
  const input = { programId, csv, idempotencyKey: 'the same week' };
  const send = async () => (await (await server.client()).ask(IMPORT, { input })).importReadings;
  const answers = await Promise.all(Array.from({ length: 50 }, send));
  const [first] = answers;
  expect(first).toMatchObject({ __typename: 'ReadingImport', created: 100, accepted: 100 });
  expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([first.id]));
  expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
  await server.stop();
  server = (await startServer(onFolder(folder))).adopt(server);
  expect(await send()).toEqual({ ...first, isReplay: true });
  const { readingImports } = await (await server.client()).ask(
    'query ($programId: ID!) { readingImports(programId: $programId) { id } }',
    { programId },
  );
  expect(readingImports).toEqual([{ id: first.id }]);
});
