import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/index.js';
import { type RecomputeOutcome, ScoreService } from './scores/score.service.js';
import { WheelService } from './wheel/wheel.service.js';
import { alertsOf, type MeasuredView, type WheelAlerts, type WheelView } from './wheel/wheel.view.js';

/** The scorecard as other features and the command line use it. */
@Injectable()
export class ScorecardService {
  constructor(
    private readonly wheels: WheelService,
    private readonly scores: ScoreService,
  ) {}

  /** The wheel of a unit and period; NOT_FOUND when the unit is out of reach. */
  wheelView(ctx: Ctx, unitId: string, period: string): Promise<WheelView> {
    return this.wheels.wheel(ctx, unitId, period);
  }

  /** What measures say for a unit and period by the rules of the wheel, also those that are not on it. */
  measured(ctx: Ctx, unitId: string, period: string, measureIds: readonly string[]): Promise<MeasuredView[]> {
    return this.wheels.measures(ctx, unitId, period, measureIds);
  }

  /** What of a unit's wheel wants attention, with the wheel itself. */
  async alerts(ctx: Ctx, unitId: string, period: string): Promise<WheelAlerts & { wheel: WheelView }> {
    const wheel = await this.wheels.wheel(ctx, unitId, period);
    return { ...alertsOf(wheel), wheel };
  }

  /** Computes every score of a program anew, or only proves that the stored ones are right. */
  recompute(ctx: Ctx, programId: string, options: { verify: boolean }): Promise<RecomputeOutcome> {
    return this.scores.recompute(ctx, programId, options);
  }
}
