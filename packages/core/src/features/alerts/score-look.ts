import { Injectable } from '@nestjs/common';
import {
  addPeriods,
  type Cadence,
  CONTROL_WINDOW,
  controlChart,
  coverageOf,
  freshnessOf,
  parsePeriod,
  periodOf,
  statusOf,
  today,
} from '@wheelhouse/domain';
import { Database, join, sql } from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';
import { SignInService } from '../people/index.js';
import type { AlertEvent } from './alerts.entity.js';
import { Audience, type WatchedMeasure } from './audience.js';
import { type Finding, NoticeWriter } from './notice-writer.js';
import { type SignalGroup, Signals } from './signals.js';

interface MeasureRow {
  id: string;
  quadrant: string;
  wheelPosition: number | null;
  cadence: Cadence;
  archivedAt: string | null;
}

interface ScoredUnit {
  unitId: string;
  path: string;
  timeZone: string;
  value: number | null;
  goal: number;
  score: number | null;
  present: number;
  expected: number;
}

interface Neighbours {
  unitId: string;
  /** End of the newest period of the unit. */
  newest: string;
  /** The newest score before that had a colour. */
  before: number | null;
}

const LOOKED_FOR = ['TURNED_RED', 'BEYOND_LIMITS'] as const satisfies readonly AlertEvent[];
const NOBODY: ReadonlySet<string> = new Set();
const UNITS_AT_ONCE = 100;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Looks through new scores for what people subscribed to, outside the transaction that wrote them and in short pieces. A
 * signal is removed when its notices are written, so a look that was cut off is made again and tells nothing twice.
 */
