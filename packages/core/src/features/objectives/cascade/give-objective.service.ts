import { Injectable } from '@nestjs/common';
import { Database, type RowTexts, Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, notFound, type Scope, scopeOfRow } from '../../../kernel/index.js';
import { UnitsService } from '../../units/index.js';
import { Objective } from '../objectives/objective.entity.js';
import { objectiveMessages } from '../objectives.messages.js';
import { type GoalInput, GoalsService } from './goals.service.js';

/** To whom an objective is given at once, and what every goal begins with. */
export interface GiveInput extends Omit<GoalInput, 'parentGoalId' | 'unitId' | 'level' | 'ownerUserId'> {
  objectiveId: string;
  kind?: string | null;
  underId?: string | null;
  ownedByHead?: boolean | null;
}

/** What came of it, as the API shows it. */
export interface ObjectiveGivenView {
  __typename: 'ObjectiveGiven';
  id: string;
  version: number;
  created: number;
  skipped: number;
}

interface Receiver {
  id: string;
  path: string;
  head: string | null;
}

const MOST_AT_ONCE = 10_000;
const DEADLINE_MS = 60_000;

/** Gives an objective to every unit of a kind in one go, with the target copied down for each to change (M8). */
@Injectable()
export class GiveObjectiveService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly goals: GoalsService,
    private readonly units: UnitsService,
  ) {}

  /** Creates the goals in one transaction; a unit that has a goal of this objective keeps what it has. */
  give(ctx: Ctx, input: GiveInput): Promise<ObjectiveGivenView> {
    return this.db.tx(ctx, () => this.write(ctx, input), { deadlineMs: DEADLINE_MS });
  }

  private async write(ctx: Ctx, input: GiveInput): Promise<ObjectiveGivenView> {
    const objective = await this.store.find(Objective, input.objectiveId);
    const scope = scopeOfRow(ctx, objective, 'objective', input.objectiveId, 'goal:write');
    if (!objective || objective.archivedAt) throw notFound(ctx, 'objective', input.objectiveId);
    const { title: own, ...rest } = input;
    const checked = await this.goals.checked(
      ctx,
      scope.programId,
      { ...rest, title: own?.trim() || objective.title },
      true,
    );
    const receivers = await this.receivers(ctx, scope, objective, input);
    const holders = await this.holders(objective.id);
    const title = checked.title ?? objective.title;
    const kept = objective.texts?.title;
    const texts: RowTexts | null = title === objective.title && kept ? { title: kept } : null;
    let created = 0;
    for (const { id: unitId, path, head } of receivers) {
      if (holders.has(unitId)) continue;
      const above = path.split('.').slice(0, -1).reverse();
      const parentGoalId = holders.get(above.find((id) => holders.has(id)) ?? '') ?? null;
      const owner = (input.ownedByHead ? head : null) ?? checked.owner ?? null;
      const { kpi, target, measureId, dueOn } = checked;
      const values = { kpi, target, measureId, dueOn, owner, title, texts, unitId, parentGoalId };
      const goal = await this.goals.insert(ctx, scope.programId, { objectiveId: objective.id, ...values });
      holders.set(unitId, goal.id);
      created += 1;
    }
    const { id, version } = objective;
    return { __typename: 'ObjectiveGiven', id, version, created, skipped: receivers.length - created };
  }

  /** The units it is given to, parents before children. */
  private async receivers(ctx: Ctx, scope: Scope, objective: Objective, input: GiveInput): Promise<Receiver[]> {
    const check = new InputCheck(ctx);
    const kind = input.kind ?? objective.carriedBy;
    if (!kind) check.add('kind', 'REQUIRED', objectiveMessages.noCarriers);
    check.throwIfAny();
    const under = input.underId ? await this.units.row(ctx, input.underId, 'unit:read') : null;
    if (under && under.programId !== scope.programId) throw notFound(ctx, 'unit', under.id);
    const within = under ? sql`AND (u.path = ${under.path} OR u.path LIKE ${`${under.path}.%`})` : sql``;
    const receivers = await this.db.rows<Receiver>(sql`
      SELECT u.id, u.path, u.head FROM unit u
      WHERE u.program_id = ${scope.programId} AND u.archived_at IS NULL AND u.kind = ${kind} ${within}
        ${UnitsService.within(scope)} ORDER BY u.depth, u.name, u.id`);
    const count = receivers.length;
    if (count === 0) check.add('kind', 'NO_UNITS', objectiveMessages.noUnits, { kind });
    if (count > MOST_AT_ONCE)
      check.add('underId', 'TOO_MANY_UNITS', objectiveMessages.tooManyUnits, { count, max: MOST_AT_ONCE });
    check.throwIfAny();
    return receivers;
  }

  /** The first live goal for the whole unit that each unit has of an objective. */
  private async holders(objectiveId: string): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; unitId: string }>(sql`
      SELECT id, unit_id AS "unitId" FROM cascade_goal
      WHERE objective_id = ${objectiveId} AND archived_at IS NULL AND level = ${'UNIT'} ORDER BY id DESC`);
    return new Map(rows.map(({ id, unitId }) => [unitId, id]));
  }
}
