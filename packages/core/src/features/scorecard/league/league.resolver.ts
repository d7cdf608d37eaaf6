import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { type LeagueFilter, LeagueService } from './league.service.js';
import type { LeagueView } from './league.view.js';

/** The API of leagues. */
@Resolver()
export class LeagueResolver {
  constructor(private readonly leagues: LeagueService) {}

  @Query()
  @Allow('scorecard:read')
  league(@RequestCtx() ctx: Ctx, @Args() filter: LeagueFilter): Promise<LeagueView> {
    return this.leagues.league(ctx, filter);
  }
}
