import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, join, Store, sql } from '../../../data/index.js';
import { type Ctx, type FieldName, InputCheck } from '../../../kernel/index.js';
import { objectiveMessages } from '../objectives.messages.js';
import { Objective } from './objective.entity.js';

/** Most live objectives of a program: what nobody can keep in mind steers nobody (M6, M8). */
export const MOST_OBJECTIVES = 20;

interface Shared {
  objectiveId: string;
  objective: string;
  measureId: string;
  measure: string;
}

/**
 * What holds for the objectives of a program together. Checked after a change is written and before it commits, so that it
 * also holds for two changes at once and for what undo brings back.
 */
@Injectable()
export class ObjectiveRules implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
  ) {}

  /** Watches what undo does to objectives. */
  onModuleInit(): void {
    this.readers.follow('objective', async (ctx, ids) => {
      const [row] = await this.store.list(Objective, sql`WHERE id IN (${join([...ids])})`);
      if (row) await this.hold(ctx, row.programId, ids, 'changeId');
    });
  }

  /** Throws Invalid about a field when there are more than twenty, or when one of these shares a measure with another. */
  async hold(ctx: Ctx, programId: string, ids: readonly string[], field: FieldName): Promise<void> {
    const check = new InputCheck(ctx);
    const live = await this.db.row<{ count: number }>(
      sql`SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM objective WHERE program_id = ${programId} AND archived_at IS NULL`,
    );
    const count = live?.count ?? 0;
    if (count > MOST_OBJECTIVES) {
      const name = field === 'measureIds' ? 'title' : field;
      check.add(name, 'TOO_MANY_OBJECTIVES', objectiveMessages.tooMany, { count, max: MOST_OBJECTIVES });
    }
    const taken = (await this.shared(programId)).filter(({ objectiveId }) => !ids.includes(objectiveId));
    for (const { measure, objective } of taken) {
      check.add(field, 'MEASURE_TAKEN', objectiveMessages.measureTaken, { measure, objective });
    }
    check.throwIfAny();
  }

  private shared(programId: string): Promise<Shared[]> {
    return this.db.rows<Shared>(sql`
      SELECT o.id AS "objectiveId", o.title AS "objective", m.id AS "measureId", m.name AS "measure"
      FROM objective_measure l JOIN objective o ON o.id = l.objective_id JOIN measure m ON m.id = l.measure_id
      WHERE o.program_id = ${programId} AND o.archived_at IS NULL AND l.measure_id IN (
        SELECT x.measure_id FROM objective_measure x JOIN objective y ON y.id = x.objective_id
        WHERE y.program_id = ${programId} AND y.archived_at IS NULL GROUP BY x.measure_id HAVING COUNT(*) > 1)
      ORDER BY m.name, o.title`);
  }
}
