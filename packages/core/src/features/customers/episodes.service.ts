import { Injectable, type OnModuleInit } from '@nestjs/common';
import { priorityOf, type Zone } from '@wheelhouse/domain';
import { originOf, RowReaders, textListOf, textOf, textOrNull } from '../../api/index.js';
import { Database, join, liveIds, liveRows, type RowTexts, Store, sql } from '../../data/index.js';
import { type Ctx, InputCheck, type Scope, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { type DepartmentLinkView, DepartmentsService } from '../readiness/index.js';
import { Episode } from './customers.entity.js';

/** An episode as the API shows it. */
export interface EpisodeView {
  __typename: 'Episode';
  id: string;
  version: number;
  title: string;
  need: string;
  lifecycleStage: string;
  experienceType: string;
  frequency: number | null;
  emotionalImportance: number | null;
  zone: Zone | null;
  isFlagged: boolean;
  touchpoints: string[];
  channels: string[];
  owner: DepartmentLinkView | null;
  rationale: string | null;
  initiativeCount: number;
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** An episode as another row names it. */
export interface EpisodeLinkView {
  id: string;
  title: string;
}

/** Fields of an episode that a caller may set; frequency and emotional importance are bands of 1-5. */
export interface EpisodeInput {
  title?: string | null;
  need?: string | null;
  lifecycleStage?: string | null;
  experienceType?: string | null;
  frequency?: number | null;
  emotionalImportance?: number | null;
  touchpoints?: readonly string[] | null;
  channels?: readonly string[] | null;
  ownerId?: string | null;
  rationale?: string | null;
}

/** A new episode; packs add where it came from and its texts in every language. */
export interface NewEpisode extends EpisodeInput {
  title: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const STAGES: readonly string[] = ['AWARE', 'CHOOSE', 'BUY', 'FIRST_30_DAYS', 'USE', 'SERVICE', 'RENEW', 'LEAVE'];
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Episodes of the customer's life with the company, rated by frequency and emotional importance (M12). */
@Injectable()
export class EpisodesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly departments: DepartmentsService,
  ) {}

  /** Registers how episodes are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('episode', (ctx, id) => this.view(ctx, id));
  }

  /** Episodes of a program along the customer's life, then by title. */
  async episodes(ctx: Ctx, programId: string, includeArchived: boolean): Promise<EpisodeView[]> {
    scopeOf(ctx, programId, 'strategy:read');
    const archived = includeArchived ? sql`` : sql`AND archived_at IS NULL`;
    const rows = await this.store.list(Episode, sql`WHERE program_id = ${programId} ${archived} ORDER BY title, id`);
    const stage = (row: Episode): number => STAGES.indexOf(row.lifecycleStage);
    return this.views(
      ctx,
      rows.sort((a, b) => stage(a) - stage(b)),
    );
  }

  /** One episode; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<EpisodeView> {
    const row = await this.store.find(Episode, id);
    scopeOfRow(ctx, row, 'episode', id, 'strategy:read');
    const [view] = await this.views(ctx, row ? [row] : []);
    return view as EpisodeView;
  }

  private async views(ctx: Ctx, rows: readonly Episode[]): Promise<EpisodeView[]> {
    if (rows.length === 0) return [];
    const counts = await this.db.rows<{ id: string; count: number }>(sql`
      SELECT l.episode_id AS "id", CAST(COUNT(*) AS INTEGER) AS "count"
      FROM initiative_episode l JOIN initiative i ON i.id = l.initiative_id
      WHERE i.archived_at IS NULL AND l.episode_id IN (${join(rows.map((row) => row.id))}) GROUP BY l.episode_id`);
    const countOf = new Map(counts.map(({ id, count }) => [id, count]));
    const owners = await this.departments.links(
      ctx,
      rows.flatMap((row) => row.ownerId ?? []),
    );
    return rows.map((row) => {
      const { zone, flagged } = priorityOf(row);
      return {
        __typename: 'Episode',
        id: row.id,
        version: row.version,
        title: textOf(row, 'title', ctx.locale),
        need: textOf(row, 'need', ctx.locale),
        lifecycleStage: row.lifecycleStage,
        experienceType: row.experienceType,
        frequency: row.frequency,
        emotionalImportance: row.emotionalImportance,
        zone,
        isFlagged: flagged,
        touchpoints: textListOf(row, 'touchpoints', ctx.locale),
        channels: textListOf(row, 'channels', ctx.locale),
        owner: (row.ownerId && owners.get(row.ownerId)) || null,
        rationale: textOrNull(row, 'rationale', ctx.locale),
        initiativeCount: countOf.get(row.id) ?? 0,
        origin: originOf(row),
        archivedAt: row.archivedAt,
      };
    });
  }

  /** The live episodes with these ids by id, named in the reader's language. */
  async links(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, EpisodeLinkView>> {
    const rows = await liveRows(this.store, Episode, ids);
    return new Map(rows.map((row) => [row.id, { id: row.id, title: textOf(row, 'title', ctx.locale) }]));
  }

  /** Which of these ids are live episodes of the program. */
  known(programId: string, ids: Iterable<string>): Promise<Set<string>> {
    return liveIds(this.store, Episode, programId, ids);
  }

  private async checked(
    ctx: Ctx,
    programId: string,
    input: EpisodeInput,
    before: Episode | null,
  ): Promise<EpisodeInput> {
    const check = new InputCheck(ctx);
    const title = check.text('title', before ? given(input.title) : (input.title ?? ''), { max: 200, required: true });
    const need = check.text('need', given(input.need), { max: 2000 });
    check.integer('frequency', input.frequency, 1, 5);
    check.integer('emotionalImportance', input.emotionalImportance, 1, 5);
    const touchpoints = check.texts('touchpoints', input.touchpoints, { max: 200, maxItems: 50 });
    const channels = check.texts('channels', input.channels, { max: 100, maxItems: 50 });
    const rationale = check.clearable('rationale', input.rationale, 4000);
    if (input.ownerId && input.ownerId !== before?.ownerId) {
      check.known('ownerId', [input.ownerId], await this.departments.known(programId, [input.ownerId]));
    }
    check.throwIfAny();
    return { ...input, title, need, touchpoints, channels, rationale };
  }

  /** Creates an episode. */
  async create(ctx: Ctx, input: EpisodeInput & { programId: string; title: string }): Promise<EpisodeView> {
    const scope = scopeOf(ctx, input.programId, 'strategy:write');
    const values = await this.checked(ctx, input.programId, input, null);
    const row = await this.insert(ctx, scope, { ...values, title: values.title ?? '' });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked episode. */
  insert(ctx: Ctx, scope: Scope, values: NewEpisode): Promise<Episode> {
    return this.store.insert(ctx, Episode, {
      programId: scope.programId,
      title: values.title,
      need: values.need ?? '',
      lifecycleStage: values.lifecycleStage ?? 'USE',
      experienceType: values.experienceType ?? 'SERVICE',
      frequency: values.frequency ?? null,
      emotionalImportance: values.emotionalImportance ?? null,
      touchpoints: [...(values.touchpoints ?? [])],
      channels: [...(values.channels ?? [])],
      ownerId: values.ownerId ?? null,
      rationale: values.rationale ?? null,
      originPack: values.originPack ?? null,
      originKey: values.originKey ?? null,
      texts: values.texts ?? null,
    });
  }

  /** Changes an episode; initiatives that inherit its bands move with it in the same transaction. */
  async update(ctx: Ctx, input: EpisodeInput & { id: string; version: number }): Promise<EpisodeView> {
    const before = await this.store.find(Episode, input.id);
    const scope = scopeOfRow(ctx, before, 'episode', input.id, 'strategy:write');
    const patch = await this.checked(ctx, scope.programId, input, before);
    await this.store.update(ctx, Episode, input.id, input.version, {
      title: given(patch.title),
      need: given(patch.need),
      lifecycleStage: given(patch.lifecycleStage),
      experienceType: given(patch.experienceType),
      frequency: patch.frequency,
      emotionalImportance: patch.emotionalImportance,
      touchpoints: patch.touchpoints ? [...patch.touchpoints] : undefined,
      channels: patch.channels ? [...patch.channels] : undefined,
      ownerId: patch.ownerId,
      rationale: patch.rationale,
    });
    await this.readers.changed(ctx, 'episode', [input.id]);
    return this.view(ctx, input.id);
  }

  /** Archives an episode or brings it back; initiatives that inherit its bands move with it. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<EpisodeView> {
    scopeOfRow(ctx, await this.store.find(Episode, input.id), 'episode', input.id, 'strategy:write');
    if (archived) await this.store.archive(ctx, Episode, input.id, input.version);
    else await this.store.restore(ctx, Episode, input.id, input.version);
    await this.readers.changed(ctx, 'episode', [input.id]);
    return this.view(ctx, input.id);
  }
}
