import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { type MeasureOfSeries, type SeriesPointView, SeriesService, type SeriesSpan } from './series.service.js';

/** The history of a measure, a field of it. */
@Resolver('Measure')
export class SeriesResolver {
  constructor(private readonly seriesService: SeriesService) {}

  @ResolveField()
  series(
    @RequestCtx() ctx: Ctx,
    @Parent() measure: MeasureOfSeries,
    @Args() span: SeriesSpan,
  ): Promise<SeriesPointView[]> {
    return this.seriesService.series(ctx, measure, span);
  }
}
