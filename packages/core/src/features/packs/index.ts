import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { BattlesModule } from '../battles/index.js';
import { CustomersModule } from '../customers/index.js';
import { InitiativesModule } from '../initiatives/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ReadinessModule } from '../readiness/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { UnitsModule } from '../units/index.js';
import { ValuePropositionModule } from '../value-proposition/index.js';
import { BaseInstaller } from './base-installer.js';
import { PackInstallation } from './packs.entity.js';
import { PacksResolver } from './packs.resolver.js';
import { PacksService } from './packs.service.js';
import { StrategyInstaller } from './strategy-installer.js';

export { PacksService } from './packs.service.js';

/** Services and resolvers of industry packs. */
@Module({
  imports: [
    ProgramsModule,
    UnitsModule,
    ScorecardModule,
    ReadinessModule,
    CustomersModule,
    ValuePropositionModule,
    BattlesModule,
    InitiativesModule,
  ],
  providers: [PacksService, BaseInstaller, StrategyInstaller, PacksResolver],
  exports: [PacksService],
})
export class PacksModule {}

/** Industry packs: catalogue, preview and installation. */
export const packsFeature: Feature = {
  name: 'packs',
  sdl: readSdl(import.meta.url, './packs.graphql'),
  entities: [PackInstallation],
  module: PacksModule,
};
