import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { WheelService } from './wheel.service.js';
import type { WheelView } from './wheel.view.js';

/** The API of the wheel. */
@Resolver()
export class WheelResolver {
  constructor(private readonly wheels: WheelService) {}

  @Query()
  @Allow('scorecard:read')
  wheel(@RequestCtx() ctx: Ctx, @Args('unitId') unitId: string, @Args('period') period: string): Promise<WheelView> {
    return this.wheels.wheel(ctx, unitId, period);
  }
}
