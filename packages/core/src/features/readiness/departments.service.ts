import { Injectable, type OnModuleInit } from '@nestjs/common';
import { READINESS_ZONES, type ReadinessZone, readinessZone } from '@wheelhouse/domain';
import { originOf, RowReaders, textOf, textOrNull } from '../../api/index.js';
import { Database, join, liveIds, liveRows, type RowTexts, Store, sql } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  notFound,
  type Permission,
  requireActor,
  type Scope,
  scopeOf,
  scopeOfRow,
} from '../../kernel/index.js';
import { UnitsService } from '../units/index.js';
import { Department } from './readiness.entity.js';

/** A department as the API shows it. */
export interface DepartmentView {
  __typename: 'Department';
  id: string;
  version: number;
  unitId: string;
  name: string;
  importance: number | null;
  impact: number | null;
  zone: ReadinessZone | null;
  evidence: string | null;
  policy: string | null;
  process: string | null;
  technology: string | null;
  skills: string | null;
  initiativeCount: number;
  updatedAt: string;
  updatedBy: string | null;
  origin: { pack: string; key: string } | null;
}

/** The departments of a program in the order they deserve attention. */
export interface ReadinessMatrixView {
  departments: DepartmentView[];
}

/** A department as another row names it. */
export interface DepartmentLinkView {
  id: string;
  name: string;
}

/** Fields of a department that a caller may set; importance and impact are 1-5. */
export interface DepartmentInput {
  name?: string | null;
  importance?: number | null;
  impact?: number | null;
  evidence?: string | null;
  policy?: string | null;
  process?: string | null;
  technology?: string | null;
  skills?: string | null;
}

