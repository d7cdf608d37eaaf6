import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { RescoringService, type ScoreJobView } from './rescoring.service.js';

/** The API of scores that are being computed again. */
@Resolver()
export class ScoresResolver {
  constructor(private readonly rescoring: RescoringService) {}

  @Query()
  @Allow('scorecard:read')
  scoreJobs(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<ScoreJobView[]> {
    return this.rescoring.jobs(ctx, programId);
  }
}
