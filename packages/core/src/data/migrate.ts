import type { DataSource, QueryRunner } from 'typeorm';
import type { DatabaseKind } from './database.js';
import { type Migration, SchemaBuilder } from './migrations.js';

const LOCK = 7_267_001;

/** Told about each step so that a start shows progress. */
export type MigrationProgress = (id: string, direction: 'up' | 'down') => void;

async function ensureLedger(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE TABLE IF NOT EXISTS "migration" ("id" text PRIMARY KEY, "applied_at" text NOT NULL)');
}

async function applied(runner: QueryRunner): Promise<Set<string>> {
  const rows = (await runner.query('SELECT "id" FROM "migration"')) as { id: string }[];
  return new Set(rows.map((row) => row.id));
}

async function step(runner: QueryRunner, kind: DatabaseKind, work: () => Promise<void>): Promise<void> {
  // SQLite ignores this pragma inside a transaction, so it is switched before BEGIN (reliability.md R10).
  if (kind === 'sqlite') await runner.query('PRAGMA foreign_keys = OFF');
  await runner.startTransaction();
  try {
    await work();
    if (kind === 'sqlite') {
      const broken = (await runner.query('PRAGMA foreign_key_check')) as unknown[];
      if (broken.length > 0) throw new Error(`The migration leaves ${broken.length} broken references.`);
    }
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    if (kind === 'sqlite') await runner.query('PRAGMA foreign_keys = ON');
  }
}

async function locked<T>(
  source: DataSource,
  kind: DatabaseKind,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    if (kind === 'postgres') await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      await ensureLedger(runner);
      return await work(runner);
    } finally {
      if (kind === 'postgres') await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await runner.release();
  }
}

/**
 * Applies the migrations that are not in the ledger yet, in the order given, each in a transaction of its own with its
 * ledger row; several servers that start together apply each once. Throws and leaves the failed step undone.
 */
export async function migrateUp(
  source: DataSource,
  kind: DatabaseKind,
  migrations: readonly Migration[],
  progress: MigrationProgress = () => undefined,
): Promise<number> {
  return locked(source, kind, async (runner) => {
    const done = await applied(runner);
    const known = new Set(migrations.map((migration) => migration.id));
    // Steps of a plugin that is switched off stay in the ledger; only steps of the core (numbered) tell of a newer version.
    const unknown = [...done].filter((id) => /^\d/.test(id) && !known.has(id));
    const pending = migrations.filter((migration) => !done.has(migration.id));
    if (unknown.length > 0) {
      throw new Error(`The database was written by a newer Wheelhouse (${unknown.join(', ')}). Start that version.`);
    }
    for (const migration of pending) {
      progress(migration.id, 'up');
      await step(runner, kind, async () => {
        await migration.up(new SchemaBuilder(runner, kind));
        const insert = kind === 'sqlite' ? 'VALUES (?, ?)' : 'VALUES ($1, $2)';
        await runner.query(`INSERT INTO "migration" ("id", "applied_at") ${insert}`, [
          migration.id,
          new Date().toISOString(),
        ]);
      });
    }
    return pending.length;
  });
}

/** Takes the named migrations back, last first. */
export async function migrateDown(
  source: DataSource,
  kind: DatabaseKind,
  migrations: readonly Migration[],
  progress: MigrationProgress = () => undefined,
): Promise<void> {
  await locked(source, kind, async (runner) => {
    const done = await applied(runner);
    for (const migration of [...migrations].reverse()) {
      if (!done.has(migration.id)) continue;
      progress(migration.id, 'down');
      await step(runner, kind, async () => {
        await migration.down(new SchemaBuilder(runner, kind));
        const where = kind === 'sqlite' ? '"id" = ?' : '"id" = $1';
        await runner.query(`DELETE FROM "migration" WHERE ${where}`, [migration.id]);
      });
    }
  });
}

/** Statements that would bring the schema to the entities; empty when nothing drifted. */
export async function schemaDrift(source: DataSource): Promise<string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map((query) => query.query);
}
