import { Inject, Injectable } from '@nestjs/common';
import { type Ctx, instantOf, say, sayList, scopeOf, WheelhouseError } from '../../kernel/index.js';
import { INSTANCE, type InstanceFacts } from '../people/index.js';
import { ProgramsService } from '../programs/index.js';
import { UnitsService } from '../units/index.js';
import { columnTitles } from './column-titles.js';
import { ExportQuery } from './export-query.js';
import type { ExportTable } from './export-table.js';
import { aboutWords, exportMessages, type ViewName, viewNames } from './exports.messages.js';
import { ScorecardTables } from './scorecard-tables.js';
import { StrategyTables } from './strategy-tables.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

/** An export ready to be sent: a stream of text for CSV, the whole file for XLSX. */
export interface ExportFile {
  name: string;
  type: string;
  content: AsyncIterable<string> | Buffer;
}

/** Formats of exports. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;

/** A format of exports. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where a view stands in the app. */
const PAGES: Readonly<Record<ViewName, string>> = {
  wheel: 'wheel',
  readings: 'wheel',
  scores: 'wheel',
  measures: 'settings/measures',
  units: 'settings/units',
  initiatives: 'initiatives/table',
  readiness: 'readiness',
  battles: 'strategy/battles',
  episodes: 'strategy/episodes',
  history: 'history',
};

const isView = (name: string): name is ViewName => name in viewNames;
const fileSafe = (part: string): string => part.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 60);

/** Exports of what the screens show, as CSV and XLSX, stamped with what they are. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly programs: ProgramsService,
    private readonly units: UnitsService,
    private readonly scorecard: ScorecardTables,
    private readonly strategy: StrategyTables,
    @Inject(INSTANCE) private readonly instance: InstanceFacts,
  ) {}

  /** The name of a view, or BAD_INPUT naming those there are. */
  view(ctx: Ctx, name: string): ViewName {
    if (isView(name)) return name;
    const allowed = sayList(Object.keys(viewNames), ctx.locale);
    throw new WheelhouseError('NOT_FOUND', say(exportMessages.unknownView, ctx.locale, { value: name, allowed }));
  }

  private table(ctx: Ctx, view: ViewName, query: ExportQuery): Promise<ExportTable> {
    switch (view) {
      case 'wheel':
        return this.scorecard.wheel(ctx, query);
      case 'readings':
        return this.scorecard.readings(ctx, query);
      case 'scores':
        return this.scorecard.scores(ctx, query);
      case 'measures':
        return this.scorecard.definitions(ctx, query);
      case 'units':
        return this.scorecard.organisation(ctx, query);
      case 'initiatives':
        return this.strategy.initiativeList(ctx, query);
      case 'readiness':
        return this.strategy.readiness(ctx, query);
      case 'battles':
        return this.strategy.battleList(ctx, query);
      case 'episodes':
        return this.strategy.episodeList(ctx, query);
      case 'history':
        return this.strategy.changes(ctx, query);
    }
  }

  /**
   * Makes an export. Throws what the screen's service throws for whoever may not see it, BAD_INPUT for a parameter that is
   * missing or no period, and TOO_LARGE for a workbook of too many rows.
   */
  async export(ctx: Ctx, name: string, format: ExportFormat, query: ExportQuery): Promise<ExportFile> {
    const view = this.view(ctx, name);
    query.needed(ctx, 'programId');
    const program = await this.programs.row(ctx, scopeOf(ctx, query.programId, 'program:read'));
    const unitId = query.get('unitId');
    const unit = unitId ? await this.units.unit(ctx, unitId) : null;
    const table = await this.table(ctx, view, query);
    const header = table.columns.map(({ key }) => (query.hasKeys ? key : say(columnTitles[key], ctx.locale)));
    const asOf = instantOf(ctx.clock);
    const period = query.get('period');
    const about = this.about(ctx, view, query, { program: program.name, unit: unit?.name ?? null, asOf });
    const parts = ['wheelhouse', view, unit?.name, period, asOf.slice(0, 10)].filter((part) => part != null);
    const fileName = `${parts.map((part) => fileSafe(String(part))).join('_')}.${format}`;
    const content =
      format === 'csv'
        ? writeCsv(table, header, query.wantsAbout ? about : [])
        : await writeXlsx(
            ctx,
            table,
            header,
            { table: say(viewNames[view], ctx.locale), about: say(aboutWords.sheet, ctx.locale) },
            about,
          );
    return { name: fileName, type: MEDIA_TYPES[format], content };
  }

  private about(
    ctx: Ctx,
    view: ViewName,
    query: ExportQuery,
    of: { program: string; unit: string | null; asOf: string },
  ): [string, string][] {
    const none = say(aboutWords.none, ctx.locale);
    const unitId = query.get('unitId');
    const page = view === 'wheel' && unitId ? `wheel/${unitId}` : PAGES[view];
    const link = new URL(`/p/${query.programId}/${page}`, this.instance.publicUrl);
    const period = query.get('period');
    if (period) link.searchParams.set('period', period);
    for (const filter of view === 'initiatives' ? query.filters : []) {
      const [name = '', ...value] = filter.split('=');
      link.searchParams.set(name, value.join('='));
    }
    const lines: [keyof typeof aboutWords, string][] = [
      ['program', of.program],
      ['view', say(viewNames[view], ctx.locale)],
      ['unit', of.unit ?? none],
      ['period', period ?? none],
      ['filters', query.filters.join('; ') || none],
      ['asOf', of.asOf],
      ['by', ctx.actor?.name ?? none],
      ['link', link.href],
    ];
    return lines.map(([word, value]) => [say(aboutWords[word], ctx.locale), value]);
  }
}
