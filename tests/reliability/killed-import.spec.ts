import { setTimeout as sleep } from 'node:timers/promises';
import { createSchema, startPostgres } from '@wheelhouse/testing';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { newFolder, onFolder, onSchema, type ServerProcess, startServer } from '../compiled/server-process.js';
import { compareStored, makeProgram, READINGS, readingsFile, sendReadings, wrongScores } from './readings-world.js';

const ROUNDS = { sqlite: 20, postgres: 3 };

/** Where a killed import stood when the next server looked. */
interface Tally {
  rounds: number;
  cut: number;
  none: number;
  all: number;
}

interface Story {
  start: () => Promise<ServerProcess>;
  rounds: number;
  /** Looks at the data past the server, while none is running. */
  inspect?: (edition: number) => void;
}

/**
 * Imports the next edition of the same 20,000 readings and kills the server at a random moment; what the next server
 * finds is the edition before or the new one, whole, with scores that fit, and sending it again completes it.
 */
async function killRounds({ start, rounds, inspect }: Story): Promise<Tally> {
  const tally: Tally = { rounds, cut: 0, none: 0, all: 0 };
  let server = await start();
  const programId = await makeProgram(await server.client());
  await sendReadings(await server.client(), programId, readingsFile(0));
  const began = performance.now();
  await sendReadings(await server.client(), programId, readingsFile(1));
  const longest = Math.min(1_500, 1.2 * (performance.now() - began));
  for (let edition = 2; edition < 2 + rounds; edition += 1) {
    const csv = readingsFile(edition);
    const options = { idempotencyKey: `edition ${edition}` };
    const sent = sendReadings(await server.client(), programId, csv, options).then(
      ({ status }) => status === 200,
      () => false,
    );
    await sleep(20 + Math.random() * longest);
    await server.kill();
    const isAcknowledged = await sent;
    inspect?.(edition);
    server = (await start()).adopt(server);
    const client = await server.client();
    const { equal, different, missing } = await compareStored(client, programId, csv);
    expect(missing).toBe(0);
    expect([0, READINGS]).toContain(equal);
    expect(equal + different).toBe(READINGS);
    // What was acknowledged is there.
    if (isAcknowledged) expect(equal).toBe(READINGS);
    else tally.cut += 1;
    tally[equal === 0 ? 'none' : 'all'] += 1;
    expect(await wrongScores(server, programId)).toEqual([]);
    const again = await sendReadings(client, programId, csv, options);
    expect(again.answer).toMatchObject({
      __typename: 'ReadingImport',
      isReplay: equal === READINGS,
      accepted: READINGS,
    });
    expect(await compareStored(client, programId, csv)).toEqual({ equal: READINGS, different: 0, missing: 0 });
  }
  expect(await wrongScores(server, programId)).toEqual([]);
  expect((await server.command('doctor')).findings).toEqual([]);
  await server.stop();
  return tally;
}

const told = ({ rounds, cut, none, all }: Tally): string =>
  `${rounds} kills, ${cut} before the answer: ${none} times nothing, ${all} times all ${READINGS} readings`;

test('an import that is killed leaves all of its readings or none (SQLite)', { timeout: 600_000 }, async () => {
  const { folder, remove } = newFolder();
  const inspect = (edition: number): void => {
    const db = new BetterSqlite3(`${folder}/wheelhouse.db`);
    try {
      expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      const editions = db.prepare(
        'SELECT CAST(value / 100 AS INTEGER) AS edition, COUNT(*) AS count FROM reading GROUP BY 1',
      );
      expect([[{ edition: edition - 1, count: READINGS }], [{ edition, count: READINGS }]]).toContainEqual(
        editions.all(),
      );
    } finally {
      db.close();
    }
  };
  try {
    const tally = await killRounds({ start: () => startServer(onFolder(folder)), rounds: ROUNDS.sqlite, inspect });
    process.stdout.write(`  ${told(tally)}\n`);
    expect(tally.cut).toBeGreaterThan(0);
  } finally {
    remove();
  }
});

test('the same on PostgreSQL', { timeout: 300_000 }, async () => {
  const postgres = await startPostgres();
  const schema = 'killed_import';
  const dropSchema = await createSchema(postgres.url, schema);
  try {
    const tally = await killRounds({
      start: () => startServer(onSchema(postgres.url, schema)),
      rounds: ROUNDS.postgres,
    });
    process.stdout.write(`  ${told(tally)}\n`);
  } finally {
    await dropSchema();
    await postgres.stop();
  }
});
