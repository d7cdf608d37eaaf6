import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, type PageInput, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type ChangeView, HistoryService, type UndoneView } from './history.service.js';

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
  @OwnTransaction()
  undo(@RequestCtx() ctx: Ctx, @Args('input') input: { changeId: string }): Promise<UndoneView> {
    return this.service.undo(ctx, input.changeId);
  }

  @Mutation()
  @Allow('history:undo')
  @OwnTransaction()
  undoLastChange(@RequestCtx() ctx: Ctx, @Args('input') input: { programId: string }): Promise<UndoneView> {
    return this.service.undoLast(ctx, input.programId);
  }
}
