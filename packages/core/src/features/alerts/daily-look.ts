import { Injectable } from '@nestjs/common';
import { addDays, type Cadence, coverageOf, freshnessOf, statusOf, today } from '@wheelhouse/domain';
import { Database, join, sql } from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';
import { SignInService } from '../people/index.js';
import type { AlertEvent } from './alerts.entity.js';
import { Audience } from './audience.js';
import { type Finding, NoticeWriter } from './notice-writer.js';

interface WatchedUnit {
  id: string;
  path: string;
}

interface LastScore {
  unitId: string;
  measureId: string;
  quadrant: string;
  wheelPosition: number | null;
  cadence: Cadence;
  period: string;
  periodEnd: string;
  value: number | null;
  goal: number;
  score: number | null;
  present: number;
  expected: number;
  basis: string;
  updatedAt: string;
  hasAction: number;
}

const isStale = ({ periodEnd, cadence }: LastScore, day: string): boolean =>
  freshnessOf(periodEnd, day, cadence) === 'STALE';

const UNITS_AT_ONCE = 50;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Looks once a day, when a new day has begun in the time zone of the units (their own, else the program's), which measures
 * have become stale since somebody subscribed to them (M7), and which are red without an action after a full day.
 */
@Injectable()
export class DailyLook {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignInService,
    private readonly writer: NoticeWriter,
  ) {}

  /** Looks where a new day has begun since the last look. */
  async run(ctx: Ctx): Promise<void> {
    const programs = await this.db.rows<{ id: string; timeZone: string }>(sql`
      SELECT p.id, p.time_zone AS "timeZone" FROM program p WHERE p.archived_at IS NULL
        AND EXISTS (SELECT 1 FROM alert_subscription s WHERE s.program_id = p.id AND (s.events LIKE '%STALE%' OR s.events LIKE '%RED_WITHOUT_ACTION%'))`);
    for (const program of programs) {
      const zones = await this.db.rows<{ timeZone: string }>(sql`
        SELECT DISTINCT COALESCE(time_zone, ${program.timeZone}) AS "timeZone" FROM unit
        WHERE program_id = ${program.id} AND archived_at IS NULL`);
      for (const { timeZone } of zones) await this.lookOnce(ctx, program, timeZone);
    }
  }

  private async lookOnce(ctx: Ctx, program: { id: string; timeZone: string }, timeZone: string): Promise<void> {
    const day = today(ctx.clock.now(), timeZone);
    const key = `daily:${program.id}:${timeZone}`;
    const mark = await this.db.row<{ value: string }>(sql`SELECT value FROM alert_mark WHERE key = ${key}`);
    if (mark?.value === day) return;
    await this.look(ctx, program, timeZone, day);
    await this.db.tx(ctx, () =>
      this.db.run(sql`INSERT INTO alert_mark (key, value) VALUES (${key}, ${day})
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`),
    );
  }

  private async look(
    ctx: Ctx,
    program: { id: string; timeZone: string },
    timeZone: string,
    day: string,
  ): Promise<void> {
    const audience = await Audience.of(this.db, this.signIn, ctx.clock, program.id);
    const all = await this.db.rows<WatchedUnit>(sql`
      SELECT id, path FROM unit WHERE program_id = ${program.id} AND archived_at IS NULL
        AND COALESCE(time_zone, ${program.timeZone}) = ${timeZone}`);
    const units = all.filter((unit) => audience.watches(unit.path));
    const paths = new Map(units.map((unit) => [unit.id, unit.path]));
    for (let start = 0; start < units.length; start += UNITS_AT_ONCE) {
      const ids = units.slice(start, start + UNITS_AT_ONCE).map((unit) => unit.id);
      const findings = (await this.lastScores(program.id, ids)).flatMap((last): Finding[] => {
        const event = this.eventOf(last, day, timeZone);
        if (!event) return [];
        const measure = { id: last.measureId, quadrant: last.quadrant, isOnWheel: last.wheelPosition !== null };
        const { unitId, measureId, period, value, goal } = last;
        return audience
          .listeners(event, paths.get(unitId) ?? '', measure)
          .filter(({ since }) => event !== 'STALE' || !isStale(last, today(new Date(since), timeZone)))
          .map(({ personId }) => ({
            ...{ personId, programId: program.id, event },
            ...{ unitId, measureId, period, value, goal },
          }));
      });
      await this.writer.write(ctx, findings);
      await breathe();
    }
  }

  private eventOf(last: LastScore, day: string, timeZone: string): AlertEvent | null {
    if (isStale(last, day)) return 'STALE';
    const isRed = last.basis === 'OWN' && statusOf(last.score, coverageOf(last)) === 'OFF_TRACK';
    const hadADay = today(new Date(last.updatedAt), timeZone) < addDays(day, -1);
    return isRed && hadADay && last.hasAction === 0 ? 'RED_WITHOUT_ACTION' : null;
  }

  private lastScores(programId: string, unitIds: readonly string[]): Promise<LastScore[]> {
    return this.db.rows<LastScore>(sql`
      SELECT u.id AS "unitId", m.id AS "measureId", m.quadrant, m.wheel_position AS "wheelPosition", m.cadence, n.period,
        n.period_end AS "periodEnd", n.value, n.goal, n.score, n.present, n.expected, n.basis, n.updated_at AS "updatedAt",
        CASE WHEN EXISTS (
          SELECT 1 FROM measure_action a WHERE a.unit_id = u.id AND a.measure_id = m.id AND a.archived_at IS NULL
            AND (a.done_on IS NULL OR a.done_on > n.period_end)) THEN 1 ELSE 0 END AS "hasAction"
      FROM unit u CROSS JOIN measure m CROSS JOIN measure_score n
      WHERE u.id IN (${join([...unitIds])}) AND m.program_id = ${programId} AND m.archived_at IS NULL
        AND n.unit_id = u.id AND n.measure_id = m.id AND n.period_end = (
          SELECT MAX(x.period_end) FROM measure_score x WHERE x.unit_id = u.id AND x.measure_id = m.id)`);
  }
}
