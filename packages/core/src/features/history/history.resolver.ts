import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type PageInput, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type ChangeView, HistoryService } from './history.service.js';

type Undone = { __typename: 'Undone'; id: string; version: number; titles: string[] };

/** The API of the history. */
@Resolver()
export class HistoryResolver {
  constructor(private readonly service: HistoryService) {}

  @Query()
  @Allow('history:read')
  history(
    @RequestCtx() ctx: Ctx,
    @Args() args: { programId: string; entity?: string; entityId?: string; page?: PageInput },
  ): Promise<{ total: number; items: ChangeView[] }> {
    return this.service.history(ctx, args.programId, args, args.page);
  }

  @Mutation()
  @Allow('history:undo')
  undo(@RequestCtx() ctx: Ctx, @Args('input') input: { changeId: string }): Promise<Undone> {
    return this.service.undo(ctx, input.changeId);
  }

  @Mutation()
  @Allow('history:undo')
  undoLastChange(@RequestCtx() ctx: Ctx, @Args('input') input: { programId: string }): Promise<Undone> {
    return this.service.undoLast(ctx, input.programId);
  }
}
