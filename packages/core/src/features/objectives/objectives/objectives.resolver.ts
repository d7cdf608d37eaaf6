import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { sumOfTallies } from '@wheelhouse/domain';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { type CascadeTallyView, tallyView } from '../cascade/coverage.service.js';
import { ObjectiveScoresService, type ObjectiveScoreView } from './objective-scores.service.js';
import { type NewObjective, type ObjectiveInput, ObjectivesService, type ObjectiveView } from './objectives.service.js';

type RowInput = { id: string; version: number };

/** The API of objectives. */
@Resolver()
export class ObjectivesResolver {
  constructor(
    private readonly service: ObjectivesService,
    private readonly scores: ObjectiveScoresService,
  ) {}

  @Query()
  @Allow('strategy:read')
  objectives(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('includeArchived') includeArchived: boolean,
  ): Promise<ObjectiveView[]> {
    return this.service.objectives(ctx, programId, includeArchived);
  }

  @Query()
  @Allow('strategy:read')
  async cascadeCoverage(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<CascadeTallyView> {
    const objectives = await this.service.objectives(ctx, programId, false);
    return tallyView(sumOfTallies(objectives.map(({ coverage }) => coverage)));
  }

  @Query()
  @Allow('scorecard:read')
  objectiveScores(
    @RequestCtx() ctx: Ctx,
    @Args('unitId') unitId: string,
    @Args('period') period: string,
  ): Promise<ObjectiveScoreView[]> {
    return this.scores.scores(ctx, unitId, period);
  }

  @Mutation()
  @Allow('strategy:write')
  createObjective(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: NewObjective & { programId: string },
  ): Promise<ObjectiveView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  updateObjective(@RequestCtx() ctx: Ctx, @Args('input') input: ObjectiveInput & RowInput): Promise<ObjectiveView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  archiveObjective(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<ObjectiveView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('strategy:write')
  restoreObjective(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<ObjectiveView> {
    return this.service.setArchived(ctx, input, false);
  }
}
