import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { type ContributionFilter, ContributionService } from './contribution.service.js';
import type { ContributionView } from './contribution.view.js';

/** The API of contributions. */
@Resolver()
export class ContributionResolver {
  constructor(private readonly contributions: ContributionService) {}

  @Query()
  @Allow('scorecard:read')
  contribution(@RequestCtx() ctx: Ctx, @Args() filter: ContributionFilter): Promise<ContributionView> {
    return this.contributions.contribution(ctx, filter);
  }
}
