import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database as SqliteConnection } from 'better-sqlite3';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { type Ctx, kernelMessages, say, WheelhouseError } from '../kernel/index.js';
import { type Executor, PostgresExecutor, SqliteExecutor } from './executor.js';
import { uuidv7 } from './ids.js';

/** Which database stands behind: SQLite in a file of ours, or PostgreSQL. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** The open transaction of the running call. */
export interface Transaction {
  /** Groups the changes of one call in the history. */
  readonly groupId: string;
  readonly executor: Executor;
  /** Last hash and number of each history chain that this transaction wrote to. */
  readonly chains: Map<string, { seq: number; hash: string }>;
  isOpen: boolean;
  /** The call that this one takes back, for the history; set by undo. */
  undoes: string | null;
}

/** Options of a transaction. */
export interface TransactionOptions {
  /** Longest time it may stay open before it is rolled back, in milliseconds. */
  deadlineMs?: number;
  /** True for a note of when somebody was last seen, after which nobody has to read again. */
  isBookkeeping?: boolean;
}

const DEADLINE_MS = 5_000;
const RETRIES = 3;
const RETRYABLE = new Set(['40001', '40P01']);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The two TypeORM data sources behind a database; on PostgreSQL both are the same pool. */
export interface Sources {
  writer: DataSource;
  reader: DataSource;
}

const connectionOf = (source: DataSource): SqliteConnection =>
  (source.driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection;

/**
 * The database: reads anywhere, writes only through `tx`. On SQLite transactions queue first-in-first-out on the one
 * writer connection while reads use a second, read-only one; on PostgreSQL each transaction has a pooled connection and
 * is tried again on a serialisation failure or deadlock (reliability.md R1-R3).
 */
export class Database {
  private readonly open = new AsyncLocalStorage<Transaction>();
  private readonly readExecutor: Executor;
  private readonly writeExecutor: Executor | null;
  private queue: Promise<unknown> = Promise.resolve();
  private observers: ((query: Sql) => void)[] = [];
  private committed = 0;

  constructor(
    readonly kind: DatabaseKind,
    readonly sources: Sources,
  ) {
    if (kind === 'sqlite') {
      this.readExecutor = new SqliteExecutor(connectionOf(sources.reader));
      this.writeExecutor = new SqliteExecutor(connectionOf(sources.writer));
    } else {
      this.readExecutor = new PostgresExecutor(sources.reader);
      this.writeExecutor = null;
    }
  }

  /** The transaction the calling code runs in, or undefined. */
  get current(): Transaction | undefined {
    return this.open.getStore();
  }

  /** How many transactions of this process have committed, notes of bookkeeping apart: while it stays, so does what was read. */
  get commits(): number {
    return this.committed;
  }

  private requireTransaction(): Transaction {
    const transaction = this.current;
    if (!transaction) throw new Error('A write outside db.tx: open the write door first.');
    if (!transaction.isOpen) throw new Error('The transaction of this write is closed already.');
    return transaction;
  }

  private executor(): Executor {
    const transaction = this.current;
    return transaction?.isOpen ? transaction.executor : this.readExecutor;
  }

  private observe(query: Sql): void {
    for (const observer of this.observers) observer(query);
  }

  /** Calls back with each statement until the returned function is called; tests count queries with it. */
  onQuery(observer: (query: Sql) => void): () => void {
    this.observers.push(observer);
    return () => {
      this.observers = this.observers.filter((other) => other !== observer);
    };
  }

  /** Rows of a query as plain objects; inside a transaction it sees that transaction's own writes. */
  rows<T>(query: Sql): Promise<T[]> {
    if (this.observers.length > 0) this.observe(query);
    return this.executor().rows<T>(query);
  }

  /** The first row of a query, or null. */
  async row<T>(query: Sql): Promise<T | null> {
    return (await this.rows<T>(query))[0] ?? null;
  }

  /** Runs a writing statement inside the open transaction; answers the number of rows touched. */
  async run(query: Sql): Promise<number> {
    if (this.observers.length > 0) this.observe(query);
    return this.requireTransaction().executor.run(query);
  }

  /** The open transaction, for the parts of `data` that record history. */
  transaction(): Transaction {
    return this.requireTransaction();
  }

  /**
   * The only write door. Runs `fn` in a transaction that commits when it resolves and rolls back when it throws; a call
   * inside an open transaction joins it. No network, hashing or file work belongs inside.
   */
  async tx<T>(ctx: Pick<Ctx, 'locale'>, fn: () => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    if (this.current?.isOpen) return fn();
    const result = await (this.kind === 'sqlite'
      ? this.queued(() => this.sqliteTx(ctx, fn, options))
      : this.postgresTx(ctx, fn, options));
    if (!options.isBookkeeping) this.committed += 1;
    return result;
  }

  private queued<T>(task: () => Promise<T>): Promise<T> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async within<T>(
    ctx: Pick<Ctx, 'locale'>,
    executor: Executor,
    fn: () => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const transaction: Transaction = { groupId: uuidv7(), executor, chains: new Map(), isOpen: true, undoes: null };
    const deadline = options.deadlineMs ?? DEADLINE_MS;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new WheelhouseError('UNAVAILABLE', say(kernelMessages.busy, ctx.locale))),
        deadline,
      );
    });
    try {
      return await Promise.race([this.open.run(transaction, fn), late]);
    } finally {
      clearTimeout(timer);
      transaction.isOpen = false;
    }
  }

  private async sqliteTx<T>(ctx: Pick<Ctx, 'locale'>, fn: () => Promise<T>, options: TransactionOptions): Promise<T> {
    const executor = this.writeExecutor as Executor;
    await executor.run(sql`BEGIN IMMEDIATE`);
    try {
      const result = await this.within(ctx, executor, fn, options);
      await executor.run(sql`COMMIT`);
      return result;
    } catch (error) {
      await executor.run(sql`ROLLBACK`);
      throw error;
    }
  }

  private async postgresTx<T>(ctx: Pick<Ctx, 'locale'>, fn: () => Promise<T>, options: TransactionOptions): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.sources.writer.createQueryRunner();
      try {
        await runner.connect();
        await runner.startTransaction();
        const result = await this.within(ctx, new PostgresExecutor(this.sources.writer, runner), fn, options);
        await runner.commitTransaction();
        return result;
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
        if (attempt > RETRIES || !RETRYABLE.has(codeOf(error) ?? '')) throw error;
      } finally {
        await runner.release();
      }
    }
  }

  /** True when the database answers. */
  async ping(): Promise<boolean> {
    await this.readExecutor.rows(sql`SELECT 1 AS one`);
    return true;
  }

  /** Waits for queued transactions and closes every connection. */
  async close(): Promise<void> {
    await this.queue;
    if (this.sources.reader !== this.sources.writer) await this.sources.reader.destroy();
    await this.sources.writer.destroy();
  }
}
