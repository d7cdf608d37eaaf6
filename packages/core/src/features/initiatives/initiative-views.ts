import { Injectable } from '@nestjs/common';
import { type ImpactLevel, priorityOf, type Zone } from '@wheelhouse/domain';
import { originOf } from '../../api/index.js';
import {
  Database,
  join,
  type Link,
  type LinkSet,
  linkSetOf,
  localisedText,
  raw,
  type Sql,
  Store,
  sql,
} from '../../data/index.js';
import type { Ctx, Scope } from '../../kernel/index.js';
import { type BattleLinkView, BattlesService } from '../battles/index.js';
import { type EpisodeLinkView, EpisodesService } from '../customers/index.js';
import { DepartmentsService } from '../readiness/index.js';
import { MeasureLinksService, type MeasureLinkView } from '../scorecard/index.js';
import { Initiative } from './initiatives.entity.js';
import { MilestonesService, type MilestoneView } from './milestones.service.js';

/** A priority with its parts as the API shows it (M12, M27). */
export interface PriorityView {
  score: number | null;
  zone: Zone | null;
  isFlagged: boolean;
  parts: {
    frequency: number | null;
    emotionalImportance: number | null;
    effort: number | null;
    isInherited: boolean;
  };
}

/** A department an initiative touches and how hard. */
export interface DepartmentImpactView {
  departmentId: string;
  name: string;
  impact: ImpactLevel;
}

/** An initiative as the API shows it; fields that were not asked for are undefined, relations empty. */
export interface InitiativeView {
  __typename: 'Initiative';
  id: string;
  version: number;
  programId: string;
  title: string;
  description: string;
  kind: string;
  status: string;
  frequency: number | null;
  emotionalImportance: number | null;
  effort: number | null;
  priority: PriorityView;
  battle: BattleLinkView | null;
  episodes: readonly EpisodeLinkView[];
  measures: readonly MeasureLinkView[];
  departments: readonly DepartmentImpactView[];
  milestones: readonly MilestoneView[];
  owner: string | null;
  sponsor: string | null;
  cost: number | null;
  startsOn: string | null;
  endsOn: string | null;
  isStopCandidate: boolean;
  origin: { pack: string; key: string } | null;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
}

/** Names of fields of an initiative, as a request asks for them. */
export type InitiativeFields = ReadonlySet<string>;

/** An initiative as it is read for a view: the title and the description are in the reader's language already. */
interface ShownInitiative {
  id: string;
  version: number;
  programId: string;
  title: string;
  description: string;
  kind: string;
  status: string;
  frequency: number | null;
  emotionalImportance: number | null;
  frequencyOverride: number | null;
  emotionalImportanceOverride: number | null;
  effort: number | null;
  battleId: string | null;
  owner: string | null;
  sponsor: string | null;
  cost: number | null;
  startsOn: string | null;
  endsOn: string | null;
  originPack: string | null;
  originKey: string | null;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
}

const BANDS = sql`i.frequency, i.emotional_importance AS "emotionalImportance", i.effort`;
const OVERRIDES = sql`i.frequency_override AS "frequencyOverride",
  i.emotional_importance_override AS "emotionalImportanceOverride"`;

/** What each field of the view needs to be read, besides id, version and program. */
const COLUMNS: Readonly<Record<string, Sql | readonly Sql[]>> = {
  kind: sql`i.kind`,
  status: sql`i.status`,
  frequency: BANDS,
  emotionalImportance: BANDS,
  effort: BANDS,
  priority: [BANDS, OVERRIDES],
  battle: sql`i.battle_id AS "battleId"`,
  owner: sql`i.owner`,
  sponsor: sql`i.sponsor`,
  cost: sql`i.cost`,
  startsOn: sql`i.starts_on AS "startsOn"`,
  endsOn: sql`i.ends_on AS "endsOn"`,
  origin: sql`i.origin_pack AS "originPack", i.origin_key AS "originKey"`,
  createdAt: sql`i.created_at AS "createdAt"`,
  updatedAt: sql`i.updated_at AS "updatedAt"`,
  archivedAt: sql`i.archived_at AS "archivedAt"`,
};

/** Every field of an initiative. */
export const ALL_INITIATIVE_FIELDS: InitiativeFields = new Set([
  ...Object.keys(COLUMNS),
  'title',
  'description',
  'episodes',
  'measures',
  'departments',
  'milestones',
  'isStopCandidate',
]);

const EPISODES = linkSetOf(Initiative, 'episodes');
const MEASURES = linkSetOf(Initiative, 'measures');
const DEPARTMENTS = linkSetOf(Initiative, 'departments');
const NONE: readonly never[] = [];
const NO_ROWS: ReadonlyMap<string, readonly never[]> = new Map();

