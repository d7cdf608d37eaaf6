import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { HistoryModule } from '../history/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { UnitsModule } from '../units/index.js';
import { Chain } from './chain.js';
import { MeasureStrategy } from './measure-strategy.js';
import { OverviewResolver } from './overview.resolver.js';
import { OverviewService } from './overview.service.js';

/** Services and resolvers of the first page and of what hangs on a measure. */
@Module({
  imports: [ProgramsModule, UnitsModule, ScorecardModule, HistoryModule],
  providers: [OverviewService, MeasureStrategy, Chain, OverviewResolver],
})
export class OverviewModule {}

/** This week: what changed, what is red, what is stale, what is still to set up. */
export const overviewFeature: Feature = {
  name: 'overview',
  sdl: readSdl(import.meta.url, './overview.graphql'),
  entities: [],
  module: OverviewModule,
};
