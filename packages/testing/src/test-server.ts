import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Clock,
  type Config,
  type Ctx,
  createServer,
  PeopleService,
  type Role,
  SignInService,
  type WheelhouseServer,
} from '@wheelhouse/core';
import type { Plugin } from '@wheelhouse/plugin-api';
import { inject } from 'vitest';
import { TestClient } from './client.js';
import { createSchema } from './postgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Which database the tests of this project run on. */
export type TestDatabase = 'sqlite' | 'postgres';

/** The database of the running project, from WHEELHOUSE_TEST_DB. */
export const testDatabase = (): TestDatabase => (process.env.WHEELHOUSE_TEST_DB === 'postgres' ? 'postgres' : 'sqlite');

/** A role a test user gets: on everything unless a program or unit is named. */
export interface TestGrant {
  role: Role;
  programId?: string;
  unitId?: string;
}

/** What a test server may be built with. */
export interface TestServerOptions {
  plugins?: readonly Plugin[];
  /** Ids of plugins to leave out, as WHEELHOUSE_DISABLE does. */
  disabled?: readonly string[];
  clock?: Clock;
  webRoot?: string;
  database?: TestDatabase;
  /** The SMTP server that takes e-mails; none unless given. */
  mail?: Config['mail'];
  /** Most scores a change of rules computes at once. */
  rescoreCells?: number;
}

/** The instant all test servers live at, unless a test hands in its own clock: Saturday of week 47, 2026. */
export const TEST_NOW = '2026-11-21T09:00:00.000Z';

/** A clock a test can move. */
export class TestClock implements Clock {
  constructor(private at = new Date(TEST_NOW)) {}

  now(): Date {
    return new Date(this.at);
  }

  /** Moves to an instant. */
  set(instant: string): void {
    this.at = new Date(instant);
  }

  /** Moves on. */
  forward(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

/** A real server on a real port and a real database of its own. */
export class TestServer {
  private counter = 0;

  constructor(
    readonly server: WheelhouseServer,
    readonly url: string,
    readonly config: Config,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** A context of the system, for preparing data through services. */
  get ctx(): Ctx {
    return this.server.systemCtx();
  }

  /** A client without a token. */
  get anonymous(): TestClient {
    return new TestClient(this.url, null);
  }

  /** A client that may do everything. */
  admin(): Promise<TestClient> {
    return this.client({ role: 'ADMIN' });
  }

  /** A client of a new person with these roles. */
  async client(...grants: readonly TestGrant[]): Promise<TestClient> {
    this.counter += 1;
    const people = this.server.app.get(PeopleService);
    const id = await this.server.db.tx(this.ctx, async () => {
      const created = await people.createUser(this.ctx, {
        name: `Test person ${this.counter}`,
        email: `person-${this.counter}@example.test`,
        grants,
      });
      return created.id;
    });
    const token = await this.server.db.tx(this.ctx, () =>
      people.createApiToken(this.ctx, id, { name: 'test', days: 1 }),
    );
    return new TestClient(this.url, token.secret);
  }

  /** The one-time token of a link, as the console would print it. */
  link(purpose: 'setup' | 'login', userId: string | null = null): Promise<string> {
    return this.server.app.get(SignInService).newLink(this.ctx, purpose, userId, 1);
  }

  /** How many statements the work sends to the database. */
  async countQueries(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const stop = this.server.db.onQuery(() => {
      count += 1;
    });
    try {
      await work();
    } finally {
      stop();
    }
    return count;
  }

  /** Stops the server and removes its data. */
  async close(): Promise<void> {
    await this.server.close();
    await this.cleanUp();
  }
}

async function place(database: TestDatabase): Promise<{ location: Config['database']; cleanUp: () => Promise<void> }> {
  if (database === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-data-'));
    return {
      location: { kind: 'sqlite', folder },
      cleanUp: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const url = inject('postgresUrl');
  const schema = `test_${randomBytes(6).toString('hex')}`;
  return { location: { kind: 'postgres', url, schema }, cleanUp: await createSchema(url, schema) };
}

/** Starts a real server for tests on the project's database, listening on a free port. */
export async function createTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { location, cleanUp } = await place(options.database ?? testDatabase());
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost',
    database: location,
    administrator: null,
    disabledPlugins: options.disabled ?? [],
    trustProxy: false,
    mail: options.mail ?? null,
    logLevel: process.env.WHEELHOUSE_LOG ?? 'error',
    rescoreCells: options.rescoreCells ?? 20_000,
  };
  const server = await createServer({
    config,
    plugins: options.plugins ?? [],
    version: '0.0.0-test',
    clock: options.clock ?? new TestClock(),
    introspection: true,
    ...(options.webRoot ? { webRoot: options.webRoot } : {}),
  });
  const url = await server.listen();
  return new TestServer(server, url.replace('localhost', '127.0.0.1'), config, cleanUp);
}
