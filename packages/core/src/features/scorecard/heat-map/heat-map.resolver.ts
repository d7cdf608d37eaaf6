import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, type PageInput, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { HeatMapService, type HeatMapView } from './heat-map.service.js';

/** The API of heat maps. */
@Resolver()
export class HeatMapResolver {
  constructor(private readonly maps: HeatMapService) {}

  @Query()
  @Allow('scorecard:read')
  heatMap(
    @RequestCtx() ctx: Ctx,
    @Args() { unitId, period, page }: { unitId: string; period: string; page?: PageInput | null },
  ): Promise<HeatMapView> {
    return this.maps.heatMap(ctx, unitId, period, page);
  }
}
