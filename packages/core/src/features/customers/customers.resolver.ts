import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type EpisodeInput, EpisodesService, type EpisodeView } from './episodes.service.js';

type RowInput = { id: string; version: number };

/** The API of episodes. */
@Resolver()
export class CustomersResolver {
  constructor(private readonly service: EpisodesService) {}

  @Query()
  @Allow('strategy:read')
  episodes(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('includeArchived') includeArchived: boolean,
  ): Promise<EpisodeView[]> {
    return this.service.episodes(ctx, programId, includeArchived);
  }

  @Mutation()
  @Allow('strategy:write')
  createEpisode(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: EpisodeInput & { programId: string; title: string },
  ): Promise<EpisodeView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  updateEpisode(@RequestCtx() ctx: Ctx, @Args('input') input: EpisodeInput & RowInput): Promise<EpisodeView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  archiveEpisode(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<EpisodeView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('strategy:write')
  restoreEpisode(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<EpisodeView> {
    return this.service.setArchived(ctx, input, false);
  }
}
