import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { CustomersModule } from '../customers/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { MustWinBattle } from './battles.entity.js';
import { BattlesResolver } from './battles.resolver.js';
import { BattlesService } from './battles.service.js';

export { MustWinBattle } from './battles.entity.js';
export { type BattleLinkView, BattlesService } from './battles.service.js';

/** Services and resolvers of must-win battles. */
@Module({
  imports: [CustomersModule, ScorecardModule],
  providers: [BattlesService, BattlesResolver],
  exports: [BattlesService],
})
export class BattlesModule {}

/** Must-win battles. */
export const battlesFeature: Feature = {
  name: 'battles',
  sdl: readSdl(import.meta.url, './battles.graphql'),
  entities: [MustWinBattle],
  module: BattlesModule,
};
