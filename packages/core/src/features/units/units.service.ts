import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isTimeZone } from '@wheelhouse/domain';
import { originOf, RowReaders, textOf } from '../../api/index.js';
import { Database, join, localisedText, type RowTexts, type Sql, Store, sql, uuidv7 } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  kernelMessages,
  notFound,
  type Permission,
  type Scope,
  scopeOf,
  scopeOfRow,
} from '../../kernel/index.js';
import { Unit } from './units.entity.js';
import { unitMessages } from './units.messages.js';

/** Kinds of units. */
export const UNIT_KINDS = ['COMPANY', 'REGION', 'STORE', 'DEPARTMENT', 'TEAM'] as const;

/** A unit as the API shows it. */
export interface UnitView {
  __typename: 'Unit';
  id: string;
  version: number;
  programId: string;
  name: string;
  kind: string;
  parentId: string | null;
  externalId: string | null;
  head: string | null;
  headcount: number | null;
  timeZone: string | null;
  opensOn: string | null;
  closesOn: string | null;
  depth: number;
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** Fields of a unit that a caller may set. */
export interface UnitInput {
  name?: string | null;
  parentId?: string | null;
  kind?: string | null;
  externalId?: string | null;
  head?: string | null;
  headcount?: number | null;
  timeZone?: string | null;
  opensOn?: string | null;
  closesOn?: string | null;
}

/** A new unit; packs add where it came from and its name in every language. */
export interface NewUnit extends UnitInput {
  programId: string;
  name: string;
  origin?: { pack: string; key: string };
  texts?: RowTexts | null;
}

/** What of the units of a program to list. */
export interface UnitFilter {
  parentId?: string | null;
  kind?: string | null;
  search?: string | null;
  includeArchived?: boolean | null;
}

/** The fields of an input that were sent, cleared ones too. */
const sent = (input: UnitInput): UnitInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** The organisation tree of a program: reading within the actor's scope, creating, moving, archiving. */
@Injectable()
export class UnitsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
  ) {}

  /** Registers how units are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('unit', (ctx, id) => this.unit(ctx, id));
    this.readers.follow('unit', (ctx, ids) => this.replace(ctx, ids));
  }

  /** Condition that keeps a query to the units of a scope; `alias` is the unit table in the query. */
  static within(scope: Scope, alias: 'u' | 'unit' = 'u'): Sql {
    const path = alias === 'u' ? sql`u.path` : sql`unit.path`;
    if (scope.allUnits) return sql``;
    if (scope.paths.length === 0) return sql`AND 1 = 0`;
    const parts = scope.paths.map((granted) => sql`${path} = ${granted} OR ${path} LIKE ${`${granted}.%`}`);
    return sql`AND (${join(parts, ' OR ')})`;
  }

  /** Units of a program within the scope, parents before children. */
  async units(ctx: Ctx, programId: string, filter: UnitFilter): Promise<UnitView[]> {
    const scope = scopeOf(ctx, programId, 'unit:read');
    const conditions = [
      filter.includeArchived ? sql`` : sql`AND unit.archived_at IS NULL`,
      filter.parentId ? sql`AND unit.parent_id = ${filter.parentId}` : sql``,
      filter.kind ? sql`AND unit.kind = ${filter.kind}` : sql``,
      filter.search?.trim()
        ? sql`AND (LOWER(unit.name) LIKE ${`%${filter.search.trim().toLowerCase()}%`} OR LOWER(unit.external_id) LIKE ${`%${filter.search.trim().toLowerCase()}%`})`
        : sql``,
    ];
    const rows = await this.store.list(
      Unit,
      sql`WHERE unit.program_id = ${programId} ${UnitsService.within(scope, 'unit')} ${join(conditions, ' ')} ORDER BY depth, name, id`,
    );
    return rows.map((row) => this.view(ctx, row));
  }

  /** The live units of a program within the scope as the tree shows them, parents before children. */
  lines(ctx: Ctx, programId: string): Promise<Pick<UnitView, 'id' | 'name' | 'kind' | 'parentId' | 'depth'>[]> {
    const scope = scopeOf(ctx, programId, 'unit:read');
    return this.db.rows(sql`
      SELECT unit.id, ${localisedText(this.db.kind, 'unit', 'name', ctx.locale)} AS "name", unit.kind,
        unit.parent_id AS "parentId", unit.depth
      FROM unit WHERE unit.program_id = ${programId} AND unit.archived_at IS NULL ${UnitsService.within(scope, 'unit')}
      ORDER BY unit.depth, unit.name, unit.id`);
  }

  /** One unit within the scope of the permission; NOT_FOUND when out of reach. */
  async row(ctx: Ctx, id: string, permission: Permission): Promise<Unit> {
    const row = await this.store.find(Unit, id);
    const scope = scopeOfRow(ctx, row, 'unit', id, permission);
    if (!row || !scope.includesPath(row.path)) throw notFound(ctx, 'unit', id);
    return row;
  }

  /** One unit as the API shows it. */
  async unit(ctx: Ctx, id: string): Promise<UnitView> {
    return this.view(ctx, await this.row(ctx, id, 'unit:read'));
  }

  /** The API's shape of a stored unit. */
  view(ctx: Ctx, row: Unit): UnitView {
    return {
      __typename: 'Unit',
      id: row.id,
      version: row.version,
      programId: row.programId,
      name: textOf(row, 'name', ctx.locale),
      kind: row.kind,
      parentId: row.parentId,
      externalId: row.externalId,
      head: row.head,
      headcount: row.headcount,
      timeZone: row.timeZone,
      opensOn: row.opensOn,
      closesOn: row.closesOn,
      depth: row.depth,
      origin: originOf(row),
      archivedAt: row.archivedAt,
    };
  }

  private async check(ctx: Ctx, input: UnitInput, programId: string, self: Unit | null): Promise<Unit | null> {
    const check = new InputCheck(ctx);
    check.text('name', self ? given(input.name) : (input.name ?? ''), { max: 200, required: true });
    check.oneOf('kind', input.kind, UNIT_KINDS);
    check.text('externalId', input.externalId, { max: 100 });
    check.text('head', input.head, { max: 200 });
    check.integer('headcount', input.headcount, 0, 10_000_000);
    if (input.timeZone && !isTimeZone(input.timeZone)) {
      check.add('timeZone', 'UNKNOWN_TIME_ZONE', unitMessages.unknownTimeZone, { value: input.timeZone });
    }
    const { opensOn: start, closesOn: end } = { ...self, ...sent(input) };
    if (start && end && end < start) {
      check.add('closesOn', 'END_BEFORE_START', unitMessages.closedBeforeOpened, { start, end });
    }
    const parent = input.parentId ? await this.store.find(Unit, input.parentId) : null;
    if (input.parentId && (!parent || parent.programId !== programId)) {
      check.add('parentId', 'UNKNOWN', unitMessages.unknownParent, { value: input.parentId });
    }
    if (self && parent && (parent.path === self.path || parent.path.startsWith(`${self.path}.`))) {
      check.add('parentId', 'CYCLE', unitMessages.cycle);
    }
    if (input.externalId) await this.checkFree(check, programId, input.externalId.trim(), self?.id);
    check.throwIfAny();
    return parent;
  }

  private async checkFree(check: InputCheck, programId: string, externalId: string, self?: string): Promise<void> {
    const taken = await this.db.row<{ id: string }>(
      sql`SELECT id FROM unit WHERE program_id = ${programId} AND external_id = ${externalId}`,
    );
    if (taken && taken.id !== self) {
      check.add('externalId', 'DUPLICATE', kernelMessages.duplicate, { value: externalId });
    }
  }

  /** Creates a unit under a parent, or at the top. */
  async create(ctx: Ctx, input: NewUnit): Promise<UnitView> {
    const scope = scopeOf(ctx, input.programId, 'unit:write');
    const parent = await this.check(ctx, input, input.programId, null);
    const isInside = parent ? scope.includesPath(parent.path) : scope.allUnits;
    if (!isInside) throw notFound(ctx, 'unit', input.parentId ?? '');
    const row = await this.insert(ctx, input, parent);
    await this.announce(ctx, [row.id]);
    return this.view(ctx, row);
  }

  /** Tells those who derive something from the tree, such as scores and coverage, that units were added or changed. */
  async announce(ctx: Ctx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.readers.changed(ctx, 'unit', ids);
  }

  /** Inserts a checked unit below its parent. */
  async insert(ctx: Ctx, input: NewUnit, parent: Pick<Unit, 'id' | 'path' | 'depth'> | null): Promise<Unit> {
    const id = uuidv7();
    return this.store.insert(ctx, Unit, {
      id,
      programId: input.programId,
      parentId: parent?.id ?? null,
      name: input.name.trim(),
      kind: input.kind ?? 'STORE',
      path: parent ? `${parent.path}.${id}` : id,
      depth: parent ? parent.depth + 1 : 0,
      externalId: input.externalId?.trim() || null,
      head: input.head?.trim() || null,
      headcount: input.headcount ?? null,
      timeZone: input.timeZone ?? null,
      opensOn: input.opensOn ?? null,
      closesOn: input.closesOn ?? null,
      originPack: input.origin?.pack ?? null,
      originKey: input.origin?.key ?? null,
      texts: input.texts ?? null,
    });
  }

  /** Changes a unit; a new parent moves it with everything below, whose readings stay with their units. */
  async update(ctx: Ctx, input: UnitInput & { id: string; version: number }): Promise<UnitView> {
    await this.announce(ctx, await this.change(ctx, input));
    return this.unit(ctx, input.id);
  }

  /** Changes a unit as `update` does, but leaves it to the caller to announce the units it answers. */
  async change(ctx: Ctx, input: UnitInput & { id: string; version: number }): Promise<string[]> {
    const before = await this.row(ctx, input.id, 'unit:write');
    const scope = scopeOf(ctx, before.programId, 'unit:write');
    const parent = await this.check(ctx, input, before.programId, before);
    const moves = input.parentId !== undefined && input.parentId !== before.parentId;
    if (moves && !(parent ? scope.includesPath(parent.path) : scope.allUnits))
      throw notFound(ctx, 'unit', input.parentId ?? '');
    await this.store.update(ctx, Unit, input.id, input.version, {
      name: given(input.name)?.trim(),
      kind: given(input.kind),
      externalId: input.externalId === undefined ? undefined : input.externalId?.trim() || null,
      head: input.head === undefined ? undefined : input.head?.trim() || null,
      headcount: input.headcount,
      timeZone: input.timeZone,
      opensOn: input.opensOn,
      closesOn: input.closesOn,
      ...(moves ? this.place(before.id, parent) : {}),
    });
    if (moves) await this.moveBelow(before, this.place(before.id, parent));
    const differs = (field: 'opensOn' | 'closesOn'): boolean =>
      input[field] !== undefined && input[field] !== before[field];
    const counts = moves || (input.kind && input.kind !== before.kind) || differs('opensOn') || differs('closesOn');
    return counts ? [before.id, ...(before.parentId ? [before.parentId] : [])] : [];
  }

  private place(id: string, parent: Unit | null): { parentId: string | null; path: string; depth: number } {
    return {
      parentId: parent?.id ?? null,
      path: parent ? `${parent.path}.${id}` : id,
      depth: parent ? parent.depth + 1 : 0,
    };
  }

  /** Puts units whose parent was changed from outside back to the path their parent gives them. */
  private async replace(ctx: Ctx, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const row = await this.store.find(Unit, id);
      if (!row) continue;
      const place = this.place(id, row.parentId ? await this.store.find(Unit, row.parentId) : null);
      if (place.path === row.path) continue;
      await this.db.run(sql`UPDATE unit SET path = ${place.path}, depth = ${place.depth} WHERE id = ${id}`);
      await this.moveBelow(row, place);
      const left = row.path.split('.').at(-2);
      if (left) await this.readers.changed(ctx, 'unit', [left]);
    }
  }

  private async moveBelow(before: Unit, after: { path: string; depth: number }): Promise<void> {
    await this.db.run(sql`
      UPDATE unit SET path = ${after.path} || SUBSTR(path, ${before.path.length + 1}), depth = depth + ${after.depth - before.depth}
      WHERE program_id = ${before.programId} AND path LIKE ${`${before.path}.%`}`);
  }

  /** Archives a unit without live units below it, or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<UnitView> {
    const row = await this.row(ctx, input.id, 'unit:write');
    if (archived) {
      const below = await this.db.row<{ count: number }>(
        sql`SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM unit WHERE parent_id = ${row.id} AND archived_at IS NULL`,
      );
      const check = new InputCheck(ctx);
      if (below && below.count > 0)
        check.add('id', 'HAS_CHILDREN', unitMessages.hasChildren, { name: row.name, count: below.count });
      check.throwIfAny();
      await this.store.archive(ctx, Unit, input.id, input.version);
    } else await this.store.restore(ctx, Unit, input.id, input.version);
    await this.readers.changed(ctx, 'unit', [row.id]);
    return this.unit(ctx, input.id);
  }

  /** The company at the top of a program, else its first top unit, or null. */
  async root(programId: string): Promise<Unit | null> {
    const rows = await this.store.list(
      Unit,
      sql`WHERE program_id = ${programId} AND parent_id IS NULL AND archived_at IS NULL
          ORDER BY CASE kind WHEN 'COMPANY' THEN 0 ELSE 1 END, created_at, id LIMIT 1`,
    );
    return rows[0] ?? null;
  }
}
