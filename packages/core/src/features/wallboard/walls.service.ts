import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LOCALES, type Locale } from '@wheelhouse/plugin-api';
import { RowReaders, textOf } from '../../api/index.js';
import { Database, join, linksTo, Store, sql } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  instantOf,
  notFound,
  requireActor,
  type Scope,
  scopeOf,
  scopeOfRow,
} from '../../kernel/index.js';
import { digest, INSTANCE, type InstanceFacts, newSecret } from '../people/index.js';
import { Wall } from './wall.entity.js';
import { MAX_WHEELS, WallUnits } from './wall-units.js';
import { wallMessages } from './wallboard.messages.js';

/** A wallboard as the API shows it; the address only when it was just made. */
export interface WallView {
  __typename: 'Wall';
  id: string;
  version: number;
  programId: string;
  name: string;
  units: { id: string; name: string }[];
  withChildren: boolean;
  wheelCount: number;
  seconds: number;
  language: string;
  theme: string;
  createdBy: string;
  createdAt: string;
  addressSince: string;
  lastSeenAt: string | null;
  revokedAt: string | null;
  address: string | null;
}

/** Fields of a wallboard that a caller may set; what is null or undefined stays. */
export interface WallInput {
  name?: string | null;
  unitIds?: readonly string[] | null;
  withChildren?: boolean | null;
  seconds?: number | null;
  language?: string | null;
  theme?: string | null;
}

interface RowInput {
  id: string;
  version: number;
}

const THEMES = ['DARK', 'LIGHT'];

/**
 * The wallboards of programs: making, changing, revoking. Who may do so needs `wall:write` on every unit a wallboard
 * names. Of an address only the digest is kept, so it is told once and replaced when it is lost.
 */
