import { Injectable, type OnModuleInit } from '@nestjs/common';
import { originOf, RowReaders, textOf, textOrNull } from '../../api/index.js';
import {
  Database,
  join,
  keptLinks,
  type Link,
  linkSetOf,
  linksTo,
  liveIds,
  liveRows,
  type RowTexts,
  Store,
  sql,
} from '../../data/index.js';
import { type Ctx, InputCheck, type Scope, say, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { type EpisodeLinkView, EpisodesService } from '../customers/index.js';
import { MeasureLinksService, type MeasureLinkView } from '../scorecard/index.js';
import { MustWinBattle } from './battles.entity.js';
import { battleMessages } from './battles.messages.js';

/** A must-win battle as the API shows it. */
export interface MustWinBattleView {
  __typename: 'MustWinBattle';
  id: string;
  version: number;
  title: string;
  why: string;
  captain: string | null;
  startsOn: string | null;
  endsOn: string | null;
  episodes: EpisodeLinkView[];
  leadMeasures: MeasureLinkView[];
  initiativeCount: number;
  position: number;
  findings: { code: string; message: string }[];
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** A battle as another row names it. */
export interface BattleLinkView {
  id: string;
  title: string;
}

/** Fields of a battle that a caller may set; dates as YYYY-MM-DD. */
export interface BattleInput {
  title?: string | null;
  why?: string | null;
  captain?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  episodeIds?: readonly string[] | null;
  leadMeasureIds?: readonly string[] | null;
  position?: number | null;
}

/** A new battle; packs add where it came from and its texts in every language. */
export interface NewBattle extends BattleInput {
  title: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

/** Live battles a program should have at most (M27): advice, not a rule. */
export const ADVISED_BATTLES = 5;

const EPISODES = linkSetOf(MustWinBattle, 'episodes');
const LEAD_MEASURES = linkSetOf(MustWinBattle, 'leadMeasures');
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const targets = (links: ReadonlyMap<string, readonly Link[]>): string[] =>
  [...links.values()].flat().map((link) => link.id);

interface Surroundings {
  episodes: ReadonlyMap<string, readonly Link[]>;
  measures: ReadonlyMap<string, readonly Link[]>;
  initiatives: ReadonlyMap<string, number>;
  /** Place of each live battle of the program, from 1. */
  places: ReadonlyMap<string, number>;
}

/** Must-win battles of a program with what they fight for and how it is measured (M27). */
@Injectable()
export class BattlesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly episodes: EpisodesService,
    private readonly measures: MeasureLinksService,
  ) {}

  /** Registers how battles are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('mustWinBattle', (ctx, id) => this.view(ctx, id));
  }

  /** Battles of a program in their order. */
  async battles(ctx: Ctx, programId: string, includeArchived: boolean): Promise<MustWinBattleView[]> {
    scopeOf(ctx, programId, 'strategy:read');
    const archived = includeArchived ? sql`` : sql`AND archived_at IS NULL`;
    const rows = await this.store.list(
      MustWinBattle,
      sql`WHERE program_id = ${programId} ${archived} ORDER BY position, id`,
    );
    return this.views(ctx, programId, rows);
  }

  /** One battle; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<MustWinBattleView> {
    const row = await this.store.find(MustWinBattle, id);
    const { programId } = scopeOfRow(ctx, row, 'mustWinBattle', id, 'strategy:read');
    const [view] = await this.views(ctx, programId, row ? [row] : []);
    return view as MustWinBattleView;
  }

  private async surroundings(programId: string, ids: readonly string[]): Promise<Surroundings> {
    const counts = await this.db.rows<{ id: string; count: number }>(sql`
      SELECT battle_id AS "id", CAST(COUNT(*) AS INTEGER) AS "count" FROM initiative
      WHERE battle_id IN (${join([...ids])}) AND archived_at IS NULL GROUP BY battle_id`);
    const live = await this.db.rows<{ id: string }>(
      sql`SELECT id FROM must_win_battle WHERE program_id = ${programId} AND archived_at IS NULL ORDER BY position, id`,
    );
    return {
      episodes: await this.store.links(EPISODES, ids),
      measures: await this.store.links(LEAD_MEASURES, ids),
      initiatives: new Map(counts.map(({ id, count }) => [id, count])),
      places: new Map(live.map(({ id }, index) => [id, index + 1])),
    };
  }

  private async views(ctx: Ctx, programId: string, rows: readonly MustWinBattle[]): Promise<MustWinBattleView[]> {
    if (rows.length === 0) return [];
    const around = await this.surroundings(
      programId,
      rows.map((row) => row.id),
    );
    const episodes = await this.episodes.links(ctx, targets(around.episodes));
    const measures = await this.measures.links(ctx, targets(around.measures));
    return rows.map((row) => {
      const view: MustWinBattleView = {
        __typename: 'MustWinBattle',
        id: row.id,
        version: row.version,
        title: textOf(row, 'title', ctx.locale),
        why: textOf(row, 'why', ctx.locale),
        captain: textOrNull(row, 'captain', ctx.locale),
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        episodes: (around.episodes.get(row.id) ?? []).flatMap((link) => episodes.get(link.id) ?? []),
        leadMeasures: (around.measures.get(row.id) ?? []).flatMap((link) => measures.get(link.id) ?? []),
        initiativeCount: around.initiatives.get(row.id) ?? 0,
        position: row.position,
        findings: [],
        origin: originOf(row),
        archivedAt: row.archivedAt,
      };
      return row.archivedAt ? view : { ...view, findings: this.findings(ctx, view, around.places.get(row.id) ?? 0) };
    });
  }

  private findings(ctx: Ctx, view: MustWinBattleView, place: number): { code: string; message: string }[] {
    const { moreThanFive, withoutInitiative, withoutEpisode } = battleMessages;
    const found = [
      { code: 'BATTLES_MORE_THAN_FIVE', message: moreThanFive, holds: place > ADVISED_BATTLES },
      { code: 'BATTLE_WITHOUT_INITIATIVE', message: withoutInitiative, holds: view.initiativeCount === 0 },
      { code: 'BATTLE_WITHOUT_EPISODE', message: withoutEpisode, holds: view.episodes.length === 0 },
    ].filter((finding) => finding.holds);
    return found.map(({ code, message }) => ({ code, message: say(message, ctx.locale, { place }) }));
  }

  /** The live battles with these ids by id, named in the reader's language. */
  async links(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, BattleLinkView>> {
    const rows = await liveRows(this.store, MustWinBattle, ids);
    return new Map(rows.map((row) => [row.id, { id: row.id, title: textOf(row, 'title', ctx.locale) }]));
  }

  /** The live battles of a program in their order, named in the reader's language. */
  async names(ctx: Ctx, scope: Scope): Promise<BattleLinkView[]> {
    const rows = await this.store.list(
      MustWinBattle,
      sql`WHERE program_id = ${scope.programId} AND archived_at IS NULL ORDER BY position, id`,
    );
    return rows.map((row) => ({ id: row.id, title: textOf(row, 'title', ctx.locale) }));
  }

  /** Which of these ids are live battles of the program. */
  known(programId: string, ids: Iterable<string>): Promise<Set<string>> {
    return liveIds(this.store, MustWinBattle, programId, ids);
  }

  private async checked(
    ctx: Ctx,
    programId: string,
    input: BattleInput,
    before: MustWinBattle | null,
  ): Promise<BattleInput & { episodes?: Link[]; leadMeasures?: Link[] }> {
    const check = new InputCheck(ctx);
    const title = check.text('title', before ? given(input.title) : (input.title ?? ''), { max: 200, required: true });
    const why = check.text('why', given(input.why), { max: 2000 });
    const captain = check.clearable('captain', input.captain, 200);
    const startsOn = input.startsOn === undefined ? before?.startsOn : input.startsOn;
    check.order('endsOn', startsOn, input.endsOn === undefined ? before?.endsOn : input.endsOn);
    check.integer('position', input.position, 1, 10_000);
    const stored = before ? [before.id] : [];
    const episodeIds = check.ids('episodeIds', input.episodeIds);
    let episodes: Link[] | undefined;
    if (episodeIds) {
      const links = [...(await this.store.links(EPISODES, stored)).values()].flat();
      const live = await this.episodes.known(programId, [...episodeIds, ...links.map((link) => link.id)]);
      check.known('episodeIds', episodeIds, live);
      episodes = keptLinks(linksTo(episodeIds), links, live);
    }
    const measureIds = check.ids('leadMeasureIds', input.leadMeasureIds);
    let leadMeasures: Link[] | undefined;
    if (measureIds) {
      const links = [...(await this.store.links(LEAD_MEASURES, stored)).values()].flat();
      const live = await this.measures.known(programId, [...measureIds, ...links.map((link) => link.id)]);
      check.known('leadMeasureIds', measureIds, live);
      leadMeasures = keptLinks(linksTo(measureIds), links, live);
    }
    check.throwIfAny();
    return { ...input, title, why, captain, episodes, leadMeasures };
  }

  /** Creates a battle after the others. */
  async create(ctx: Ctx, input: BattleInput & { programId: string; title: string }): Promise<MustWinBattleView> {
    const scope = scopeOf(ctx, input.programId, 'strategy:write');
    const values = await this.checked(ctx, input.programId, input, null);
    const row = await this.insert(ctx, scope, { ...values, title: values.title ?? '' });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked battle, after the others unless it brings its position. */
  async insert(ctx: Ctx, scope: Scope, values: NewBattle): Promise<MustWinBattle> {
    const last = await this.db.row<{ last: number | null }>(
      sql`SELECT MAX(position) AS "last" FROM must_win_battle WHERE program_id = ${scope.programId} AND archived_at IS NULL`,
    );
    return this.store.insert(ctx, MustWinBattle, {
      programId: scope.programId,
      title: values.title,
      why: values.why ?? '',
      captain: values.captain ?? null,
      startsOn: values.startsOn ?? null,
      endsOn: values.endsOn ?? null,
      position: values.position ?? (last?.last ?? 0) + 1,
      episodes: linksTo([...new Set(values.episodeIds)]),
      leadMeasures: linksTo([...new Set(values.leadMeasureIds)]),
      originPack: values.originPack ?? null,
      originKey: values.originKey ?? null,
      texts: values.texts ?? null,
    });
  }

  /** Changes a battle. */
  async update(ctx: Ctx, input: BattleInput & { id: string; version: number }): Promise<MustWinBattleView> {
    const before = await this.store.find(MustWinBattle, input.id);
    const scope = scopeOfRow(ctx, before, 'mustWinBattle', input.id, 'strategy:write');
    const patch = await this.checked(ctx, scope.programId, input, before);
    await this.store.update(ctx, MustWinBattle, input.id, input.version, {
      title: given(patch.title),
      why: given(patch.why),
      captain: patch.captain,
      startsOn: patch.startsOn,
      endsOn: patch.endsOn,
      position: given(patch.position),
      episodes: patch.episodes,
      leadMeasures: patch.leadMeasures,
    });
    return this.view(ctx, input.id);
  }

  /** Archives a battle or brings it back; its initiatives stay and show no battle meanwhile. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<MustWinBattleView> {
    scopeOfRow(ctx, await this.store.find(MustWinBattle, input.id), 'mustWinBattle', input.id, 'strategy:write');
    if (archived) await this.store.archive(ctx, MustWinBattle, input.id, input.version);
    else await this.store.restore(ctx, MustWinBattle, input.id, input.version);
    return this.view(ctx, input.id);
  }
}
