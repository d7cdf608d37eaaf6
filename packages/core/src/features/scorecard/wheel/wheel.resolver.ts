import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, RequestCtx, selects } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { WheelService } from './wheel.service.js';
import type { WheelView } from './wheel.view.js';

/** The API of the wheel. */
@Resolver()
export class WheelResolver {
  constructor(private readonly wheels: WheelService) {}

  @Query()
  @Allow('scorecard:read')
  wheel(
    @RequestCtx() ctx: Ctx,
    @Args('unitId') unitId: string,
    @Args('period') period: string,
    @Info() info: GraphQLResolveInfo,
    @Args('compareWith') compareWith?: string | null,
    @Args('compareWithUnit') compareWithUnit?: string | null,
  ): Promise<WheelView> {
    const signals = selects(info, 'quadrants.measures.isSignal');
    return this.wheels.wheel(ctx, unitId, period, { signals, compareWith, compareWithUnit });
  }
}
