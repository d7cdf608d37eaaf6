import { Injectable } from '@nestjs/common';
import type { CascadeTally } from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, join, type RowTexts, type Sql, Store, sql } from '../../../data/index.js';
import { type Ctx, permissionsOf, requireActor, type Scope, scopeOf, WheelhouseError } from '../../../kernel/index.js';
import { MeasureLinksService, type MeasureLinkView } from '../../scorecard/index.js';
import { type CascadeTallyView, tallyView, unitsInSight } from './coverage.service.js';
import { CascadeGoal } from './goal.entity.js';

/** One of the four things a goal needs (M8). */
export type GoalPart = 'MEASURE' | 'TARGET' | 'OWNER' | 'DATE';

/** A goal of a cascade as the API shows it. */
export interface CascadeGoalView {
  __typename: 'CascadeGoal';
  id: string;
  version: number;
  objectiveId: string;
  parentGoalId: string | null;
  unitId: string;
  unitName: string;
  level: string;
  title: string;
  measure: MeasureLinkView | null;
  kpi: string | null;
  target: string | null;
  owner: string | null;
  ownerUserId: string | null;
  dueOn: string | null;
  missing: GoalPart[];
  coverage: CascadeTallyView | null;
  canEdit: boolean;
  archivedAt: string | null;
}

/** A stored goal with the unit it is for. */
export interface GoalRow extends Omit<CascadeGoal, 'texts'> {
  texts: RowTexts | null;
  path: string;
  unitName: string;
  unitTexts: string | null;
}

const parsed = (texts: unknown): RowTexts | null =>
  typeof texts === 'string' ? (JSON.parse(texts) as RowTexts) : (texts as RowTexts | null);

/** The name of a unit that was read by hand, in the reader's language. */
export const unitNameOf = (ctx: Ctx, name: string, texts: string | null): string =>
  textOf({ name, texts: parsed(texts) }, 'name', ctx.locale);

/** Reads goals with their units and shows them as the API does. */
@Injectable()
export class GoalViews {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly measures: MeasureLinksService,
  ) {}

  /** Goals that meet a condition on `cascade_goal g` and `unit u`, of the units in sight, oldest first. */
  async rows(scope: Scope, condition: Sql): Promise<GoalRow[]> {
    const rows = await this.db.rows<GoalRow>(sql`
      SELECT ${this.store.columns(CascadeGoal, 'g')}, u.path, u.name AS "unitName", u.texts AS "unitTexts"
      FROM cascade_goal g JOIN unit u ON u.id = g.unit_id
      WHERE g.program_id = ${scope.programId} AND ${condition} ${unitsInSight(scope)} ORDER BY g.id`);
    return rows.map((row) => ({ ...row, texts: parsed(row.texts) }));
  }

  /** The goals with these ids that the scope sees. */
  named(scope: Scope, ids: readonly string[]): Promise<GoalRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows(scope, sql`g.id IN (${join([...ids])})`);
  }

  /** The part of a program where the actor may write goals, or null. */
  private writable(ctx: Ctx, programId: string): Scope | null {
    if (!permissionsOf(requireActor(ctx)).includes('goal:write')) return null;
    try {
      return scopeOf(ctx, programId, 'goal:write');
    } catch (error) {
      if (error instanceof WheelhouseError) return null;
      throw error;
    }
  }

  /** Rows as the API shows them; `branches` holds the coverage below each. */
  async views(
    ctx: Ctx,
    scope: Scope,
    rows: readonly GoalRow[],
    branches?: ReadonlyMap<string, CascadeTally>,
  ): Promise<CascadeGoalView[]> {
    const measures = await this.measures.links(
      ctx,
      rows.flatMap((row) => row.measureId ?? []),
    );
    const writable = this.writable(ctx, scope.programId);
    return rows.map((row) => {
      const measure = (row.measureId && measures.get(row.measureId)) || null;
      const branch = branches?.get(row.id);
      const parts: [GoalPart, unknown][] = [
        ['MEASURE', measure ?? row.kpi],
        ['TARGET', row.target],
        ['OWNER', row.owner],
        ['DATE', row.dueOn],
      ];
      return {
        __typename: 'CascadeGoal',
        id: row.id,
        version: row.version,
        objectiveId: row.objectiveId,
        parentGoalId: row.parentGoalId,
        unitId: row.unitId,
        unitName: unitNameOf(ctx, row.unitName, row.unitTexts),
        level: row.level,
        title: textOf(row, 'title', ctx.locale),
        measure,
        kpi: row.kpi,
        target: row.target,
        owner: row.owner,
        ownerUserId: row.ownerUserId,
        dueOn: row.dueOn,
        missing: parts.filter(([, value]) => value === null).map(([part]) => part),
        coverage: branch ? tallyView(branch) : null,
        canEdit: row.archivedAt === null && (writable?.includesPath(row.path) ?? false),
        archivedAt: row.archivedAt,
      };
    });
  }
}
