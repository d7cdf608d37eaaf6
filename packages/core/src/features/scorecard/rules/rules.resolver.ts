import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, RequestCtx } from '../../../api/index.js';
import { type Ctx, InvalidInput, type IssueRow } from '../../../kernel/index.js';
import type { MeasureView } from '../measures/measure.view.js';
import { type RemoveRuleInput, RuleService, type SetWeightInput } from './rule.service.js';
import type { SetThresholdInput } from './threshold-change.js';
import { ThresholdPreviewService, type ThresholdPreviewView } from './threshold-preview.service.js';

type Refused = { __typename: 'Invalid'; issues: readonly IssueRow[] };

/** The API of dated goals, red flags and weights. */
@Resolver()
export class RulesResolver {
  constructor(
    private readonly rules: RuleService,
    private readonly previews: ThresholdPreviewService,
  ) {}

  @Query()
  @Allow('measure:write')
  async previewThreshold(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: SetThresholdInput,
    @Args('take') take: number,
  ): Promise<ThresholdPreviewView | Refused> {
    try {
      return await this.previews.preview(ctx, input, take);
    } catch (error) {
      if (error instanceof InvalidInput) return { __typename: 'Invalid', issues: error.issues };
      throw error;
    }
  }

  @Mutation()
  @Allow('measure:write')
  @OwnTransaction()
  setThreshold(@RequestCtx() ctx: Ctx, @Args('input') input: SetThresholdInput): Promise<MeasureView> {
    return this.rules.setThreshold(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  @OwnTransaction()
  removeThreshold(@RequestCtx() ctx: Ctx, @Args('input') input: RemoveRuleInput): Promise<MeasureView> {
    return this.rules.removeThreshold(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  setWeight(@RequestCtx() ctx: Ctx, @Args('input') input: SetWeightInput): Promise<MeasureView> {
    return this.rules.setWeight(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  removeWeight(@RequestCtx() ctx: Ctx, @Args('input') input: RemoveRuleInput): Promise<MeasureView> {
    return this.rules.removeWeight(ctx, input);
  }
}
