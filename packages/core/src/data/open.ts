import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type Database as SqliteConnection } from 'better-sqlite3';
import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database } from './database.js';
import { type MigrationProgress, migrateUp } from './migrate.js';
import type { Migration } from './migrations.js';
import { SnakeNaming } from './naming.js';

/** Where the data is: a folder for the embedded SQLite, or the address of a PostgreSQL. */
export type DatabaseLocation = { kind: 'sqlite'; folder: string } | { kind: 'postgres'; url: string; schema?: string };

/** What a database is opened with. */
export interface OpenOptions {
  location: DatabaseLocation;
  entities: readonly (abstract new () => object)[];
  migrations: readonly Migration[];
  onMigration?: MigrationProgress;
}

/** Thrown when another process holds the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string) {
    super(
      `Another Wheelhouse is already running on ${folder}. Stop it first, or give this one a folder of its own with WHEELHOUSE_DATA.`,
    );
    this.name = 'DataFolderInUse';
  }
}

/** Name of the database file in the data folder. */
export const DATABASE_FILE = 'wheelhouse.db';

// A lock file of our own held in an exclusive transaction: the system frees it even after kill -9 (reliability.md R4).
function lockFolder(folder: string): SqliteConnection {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new BetterSqlite3(join(folder, 'wheelhouse.lock'), { timeout: 200 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DataFolderInUse(folder);
  }
  return lock;
}

const pragmas = (connection: SqliteConnection): void => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
};

async function openSqlite(folder: string, options: OpenOptions): Promise<Database> {
  const lock = lockFolder(folder);
  const file = join(folder, DATABASE_FILE);
  const common = {
    type: 'better-sqlite3',
    database: file,
    entities: [...options.entities] as unknown as Extract<DataSourceOptions['entities'], unknown[]>,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
  } as const;
  const writer = new DataSource({ ...common, prepareDatabase: pragmas as (db: unknown) => void });
  try {
    await writer.initialize();
    await migrateUp(writer, 'sqlite', options.migrations, options.onMigration);
    const reader = new DataSource({ ...common, readonly: true, enableWAL: false });
    await reader.initialize();
    const database = new Database('sqlite', { writer, reader });
    const close = database.close.bind(database);
    database.close = async () => {
      await close();
      lock.close();
    };
    return database;
  } catch (error) {
    if (writer.isInitialized) await writer.destroy();
    lock.close();
    throw error;
  }
}

async function openPostgres(url: string, schema: string | undefined, options: OpenOptions): Promise<Database> {
  types.setTypeParser(types.builtins.INT8, Number);
  const source = new DataSource({
    type: 'postgres',
    url,
    ...(schema ? { schema, extra: { options: `-c search_path=${schema}` } } : {}),
    entities: [...options.entities] as unknown as Extract<DataSourceOptions['entities'], unknown[]>,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    poolSize: 10,
    extra: {
      ...(schema ? { options: `-c search_path=${schema}` } : {}),
      statement_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
    },
  });
  await source.initialize();
  try {
    await migrateUp(source, 'postgres', options.migrations, options.onMigration);
    return new Database('postgres', { writer: source, reader: source });
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** Opens a database, takes the lock of its folder and brings its schema up to date. Throws DataFolderInUse. */
export function openDatabase(options: OpenOptions): Promise<Database> {
  const { location } = options;
  return location.kind === 'sqlite'
    ? openSqlite(location.folder, options)
    : openPostgres(location.url, location.schema, options);
}
