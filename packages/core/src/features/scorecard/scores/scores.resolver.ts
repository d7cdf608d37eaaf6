import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { ReadingsFilter } from '../readings/reading.service.js';
import { type MeasureSeriesView, SeriesService } from './series.service.js';

/** The API of stored scores. */
@Resolver()
export class ScoresResolver {
  constructor(private readonly seriesService: SeriesService) {}

  @Query()
  @Allow('scorecard:read')
  measureSeries(@RequestCtx() ctx: Ctx, @Args() filter: ReadingsFilter): Promise<MeasureSeriesView> {
    return this.seriesService.series(ctx, filter);
  }
}
