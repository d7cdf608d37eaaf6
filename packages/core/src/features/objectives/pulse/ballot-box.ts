import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, join, sql } from '../../../data/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { Pulse } from './pulse.entity.js';
import type { CountedAnswers, PulseLevel } from './pulse-results.js';

/** An answer on its way into the box: which of the three were right, and nothing about who. */
export interface Ballot {
  level: PulseLevel;
  unitId: string;
  correct: readonly boolean[];
}

const voterOf = (pulse: Pick<Pulse, 'id' | 'salt'>, userId: string): string =>
  createHmac('sha256', pulse.salt).update(`${pulse.id} ${userId}`).digest('hex');

/**
 * Counts answers without their people: that somebody answered is kept as a keyed hash, what was answered only as counts by
 * level and unit, so that no order of rows and no history joins the two (reliability A6).
 */
@Injectable()
export class BallotBox {
  constructor(private readonly db: Database) {}

  /** Counts an answer; false when the person answered already. */
  async cast(pulse: Pulse, userId: string, ballot: Ballot): Promise<boolean> {
    const isFirst = await this.db.run(sql`
      INSERT INTO pulse_ballot (pulse_id, voter) VALUES (${pulse.id}, ${voterOf(pulse, userId)}) ON CONFLICT DO NOTHING`);
    if (isFirst === 0) return false;
    await this.count(pulse.id, ballot.level, ballot.unitId, 1, ballot.correct.map(Number));
    return true;
  }

  /** Adds people and their right answers to a level of a unit. */
  async count(
    pulseId: string,
    level: PulseLevel,
    unitId: string,
    people: number,
    correct: readonly number[],
  ): Promise<void> {
    const [first = 0, second = 0, third = 0] = correct;
    await this.db.run(sql`
      INSERT INTO pulse_tally (pulse_id, level, unit_id, people, first_correct, second_correct, third_correct)
      VALUES (${pulseId}, ${level}, ${unitId}, ${people}, ${first}, ${second}, ${third})
      ON CONFLICT (pulse_id, level, unit_id) DO UPDATE SET people = pulse_tally.people + excluded.people,
        first_correct = pulse_tally.first_correct + excluded.first_correct,
        second_correct = pulse_tally.second_correct + excluded.second_correct,
        third_correct = pulse_tally.third_correct + excluded.third_correct`);
  }

  /** Ids of the pulses that the actor answered already. */
  async answeredBy(ctx: Ctx, pulses: readonly Pulse[]): Promise<Set<string>> {
    const userId = ctx.actor?.userId;
    if (!userId || pulses.length === 0) return new Set();
    const rows = await this.db.rows<{ id: string }>(sql`
      SELECT pulse_id AS "id" FROM pulse_ballot
      WHERE pulse_id IN (${join(pulses.map(({ id }) => id))}) AND voter IN (${join(pulses.map((pulse) => voterOf(pulse, userId)))})`);
    return new Set(rows.map(({ id }) => id));
  }

  /** The counted answers of these pulses, by pulse. */
  async counts(pulseIds: readonly string[]): Promise<Map<string, CountedAnswers[]>> {
    const found = new Map<string, CountedAnswers[]>(pulseIds.map((id) => [id, []]));
    if (pulseIds.length === 0) return found;
    const rows = await this.db.rows<CountedAnswers & { pulseId: string }>(sql`
      SELECT t.pulse_id AS "pulseId", t.level, u.path, t.people, t.first_correct AS "firstCorrect",
        t.second_correct AS "secondCorrect", t.third_correct AS "thirdCorrect"
      FROM pulse_tally t JOIN unit u ON u.id = t.unit_id
      WHERE t.pulse_id IN (${join([...pulseIds])}) ORDER BY u.path, t.level`);
    for (const { pulseId, ...counted } of rows) found.get(pulseId)?.push(counted);
    return found;
  }
}
