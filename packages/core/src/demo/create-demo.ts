import { addMonths, today } from '@wheelhouse/domain';
import type { Text } from '@wheelhouse/plugin-api';
import { type RowTexts, sql } from '../data/index.js';
import { PacksService } from '../features/packs/index.js';
import { PeopleService } from '../features/people/index.js';
import { Program, ProgramsService } from '../features/programs/index.js';
import { UnitsService } from '../features/units/index.js';
import { type Ctx, scopeOf, systemActor } from '../kernel/index.js';
import { PackCatalogue } from '../plugins/index.js';
import { DEMO_PACK, type DemoRun, type DemoServer } from './demo-run.js';
import { fillObjectives } from './fill-objectives.js';
import { fillReadings } from './fill-readings.js';
import { fillStrategy } from './fill-strategy.js';
import { COMPANY, type DemoStore, demoStores, REGIONS } from './places.js';
import { seededRandom } from './seeded-random.js';

/** Where the demo is and whom to sign in to look at it. */
export interface Demo {
  programId: string;
  userId: string;
  /** False when it was there already and nothing was written. */
  isNew: boolean;
}

const SEED = 20_260;
const TIME_ZONE = 'Asia/Singapore';
const MONTHS_RUNNING = 8;
const DEADLINE_MS = 300_000;

type Grant = Parameters<PeopleService['createUser']>[1]['grants'][number];

const namedIn = (name: Text): RowTexts => ({ name: { ...name } });

async function person({ app }: DemoServer, ctx: Ctx, name: string, email: string, grant: Grant): Promise<string> {
  const people = app.get(PeopleService);
  const known = await people.idByEmail(email);
  return known ?? (await people.createUser(ctx, { name, email, timeZone: TIME_ZONE, grants: [grant] })).id;
}

const visitor = (server: DemoServer, ctx: Ctx): Promise<string> =>
  person(server, ctx, 'Demo visitor', 'visitor@nebula-telecom.example', { role: 'ADMIN' });

/** The people who would use it; they have no password, so nobody can sign in as one of them. */
async function createPeople(
  server: DemoServer,
  ctx: Ctx,
  programId: string,
  units: Map<string, string>,
): Promise<void> {
  const domain = 'nebula-telecom.example';
  await person(server, ctx, 'Grace Lindqvist', `grace.lindqvist@${domain}`, { role: 'EXECUTIVE', programId });
  await person(server, ctx, 'Priya Raman', `priya.raman@${domain}`, { role: 'EDITOR', programId });
  const unitId = units.get('R5') ?? null;
  await person(server, ctx, 'Tomas Berg', `tomas.berg@${domain}`, { role: 'UNIT_MANAGER', programId, unitId });
}

async function createProgram(server: DemoServer, ctx: Ctx, now: string): Promise<DemoRun['program']> {
  const startsOn = `${addMonths(now, -MONTHS_RUNNING).slice(0, 7)}-01`;
  const input = {
    name: COMPANY.en,
    startsOn,
    horizonMonths: 24,
    contentLanguage: 'en',
    currency: 'SGD',
    timeZone: TIME_ZONE,
  };
  return server.app.get(ProgramsService).create(ctx, input, true);
}

async function createUnits(
  server: DemoServer,
  ctx: Ctx,
  programId: string,
  stores: readonly DemoStore[],
): Promise<Map<string, string>> {
  const units = server.app.get(UnitsService);
  const create = async (
    name: Text,
    rest: { kind: string; externalId: string; parentId: string | null; head?: string; headcount?: number },
  ) => (await units.create(ctx, { programId, name: name.en, texts: namedIn(name), ...rest })).id;
  const company = await create(COMPANY, {
    kind: 'COMPANY',
    externalId: 'NEBULA',
    parentId: null,
    head: 'Grace Lindqvist',
    headcount: 4200,
  });
  const ids = new Map<string, string>();
  for (const { externalId, name, head } of REGIONS) {
    ids.set(externalId, await create(name, { kind: 'REGION', externalId, parentId: company, head }));
  }
  for (const { externalId, name, headcount, regionId } of stores) {
    const parentId = ids.get(regionId) ?? company;
    ids.set(externalId, await create(name, { kind: 'STORE', externalId, parentId, headcount }));
  }
  return ids;
}

async function write(server: DemoServer, ctx: Ctx, onStep: (step: string) => void): Promise<Demo> {
  const random = seededRandom(SEED);
  const now = today(ctx.clock.now(), TIME_ZONE);
  const userId = await visitor(server, ctx);
  onStep('organisation with sixty stores');
  const program = await createProgram(server, ctx, now);
  const stores = demoStores(random);
  const storeIds = await createUnits(server, ctx, program.id, stores);
  await createPeople(server, ctx, program.id, storeIds);
  onStep('industry pack');
  await server.app.get(PacksService).install(ctx, { programId: program.id, packId: DEMO_PACK });
  const scope = scopeOf(ctx, program.id, 'program:write');
  const run: DemoRun = { server, ctx, scope, today: now, program, stores, storeIds, random };
  onStep('roadmap, departments and battles');
  await fillStrategy(run);
  onStep('objectives and their cascade');
  await fillObjectives(run);
  onStep('26 weeks of readings');
  await fillReadings(run);
  return { programId: program.id, userId, isNew: true };
}

/**
 * Writes the demo: a fictional telecom eight months into its program, with six regions, sixty stores, the telecom pack, a
 * roadmap and 26 weeks of readings, in one transaction and the same for the same day. Where a demo program is there already
 * nothing is written but a missing visitor. Throws when the telecom pack is not in the catalogue.
 */
export async function createDemo(server: DemoServer, onStep: (step: string) => void = () => undefined): Promise<Demo> {
  const ctx: Ctx = { ...server.systemCtx(), locale: 'en', actor: systemActor('Demo') };
  if (!server.app.get(PackCatalogue).find(DEMO_PACK)) {
    throw new Error(`The demo needs the plugin "${DEMO_PACK}"; start it without WHEELHOUSE_DISABLE=${DEMO_PACK}.`);
  }
  return server.db.tx(
    ctx,
    async () => {
      const [there] = await server.store.list(
        Program,
        sql`WHERE is_demo = 1 AND archived_at IS NULL ORDER BY created_at`,
      );
      if (there) return { programId: there.id, userId: await visitor(server, ctx), isNew: false };
      return write(server, ctx, onStep);
    },
    { deadlineMs: DEADLINE_MS },
  );
}