@Injectable()
export class WallsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    @Inject(INSTANCE) private readonly facts: InstanceFacts,
  ) {}

  /** Registers how wallboards are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('wall', async (ctx, id) => this.view(ctx, await this.row(ctx, id)));
  }

  /** The wallboards of a program within the actor's scope, newest first, revoked ones last. */
  async walls(ctx: Ctx, programId: string): Promise<WallView[]> {
    const scope = scopeOf(ctx, programId, 'wall:write');
    const rows = await this.store.list(
      Wall,
      sql`WHERE program_id = ${programId} ORDER BY CASE WHEN archived_at IS NULL THEN 0 ELSE 1 END, created_at DESC, id`,
    );
    const units = await WallUnits.of(this.db, rows);
    return rows.filter((row) => this.isWithin(scope, row, units)).map((row) => this.shape(ctx, row, units));
  }

  /** A stored wallboard; NOT_FOUND when a unit it names is out of reach. */
  async row(ctx: Ctx, id: string): Promise<Wall> {
    const row = await this.store.find(Wall, id);
    const scope = scopeOfRow(ctx, row, 'wall', id, 'wall:write');
    if (!row || !this.isWithin(scope, row, await WallUnits.of(this.db, [row]))) throw notFound(ctx, 'wall', id);
    return row;
  }

  private isWithin(scope: Scope, row: Wall, units: WallUnits): boolean {
    return scope.allUnits || units.chosen(row).every((unit) => scope.includesPath(unit.path));
  }

  private async view(ctx: Ctx, row: Wall, token?: string): Promise<WallView> {
    const view = this.shape(ctx, row, await WallUnits.of(this.db, [row]));
    return token ? { ...view, address: `${this.facts.publicUrl}/wall/${token}` } : view;
  }

  private shape(ctx: Ctx, row: Wall, units: WallUnits): WallView {
    return {
      __typename: 'Wall',
      id: row.id,
      version: row.version,
      programId: row.programId,
      name: row.name,
      units: units.chosen(row).map((unit) => ({ id: unit.id, name: textOf(unit, 'name', ctx.locale) })),
      withChildren: row.withChildren === 1,
      wheelCount: units.shown(row).length,
      seconds: row.seconds,
      language: row.language,
      theme: row.theme,
      createdBy: row.createdBy,
      createdAt: row.createdAt,
      addressSince: row.addressSince,
      lastSeenAt: row.lastSeenAt,
      revokedAt: row.archivedAt,
      address: null,
    };
  }

  private async check(ctx: Ctx, scope: Scope, input: WallInput, isNew: boolean): Promise<string[] | undefined> {
    const check = new InputCheck(ctx);
    check.text('name', isNew ? (input.name ?? '') : (input.name ?? undefined), { max: 100, required: true });
    check.integer('seconds', input.seconds, 5, 600);
    check.oneOf('language', input.language, LOCALES);
    check.oneOf('theme', input.theme, THEMES);
    const unitIds = check.ids('unitIds', input.unitIds, MAX_WHEELS);
    if (unitIds?.length === 0) check.add('unitIds', 'REQUIRED', wallMessages.noUnits);
    if (unitIds && unitIds.length > 0) {
      const rows = await this.db.rows<{ id: string; path: string }>(
        sql`SELECT id, path FROM unit WHERE program_id = ${scope.programId} AND archived_at IS NULL AND id IN (${join(unitIds)})`,
      );
      const known = new Set(rows.filter((row) => scope.includesPath(row.path)).map((row) => row.id));
      check.known('unitIds', unitIds, known);
    }
    check.throwIfAny();
    return unitIds;
  }

  /** Makes a wallboard; its view tells the address. */
  async create(
    ctx: Ctx,
    input: WallInput & { programId: string; name: string; unitIds: readonly string[] },
  ): Promise<WallView> {
    const scope = scopeOf(ctx, input.programId, 'wall:write');
    const unitIds = await this.check(ctx, scope, input, true);
    const token = newSecret();
    const row = await this.store.insert(ctx, Wall, {
      programId: input.programId,
      name: input.name.trim(),
      units: linksTo(unitIds ?? []),
      withChildren: Number(input.withChildren ?? false),
      seconds: input.seconds ?? 20,
      language: (input.language ?? 'en') as Locale,
      theme: input.theme ?? 'DARK',
      createdBy: requireActor(ctx).name,
      tokenHash: digest(token),
      addressSince: instantOf(ctx.clock),
      lastSeenAt: null,
    });
    return this.view(ctx, row, token);
  }

  /** Changes what a wallboard shows; screens follow with their next question. */
  async update(ctx: Ctx, input: WallInput & RowInput): Promise<WallView> {
    const before = await this.row(ctx, input.id);
    const unitIds = await this.check(ctx, scopeOf(ctx, before.programId, 'wall:write'), input, false);
    const row = await this.store.update(ctx, Wall, input.id, input.version, {
      name: input.name?.trim(),
      units: unitIds ? linksTo(unitIds) : undefined,
      withChildren:
        input.withChildren === null || input.withChildren === undefined ? undefined : Number(input.withChildren),
      seconds: input.seconds ?? undefined,
      language: input.language ?? undefined,
      theme: input.theme ?? undefined,
    });
    return this.view(ctx, row);
  }

  /** Ends the address of a wallboard. */
  async revoke(ctx: Ctx, input: RowInput): Promise<WallView> {
    await this.row(ctx, input.id);
    return this.view(ctx, await this.store.archive(ctx, Wall, input.id, input.version));
  }

  /** Gives a wallboard a new address, told by the view, and brings a revoked one back. */
  async renew(ctx: Ctx, input: RowInput): Promise<WallView> {
    await this.row(ctx, input.id);
    const token = newSecret();
    const live = await this.store.restore(ctx, Wall, input.id, input.version);
    const row = await this.store.update(ctx, Wall, live.id, live.version, {
      tokenHash: digest(token),
      addressSince: instantOf(ctx.clock),
      lastSeenAt: null,
    });
    return this.view(ctx, row, token);
  }
}
