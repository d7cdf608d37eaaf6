import type { Type } from '@nestjs/common';
import type { Database, Store } from '../data/index.js';
import type { Ctx, Scope } from '../kernel/index.js';
import type { DemoStore } from './places.js';

/** The pack the demo is made of. */
export const DEMO_PACK = 'industry-telecom';

/** The parts of a started server that the demo is written through. */
export interface DemoServer {
  app: { get<T>(service: Type<T>): T };
  db: Database;
  store: Store;
  systemCtx(): Ctx;
}

/** What the steps of the demo share while it is written. */
export interface DemoRun {
  server: DemoServer;
  ctx: Ctx;
  scope: Scope;
  /** Today in the program's time zone, YYYY-MM-DD. */
  today: string;
  program: { id: string; startsOn: string; endsOn: string };
  stores: readonly DemoStore[];
  /** Ids of the stores by external id. */
  storeIds: ReadonlyMap<string, string>;
  random: () => number;
}
