import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type PhaseView, type ProgramInput, ProgramsService, type ProgramView } from './programs.service.js';

type RowInput = { id: string; version: number };

/** The API of programs and phases. */
@Resolver()
export class ProgramsResolver {
  constructor(private readonly service: ProgramsService) {}

  @Query()
  @Allow('program:read')
  programs(@RequestCtx() ctx: Ctx, @Args('includeArchived') includeArchived: boolean): Promise<ProgramView[]> {
    return this.service.programs(ctx, includeArchived);
  }

  @Query()
  @Allow('program:read')
  program(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<ProgramView> {
    return this.service.program(ctx, id);
  }

  @Mutation()
  @Allow('program:create')
  createProgram(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: ProgramInput & { name: string; startsOn: string },
  ): Promise<ProgramView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('program:write')
  updateProgram(@RequestCtx() ctx: Ctx, @Args('input') input: ProgramInput & RowInput): Promise<ProgramView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('program:write')
  archiveProgram(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<ProgramView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('program:write')
  restoreProgram(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<ProgramView> {
    return this.service.setArchived(ctx, input, false);
  }

  @Mutation()
  @Allow('program:write')
  updatePhase(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: RowInput & { title?: string; purpose?: string; startsOn?: string; endsOn?: string },
  ): Promise<PhaseView> {
    return this.service.updatePhase(ctx, input);
  }
}
