import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { CascadeService, type CascadeView } from './cascade.service.js';
import { type GiveInput, GiveObjectiveService, type ObjectiveGivenView } from './give-objective.service.js';
import type { CascadeGoalView } from './goal-views.js';
import { type GoalInput, GoalsService, type NewGoal } from './goals.service.js';

type RowInput = { id: string; version: number };

/** The API of cascades. */
@Resolver()
export class CascadeResolver {
  constructor(
    private readonly service: CascadeService,
    private readonly goals: GoalsService,
    private readonly giving: GiveObjectiveService,
  ) {}

  @Query()
  @Allow('strategy:read')
  cascade(@RequestCtx() ctx: Ctx, @Args('objectiveId') objectiveId: string): Promise<CascadeView> {
    return this.service.cascade(ctx, objectiveId);
  }

  @Mutation()
  @Allow('goal:write')
  createCascadeGoal(@RequestCtx() ctx: Ctx, @Args('input') input: NewGoal): Promise<CascadeGoalView> {
    return this.goals.create(ctx, input);
  }

  @Mutation()
  @Allow('goal:write')
  updateCascadeGoal(@RequestCtx() ctx: Ctx, @Args('input') input: GoalInput & RowInput): Promise<CascadeGoalView> {
    return this.goals.update(ctx, input);
  }

  @Mutation()
  @Allow('goal:write')
  archiveCascadeGoal(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<CascadeGoalView> {
    return this.goals.archive(ctx, input);
  }

  @Mutation()
  @Allow('goal:write')
  restoreCascadeGoal(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<CascadeGoalView> {
    return this.goals.restore(ctx, input);
  }

  @Mutation()
  @OwnTransaction()
  @Allow('goal:write')
  giveObjective(@RequestCtx() ctx: Ctx, @Args('input') input: GiveInput): Promise<ObjectiveGivenView> {
    return this.giving.give(ctx, input);
  }
}
