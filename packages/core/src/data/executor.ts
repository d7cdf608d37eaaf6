import type { Database as SqliteConnection, Statement } from 'better-sqlite3';
import type { Sql } from 'sql-template-tag';
import type { DataSource, QueryRunner } from 'typeorm';

/** Runs parameterised statements on one connection; rows come back as plain objects with column names as keys. */
export interface Executor {
  rows<T>(query: Sql): Promise<T[]>;
  /** Runs a statement and answers how many rows it touched. */
  run(query: Sql): Promise<number>;
}

const CACHED_STATEMENTS = 500;

/** Runs on a better-sqlite3 connection directly; statements are prepared once and kept. */
export class SqliteExecutor implements Executor {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly connection: SqliteConnection) {}

  private prepare(text: string): Statement {
    const known = this.statements.get(text);
    if (known) return known;
    if (this.statements.size >= CACHED_STATEMENTS) this.statements.clear();
    const statement = this.connection.prepare(text);
    this.statements.set(text, statement);
    return statement;
  }

  async rows<T>(query: Sql): Promise<T[]> {
    return this.prepare(query.sql).all(...query.values) as T[];
  }

  async run(query: Sql): Promise<number> {
    return this.prepare(query.sql).run(...query.values).changes;
  }
}

/** Runs through TypeORM on PostgreSQL: on a pooled connection, or on the query runner of a transaction. */
export class PostgresExecutor implements Executor {
  constructor(
    private readonly source: DataSource,
    private readonly runner?: QueryRunner,
  ) {}

  async rows<T>(query: Sql): Promise<T[]> {
    const target = this.runner ?? this.source;
    return (await target.query(query.text, query.values as unknown[])) as T[];
  }

  async run(query: Sql): Promise<number> {
    if (!this.runner) throw new Error('PostgreSQL writes need a transaction.');
    const result = await this.runner.query(query.text, query.values as unknown[], true);
    return result.affected ?? 0;
  }
}