/** A new department; packs add where it came from and its texts in every language. */
export interface NewDepartment extends DepartmentInput {
  name: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const EQUIPMENT = ['evidence', 'policy', 'process', 'technology', 'skills'] as const;

/** Departments in the change-readiness matrix (M28), each of them a unit of the organisation. */
@Injectable()
export class DepartmentsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly units: UnitsService,
  ) {}

  /** Registers how departments are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('department', (ctx, id) => this.view(ctx, id));
  }

  /**
   * The matrix of a program (M28): critical departments first, then those that lead, need support, are informed, and those
   * not judged yet; inside a zone by importance x impact, then by name.
   */
  async matrix(ctx: Ctx, programId: string): Promise<ReadinessMatrixView> {
    scopeOf(ctx, programId, 'readiness:read');
    const rows = await this.store.list(
      Department,
      sql`WHERE program_id = ${programId} AND archived_at IS NULL ORDER BY name, id`,
    );
    const departments = await this.views(ctx, rows);
    const place = ({ zone }: DepartmentView): number => (zone ? READINESS_ZONES.indexOf(zone) : READINESS_ZONES.length);
    const weight = ({ importance, impact }: DepartmentView): number => (importance ?? 0) * (impact ?? 0);
    return { departments: departments.sort((a, b) => place(a) - place(b) || weight(b) - weight(a)) };
  }

  /** One department; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<DepartmentView> {
    const row = await this.store.find(Department, id);
    scopeOfRow(ctx, row, 'department', id, 'readiness:read');
    const [view] = await this.views(ctx, row ? [row] : []);
    return view as DepartmentView;
  }

  private async views(ctx: Ctx, rows: readonly Department[]): Promise<DepartmentView[]> {
    if (rows.length === 0) return [];
    const counts = await this.db.rows<{ id: string; count: number }>(sql`
      SELECT l.department_id AS "id", CAST(COUNT(*) AS INTEGER) AS "count"
      FROM initiative_department l JOIN initiative i ON i.id = l.initiative_id
      WHERE i.archived_at IS NULL AND l.department_id IN (${join(rows.map((row) => row.id))}) GROUP BY l.department_id`);
    const countOf = new Map(counts.map(({ id, count }) => [id, count]));
    return rows.map((row) => ({
      __typename: 'Department',
      id: row.id,
      version: row.version,
      unitId: row.unitId,
      name: textOf(row, 'name', ctx.locale),
      importance: row.importance,
      impact: row.impact,
      zone: row.importance === null || row.impact === null ? null : readinessZone(row.importance, row.impact),
      evidence: textOrNull(row, 'evidence', ctx.locale),
      policy: textOrNull(row, 'policy', ctx.locale),
      process: textOrNull(row, 'process', ctx.locale),
      technology: textOrNull(row, 'technology', ctx.locale),
      skills: textOrNull(row, 'skills', ctx.locale),
      initiativeCount: countOf.get(row.id) ?? 0,
      updatedAt: row.updatedAt,
      updatedBy: row.updatedBy,
      origin: originOf(row),
    }));
  }

  /** The live departments with these ids by id, named in the reader's language. */
  async links(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, DepartmentLinkView>> {
    const rows = await liveRows(this.store, Department, ids);
    return new Map(rows.map((row) => [row.id, { id: row.id, name: textOf(row, 'name', ctx.locale) }]));
  }

  /** Which of these ids are live departments of the program. */
  known(programId: string, ids: Iterable<string>): Promise<Set<string>> {
    return liveIds(this.store, Department, programId, ids);
  }

  private checked(ctx: Ctx, input: DepartmentInput, isNew: boolean): DepartmentInput {
    const check = new InputCheck(ctx);
    const name = check.text('name', isNew ? (input.name ?? '') : (input.name ?? undefined), {
      max: 200,
      required: true,
    });
    check.integer('importance', input.importance, 1, 5);
    check.integer('impact', input.impact, 1, 5);
    const texts = EQUIPMENT.map((field) => [field, check.clearable(field, input[field], 4000)] as const);
    check.throwIfAny();
    return { name, importance: input.importance, impact: input.impact, ...Object.fromEntries(texts) };
  }

  /** Creates a department with its unit below the company. */
  async create(ctx: Ctx, input: DepartmentInput & { programId: string; name: string }): Promise<DepartmentView> {
    const scope = scopeOf(ctx, input.programId, 'readiness:write');
    const values = this.checked(ctx, input, true);
    const row = await this.insert(ctx, scope, { ...values, name: values.name ?? '' });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked department and the unit it is, below the company of the program where there is one. */
  async insert(ctx: Ctx, scope: Scope, values: NewDepartment): Promise<Department> {
    const { originPack = null, originKey = null, texts = null, name } = values;
    const root = await this.units.root(scope.programId);
    const unit = await this.units.create(ctx, {
      programId: scope.programId,
      name,
      kind: 'DEPARTMENT',
      parentId: root?.id ?? null,
      texts: texts?.name ? { name: texts.name } : null,
      ...(originPack && originKey ? { origin: { pack: originPack, key: originKey } } : {}),
    });
    return this.store.insert(ctx, Department, {
      programId: scope.programId,
      unitId: unit.id,
      name,
      importance: values.importance ?? null,
      impact: values.impact ?? null,
      evidence: values.evidence ?? null,
      policy: values.policy ?? null,
      process: values.process ?? null,
      technology: values.technology ?? null,
      skills: values.skills ?? null,
      updatedBy: requireActor(ctx).name,
      originPack,
      originKey,
      texts,
    });
  }

  private async reachable(
    ctx: Ctx,
    id: string,
    permission: Permission,
  ): Promise<{ row: Department; unit: { version: number; path: string } }> {
    const row = await this.store.find(Department, id);
    const scope = scopeOfRow(ctx, row, 'department', id, permission);
    const unit =
      row &&
      (await this.db.row<{ version: number; path: string }>(
        sql`SELECT version, path FROM unit WHERE id = ${row.unitId}`,
      ));
    if (!row || !unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'department', id);
    return { row, unit };
  }

  /** Changes a department; a new name is also the new name of its unit. */
  async update(ctx: Ctx, input: DepartmentInput & { id: string; version: number }): Promise<DepartmentView> {
    const { row, unit } = await this.reachable(ctx, input.id, 'readiness:write');
    const patch = this.checked(ctx, input, false);
    const sent = Object.entries(patch).filter(([, value]) => value !== undefined);
    const isChanged = sent.some(([field, value]) => row[field as keyof Department] !== value);
    await this.store.update(ctx, Department, input.id, input.version, {
      ...patch,
      name: patch.name ?? undefined,
      updatedBy: isChanged ? requireActor(ctx).name : undefined,
    });
    if (patch.name && patch.name !== row.name) {
      await this.units.update(ctx, { id: row.unitId, version: unit.version, name: patch.name });
    }
    return this.view(ctx, input.id);
  }

  /**
   * Takes a department out of the matrix or brings it back. Its unit stays in the organisation: leaving the matrix does
   * not close a department.
   */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<DepartmentView> {
    await this.reachable(ctx, input.id, 'readiness:write');
    if (archived) await this.store.archive(ctx, Department, input.id, input.version);
    else await this.store.restore(ctx, Department, input.id, input.version);
    return this.view(ctx, input.id);
  }
}
