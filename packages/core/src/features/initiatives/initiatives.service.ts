import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PageInput, RowReaders, readPage } from '../../api/index.js';
import { Database, linksTo, localisedText, type RowTexts, Store, sql } from '../../data/index.js';
import { type Ctx, type Scope, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { InheritanceService } from './inheritance.service.js';
import {
  INITIATIVE_ORDERS,
  type InitiativeFilter,
  InitiativeFilters,
  type InitiativeSort,
} from './initiative-filter.js';
import { type InitiativeInput, InitiativeInputs } from './initiative-input.js';
import {
  ALL_INITIATIVE_FIELDS,
  type InitiativeFields,
  type InitiativeView,
  InitiativeViews,
} from './initiative-views.js';
import { Initiative } from './initiatives.entity.js';

/** A page of initiatives and how many there are in all; the total is 0 when it was not asked for. */
export interface InitiativeListView {
  total: number;
  items: InitiativeView[];
}

/** Initiatives as parallel arrays: element i of each list is the same initiative. */
export interface InitiativeMatrixView {
  total: number;
  ids: string[];
  versions: number[];
  titles: string[];
  frequency: (number | null)[];
  emotionalImportance: (number | null)[];
  statuses: string[];
  battleIds: (string | null)[];
}

/** What of a list to read. */
export interface InitiativeQuery {
  filter?: InitiativeFilter | null;
  sort?: InitiativeSort | null;
  page?: PageInput | null;
}

/** Which parts of a list were asked for. */
export interface AskedList {
  total: boolean;
  items: boolean;
  fields: InitiativeFields;
}

/** A new initiative; packs add where it came from and its texts in every language. */
export interface NewInitiative extends Omit<InitiativeInput, 'reason'> {
  title: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

interface MatrixRow {
  id: string;
  version: number;
  title: string;
  frequency: number | null;
  emotionalImportance: number | null;
  status: string;
  battleId: string | null;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Initiatives: what the company does to win its battles, ranked by what matters to customers (M5, M12, M27). */
@Injectable()
export class InitiativesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly filters: InitiativeFilters,
    private readonly inputs: InitiativeInputs,
    private readonly shown: InitiativeViews,
    private readonly inheritance: InheritanceService,
  ) {}

  /** Registers how initiatives are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('initiative', (ctx, id) => this.view(ctx, id));
  }

  /** A page of initiatives; one query for the rows, one for the total and one or two for each relation that is asked for. */
  async list(ctx: Ctx, programId: string, query: InitiativeQuery, asked: AskedList): Promise<InitiativeListView> {
    const scope = scopeOf(ctx, programId, 'initiative:read');
    const { skip, take } = readPage(ctx, query.page);
    const condition = this.filters.condition(ctx, programId, query.filter ?? {});
    const order = INITIATIVE_ORDERS[query.sort ?? 'PRIORITY_DESC'];
    const slice = sql`WHERE ${condition} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`;
    const items = asked.items ? await this.shown.where(ctx, scope, slice, asked.fields) : [];
    const count = asked.total
      ? await this.db.row<{ total: number }>(
          sql`SELECT CAST(COUNT(*) AS INTEGER) AS "total" FROM initiative i WHERE ${condition}`,
        )
      : null;
    return { total: count?.total ?? 0, items };
  }

  /** All initiatives of a filter as parallel arrays, highest priority first; one query. */
  async matrix(ctx: Ctx, programId: string, filter: InitiativeFilter): Promise<InitiativeMatrixView> {
    scopeOf(ctx, programId, 'initiative:read');
    const condition = this.filters.condition(ctx, programId, filter);
    const rows = await this.db.rows<MatrixRow>(sql`
      SELECT i.id, i.version, ${localisedText(this.db.kind, 'i', 'title', ctx.locale)} AS "title", i.frequency, i.emotional_importance AS "emotionalImportance", i.status,
        b.id AS "battleId"
      FROM initiative i LEFT JOIN must_win_battle b ON b.id = i.battle_id AND b.archived_at IS NULL
      WHERE ${condition} ORDER BY ${INITIATIVE_ORDERS.PRIORITY_DESC}`);
    return {
      total: rows.length,
      ids: rows.map((row) => row.id),
      versions: rows.map((row) => row.version),
      titles: rows.map((row) => row.title),
      frequency: rows.map((row) => row.frequency),
      emotionalImportance: rows.map((row) => row.emotionalImportance),
      statuses: rows.map((row) => row.status),
      battleIds: rows.map((row) => row.battleId),
    };
  }

  /** One initiative with the fields that are asked for, else all; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string, fields: InitiativeFields = ALL_INITIATIVE_FIELDS): Promise<InitiativeView> {
    const scope = scopeOfRow(ctx, await this.store.find(Initiative, id), 'initiative', id, 'initiative:read');
    const [view] = await this.shown.where(ctx, scope, sql`WHERE i.id = ${id}`, fields);
    return view as InitiativeView;
  }

  /** Creates an initiative; bands that are given override those of its episodes. */
  async create(ctx: Ctx, input: InitiativeInput & { programId: string; title: string }): Promise<InitiativeView> {
    const scope = scopeOf(ctx, input.programId, 'initiative:write');
    const { episodes, measures, departments, ...values } = await this.inputs.checked(ctx, input.programId, input, null);
    const row = await this.insert(ctx, scope, {
      ...values,
      title: values.title ?? '',
      episodeIds: input.episodeIds,
      measureIds: input.measureIds,
      departments: input.departments,
    });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked initiative and works out the bands in force. */
  async insert(ctx: Ctx, scope: Scope, values: NewInitiative): Promise<Initiative> {
    const row = await this.store.insert(ctx, Initiative, {
      programId: scope.programId,
      title: values.title,
      description: values.description ?? '',
      kind: values.kind ?? 'STRUCTURAL',
      status: values.status ?? 'PROPOSED',
      battleId: values.battleId ?? null,
      frequencyOverride: values.frequency ?? null,
      emotionalImportanceOverride: values.emotionalImportance ?? null,
      effort: values.effort ?? null,
      owner: values.owner ?? null,
      sponsor: values.sponsor ?? null,
      cost: values.cost ?? null,
      startsOn: values.startsOn ?? null,
      endsOn: values.endsOn ?? null,
      episodes: linksTo([...new Set(values.episodeIds)]),
      measures: linksTo([...new Set(values.measureIds)]),
      departments: (values.departments ?? []).map(({ departmentId, impact }) => ({ id: departmentId, value: impact })),
      originPack: values.originPack ?? null,
      originKey: values.originKey ?? null,
      texts: values.texts ?? null,
    });
    await this.inheritance.refresh([row.id]);
    return row;
  }

  /** Changes an initiative; the reason goes into the history. */
  async update(ctx: Ctx, input: InitiativeInput & { id: string; version: number }): Promise<InitiativeView> {
    const before = await this.store.find(Initiative, input.id);
    const scope = scopeOfRow(ctx, before, 'initiative', input.id, 'initiative:write');
    const patch = await this.inputs.checked(ctx, scope.programId, input, before);
    const values = {
      title: given(patch.title),
      description: given(patch.description),
      kind: given(patch.kind),
      status: given(patch.status),
      battleId: patch.battleId,
      frequencyOverride: patch.frequency,
      emotionalImportanceOverride: patch.emotionalImportance,
      effort: patch.effort,
      owner: patch.owner,
      sponsor: patch.sponsor,
      cost: patch.cost,
      startsOn: patch.startsOn,
      endsOn: patch.endsOn,
      episodes: patch.episodes,
      measures: patch.measures,
      departments: patch.departments,
    };
    await this.store.update(ctx, Initiative, input.id, input.version, values, { reason: patch.reason });
    await this.inheritance.refresh([input.id]);
    return this.view(ctx, input.id);
  }

  /** Archives an initiative or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<InitiativeView> {
    scopeOfRow(ctx, await this.store.find(Initiative, input.id), 'initiative', input.id, 'initiative:write');
    if (archived) await this.store.archive(ctx, Initiative, input.id, input.version);
    else await this.store.restore(ctx, Initiative, input.id, input.version);
    return this.view(ctx, input.id);
  }
}