@Injectable()
export class ScoreLook {
  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
    private readonly signIn: SignInService,
    private readonly writer: NoticeWriter,
  ) {}

  /** Looks through everything that was signalled. */
  async run(ctx: Ctx): Promise<void> {
    for (let groups = await this.signals.next(); groups.length > 0; groups = await this.signals.next()) {
      const audiences = new Map<string, Audience>();
      for (const group of groups) {
        let audience = audiences.get(group.programId);
        if (!audience) {
          audience = await Audience.of(this.db, this.signIn, ctx.clock, group.programId);
          audiences.set(group.programId, audience);
        }
        await this.look(ctx, group, audience);
        await this.db.tx(ctx, () => this.db.run(sql`DELETE FROM alert_signal WHERE id IN (${join(group.ids)})`));
        await breathe();
      }
    }
  }

  private async look(ctx: Ctx, group: SignalGroup, audience: Audience): Promise<void> {
    const row = await this.db.row<MeasureRow>(sql`
      SELECT id, quadrant, wheel_position AS "wheelPosition", cadence, archived_at AS "archivedAt" FROM measure
      WHERE id = ${group.measureId}`);
    if (!row || row.archivedAt !== null) return;
    const measure = { id: row.id, quadrant: row.quadrant, isOnWheel: row.wheelPosition !== null };
    const events = LOOKED_FOR.filter((event) => audience.wants(event, measure));
    if (events.length === 0) return;
    const isWatched = (unit: ScoredUnit): boolean =>
      freshnessOf(group.periodEnd, today(ctx.clock.now(), unit.timeZone), row.cadence) !== 'STALE' &&
      events.some((event) => audience.listeners(event, unit.path, measure).length > 0);
    const units = (await this.scored(group, events)).filter(isWatched);
    for (let start = 0; start < units.length; start += UNITS_AT_ONCE) {
      const piece = units.slice(start, start + UNITS_AT_ONCE);
      await this.writer.write(ctx, await this.findings(group, { ...measure, cadence: row.cadence }, audience, piece));
      await breathe();
    }
  }

  private scored(group: SignalGroup, events: readonly AlertEvent[]): Promise<ScoredUnit[]> {
    const red = events.includes('BEYOND_LIMITS') ? sql`` : sql`AND s.score < 3.4`;
    return this.db.rows<ScoredUnit>(sql`
      SELECT s.unit_id AS "unitId", u.path, COALESCE(u.time_zone, p.time_zone) AS "timeZone", s.value, s.goal, s.score,
        s.present, s.expected
      FROM measure_score s JOIN unit u ON u.id = s.unit_id JOIN program p ON p.id = u.program_id
      WHERE s.measure_id = ${group.measureId} AND s.period = ${group.period} AND s.updated_at >= ${group.since}
        AND s.value IS NOT NULL AND u.archived_at IS NULL ${red}`);
  }

  private async findings(
    group: SignalGroup,
    measure: WatchedMeasure & { cadence: Cadence },
    audience: Audience,
    units: readonly ScoredUnit[],
  ): Promise<Finding[]> {
    const ids = units.map((unit) => unit.unitId);
    const neighbours = await this.neighbours(group, ids);
    const beyond = audience.wants('BEYOND_LIMITS', measure) ? await this.beyond(group, measure.cadence, ids) : NOBODY;
    return units.flatMap((unit) => {
      const beside = neighbours.get(unit.unitId);
      if (beside?.newest !== group.periodEnd) return [];
      const isRed = statusOf(unit.score, coverageOf(unit)) === 'OFF_TRACK';
      const happened: Readonly<Record<(typeof LOOKED_FOR)[number], boolean>> = {
        TURNED_RED: isRed && statusOf(beside.before) !== 'OFF_TRACK',
        BEYOND_LIMITS: beyond.has(unit.unitId),
      };
      return LOOKED_FOR.filter((event) => happened[event]).flatMap((event) =>
        audience.listeners(event, unit.path, measure).map(({ personId }) => ({
          ...{ personId, event, programId: group.programId, unitId: unit.unitId, measureId: measure.id },
          ...{ period: group.period, value: unit.value, goal: unit.goal },
        })),
      );
    });
  }

  /** Units whose value of the period lies beyond the limits of their last 26 periods (XmR, Wheeler). */
  private async beyond(group: SignalGroup, cadence: Cadence, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
    const since = parsePeriod(addPeriods(periodOf(group.periodEnd, cadence), -CONTROL_WINDOW))?.end ?? group.periodEnd;
    const rows = await this.db.rows<{ unitId: string; value: number | null }>(sql`
      SELECT unit_id AS "unitId", value FROM measure_score
      WHERE unit_id IN (${join([...unitIds])}) AND measure_id = ${group.measureId}
        AND period_end > ${since} AND period_end <= ${group.periodEnd} ORDER BY unit_id, period_end`);
    const values = new Map<string, (number | null)[]>();
    for (const { unitId, value } of rows) {
      const known = values.get(unitId);
      if (known) known.push(value);
      else values.set(unitId, [value]);
    }
    const found = [...values].filter(([, list]) => {
      const signal = controlChart(list).at(-1)?.signal;
      return signal === 'ABOVE' || signal === 'BELOW';
    });
    return new Set(found.map(([unitId]) => unitId));
  }

  private async neighbours(group: SignalGroup, unitIds: readonly string[]): Promise<Map<string, Neighbours>> {
    const { measureId, periodEnd } = group;
    const rows = await this.db.rows<Neighbours>(sql`
      SELECT u.id AS "unitId",
        (SELECT MAX(n.period_end) FROM measure_score n WHERE n.unit_id = u.id AND n.measure_id = ${measureId}) AS "newest",
        (SELECT b.score FROM measure_score b WHERE b.unit_id = u.id AND b.measure_id = ${measureId}
           AND b.period_end < ${periodEnd} AND b.score IS NOT NULL AND b.present * 5 >= b.expected * 3
         ORDER BY b.period_end DESC LIMIT 1) AS "before"
      FROM unit u WHERE u.id IN (${join([...unitIds])})`);
    return new Map(rows.map((row) => [row.unitId, row]));
  }
}
