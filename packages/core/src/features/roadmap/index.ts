import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { BattlesModule } from '../battles/index.js';
import { InitiativesModule } from '../initiatives/index.js';
import { ProgramsModule } from '../programs/index.js';
import { RoadmapResolver } from './roadmap.resolver.js';
import { RoadmapService } from './roadmap.service.js';

/** Services and resolvers of the roadmap. */
@Module({
  imports: [ProgramsModule, BattlesModule, InitiativesModule],
  providers: [RoadmapService, RoadmapResolver],
})
export class RoadmapModule {}

/** The plan of a program over its horizon. */
export const roadmapFeature: Feature = {
  name: 'roadmap',
  sdl: readSdl(import.meta.url, './roadmap.graphql'),
  entities: [],
  module: RoadmapModule,
};
