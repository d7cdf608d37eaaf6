import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parsePeriod } from '@wheelhouse/domain';
import { type PageInput, RowReaders, readPage } from '../../api/index.js';
import { Database, join, localisedText, type Sql, Store, sql } from '../../data/index.js';
import { type Ctx, InputCheck, notFound, type Scope, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { ProgramsService } from '../programs/index.js';
import { MeasureAction } from './measure-action.entity.js';
import { updateMessages } from './updates.messages.js';

/** An action as the API shows it; days as YYYY-MM-DD. */
export interface MeasureActionView {
  __typename: 'MeasureAction';
  id: string;
  version: number;
  programId: string;
  measureId: string;
  measureName: string;
  unitId: string;
  unitName: string;
  period: string;
  title: string;
  owner: string | null;
  dueOn: string | null;
  doneOn: string | null;
  isOverdue: boolean;
  initiativeId: string | null;
  initiativeTitle: string | null;
  archivedAt: string | null;
}

/** Fields of an action that a caller may set. */
export interface ActionInput {
  title?: string | null;
  owner?: string | null;
  dueOn?: string | null;
  initiativeId?: string | null;
}

/** Which actions to list. */
export interface ActionFilter {
  programId: string;
  unitId?: string | null;
  measureId?: string | null;
  includeDone?: boolean | null;
}

type StoredAction = Omit<MeasureActionView, '__typename' | 'isOverdue'>;

/** An action that was checked and may be written. */
export interface CheckedAction {
  title: string;
  owner: string | null;
  dueOn: string | null;
  initiativeId: string | null;
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Narrows rows with a unit `u` to what a scope reaches. */
export function withinScope(scope: Scope): Sql {
  if (scope.allUnits) return sql`1 = 1`;
  const reached = scope.paths.flatMap((path) => [sql`u.path = ${path}`, sql`u.path LIKE ${`${path}.%`}`]);
  return reached.length === 0 ? sql`1 = 0` : sql`(${join(reached, ' OR ')})`;
}

/** Actions on red measures: what is done about them, by whom and until when. */
@Injectable()
export class MeasureActionsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
  ) {}

  /** Registers how actions are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('measureAction', (ctx, id) => this.view(ctx, id));
  }

  /** One action; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<MeasureActionView> {
    const row = await this.store.find(MeasureAction, id);
    const scope = scopeOfRow(ctx, row, 'measureAction', id, 'scorecard:read');
    const [view] = await this.views(ctx, scope, [id]);
    if (!view) throw notFound(ctx, 'measureAction', id);
    return view;
  }

  /** Actions of a unit and those below it, of a measure or of the whole program, open ones first by their day. */
  async list(ctx: Ctx, filter: ActionFilter, page?: PageInput | null): Promise<MeasureActionView[]> {
    const scope = scopeOf(ctx, filter.programId, 'scorecard:read');
    const { skip, take } = readPage(ctx, page);
    const conditions = [sql`a.program_id = ${filter.programId}`, sql`a.archived_at IS NULL`];
    if (filter.unitId) {
      conditions.push(sql`(u.id = ${filter.unitId} OR u.path LIKE (
        SELECT o.path FROM unit o WHERE o.id = ${filter.unitId}) || '.%')`);
    }
    if (filter.measureId) conditions.push(sql`a.measure_id = ${filter.measureId}`);
    if (!filter.includeDone) conditions.push(sql`a.done_on IS NULL`);
    return this.where(
      ctx,
      scope,
      join(conditions, ' AND '),
      sql`ORDER BY CASE WHEN a.done_on IS NULL THEN 0 ELSE 1 END, CASE WHEN a.due_on IS NULL THEN 1 ELSE 0 END, a.due_on,
          a.created_at DESC, a.id LIMIT ${take} OFFSET ${skip}`,
    );
  }

  private async where(ctx: Ctx, scope: Scope, condition: Sql, tail: Sql): Promise<MeasureActionView[]> {
    const named = (alias: string, field: string): Sql => localisedText(this.db.kind, alias, field, ctx.locale);
    const rows = await this.db.rows<StoredAction>(sql`
      SELECT a.id, a.version, a.program_id AS "programId", a.measure_id AS "measureId", ${named('m', 'name')} AS "measureName",
             a.unit_id AS "unitId", ${named('u', 'name')} AS "unitName", a.period, a.title, a.owner,
             a.due_on AS "dueOn", a.done_on AS "doneOn", a.initiative_id AS "initiativeId",
             ${named('i', 'title')} AS "initiativeTitle", a.archived_at AS "archivedAt"
      FROM measure_action a JOIN measure m ON m.id = a.measure_id JOIN unit u ON u.id = a.unit_id
           LEFT JOIN initiative i ON i.id = a.initiative_id
      WHERE ${condition} AND ${withinScope(scope)} ${tail}`);
    const today = this.programs.today(ctx, await this.programs.row(ctx, scope));
    return rows.map((row) => ({
      __typename: 'MeasureAction',
      ...row,
      isOverdue: row.doneOn === null && row.dueOn !== null && row.dueOn < today,
    }));
  }

  /** Titles of the live initiatives among some ids of a program. */
  async initiatives(programId: string, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.rows<{ id: string; title: string }>(sql`
      SELECT id, title FROM initiative
      WHERE program_id = ${programId} AND archived_at IS NULL AND id IN (${join([...new Set(ids)])})`);
    return new Map(rows.map((row) => [row.id, row.title]));
  }

  /** Checks the fields of an action against the initiatives it may name, and adds what is wrong. */
  check(check: InputCheck, input: ActionInput, initiatives: ReadonlyMap<string, string>): CheckedAction {
    const initiativeId = input.initiativeId ?? null;
    if (initiativeId !== null) check.known('initiativeId', [initiativeId], new Set(initiatives.keys()));
    const title = trimmed(input.title) ?? (initiativeId && initiatives.get(initiativeId)) ?? '';
    check.text('title', title, { max: 300, required: initiativeId === null });
    check.text('owner', input.owner, { max: 200 });
    const owner = trimmed(input.owner);
    const dueOn = input.dueOn ?? null;
    if (initiativeId === null && (owner === null || dueOn === null)) {
      check.add(owner === null ? 'owner' : 'dueOn', 'REQUIRED', updateMessages.actionWithoutOwner);
    }
    return { title, owner, dueOn, initiativeId };
  }

  /** Inserts a checked action. */
  insert(
    ctx: Ctx,
    programId: string,
    cell: { measureId: string; unitId: string; period: string },
    action: CheckedAction,
  ): Promise<MeasureAction> {
    const { measureId, unitId, period } = cell;
    return this.store.insert(ctx, MeasureAction, { programId, measureId, unitId, period, ...action, doneOn: null });
  }

  /** Views of actions that were just written, in one query. */
  async views(ctx: Ctx, scope: Scope, ids: readonly string[]): Promise<MeasureActionView[]> {
    return ids.length === 0 ? [] : this.where(ctx, scope, sql`a.id IN (${join([...ids])})`, sql`ORDER BY a.id`);
  }

  /** Creates an action on a measure of a unit. */
  async create(
    ctx: Ctx,
    input: ActionInput & { measureId: string; unitId: string; period: string },
  ): Promise<MeasureActionView> {
    const unit = await this.db.row<{ programId: string; path: string }>(
      sql`SELECT program_id AS "programId", path FROM unit WHERE id = ${input.unitId}`,
    );
    const scope = scopeOfRow(ctx, unit, 'unit', input.unitId, 'reading:write');
    if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', input.unitId);
    const measure = await this.db.row<{ cadence: string }>(
      sql`SELECT cadence FROM measure WHERE id = ${input.measureId} AND program_id = ${unit.programId}`,
    );
    const check = new InputCheck(ctx);
    if (!measure) check.known('measureId', [input.measureId], new Set());
    else check.oneOf('period', parsePeriod(input.period)?.cadence, [measure.cadence]);
    const ids = input.initiativeId ? [input.initiativeId] : [];
    const action = this.check(check, input, await this.initiatives(unit.programId, ids));
    check.throwIfAny();
    const row = await this.insert(ctx, unit.programId, input, action);
    return this.view(ctx, row.id);
  }

  private async writable(ctx: Ctx, id: string): Promise<MeasureAction> {
    const row = await this.store.find(MeasureAction, id);
    const scope = scopeOfRow(ctx, row, 'measureAction', id, 'reading:write');
    const unit = row && (await this.db.row<{ path: string }>(sql`SELECT path FROM unit WHERE id = ${row.unitId}`));
    if (!row || !unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'measureAction', id);
    return row;
  }

  /** Changes an action; a null `doneOn` opens it again. */
  async update(
    ctx: Ctx,
    input: ActionInput & { id: string; version: number; doneOn?: string | null },
  ): Promise<MeasureActionView> {
    const row = await this.writable(ctx, input.id);
    const check = new InputCheck(ctx);
    const merged = {
      title: input.title ?? row.title,
      owner: input.owner === undefined ? row.owner : input.owner,
      dueOn: input.dueOn === undefined ? row.dueOn : input.dueOn,
      initiativeId: input.initiativeId === undefined ? row.initiativeId : input.initiativeId,
    };
    const ids = input.initiativeId ? [input.initiativeId] : [];
    const known = await this.initiatives(row.programId, ids);
    if (merged.initiativeId && merged.initiativeId === row.initiativeId) known.set(merged.initiativeId, row.title);
    const action = this.check(check, merged, known);
    check.throwIfAny();
    await this.store.update(ctx, MeasureAction, input.id, input.version, { ...action, doneOn: input.doneOn });
    return this.view(ctx, input.id);
  }

  /** Archives an action or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<MeasureActionView> {
    await this.writable(ctx, input.id);
    if (archived) await this.store.archive(ctx, MeasureAction, input.id, input.version);
    else await this.store.restore(ctx, MeasureAction, input.id, input.version);
    return this.view(ctx, input.id);
  }

  /** Archives those of the actions that are still as they were written by the same save. */
  async takeBack(ctx: Ctx, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const row = await this.writable(ctx, id);
      if (row.version === 1) await this.store.archive(ctx, MeasureAction, id, row.version);
    }
  }
}
