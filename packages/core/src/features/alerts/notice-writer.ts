import { Injectable } from '@nestjs/common';
import { Database, join, sql, uuidv7 } from '../../data/index.js';
import { type Ctx, instantOf } from '../../kernel/index.js';
import type { AlertEvent } from './alerts.entity.js';

/** Something to tell people. */
export interface Finding {
  personId: string;
  programId: string;
  event: AlertEvent;
  unitId: string;
  measureId: string;
  period: string;
  value: number | null;
  goal: number | null;
}

const ROWS = 100;

/** Writes notices in short transactions; what a person was told before is left out. */
@Injectable()
export class NoticeWriter {
  constructor(private readonly db: Database) {}

  /** Writes what is new of these findings. */
  async write(ctx: Ctx, findings: readonly Finding[]): Promise<void> {
    const at = instantOf(ctx.clock);
    for (let start = 0; start < findings.length; start += ROWS) {
      const rows = findings
        .slice(start, start + ROWS)
        .map(
          (row) =>
            sql`(${uuidv7()}, ${row.personId}, ${row.programId}, ${row.event}, ${row.unitId}, ${row.measureId}, ${row.period}, ${row.value}, ${row.goal}, ${at})`,
        );
      await this.db.tx(ctx, () =>
        this.db.run(sql`
          INSERT INTO notice (id, person_id, program_id, event, unit_id, measure_id, period, value, goal, at)
          VALUES ${join(rows)} ON CONFLICT (person_id, event, unit_id, measure_id, period) DO NOTHING`),
      );
    }
  }
}
