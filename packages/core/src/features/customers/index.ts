import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ReadinessModule } from '../readiness/index.js';
import { Episode } from './customers.entity.js';
import { CustomersResolver } from './customers.resolver.js';
import { EpisodesService } from './episodes.service.js';

export { Episode } from './customers.entity.js';
export { type EpisodeLinkView, EpisodesService } from './episodes.service.js';

/** Services and resolvers of episodes. */
@Module({
  imports: [ReadinessModule],
  providers: [EpisodesService, CustomersResolver],
  exports: [EpisodesService],
})
export class CustomersModule {}

/** Episodes of the customer's life with the company. */
export const customersFeature: Feature = {
  name: 'customers',
  sdl: readSdl(import.meta.url, './customers.graphql'),
  entities: [Episode],
  module: CustomersModule,
};
