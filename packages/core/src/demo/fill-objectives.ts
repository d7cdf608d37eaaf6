import { addDays } from '@wheelhouse/domain';
import { sql } from '../data/index.js';
import {
  BallotBox,
  CascadeGoal,
  GiveObjectiveService,
  GoalsService,
  ObjectivesService,
  PulseService,
} from '../features/objectives/index.js';
import { Measure } from '../features/scorecard/index.js';
import { UnitsService } from '../features/units/index.js';
import { DEMO_ANSWERS, DEMO_OBJECTIVES, type DemoObjective } from './demo-objectives.js';
import type { DemoRun } from './demo-run.js';

const DUE_IN_DAYS = 180;
const UNOWNED_EVERY = 5;

async function giveAway(
  run: DemoRun,
  plan: DemoObjective,
  objectiveId: string,
  measureId: string | null,
): Promise<void> {
  const { server, ctx, storeIds, today } = run;
  if (plan.carriedBy === null) return;
  const giving = server.app.get(GiveObjectiveService);
  const common = { objectiveId, measureId, target: plan.target, dueOn: addDays(today, DUE_IN_DAYS) };
  await giving.give(ctx, { ...common, kind: 'REGION', ownedByHead: true });
  for (const region of plan.storesOf) {
    await giving.give(ctx, { ...common, kind: 'STORE', underId: storeIds.get(region) ?? null, owner: plan.owner });
  }
}

/** Takes the owner from some stores' goals, and gives one store's goal on to two people. */
async function roughen({ server, ctx, scope }: DemoRun): Promise<void> {
  const goals = server.app.get(GoalsService);
  const rows = await server.store.list(
    CascadeGoal,
    sql`WHERE program_id = ${scope.programId} AND parent_goal_id IS NOT NULL ORDER BY id`,
  );
  for (const [at, { id, version }] of rows.entries()) {
    if (at % UNOWNED_EVERY === UNOWNED_EVERY - 1) await goals.update(ctx, { id, version, owner: null });
  }
  const first = rows.at(-1);
  if (!first) return;
  const { objectiveId, unitId, measureId, dueOn } = first;
  const below = { objectiveId, unitId, parentGoalId: first.id, level: 'PERSON', measureId, dueOn };
  await goals.create(ctx, { ...below, title: 'Solve it at the counter', target: '85 %', owner: 'Mei Tanaka' });
  await goals.create(ctx, { ...below, title: 'Solve it on the phone', target: null, owner: 'Lucas Moreau' });
}

async function askEverybody({ server, ctx, scope, storeIds, today, random }: DemoRun): Promise<void> {
  const pulses = server.app.get(PulseService);
  const box = server.app.get(BallotBox);
  const title = 'Do we know what we want?';
  const dates = { opensOn: addDays(today, -14), closesOn: today };
  const pulse = await pulses.open(ctx, { programId: scope.programId, title, ...dates }, random);
  const root = await server.app.get(UnitsService).root(scope.programId);
  for (const { level, people, correct } of DEMO_ANSWERS.above) {
    if (root) await box.count(pulse.id, level, root.id, people, correct);
  }
  for (const { region, people, correct } of DEMO_ANSWERS.frontLine) {
    const unitId = storeIds.get(region);
    if (unitId) await box.count(pulse.id, 'FRONT_LINE', unitId, people, correct);
  }
  await pulses.close(ctx, { id: pulse.id, version: pulse.version });
}

/** Gives the demo its objectives, a cascade with gaps in it, and a pulse that shows where the message gets lost (M8). */
export async function fillObjectives(run: DemoRun): Promise<void> {
  const { server, ctx, scope } = run;
  const measures = await server.store.list(Measure, sql`WHERE program_id = ${scope.programId}`);
  const objectives = server.app.get(ObjectivesService);
  for (const plan of DEMO_OBJECTIVES) {
    const measureIds = plan.measures.flatMap((key) => measures.find((measure) => measure.originKey === key)?.id ?? []);
    const { quadrant, title, owner, carriedBy } = plan;
    const objective = await objectives.create(ctx, {
      programId: scope.programId,
      quadrant,
      title: title.en,
      texts: { title: { ...title } },
      owner,
      carriedBy,
      measureIds,
    });
    await giveAway(run, plan, objective.id, measureIds[0] ?? null);
  }
  await roughen(run);
  await askEverybody(run);
}
