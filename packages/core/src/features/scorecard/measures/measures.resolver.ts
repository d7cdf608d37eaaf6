import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { Quadrant } from './measure.entity.js';
import { MeasureService } from './measure.service.js';
import type { MeasureView } from './measure.view.js';
import type { CreateMeasureInput, MeasureFields } from './measure-input.js';

type RowInput = { id: string; version: number };

/** The API of measures. */
@Resolver()
export class MeasuresResolver {
  constructor(private readonly measureService: MeasureService) {}

  @Query()
  @Allow('scorecard:read')
  measures(
    @RequestCtx() ctx: Ctx,
    @Args() filter: { programId: string; quadrant?: Quadrant; includeArchived?: boolean },
  ): Promise<MeasureView[]> {
    return this.measureService.measures(ctx, filter);
  }

  @Query()
  @Allow('scorecard:read')
  measure(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<MeasureView> {
    return this.measureService.measure(ctx, id);
  }

  @Mutation()
  @Allow('measure:write')
  createMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: CreateMeasureInput): Promise<MeasureView> {
    return this.measureService.create(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  updateMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: MeasureFields & RowInput): Promise<MeasureView> {
    return this.measureService.update(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  archiveMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureView> {
    return this.measureService.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('measure:write')
  restoreMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureView> {
    return this.measureService.setArchived(ctx, input, false);
  }
}
