import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type BattleInput, BattlesService, type MustWinBattleView } from './battles.service.js';

type RowInput = { id: string; version: number };

/** The API of must-win battles. */
@Resolver()
export class BattlesResolver {
  constructor(private readonly service: BattlesService) {}

  @Query()
  @Allow('strategy:read')
  mustWinBattles(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('includeArchived') includeArchived: boolean,
  ): Promise<MustWinBattleView[]> {
    return this.service.battles(ctx, programId, includeArchived);
  }

  @Mutation()
  @Allow('strategy:write')
  createMustWinBattle(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: BattleInput & { programId: string; title: string },
  ): Promise<MustWinBattleView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  updateMustWinBattle(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: BattleInput & RowInput,
  ): Promise<MustWinBattleView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  archiveMustWinBattle(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MustWinBattleView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('strategy:write')
  restoreMustWinBattle(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MustWinBattleView> {
    return this.service.setArchived(ctx, input, false);
  }
}
