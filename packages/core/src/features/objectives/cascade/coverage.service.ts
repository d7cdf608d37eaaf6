import { Injectable } from '@nestjs/common';
import { type CascadeCoverage, type CascadeTally, cascadeCoverage } from '@wheelhouse/domain';
import { Database, join, type Sql, sql } from '../../../data/index.js';
import type { Scope } from '../../../kernel/index.js';
import { UnitsService } from '../../units/index.js';
import type { Objective } from '../objectives/objective.entity.js';

/** A tally as the API shows it. */
export interface CascadeTallyView extends CascadeTally {
  share: number | null;
}

/** A tally with its share of covered leaves. */
export const tallyView = ({ covered, required }: CascadeTally): CascadeTallyView => ({
  covered,
  required,
  share: required === 0 ? null : covered / required,
});

/** The coverage of an objective's cascade with how many goals it has. */
export interface ObjectiveCoverage extends CascadeCoverage {
  goalCount: number;
}

interface LeanGoal {
  id: string;
  objectiveId: string;
  parentGoalId: string | null;
  path: string;
  isComplete: number;
}

/** Condition that keeps a query over `unit u` to the units a reader reaches and to the line above them. */
export function unitsInSight(scope: Scope): Sql {
  if (scope.allUnits) return sql``;
  if (scope.paths.length === 0) return sql`AND 1 = 0`;
  const above = [...new Set(scope.paths.flatMap((path) => path.split('.')))];
  const below = scope.paths.map((path) => sql`u.path LIKE ${`${path}.%`}`);
  return sql`AND (u.id IN (${join(above)}) OR ${join(below, ' OR ')})`;
}

/** How far objectives have cascaded (M8), in two statements for any number of them. */
@Injectable()
export class CoverageService {
  constructor(private readonly db: Database) {}

  /** The coverage of each of these objectives, of the part of its cascade that the scope sees. */
  async coverages(
    scope: Scope,
    objectives: readonly Pick<Objective, 'id' | 'carriedBy'>[],
  ): Promise<Map<string, ObjectiveCoverage>> {
    if (objectives.length === 0) return new Map();
    const goals = new Map<string, LeanGoal[]>();
    for (const goal of await this.goals(
      scope,
      objectives.map(({ id }) => id),
    )) {
      const list = goals.get(goal.objectiveId);
      if (list) list.push(goal);
      else goals.set(goal.objectiveId, [goal]);
    }
    const lines = await this.lines(scope, [...new Set(objectives.flatMap(({ carriedBy }) => carriedBy ?? []))]);
    return new Map(
      objectives.map(({ id, carriedBy }) => {
        const own = goals.get(id) ?? [];
        const shaped = own.map((goal) => ({
          id: goal.id,
          parentId: goal.parentGoalId,
          unitLine: goal.path.split('.'),
          isComplete: goal.isComplete === 1,
        }));
        const coverage = cascadeCoverage(shaped, (carriedBy && lines.get(carriedBy)) || []);
        return [id, { ...coverage, goalCount: own.length }];
      }),
    );
  }

  private goals(scope: Scope, objectiveIds: readonly string[]): Promise<LeanGoal[]> {
    return this.db.rows<LeanGoal>(sql`
      SELECT g.id, g.objective_id AS "objectiveId", g.parent_goal_id AS "parentGoalId", u.path,
        CASE WHEN (m.id IS NOT NULL OR g.kpi IS NOT NULL) AND g.target IS NOT NULL AND g.owner IS NOT NULL
          AND g.due_on IS NOT NULL THEN 1 ELSE 0 END AS "isComplete"
      FROM cascade_goal g JOIN unit u ON u.id = g.unit_id
      LEFT JOIN measure m ON m.id = g.measure_id AND m.archived_at IS NULL
      WHERE g.objective_id IN (${join([...objectiveIds])}) AND g.archived_at IS NULL AND u.archived_at IS NULL
        ${unitsInSight(scope)} ORDER BY g.id`);
  }

  private async lines(scope: Scope, kinds: readonly string[]): Promise<Map<string, string[][]>> {
    const lines = new Map<string, string[][]>(kinds.map((kind) => [kind, []]));
    if (kinds.length === 0) return lines;
    const units = await this.db.rows<{ kind: string; path: string }>(sql`
      SELECT u.kind, u.path FROM unit u
      WHERE u.program_id = ${scope.programId} AND u.archived_at IS NULL AND u.kind IN (${join([...kinds])})
        ${UnitsService.within(scope)} ORDER BY u.depth, u.name, u.id`);
    for (const { kind, path } of units) lines.get(kind)?.push(path.split('.'));
    return lines;
  }
}
