import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, type PageInput, RequestCtx, selectedFields, selects } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import type { InitiativeFilter, InitiativeSort } from './initiative-filter.js';
import type { InitiativeInput } from './initiative-input.js';
import type { InitiativeView } from './initiative-views.js';
import { type InitiativeListView, type InitiativeMatrixView, InitiativesService } from './initiatives.service.js';
import { type MilestoneInput, MilestonesService, type MilestoneView } from './milestones.service.js';

type RowInput = { id: string; version: number };

/** The API of initiatives and their milestones. */
@Resolver()
export class InitiativesResolver {
  constructor(
    private readonly service: InitiativesService,
    private readonly milestones: MilestonesService,
  ) {}

  @Query()
  @Allow('initiative:read')
  initiatives(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('filter') filter: InitiativeFilter | null,
    @Args('sort') sort: InitiativeSort | null,
    @Args('page') page: PageInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InitiativeListView> {
    const asked = {
      total: selects(info, 'total'),
      items: selects(info, 'items'),
      fields: selectedFields(info, 'items'),
    };
    return this.service.list(ctx, programId, { filter, sort, page }, asked);
  }

  @Query()
  @Allow('initiative:read')
  initiativeMatrix(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('filter') filter: InitiativeFilter | null,
  ): Promise<InitiativeMatrixView> {
    return this.service.matrix(ctx, programId, filter ?? {});
  }

  @Query()
  @Allow('initiative:read')
  initiative(
    @RequestCtx() ctx: Ctx,
    @Args('id') id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InitiativeView> {
    return this.service.view(ctx, id, selectedFields(info));
  }

  @Mutation()
  @Allow('initiative:write')
  createInitiative(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: InitiativeInput & { programId: string; title: string },
  ): Promise<InitiativeView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('initiative:write')
  updateInitiative(@RequestCtx() ctx: Ctx, @Args('input') input: InitiativeInput & RowInput): Promise<InitiativeView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('initiative:write')
  archiveInitiative(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<InitiativeView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('initiative:write')
  restoreInitiative(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<InitiativeView> {
    return this.service.setArchived(ctx, input, false);
  }

  @Mutation()
  @Allow('initiative:write')
  createMilestone(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { initiativeId: string; title: string; date: string },
  ): Promise<MilestoneView> {
    return this.milestones.create(ctx, input);
  }

  @Mutation()
  @Allow('initiative:write')
  updateMilestone(@RequestCtx() ctx: Ctx, @Args('input') input: MilestoneInput & RowInput): Promise<MilestoneView> {
    return this.milestones.update(ctx, input);
  }

  @Mutation()
  @Allow('initiative:write')
  archiveMilestone(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MilestoneView> {
    return this.milestones.archive(ctx, input);
  }
}
