import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import type { InitiativeFilter } from '../initiatives/index.js';
import { RoadmapService, type RoadmapView } from './roadmap.service.js';

/** The API of the roadmap. */
@Resolver()
export class RoadmapResolver {
  constructor(private readonly service: RoadmapService) {}

  @Query()
  @Allow('initiative:read')
  roadmap(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('filter') filter: InitiativeFilter | null,
  ): Promise<RoadmapView> {
    return this.service.roadmap(ctx, programId, filter ?? {});
  }
}
