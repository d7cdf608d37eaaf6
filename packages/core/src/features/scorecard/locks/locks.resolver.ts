import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { PeriodLockService, type PeriodLockView } from './period-lock.service.js';

/** The API of locked periods. */
@Resolver()
export class LocksResolver {
  constructor(private readonly service: PeriodLockService) {}

  @Query()
  @Allow('scorecard:read')
  periodLocks(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<PeriodLockView[]> {
    return this.service.locks(ctx, programId);
  }

  @Mutation()
  @Allow('program:write')
  lockPeriod(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { programId: string; period: string },
  ): Promise<PeriodLockView> {
    return this.service.lock(ctx, input);
  }

  @Mutation()
  @Allow('program:write')
  reopenPeriod(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { programId: string; period: string; reason: string },
  ): Promise<PeriodLockView> {
    return this.service.reopen(ctx, input);
  }
}
