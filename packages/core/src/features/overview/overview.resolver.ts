import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { MeasureStrategy, type MeasureStrategyView } from './measure-strategy.js';
import { OverviewService, type ThisWeekView } from './overview.service.js';

/** The API of the first page. */
@Resolver()
export class OverviewResolver {
  constructor(
    private readonly service: OverviewService,
    private readonly strategy: MeasureStrategy,
  ) {}

  @Query()
  @Allow('scorecard:read')
  thisWeek(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('unitId') unitId?: string,
    @Args('period') period?: string,
  ): Promise<ThisWeekView> {
    return this.service.thisWeek(ctx, programId, unitId, period);
  }

  @Query()
  @Allow('scorecard:read')
  measureStrategy(@RequestCtx() ctx: Ctx, @Args('measureId') measureId: string): Promise<MeasureStrategyView> {
    return this.strategy.of(ctx, measureId);
  }
}