/** For each row the named rows its links lead to, in the order of their names' ids; links to archived rows drop out. */
function follow<N, V>(
  links: ReadonlyMap<string, readonly Link[]>,
  named: ReadonlyMap<string, N>,
  show: (row: N, link: Link) => V,
): Map<string, V[]> {
  return new Map(
    [...links].map(([owner, list]) => [
      owner,
      list.flatMap((link) => {
        const row = named.get(link.id);
        return row === undefined ? [] : [show(row, link)];
      }),
    ]),
  );
}

const NO_PRIORITY: PriorityView = {
  score: null,
  zone: null,
  isFlagged: false,
  parts: { frequency: null, emotionalImportance: null, effort: null, isInherited: true },
};

function priorityViewOf(row: ShownInitiative): PriorityView {
  const { frequency, emotionalImportance, effort } = row;
  const { score, zone, flagged } = priorityOf(row);
  const isInherited = row.frequencyOverride === null && row.emotionalImportanceOverride === null;
  return { score, zone, isFlagged: flagged, parts: { frequency, emotionalImportance, effort, isInherited } };
}

const same = <N>(row: N): N => row;
const targets = (links: ReadonlyMap<string, readonly Link[]>): Set<string> =>
  new Set([...links.values()].flatMap((list) => list.map((link) => link.id)));

/** Shapes stored initiatives for the API, loading each relation once for all of them and only when it is asked for. */
@Injectable()
export class InitiativeViews {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly battles: BattlesService,
    private readonly episodes: EpisodesService,
    private readonly measures: MeasureLinksService,
    private readonly departments: DepartmentsService,
    private readonly milestones: MilestonesService,
  ) {}

  /** Initiatives by a condition on `initiative i` (`WHERE ... ORDER BY ...`), shaped for the API. */
  async where(ctx: Ctx, scope: Scope, condition: Sql, fields: InitiativeFields): Promise<InitiativeView[]> {
    const columns = new Set([...fields].flatMap((field) => COLUMNS[field] ?? []));
    const texts = (['title', 'description'] as const).filter((field) => fields.has(field));
    const list = [
      sql`i.id, i.version, i.program_id AS "programId"`,
      ...texts.map((field) => sql`${localisedText(this.db.kind, 'i', field, ctx.locale)} AS "${raw(field)}"`),
      ...columns,
    ];
    const rows = await this.db.rows<ShownInitiative>(sql`SELECT ${join(list)} FROM initiative i ${condition}`);
    return this.views(ctx, scope, rows, fields);
  }

  private linked(set: LinkSet, isAsked: boolean, ids: readonly string[]): Promise<ReadonlyMap<string, Link[]>> {
    return isAsked ? this.store.links(set, ids) : Promise.resolve(new Map());
  }

  private async views(
    ctx: Ctx,
    scope: Scope,
    rows: readonly ShownInitiative[],
    asked: InitiativeFields,
  ): Promise<InitiativeView[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const needsEpisodes = asked.has('episodes') || asked.has('isStopCandidate');
    const [episodeLinks, measureLinks, departmentLinks] = [
      await this.linked(EPISODES, needsEpisodes, ids),
      await this.linked(MEASURES, asked.has('measures'), ids),
      await this.linked(DEPARTMENTS, asked.has('departments'), ids),
    ];
    const battleIds = asked.has('battle') ? rows.flatMap((row) => row.battleId ?? []) : [];
    const battles = await this.battles.links(ctx, battleIds);
    const episodes = follow(episodeLinks, await this.episodes.links(ctx, targets(episodeLinks)), same);
    const measures = follow(measureLinks, await this.measures.links(ctx, targets(measureLinks)), same);
    const departments = follow(
      departmentLinks,
      await this.departments.links(ctx, targets(departmentLinks)),
      ({ id, name }, link): DepartmentImpactView => ({ departmentId: id, name, impact: link.value as ImpactLevel }),
    );
    const milestones = asked.has('milestones') ? await this.milestones.of(ctx, scope, ids) : NO_ROWS;
    return rows.map((row) => ({
      ...this.own(row, asked.has('priority')),
      battle: (row.battleId && battles.get(row.battleId)) || null,
      episodes: episodes.get(row.id) ?? NONE,
      measures: measures.get(row.id) ?? NONE,
      departments: departments.get(row.id) ?? NONE,
      milestones: milestones.get(row.id) ?? NONE,
      isStopCandidate: needsEpisodes && (episodes.get(row.id) ?? NONE).length === 0,
    }));
  }

  private own(row: ShownInitiative, isPriorityAsked: boolean) {
    return {
      __typename: 'Initiative' as const,
      id: row.id,
      version: row.version,
      programId: row.programId,
      title: row.title,
      description: row.description,
      kind: row.kind,
      status: row.status,
      frequency: row.frequency,
      emotionalImportance: row.emotionalImportance,
      effort: row.effort,
      priority: isPriorityAsked ? priorityViewOf(row) : NO_PRIORITY,
      owner: row.owner,
      sponsor: row.sponsor,
      cost: row.cost,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      origin: originOf(row),
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      archivedAt: row.archivedAt,
    };
  }
}
