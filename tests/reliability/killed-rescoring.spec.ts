import { setTimeout as sleep } from 'node:timers/promises';
import { createSchema, type Loose, startPostgres, type TestClient } from '@wheelhouse/testing';
import { expect, test } from 'vitest';
import { newFolder, onFolder, onSchema, type ServerProcess, startServer } from '../compiled/server-process.js';
import { makeProgram, readingsFile, sendReadings, wrongScores } from './readings-world.js';

const SET = `mutation ($input: SetThresholdInput!) { setThreshold(input: $input) { __typename
  ... on Measure { goal } ... on Invalid { issues { path message } } } }`;

const MOST_KILLS = 8;

/** Every goal change is too much for its request, so that the background does all of it. */
const inPieces = (env: Record<string, string>): Record<string, string> => ({ ...env, WHEELHOUSE_RESCORE_CELLS: '0' });

const openJobs = async (client: TestClient, programId: string): Promise<Loose[]> =>
  (await client.ask('query($p: ID!) { scoreJobs(programId: $p) { id total done progress } }', { p: programId }))
    .scoreJobs;

/**
 * Changes the goals of all measures and kills the server again and again while it scores in the background. Each server
 * goes on where the one before stood, and in the end every score is what a full computation says.
 */
async function killWhileScoring(start: () => Promise<ServerProcess>): Promise<{ kills: number; jobs: number }> {
  let server = await start();
  const programId = await makeProgram(await server.client());
  await sendReadings(await server.client(), programId, readingsFile(0));
  const { measures } = await (await server.client()).ask('query($p: ID!) { measures(programId: $p) { id } }', {
    p: programId,
  });
  for (const { id } of measures) {
    const input = { measureId: id, from: '2025-02-01', goal: 70, redFlag: 20 };
    await (await server.client()).change(SET, { input });
  }
  const jobs = (await openJobs(await server.client(), programId)).length;
  let kills = 0;
  let left = jobs;
  while (left > 0 && kills < MOST_KILLS) {
    await sleep(50 + Math.random() * 400);
    await server.kill();
    kills += 1;
    server = (await start()).adopt(server);
    const now = (await openJobs(await server.client(), programId)).length;
    expect(now).toBeLessThanOrEqual(left);
    left = now;
  }
  const client = await server.client();
  await expect.poll(async () => (await openJobs(client, programId)).length, { timeout: 120_000 }).toBe(0);
  expect(await wrongScores(server, programId)).toEqual([]);
  expect((await server.command('doctor')).findings).toEqual([]);
  await server.stop();
  return { kills, jobs };
}

test('re-scoring that is killed goes on where it stood (SQLite)', { timeout: 600_000 }, async () => {
  const { folder, remove } = newFolder();
  try {
    const { kills, jobs } = await killWhileScoring(() => startServer(inPieces(onFolder(folder))));
    process.stdout.write(`  ${kills} kills while ${jobs} jobs were open\n`);
    expect(jobs).toBeGreaterThan(0);
    expect(kills).toBeGreaterThan(0);
  } finally {
    remove();
  }
});

test('the same on PostgreSQL', { timeout: 600_000 }, async () => {
  const postgres = await startPostgres();
  const schema = 'killed_rescoring';
  const dropSchema = await createSchema(postgres.url, schema);
  try {
    const { kills } = await killWhileScoring(() => startServer(inPieces(onSchema(postgres.url, schema))));
    expect(kills).toBeGreaterThan(0);
  } finally {
    await dropSchema();
    await postgres.stop();
  }
});
