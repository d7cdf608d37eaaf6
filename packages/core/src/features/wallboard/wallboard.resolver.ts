import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type WallInput, WallsService, type WallView } from './walls.service.js';

interface RowInput {
  id: string;
  version: number;
}

/** The API of wallboards for those who hang them; what a wallboard shows goes by `GET /wall/:token/data`. */
@Resolver()
export class WallboardResolver {
  constructor(private readonly service: WallsService) {}

  @Query()
  @Allow('wall:write')
  walls(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<WallView[]> {
    return this.service.walls(ctx, programId);
  }

  @Mutation()
  @Allow('wall:write')
  createWall(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: WallInput & { programId: string; name: string; unitIds: string[] },
  ): Promise<WallView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('wall:write')
  updateWall(@RequestCtx() ctx: Ctx, @Args('input') input: WallInput & RowInput): Promise<WallView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('wall:write')
  revokeWall(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<WallView> {
    return this.service.revoke(ctx, input);
  }

  @Mutation()
  @Allow('wall:write')
  renewWallAddress(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<WallView> {
    return this.service.renew(ctx, input);
  }
}
