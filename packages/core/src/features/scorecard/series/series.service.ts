import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Cadence,
  type ControlSignal,
  controlChart,
  coverageOf,
  type Freshness,
  freshnessOf,
  parsePeriod,
  type Status,
  statusOf,
  today,
} from '@wheelhouse/domain';
import { Database, join, sql } from '../../../data/index.js';
import { type Ctx, notFound, say, WheelhouseError } from '../../../kernel/index.js';
import { scorecardMessages } from '../scorecard.messages.js';
import { unitOfWheel } from '../wheel/unit-of-wheel.js';

/** One period of a measure's history as it was scored then, with the limits of chance around it. */
export interface SeriesPointView {
  period: string;
  value: number | null;
  score: number | null;
  status: Status;
  freshness: Freshness;
  goal: number | null;
  redFlag: number | null;
  ruleVersion: string;
  limits: { centre: number; lower: number; upper: number; from: string; to: string } | null;
  signal: ControlSignal | null;
}

/** Whose history is asked for, and between which periods. */
export interface SeriesSpan {
  unitId: string;
  from?: string | null;
  to?: string | null;
}

/** The measure a history belongs to. */
export interface MeasureOfSeries {
  id: string;
  programId: string;
  cadence: string;
}

interface StoredPoint {
  measureId: string;
  period: string;
  periodEnd: string;
  value: number | null;
  score: number | null;
  goal: number;
  redFlag: number;
  ruleVersion: string;
  present: number;
  expected: number;
}

/** Points answered to one request at most; a list of measures asks for a shorter span. */
const MOST_POINTS = 20_000;

interface Batch {
  ids: Set<string>;
  found: Promise<{ points: Map<string, StoredPoint[]>; day: string }>;
}

/** The history of measures as it was scored (M7), with the limits of chance (XmR). */
@Injectable()
export class SeriesService {
  private readonly batches = new WeakMap<Ctx, Map<string, Batch>>();

  constructor(private readonly db: Database) {}

  /**
   * The stored scores of a measure in a unit, in time order. Measures of one list that ask for the same unit and span are
   * read together: two statements for one and for fifty.
   */
  async series(ctx: Ctx, measure: MeasureOfSeries, span: SeriesSpan): Promise<SeriesPointView[]> {
    const found = await this.batch(ctx, measure, span).found;
    const points = found.points.get(measure.id) ?? [];
    const chart = controlChart(points.map((point) => point.value));
    const cadence = measure.cadence as Cadence;
    return points.map((point, at) => {
      const { limits, signal } = chart[at] ?? { limits: null, signal: null };
      const nextEnd = points[at + 1]?.periodEnd;
      return {
        period: point.period,
        value: point.value,
        score: point.score,
        status: statusOf(point.score, coverageOf(point)),
        freshness: freshnessOf(point.periodEnd, nextEnd ? addDays(nextEnd, -1) : found.day, cadence),
        goal: point.goal,
        redFlag: point.redFlag,
        ruleVersion: point.ruleVersion,
        limits: limits && {
          centre: limits.centre,
          lower: limits.lower,
          upper: limits.upper,
          from: points[limits.from]?.period ?? point.period,
          to: points[limits.to]?.period ?? point.period,
        },
        signal,
      };
    });
  }

  private batch(ctx: Ctx, measure: MeasureOfSeries, span: SeriesSpan): Batch {
    const mine = this.batches.get(ctx) ?? new Map<string, Batch>();
    this.batches.set(ctx, mine);
    const key = JSON.stringify([measure.programId, span.unitId, span.from ?? null, span.to ?? null]);
    const open = mine.get(key);
    if (open) {
      open.ids.add(measure.id);
      return open;
    }
    const ids = new Set([measure.id]);
    const batch = { ids, found: this.read(ctx, measure.programId, span, ids, () => mine.delete(key)) };
    mine.set(key, batch);
    return batch;
  }

  private async read(
    ctx: Ctx,
    programId: string,
    span: SeriesSpan,
    ids: ReadonlySet<string>,
    close: () => void,
  ): Promise<{ points: Map<string, StoredPoint[]>; day: string }> {
    // The other measures of the list ask before the next turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
    close();
    const unit = await unitOfWheel(this.db, ctx, span.unitId);
    if (unit.programId !== programId) throw notFound(ctx, 'unit', span.unitId);
    const start = span.from && parsePeriod(span.from)?.start;
    const end = span.to && parsePeriod(span.to)?.end;
    const rows = await this.db.rows<StoredPoint>(sql`
      SELECT m.id AS "measureId", s.period, s.period_end AS "periodEnd", s.value, s.score, s.goal, s.red_flag AS "redFlag",
        s.rule_version AS "ruleVersion", s.present, s.expected
      FROM measure m CROSS JOIN measure_score s
      WHERE m.id IN (${join([...ids])}) AND s.unit_id = ${unit.id} AND s.measure_id = m.id
      ${start ? sql`AND s.period_end >= ${start}` : sql``} ${end ? sql`AND s.period_end <= ${end}` : sql``}
      ORDER BY s.period_end LIMIT ${MOST_POINTS + 1}`);
    if (rows.length > MOST_POINTS) {
      throw new WheelhouseError('TOO_LARGE', say(scorecardMessages.longSeries, ctx.locale, { max: MOST_POINTS }));
    }
    const points = new Map<string, StoredPoint[]>();
    for (const row of rows) {
      const known = points.get(row.measureId);
      if (known) known.push(row);
      else points.set(row.measureId, [row]);
    }
    return { points, day: today(ctx.clock.now(), unit.timeZone) };
  }
}
