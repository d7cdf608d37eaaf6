import { Injectable } from '@nestjs/common';
import { Database, join, sql } from '../../../data/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { ObjectivesService, type ObjectiveView } from '../objectives/objectives.service.js';
import { CoverageService } from './coverage.service.js';
import { type CascadeGoalView, GoalViews, unitNameOf } from './goal-views.js';

/** A unit without a goal as the API shows it. */
export interface CascadeGapView {
  unitId: string;
  unitName: string;
  parentGoalId: string | null;
}

/** The cascade of one objective as the API shows it. */
export interface CascadeView {
  objective: ObjectiveView;
  goals: CascadeGoalView[];
  gaps: CascadeGapView[];
}

/** The whole cascade of one objective with its gaps, in a constant number of statements (M8). */
@Injectable()
export class CascadeService {
  constructor(
    private readonly db: Database,
    private readonly objectives: ObjectivesService,
    private readonly coverage: CoverageService,
    private readonly goals: GoalViews,
  ) {}

  /** The cascade of an objective, as far as the reader sees it; NOT_FOUND when the objective is out of reach. */
  async cascade(ctx: Ctx, objectiveId: string): Promise<CascadeView> {
    const { row, scope } = await this.objectives.row(ctx, objectiveId, 'strategy:read');
    const found = (await this.coverage.coverages(scope, [row])).get(row.id);
    const rows = await this.goals.rows(
      scope,
      sql`g.objective_id = ${row.id} AND g.archived_at IS NULL AND u.archived_at IS NULL`,
    );
    const gaps = found?.gaps ?? [];
    const names = await this.unitNames(
      ctx,
      gaps.map((gap) => gap.unitId),
    );
    return {
      objective: await this.objectives.view(ctx, row.id),
      goals: await this.goals.views(ctx, scope, rows, found?.branches),
      gaps: gaps.map(({ unitId, parentId }) => ({
        unitId,
        unitName: names.get(unitId) ?? '',
        parentGoalId: parentId,
      })),
    };
  }

  private async unitNames(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.rows<{ id: string; name: string; texts: string | null }>(
      sql`SELECT id, name, texts FROM unit WHERE id IN (${join([...ids])})`,
    );
    return new Map(rows.map(({ id, name, texts }) => [id, unitNameOf(ctx, name, texts)]));
  }
}
