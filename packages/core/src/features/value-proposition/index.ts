import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { PromiseWordsService } from './promise-words.service.js';
import { PromiseWord, ValueProposition } from './value-proposition.entity.js';
import { ValuePropositionResolver } from './value-proposition.resolver.js';
import { ValuePropositionService } from './value-proposition.service.js';

export { PromiseWordsService } from './promise-words.service.js';
export { PromiseWord, ValueProposition } from './value-proposition.entity.js';
export { ValuePropositionService } from './value-proposition.service.js';

/** Services and resolvers of the value proposition. */
@Module({
  imports: [ScorecardModule],
  providers: [ValuePropositionService, PromiseWordsService, ValuePropositionResolver],
  exports: [ValuePropositionService, PromiseWordsService],
})
export class ValuePropositionModule {}

/** What a program promises its customers. */
export const valuePropositionFeature: Feature = {
  name: 'value-proposition',
  sdl: readSdl(import.meta.url, './value-proposition.graphql'),
  entities: [ValueProposition, PromiseWord],
  module: ValuePropositionModule,
};
