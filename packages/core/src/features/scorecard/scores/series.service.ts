import { Injectable } from '@nestjs/common';
import { coverageOf, parsePeriod, type Status, statusOf } from '@wheelhouse/domain';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, notFound } from '../../../kernel/index.js';
import { MeasureService } from '../measures/measure.service.js';
import { ReadingService, type ReadingsFilter } from '../readings/reading.service.js';

/** One period of a measure's history, with the goal and red flag it was scored against then. */
export interface SeriesPointView {
  period: string;
  value: number | null;
  score: number | null;
  status: Status;
  goal: number | null;
  redFlag: number | null;
  ruleVersion: string;
}

/** The history of a measure in a unit, own or rolled up. */
export interface MeasureSeriesView {
  measureId: string;
  unitId: string;
  points: SeriesPointView[];
}

type StoredPoint = Omit<SeriesPointView, 'status'> & { present: number; expected: number };

/** The history of measures as it was scored (M7). */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: Database,
    private readonly readings: ReadingService,
    private readonly measures: MeasureService,
  ) {}

  /** The stored scores of a measure and unit in time order. */
  async series(ctx: Ctx, filter: ReadingsFilter): Promise<MeasureSeriesView> {
    const unit = await this.readings.unit(ctx, filter.unitId, 'scorecard:read');
    const [measure] = await this.measures.row(ctx, filter.measureId, 'scorecard:read');
    if (unit.programId !== measure.programId) throw notFound(ctx, 'measure', measure.id);
    const start = filter.from && parsePeriod(filter.from)?.start;
    const end = filter.to && parsePeriod(filter.to)?.end;
    const rows = await this.db.rows<StoredPoint>(sql`
      SELECT period, value, score, goal, red_flag AS "redFlag", rule_version AS "ruleVersion", present, expected
      FROM measure_score WHERE unit_id = ${unit.id} AND measure_id = ${measure.id}
      ${start ? sql`AND period_end >= ${start}` : sql``} ${end ? sql`AND period_end <= ${end}` : sql``}
      ORDER BY period_end`);
    return {
      measureId: measure.id,
      unitId: unit.id,
      points: rows.map(({ present, expected, ...row }) => ({
        ...row,
        status: statusOf(row.score, coverageOf({ present, expected })),
      })),
    };
  }
}
