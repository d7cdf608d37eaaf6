import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { BattlesModule } from '../battles/index.js';
import { CustomersModule } from '../customers/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ReadinessModule } from '../readiness/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { InheritanceService } from './inheritance.service.js';
import { InitiativeFilters } from './initiative-filter.js';
import { InitiativeInputs } from './initiative-input.js';
import { InitiativeViews } from './initiative-views.js';
import { Initiative, Milestone } from './initiatives.entity.js';
import { InitiativesResolver } from './initiatives.resolver.js';
import { InitiativesService } from './initiatives.service.js';
import { MilestonesService } from './milestones.service.js';

export { type InitiativeFilter, InitiativeFilters } from './initiative-filter.js';
export { Initiative } from './initiatives.entity.js';
export { InitiativesService } from './initiatives.service.js';
export { MilestonesService, type MilestoneView } from './milestones.service.js';

/** Services and resolvers of initiatives. */
@Module({
  imports: [ProgramsModule, ScorecardModule, ReadinessModule, CustomersModule, BattlesModule],
  providers: [
    InitiativesService,
    InitiativeFilters,
    InitiativeInputs,
    InitiativeViews,
    InheritanceService,
    MilestonesService,
    InitiativesResolver,
  ],
  exports: [InitiativesService, InitiativeFilters, InheritanceService, MilestonesService],
})
export class InitiativesModule {}

/** Initiatives with their milestones. */
export const initiativesFeature: Feature = {
  name: 'initiatives',
  sdl: readSdl(import.meta.url, './initiatives.graphql'),
  entities: [Initiative, Milestone],
  module: InitiativesModule,
};
