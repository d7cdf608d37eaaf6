import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/index.js';
import { sayList } from '../../kernel/index.js';
import { BattlesService } from '../battles/index.js';
import { EpisodesService } from '../customers/index.js';
import { HistoryService } from '../history/index.js';
import { InitiativesService } from '../initiatives/index.js';
import { DepartmentsService } from '../readiness/index.js';
import { codeWords } from './code-words.js';
import type { ExportQuery } from './export-query.js';
import { type ExportTable, tableOf, wordsOf } from './export-table.js';

const PAGE = 200;
const FIELDS = new Set([
  ...['title', 'description', 'kind', 'status', 'frequency', 'emotionalImportance', 'effort', 'priority', 'battle'],
  ...['episodes', 'measures', 'departments', 'owner', 'sponsor', 'cost', 'startsOn', 'endsOn'],
]);

/** All pages of a list, one after the other, until one is not full. */
async function* allPages<Row>(page: (skip: number) => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for (let skip = 0; ; skip += PAGE) {
    const rows = await page(skip);
    yield rows;
    if (rows.length < PAGE) return;
  }
}

/** The tables of strategy, initiatives, readiness and history, from the same services as the screens. */
@Injectable()
export class StrategyTables {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly departments: DepartmentsService,
    private readonly battles: BattlesService,
    private readonly episodes: EpisodesService,
    private readonly history: HistoryService,
  ) {}

  /** The initiatives of the filter that the list has in its address. */
  async initiativeList(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const say = wordsOf(ctx, query.hasKeys);
    const filter = query.initiatives();
    const list = (names: readonly string[]): string => sayList(names, ctx.locale);
    const pages = allPages(async (skip) => {
      const page = { skip, take: PAGE };
      const { items } = await this.initiatives.list(
        ctx,
        query.programId,
        { filter, page },
        { total: false, items: true, fields: FIELDS },
      );
      return items;
    });
    return tableOf(pages, ({ text, number, date }) => [
      text('title', (row) => row.title, 40),
      text('description', (row) => row.description, 50),
      text('kind', (row) => say(codeWords.initiativeKind, row.kind), 14),
      text('status', (row) => say(codeWords.initiativeStatus, row.status), 14),
      text('battle', (row) => row.battle?.title ?? null, 28),
      number('frequency', (row) => row.frequency),
      number('emotion', (row) => row.emotionalImportance),
      number('priority', (row) => row.priority.score),
      text('zone', (row) => say(codeWords.zone, row.priority.zone)),
      number('effort', (row) => row.effort),
      text('episodes', (row) => list(row.episodes.map((episode) => episode.title)), 30),
      text('measures', (row) => list(row.measures.map((measure) => measure.name)), 30),
      text('departments', (row) => list(row.departments.map((department) => department.name)), 30),
      text('owner', (row) => row.owner),
      text('sponsor', (row) => row.sponsor),
      number(
        'cost',
        (row) => row.cost,
        () => '#,##0',
      ),
      date('starts_on', (row) => row.startsOn),
      date('ends_on', (row) => row.endsOn),
    ]);
  }

  /** The departments in the order they deserve attention. */
  async readiness(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const { departments } = await this.departments.matrix(ctx, query.programId);
    const say = wordsOf(ctx, query.hasKeys);
    return tableOf(departments, ({ text, number }) => [
      text('name', (row) => row.name, 28),
      number('importance', (row) => row.importance),
      number('impact', (row) => row.impact),
      text('zone', (row) => say(codeWords.readinessZone, row.zone), 24),
      text('evidence', (row) => row.evidence, 30),
      text('policy', (row) => row.policy, 30),
      text('process', (row) => row.process, 30),
      text('technology', (row) => row.technology, 30),
      text('skills', (row) => row.skills, 30),
      number('initiatives', (row) => row.initiativeCount),
    ]);
  }

  /** The must-win battles in their order. */
  async battleList(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const list = (names: readonly string[]): string => sayList(names, ctx.locale);
    return tableOf(await this.battles.battles(ctx, query.programId, false), ({ text, number, date }) => [
      text('title', (row) => row.title, 32),
      text('why', (row) => row.why, 50),
      text('captain', (row) => row.captain),
      date('starts_on', (row) => row.startsOn),
      date('ends_on', (row) => row.endsOn),
      text('episodes', (row) => list(row.episodes.map((episode) => episode.title)), 40),
      text('measures', (row) => list(row.leadMeasures.map((measure) => measure.name)), 40),
      number('initiatives', (row) => row.initiativeCount),
    ]);
  }

  /** The episodes of customers. */
  async episodeList(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const say = wordsOf(ctx, query.hasKeys);
    const list = (names: readonly string[]): string => sayList(names, ctx.locale);
    return tableOf(await this.episodes.episodes(ctx, query.programId, false), ({ text, number }) => [
      text('title', (row) => row.title, 36),
      text('need', (row) => row.need, 40),
      text('stage', (row) => say(codeWords.stage, row.lifecycleStage)),
      number('frequency', (row) => row.frequency),
      number('emotion', (row) => row.emotionalImportance),
      text('zone', (row) => say(codeWords.zone, row.zone)),
      text('touchpoints', (row) => list(row.touchpoints), 30),
      text('channels', (row) => list(row.channels), 24),
      text('owner', (row) => row.owner?.name ?? null),
      number('initiatives', (row) => row.initiativeCount),
    ]);
  }

  /** What was changed, when, by whom and why, newest first. */
  async changes(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const say = wordsOf(ctx, query.hasKeys);
    const pages = allPages(
      async (skip) => (await this.history.history(ctx, query.programId, {}, { skip, take: PAGE })).items,
    );
    return tableOf(pages, ({ text, instant }) => [
      instant('at', (row) => row.at),
      text('by', (row) => row.by),
      text('action', (row) => say(codeWords.action, row.action), 12),
      text('entity', (row) => row.entity),
      text('title', (row) => row.title, 36),
      text(
        'changes',
        (row) => row.fields.map((field) => `${field.field}: ${field.before ?? '–'} → ${field.after ?? '–'}`).join('; '),
        60,
      ),
      text('reason', (row) => row.reason, 30),
    ]);
  }
}
