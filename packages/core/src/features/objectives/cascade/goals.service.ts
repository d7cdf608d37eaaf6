import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, type RowTexts, Store, sql } from '../../../data/index.js';
import {
  type Ctx,
  InputCheck,
  kernelMessages,
  notFound,
  type Permission,
  type Scope,
  scopeOf,
  scopeOfRow,
} from '../../../kernel/index.js';
import { MeasureLinksService } from '../../scorecard/index.js';
import { UnitsService } from '../../units/index.js';
import { Objective } from '../objectives/objective.entity.js';
import { CascadeGoal } from './goal.entity.js';
import { GoalRules } from './goal-rules.js';
import { type CascadeGoalView, type GoalRow, GoalViews } from './goal-views.js';

/** Fields of a goal that a caller may set. */
export interface GoalInput {
  parentGoalId?: string | null;
  unitId?: string | null;
  level?: string | null;
  title?: string | null;
  measureId?: string | null;
  kpi?: string | null;
  target?: string | null;
  owner?: string | null;
  ownerUserId?: string | null;
  dueOn?: string | null;
}

/** A new goal; whoever brings content adds its texts in every language. */
export interface NewGoal extends GoalInput {
  objectiveId: string;
  unitId: string;
  title: string;
  texts?: RowTexts | null;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** What objectives mean for units, teams and people: creating, moving, archiving (M8). */
@Injectable()
export class GoalsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly goals: GoalViews,
    private readonly rules: GoalRules,
    private readonly units: UnitsService,
    private readonly measures: MeasureLinksService,
  ) {}

  /** Registers how goals are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('cascadeGoal', (ctx, id) => this.view(ctx, id));
  }

  private async row(ctx: Ctx, id: string, permission: Permission): Promise<{ row: GoalRow; scope: Scope }> {
    const stored = await this.store.find(CascadeGoal, id);
    const scope = scopeOfRow(ctx, stored, 'cascadeGoal', id, permission);
    const [row] = await this.goals.named(scope, [id]);
    if (!row || (permission === 'goal:write' && !scope.includesPath(row.path))) throw notFound(ctx, 'cascadeGoal', id);
    return { row, scope };
  }

  /** One goal; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<CascadeGoalView> {
    const { row, scope } = await this.row(ctx, id, 'strategy:read');
    const [view] = await this.goals.views(ctx, scope, [row]);
    return view as CascadeGoalView;
  }

  /** Checks the fields that say what a goal is about, and finds the name of the person who owns it. */
  async checked(ctx: Ctx, programId: string, input: GoalInput, isNew: boolean): Promise<Partial<CascadeGoal>> {
    const check = new InputCheck(ctx);
    const title = check.text('title', isNew ? (input.title ?? '') : given(input.title), { max: 300, required: true });
    const kpi = check.clearable('kpi', input.kpi, 300);
    const target = check.clearable('target', input.target, 200);
    let owner = check.clearable('owner', input.owner, 200);
    let ownerUserId = input.ownerUserId;
    if (input.measureId)
      check.known('measureId', [input.measureId], await this.measures.known(programId, [input.measureId]));
    if (ownerUserId) {
      const person = await this.db.row<{ name: string }>(sql`
        SELECT p.name FROM app_user p WHERE p.id = ${ownerUserId} AND p.is_active = 1 AND EXISTS (
          SELECT 1 FROM role_grant r WHERE r.user_id = p.id AND r.archived_at IS NULL
            AND (r.program_id IS NULL OR r.program_id = ${programId}))`);
      if (person) owner = person.name;
      else check.add('owner', 'UNKNOWN', kernelMessages.unknownRow, { value: ownerUserId });
    } else if (owner !== undefined) ownerUserId = null;
    check.throwIfAny();
    const { measureId, dueOn } = input;
    return { title, kpi, target, owner, ownerUserId, measureId, dueOn } as Partial<CascadeGoal>;
  }

  /** The parent a goal names must be one the reader sees; the rest of the rules hold after the write. */
  private async requireParent(ctx: Ctx, programId: string, parentGoalId: string | null | undefined): Promise<void> {
    if (!parentGoalId) return;
    const found = await this.goals.named(scopeOf(ctx, programId, 'strategy:read'), [parentGoalId]);
    const check = new InputCheck(ctx);
    check.known('parentGoalId', [parentGoalId], new Set(found.map((row) => row.id)));
    check.throwIfAny();
  }

  private async requireUnit(ctx: Ctx, programId: string, unitId: string): Promise<void> {
    const unit = await this.units.row(ctx, unitId, 'goal:write');
    if (unit.programId !== programId || unit.archivedAt !== null) throw notFound(ctx, 'unit', unitId);
  }

  /** Creates a goal below another or directly below its objective. */
  async create(ctx: Ctx, input: NewGoal): Promise<CascadeGoalView> {
    const objective = await this.store.find(Objective, input.objectiveId);
    const { programId } = scopeOfRow(ctx, objective, 'objective', input.objectiveId, 'goal:write');
    if (objective?.archivedAt) throw notFound(ctx, 'objective', input.objectiveId);
    await this.requireUnit(ctx, programId, input.unitId);
    await this.requireParent(ctx, programId, input.parentGoalId);
    const checked = await this.checked(ctx, programId, input, true);
    const row = await this.insert(ctx, programId, { ...input, ...checked, title: checked.title ?? '' });
    await this.rules.hold(ctx, [row.id], 'parentGoalId');
    return this.view(ctx, row.id);
  }

  /** Inserts a checked goal. */
  insert(ctx: Ctx, programId: string, goal: NewGoal): Promise<CascadeGoal> {
    return this.store.insert(ctx, CascadeGoal, {
      programId,
      objectiveId: goal.objectiveId,
      parentGoalId: goal.parentGoalId ?? null,
      unitId: goal.unitId,
      level: goal.level ?? 'UNIT',
      title: goal.title,
      measureId: goal.measureId ?? null,
      kpi: goal.kpi ?? null,
      target: goal.target ?? null,
      owner: goal.owner ?? null,
      ownerUserId: goal.ownerUserId ?? null,
      dueOn: goal.dueOn ?? null,
      originPack: null,
      originKey: null,
      texts: goal.texts ?? null,
    });
  }

  /** Changes a goal; another parent moves it with everything below it. */
  async update(ctx: Ctx, input: GoalInput & { id: string; version: number }): Promise<CascadeGoalView> {
    const { row, scope } = await this.row(ctx, input.id, 'goal:write');
    if (input.unitId && input.unitId !== row.unitId) await this.requireUnit(ctx, scope.programId, input.unitId);
    if (input.parentGoalId !== row.parentGoalId) await this.requireParent(ctx, scope.programId, input.parentGoalId);
    const checked = await this.checked(ctx, scope.programId, input, false);
    await this.store.update(ctx, CascadeGoal, input.id, input.version, {
      ...checked,
      parentGoalId: input.parentGoalId,
      unitId: given(input.unitId),
      level: given(input.level),
    });
    await this.rules.hold(ctx, [input.id], input.parentGoalId === undefined ? 'unitId' : 'parentGoalId');
    return this.view(ctx, input.id);
  }

  /** Archives a goal with everything below it, so that one undo brings all of it back. */
  async archive(ctx: Ctx, input: { id: string; version: number }): Promise<CascadeGoalView> {
    const { row, scope } = await this.row(ctx, input.id, 'goal:write');
    const all = await this.goals.rows(scope, sql`g.objective_id = ${row.objectiveId} AND g.archived_at IS NULL`);
    await this.store.archive(ctx, CascadeGoal, input.id, input.version);
    const below = new Set([row.id]);
    // Parents may be younger than what was moved below them, so look again until nothing more is found.
    for (let found = 0; found !== below.size; ) {
      found = below.size;
      for (const goal of all) if (goal.parentGoalId && below.has(goal.parentGoalId)) below.add(goal.id);
    }
    for (const goal of all) {
      if (!below.has(goal.id) || goal.id === row.id) continue;
      if (!scope.includesPath(goal.path)) throw notFound(ctx, 'cascadeGoal', goal.id);
      await this.store.archive(ctx, CascadeGoal, goal.id, goal.version);
    }
    return this.view(ctx, input.id);
  }

  /** Brings one goal back; the goal it serves must be there. */
  async restore(ctx: Ctx, input: { id: string; version: number }): Promise<CascadeGoalView> {
    await this.row(ctx, input.id, 'goal:write');
    await this.store.restore(ctx, CascadeGoal, input.id, input.version);
    await this.rules.hold(ctx, [input.id], 'id');
    return this.view(ctx, input.id);
  }
}
