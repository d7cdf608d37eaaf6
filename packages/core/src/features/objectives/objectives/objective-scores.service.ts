import { Injectable } from '@nestjs/common';
import { composeMeasures, type Status, type Trend, trendOf } from '@wheelhouse/domain';
import type { Ctx } from '../../../kernel/index.js';
import { ScorecardService, type WheelMeasureView } from '../../scorecard/index.js';
import { UnitsService } from '../../units/index.js';
import { ObjectivesService } from './objectives.service.js';

/** What an objective scores in a unit and period, as the API shows it. */
export interface ObjectiveScoreView {
  objectiveId: string;
  score: number | null;
  previousScore: number | null;
  coverage: number;
  status: Status;
  trend: Trend;
  measures: WheelMeasureView[];
}

/** Rolls the measures of objectives up as a quadrant of the wheel does (M7), composed on read in a constant number of statements. */
@Injectable()
export class ObjectiveScoresService {
  constructor(
    private readonly objectives: ObjectivesService,
    private readonly scorecard: ScorecardService,
    private readonly units: UnitsService,
  ) {}

  /** The score of every live objective in a unit and period, in the order of the objectives. */
  async scores(ctx: Ctx, unitId: string, period: string): Promise<ObjectiveScoreView[]> {
    const { programId } = await this.units.row(ctx, unitId, 'scorecard:read');
    const rows = await this.objectives.rows(programId);
    const links = await this.objectives.measureLinks(rows.map((row) => row.id));
    const ids = [...links.values()].flat().map((link) => link.id);
    const measured = new Map(
      (await this.scorecard.measured(ctx, unitId, period, ids)).map((entry) => [entry.measure.id, entry]),
    );
    return rows.map(({ id }) => {
      const own = (links.get(id) ?? []).flatMap((link) => measured.get(link.id) ?? []);
      const now = composeMeasures(own.map((entry) => entry.measure));
      const before = composeMeasures(own.map((entry) => entry.before));
      // Where so little of the weight had data, a change would say nothing.
      const previousScore = before.status === 'LOW_COVERAGE' ? null : before.score;
      return {
        objectiveId: id,
        score: now.score,
        previousScore,
        coverage: now.coverage,
        status: now.status,
        trend: trendOf(now.score, previousScore),
        measures: own.map((entry) => entry.measure),
      };
    });
  }
}
