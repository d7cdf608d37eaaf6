import { Injectable } from '@nestjs/common';
import { type ImpactLevel, priorityOf, type Zone } from '@wheelhouse/domain';
import { originOf, textOf } from '../../api/index.js';
import { Database, type Link, type LinkSet, linkSetOf, type RowTexts, type Sql, Store, sql } from '../../data/index.js';
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

/** An initiative as the API shows it; relations that were not asked for are empty. */
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

/** Parts of an initiative that cost a query of their own. */
export const INITIATIVE_RELATIONS = [
  'battle',
  'episodes',
  'measures',
  'departments',
  'milestones',
  'isStopCandidate',
] as const;

/** A part of an initiative that costs a query of its own. */
export type InitiativeRelation = (typeof INITIATIVE_RELATIONS)[number];

/** A stored initiative with its texts still as JSON. */
type StoredInitiative = Omit<Initiative, 'texts' | 'episodes' | 'measures' | 'departments'> & { texts: string | null };

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
  async where(
    ctx: Ctx,
    scope: Scope,
    condition: Sql,
    relations: ReadonlySet<InitiativeRelation>,
  ): Promise<InitiativeView[]> {
    const rows = await this.db.rows<StoredInitiative>(
      sql`SELECT ${this.store.columns(Initiative, 'i')} FROM initiative i ${condition}`,
    );
    return this.views(ctx, scope, rows, relations);
  }

  private linked(set: LinkSet, isAsked: boolean, ids: readonly string[]): Promise<ReadonlyMap<string, Link[]>> {
    return isAsked ? this.store.links(set, ids) : Promise.resolve(new Map());
  }

  private async views(
    ctx: Ctx,
    scope: Scope,
    rows: readonly StoredInitiative[],
    asked: ReadonlySet<InitiativeRelation>,
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
      ...this.own(ctx, row),
      battle: (row.battleId && battles.get(row.battleId)) || null,
      episodes: episodes.get(row.id) ?? NONE,
      measures: measures.get(row.id) ?? NONE,
      departments: departments.get(row.id) ?? NONE,
      milestones: milestones.get(row.id) ?? NONE,
      isStopCandidate: needsEpisodes && (episodes.get(row.id) ?? NONE).length === 0,
    }));
  }

  private own(ctx: Ctx, row: StoredInitiative) {
    const texts = row.texts === null ? null : (JSON.parse(row.texts) as RowTexts);
    const named = { texts, title: row.title, description: row.description };
    const { score, zone, flagged } = priorityOf(row);
    const { frequency, emotionalImportance, effort } = row;
    return {
      __typename: 'Initiative' as const,
      id: row.id,
      version: row.version,
      programId: row.programId,
      title: textOf(named, 'title', ctx.locale),
      description: textOf(named, 'description', ctx.locale),
      kind: row.kind,
      status: row.status,
      frequency,
      emotionalImportance,
      effort,
      priority: {
        score,
        zone,
        isFlagged: flagged,
        parts: {
          frequency,
          emotionalImportance,
          effort,
          isInherited: row.frequencyOverride === null && row.emotionalImportanceOverride === null,
        },
      },
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
