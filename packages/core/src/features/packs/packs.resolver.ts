import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import {
  type InstallPackInput,
  type PackInstallationView,
  type PackPreviewView,
  PacksService,
  type PackView,
} from './packs.service.js';

/** The API of industry packs. */
@Resolver()
export class PacksResolver {
  constructor(private readonly service: PacksService) {}

  @Query()
  @Allow('pack:read')
  packs(@RequestCtx() ctx: Ctx, @Args('programId') programId: string | null): Promise<PackView[]> {
    return this.service.packs(ctx, programId ?? null);
  }

  @Query()
  @Allow('pack:read')
  packPreview(
    @RequestCtx() ctx: Ctx,
    @Args('packId') packId: string,
    @Args('programId') programId: string | null,
  ): Promise<PackPreviewView> {
    return this.service.preview(ctx, packId, programId ?? null);
  }

  @Mutation()
  @Allow('pack:install')
  @OwnTransaction()
  installPack(@RequestCtx() ctx: Ctx, @Args('input') input: InstallPackInput): Promise<PackInstallationView> {
    return this.service.install(ctx, input);
  }
}
