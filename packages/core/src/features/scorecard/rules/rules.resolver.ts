import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { MeasureView } from '../measures/measure.view.js';
import { RuleService, type SetThresholdInput, type SetWeightInput } from './rule.service.js';

/** The API of dated goals, red flags and weights. */
@Resolver()
export class RulesResolver {
  constructor(private readonly rules: RuleService) {}

  @Mutation()
  @Allow('measure:write')
  @OwnTransaction()
  setThreshold(@RequestCtx() ctx: Ctx, @Args('input') input: SetThresholdInput): Promise<MeasureView> {
    return this.rules.setThreshold(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  setWeight(@RequestCtx() ctx: Ctx, @Args('input') input: SetWeightInput): Promise<MeasureView> {
    return this.rules.setWeight(ctx, input);
  }
}
