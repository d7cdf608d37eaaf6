import { sql } from '../data/index.js';
import { BattlesService, MustWinBattle } from '../features/battles/index.js';
import { Initiative, InitiativesService, MilestonesService } from '../features/initiatives/index.js';
import { Department } from '../features/readiness/index.js';
import { PromiseWord, PromiseWordsService } from '../features/value-proposition/index.js';
import { PackCatalogue } from '../plugins/index.js';
import { demoPlan, SPONSORS } from './demo-plan.js';
import { DEMO_PACK, type DemoRun } from './demo-run.js';
import { DEMO_JUDGEMENTS } from './judgements.js';

async function planInitiatives({ server, ctx, program, today }: DemoRun): Promise<void> {
  const initiatives = server.app.get(InitiativesService);
  const milestones = server.app.get(MilestonesService);
  const rows = await server.store.list(Initiative, sql`WHERE program_id = ${program.id}`);
  const byKey = new Map(rows.map((row) => [row.originKey, row]));
  const items = server.app.get(PackCatalogue).find(DEMO_PACK)?.pack.initiatives ?? [];
  for (const plan of demoPlan(items, program.startsOn, program.endsOn, today)) {
    const row = byKey.get(plan.key);
    if (!row) continue;
    const { status, startsOn, endsOn, owner, sponsor, cost } = plan;
    const version = row.version;
    await initiatives.update(ctx, { id: row.id, version, status, startsOn, endsOn, owner, sponsor, cost });
    for (const { title, date, doneOn } of plan.milestones) {
      const milestone = await milestones.create(ctx, { initiativeId: row.id, title, date });
      if (doneOn) await milestones.update(ctx, { id: milestone.id, version: milestone.version, doneOn });
    }
  }
}

/** An initiative that serves no episode, so that the list of candidates to stop is not empty. */
async function addStopCandidate({ server, ctx, scope }: DemoRun): Promise<void> {
  const words = {
    title: {
      en: 'Repaint all service vans',
      'zh-Hans': '给所有服务车重新喷漆',
      'zh-Hant': '所有服務車重新烤漆',
    },
    description: {
      en: 'Left over from last year’s brand plan; nobody could say which customer it helps.',
      'zh-Hans': '去年品牌计划的遗留项目，没人说得清它帮到了哪位客户。',
      'zh-Hant': '去年品牌計畫留下的項目，沒有人說得出它幫到了哪位顧客。',
    },
  };
  await server.app.get(InitiativesService).insert(ctx, scope, {
    title: words.title.en,
    description: words.description.en,
    texts: words,
    kind: 'STRUCTURAL',
    status: 'PROPOSED',
    effort: 3,
    owner: 'Oliver Grant',
  });
}

async function judgeDepartments({ server, ctx, program }: DemoRun): Promise<void> {
  const rows = await server.store.list(Department, sql`WHERE program_id = ${program.id}`);
  for (const { key, importance, impact, evidence } of DEMO_JUDGEMENTS) {
    const row = rows.find((candidate) => candidate.originKey === key);
    if (!row) continue;
    // Past the service, which takes one language: the demo has its evidence in three.
    await server.store.update(ctx, Department, row.id, row.version, {
      importance,
      impact,
      evidence: evidence.en,
      texts: { ...row.texts, evidence: { ...evidence } },
      updatedBy: 'Grace Lindqvist',
    });
  }
}

async function leadBattles({ server, ctx, program }: DemoRun): Promise<void> {
  const battles = server.app.get(BattlesService);
  const rows = await server.store.list(MustWinBattle, sql`WHERE program_id = ${program.id} ORDER BY position`);
  for (const [index, { id, version }] of rows.entries()) {
    const captain = SPONSORS[index % SPONSORS.length] ?? null;
    await battles.update(ctx, { id, version, captain, startsOn: program.startsOn, endsOn: program.endsOn });
  }
}

async function nameChampions({ server, ctx, program }: DemoRun): Promise<void> {
  const words = server.app.get(PromiseWordsService);
  const rows = await server.store.list(PromiseWord, sql`WHERE program_id = ${program.id} ORDER BY position`);
  for (const [index, { id, version }] of rows.entries()) {
    await words.update(ctx, { id, version, champion: SPONSORS[(index + 2) % SPONSORS.length] ?? null });
  }
}

/** Gives the pack's strategy its people, dates and judgements, as a program eight months old has them. */
export async function fillStrategy(run: DemoRun): Promise<void> {
  await planInitiatives(run);
  await addStopCandidate(run);
  await judgeDepartments(run);
  await leadBattles(run);
  await nameChampions(run);
}
