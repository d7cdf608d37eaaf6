import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, join, sql } from '../../../data/index.js';
import { type Ctx, type FieldName, InputCheck, say } from '../../../kernel/index.js';
import { objectiveMessages } from '../objectives.messages.js';
import { levelNames } from './level-names.js';

/** Levels of goals, from the widest circle to the narrowest. */
export const GOAL_LEVELS = ['UNIT', 'TEAM', 'PERSON'] as const;

/** A level of a goal. */
export type GoalLevel = (typeof GOAL_LEVELS)[number];

interface Node {
  id: string;
  objectiveId: string;
  parentGoalId: string | null;
  level: GoalLevel;
  title: string;
  archivedAt: string | null;
  path: string;
  unitName: string;
}

/**
 * What holds between a goal and the one it serves. Checked after a change is written and before it commits, so that it
 * also holds for two moves at once and for what undo brings back.
 */
@Injectable()
export class GoalRules implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly readers: RowReaders,
  ) {}

  /** Watches what undo does to goals. */
  onModuleInit(): void {
    this.readers.follow('cascadeGoal', (ctx, ids) => this.hold(ctx, ids, 'changeId'));
  }

  /** The goals of the objectives that these goals serve, by id, in one statement. */
  private async around(ids: readonly string[]): Promise<Map<string, Node>> {
    const nodes = await this.db.rows<Node>(sql`
      SELECT g.id, g.objective_id AS "objectiveId", g.parent_goal_id AS "parentGoalId", g.level, g.title,
        g.archived_at AS "archivedAt", u.path, u.name AS "unitName"
      FROM cascade_goal g JOIN unit u ON u.id = g.unit_id
      WHERE g.objective_id IN (SELECT x.objective_id FROM cascade_goal x WHERE x.id IN (${join([...ids])}))
        OR g.id IN (SELECT y.parent_goal_id FROM cascade_goal y WHERE y.id IN (${join([...ids])}))
      ORDER BY g.id`);
    return new Map(nodes.map((node) => [node.id, node]));
  }

  /**
   * Throws Invalid about a field unless each of these goals, and each that serves one of them, serves a live goal of its
   * objective, on a level not narrower than its own, for a unit at or above its own, and not by a circle.
   */
  async hold(ctx: Ctx, ids: readonly string[], field: FieldName): Promise<void> {
    const nodes = await this.around(ids);
    const check = new InputCheck(ctx);
    const changed = ids.flatMap((id) => nodes.get(id) ?? []);
    // What was changed is named before what serves it.
    for (const node of new Set([...changed, ...nodes.values()])) {
      const isChanged = ids.includes(node.id);
      if (node.archivedAt !== null || !(isChanged || (node.parentGoalId && ids.includes(node.parentGoalId)))) continue;
      const parent = node.parentGoalId === null ? undefined : nodes.get(node.parentGoalId);
      if (!parent) continue;
      const circle = this.circle(node, nodes);
      if (circle) {
        check.add(field, 'CIRCLE', objectiveMessages.circle, { path: circle.join(' → ') });
        break;
      }
      this.compare(ctx, check, field, node, parent);
    }
    check.throwIfAny();
  }

  private circle(start: Node, nodes: ReadonlyMap<string, Node>): string[] | null {
    const titles = [start.title];
    const seen = new Set([start.id]);
    for (let at = start.parentGoalId; at !== null; at = nodes.get(at)?.parentGoalId ?? null) {
      titles.push(nodes.get(at)?.title ?? at);
      if (at === start.id) return titles;
      if (seen.has(at)) return null;
      seen.add(at);
    }
    return null;
  }

  private compare(ctx: Ctx, check: InputCheck, field: FieldName, node: Node, parent: Node): void {
    const { otherObjective, parentArchived, levelAbove, unitOutside } = objectiveMessages;
    if (parent.objectiveId !== node.objectiveId)
      check.add(field, 'OTHER_OBJECTIVE', otherObjective, { goal: parent.title });
    if (parent.archivedAt !== null) check.add(field, 'PARENT_ARCHIVED', parentArchived, { goal: parent.title });
    if (GOAL_LEVELS.indexOf(parent.level) > GOAL_LEVELS.indexOf(node.level)) {
      const level = say(levelNames[parent.level], ctx.locale);
      check.add(field, 'LEVEL_ABOVE', levelAbove, { goal: parent.title, level });
    }
    if (node.path !== parent.path && !node.path.startsWith(`${parent.path}.`))
      check.add(field, 'UNIT_OUTSIDE', unitOutside, { unit: node.unitName, above: parent.unitName });
  }
}
