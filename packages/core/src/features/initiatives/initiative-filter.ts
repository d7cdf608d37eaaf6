import { Injectable } from '@nestjs/common';
import { HIGH_FROM, type Zone } from '@wheelhouse/domain';
import { Database, join, localisedText, type Sql, sql } from '../../data/index.js';
import { type Ctx, type FieldName, InputCheck, WheelhouseError } from '../../kernel/index.js';

/** What of the initiatives to show: all that are given must hold, inside one list any may hold; empty lists ask nothing. */
export interface InitiativeFilter {
  search?: string | null;
  battleIds?: readonly string[] | null;
  episodeIds?: readonly string[] | null;
  departmentIds?: readonly string[] | null;
  zones?: readonly Zone[] | null;
  kinds?: readonly string[] | null;
  statuses?: readonly string[] | null;
  isFlagged?: boolean | null;
  isUnscored?: boolean | null;
  isUnscheduled?: boolean | null;
  isStopCandidate?: boolean | null;
  isArchived?: boolean | null;
}

/** Orders of the list; what is missing comes last, and ties go by title and id so that pages never overlap. */
export const INITIATIVE_ORDERS = {
  PRIORITY_DESC: sql`
    CASE WHEN i.frequency IS NULL OR i.emotional_importance IS NULL THEN 1 ELSE 0 END,
    i.frequency * i.emotional_importance DESC,
    CASE WHEN i.emotional_importance IS NULL THEN 1 ELSE 0 END, i.emotional_importance DESC, i.title, i.id`,
  EMOTION_DESC: sql`
    CASE WHEN i.emotional_importance IS NULL THEN 1 ELSE 0 END, i.emotional_importance DESC,
    CASE WHEN i.frequency IS NULL THEN 1 ELSE 0 END, i.frequency DESC, i.title, i.id`,
  FREQUENCY_DESC: sql`
    CASE WHEN i.frequency IS NULL THEN 1 ELSE 0 END, i.frequency DESC,
    CASE WHEN i.emotional_importance IS NULL THEN 1 ELSE 0 END, i.emotional_importance DESC, i.title, i.id`,
  EFFORT_ASC: sql`CASE WHEN i.effort IS NULL THEN 1 ELSE 0 END, i.effort, i.title, i.id`,
  TITLE_ASC: sql`LOWER(i.title), i.title, i.id`,
  STARTS_ON_ASC: sql`CASE WHEN i.starts_on IS NULL THEN 1 ELSE 0 END, i.starts_on, i.title, i.id`,
  UPDATED_DESC: sql`i.updated_at DESC, i.id DESC`,
} as const satisfies Readonly<Record<string, Sql>>;

/** The name of an order of the list. */
export type InitiativeSort = keyof typeof INITIATIVE_ORDERS;

// Bands are whole numbers, and PostgreSQL would not compare one with a fraction.
const HIGH = Math.ceil(HIGH_FROM);

const ZONE_CONDITIONS: Readonly<Record<Zone, Sql>> = {
  MUST_WIN: sql`(i.frequency >= ${HIGH} AND i.emotional_importance >= ${HIGH})`,
  MOMENT_OF_TRUTH: sql`(i.frequency < ${HIGH} AND i.emotional_importance >= ${HIGH})`,
  MAKE_IT_EASY: sql`(i.frequency >= ${HIGH} AND i.emotional_importance < ${HIGH})`,
  CONTAIN: sql`(i.frequency < ${HIGH} AND i.emotional_importance < ${HIGH})`,
};

const WITHOUT_EPISODE = sql`NOT EXISTS (
  SELECT 1 FROM initiative_episode s JOIN episode e ON e.id = s.episode_id
  WHERE s.initiative_id = i.id AND e.archived_at IS NULL)`;

const MAX_SEARCH = 200;
const ids = ['battleIds', 'episodeIds', 'departmentIds'] as const;
const LABELS: Readonly<Record<(typeof ids)[number], FieldName>> = {
  battleIds: 'battleId',
  episodeIds: 'episodeIds',
  departmentIds: 'departments',
};

// `!` escapes in LIKE: a backslash would mean different things in the two databases.
const patternOf = (search: string): string => `%${search.replace(/[!%_]/g, '!$&')}%`;
const isOneOf = (column: Sql, values: readonly string[] | null | undefined): Sql[] =>
  values && values.length > 0 ? [sql`${column} IN (${join([...new Set(values)])})`] : [];
const flag = (value: boolean | null | undefined, holds: Sql): Sql[] =>
  value === null || value === undefined ? [] : [value ? sql`(${holds})` : sql`NOT (${holds})`];

/** Turns the filter of initiatives into a condition, for every view that takes one. */
@Injectable()
export class InitiativeFilters {
  constructor(private readonly db: Database) {}

  /** The condition for a query with `initiative i`, without WHERE. Throws BAD_INPUT naming what is too long. */
  condition(ctx: Ctx, programId: string, filter: InitiativeFilter): Sql {
    this.check(ctx, filter);
    const zones = [...new Set(filter.zones ?? [])].map((zone) => ZONE_CONDITIONS[zone]);
    const parts = [
      sql`i.program_id = ${programId}`,
      filter.isArchived ? sql`i.archived_at IS NOT NULL` : sql`i.archived_at IS NULL`,
      ...isOneOf(sql`i.battle_id`, filter.battleIds),
      ...isOneOf(sql`i.kind`, filter.kinds),
      ...isOneOf(sql`i.status`, filter.statuses),
      ...isOneOf(sql`l.episode_id`, filter.episodeIds).map(
        (part) => sql`EXISTS (SELECT 1 FROM initiative_episode l WHERE l.initiative_id = i.id AND ${part})`,
      ),
      ...isOneOf(sql`l.department_id`, filter.departmentIds).map(
        (part) => sql`EXISTS (SELECT 1 FROM initiative_department l WHERE l.initiative_id = i.id AND ${part})`,
      ),
      ...(zones.length > 0 ? [sql`(${join(zones, ' OR ')})`] : []),
      ...flag(filter.isFlagged, sql`i.emotional_importance IS NOT NULL AND i.emotional_importance = 5`),
      ...flag(filter.isUnscored, sql`i.frequency IS NULL OR i.emotional_importance IS NULL`),
      ...flag(filter.isUnscheduled, sql`i.starts_on IS NULL OR i.ends_on IS NULL`),
      ...flag(filter.isStopCandidate, WITHOUT_EPISODE),
      ...this.search(ctx, filter.search?.trim() ?? ''),
    ];
    return join(parts, ' AND ');
  }

  private check(ctx: Ctx, filter: InitiativeFilter): void {
    const check = new InputCheck(ctx, 'filter');
    for (const list of ids) check.ids(LABELS[list], filter[list]);
    check.text('title', filter.search ?? undefined, { max: MAX_SEARCH });
    const [first] = check.issues.list;
    if (first) throw new WheelhouseError('BAD_INPUT', first.message);
  }

  private search(ctx: Ctx, search: string): Sql[] {
    if (search === '') return [];
    const pattern = patternOf(search);
    const texts = (['title', 'description'] as const).map((field) =>
      localisedText(this.db.kind, 'i', field, ctx.locale),
    );
    const columns = [sql`i.title`, sql`i.description`, sql`i.owner`, ...texts];
    const holds = columns.map((column) => sql`LOWER(${column}) LIKE LOWER(${pattern}) ESCAPE '!'`);
    return [sql`(${join(holds, ' OR ')})`];
  }
}
