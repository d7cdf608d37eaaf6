import { Injectable } from '@nestjs/common';
import { Database, Store, sql, uuidv7 } from '../../data/index.js';
import type { ScoredPeriods } from '../scorecard/index.js';
import { AlertSignal } from './alerts.entity.js';

/** Periods of one measure with new scores, and the signals that said so. */
export interface SignalGroup {
  programId: string;
  measureId: string;
  period: string;
  periodEnd: string;
  /** The oldest `updatedAt` of the new scores. */
  since: string;
  ids: string[];
}

const AT_ONCE = 500;

/**
 * What the transaction that wrote scores leaves for the look afterwards: one row for each period of a measure, however many
 * units it has, and nothing where nobody subscribed, so that imports do not feel it.
 */
@Injectable()
export class Signals {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
  ) {}

  /** Notes which periods have new scores; inside their transaction. */
  async note({ programId, at, periods }: ScoredPeriods): Promise<void> {
    const listener = await this.db.row(
      sql`SELECT 1 AS one FROM alert_subscription WHERE program_id = ${programId} LIMIT 1`,
    );
    if (!listener) return;
    for (const { measureId, period, periodEnd } of periods) {
      await this.store.insertUntracked(AlertSignal, { id: uuidv7(), programId, measureId, period, periodEnd, at });
    }
  }

  /** The oldest signals, those of the same period of a measure together; empty when all is looked through. */
  async next(): Promise<SignalGroup[]> {
    const rows = await this.db.rows<Omit<SignalGroup, 'since' | 'ids'> & { id: string; at: string }>(sql`
      SELECT id, program_id AS "programId", measure_id AS "measureId", period, period_end AS "periodEnd", at
      FROM alert_signal ORDER BY id LIMIT ${AT_ONCE}`);
    const groups = new Map<string, SignalGroup>();
    for (const { id, at, ...row } of rows) {
      const key = `${row.measureId} ${row.period}`;
      const known = groups.get(key);
      if (!known) groups.set(key, { ...row, since: at, ids: [id] });
      else {
        known.ids.push(id);
        if (at < known.since) known.since = at;
      }
    }
    return [...groups.values()];
  }
}
