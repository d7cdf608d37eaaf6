import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { HistoryEntry } from '../../data/index.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';

export { type ChangeView, HistoryService } from './history.service.js';

/** Services and resolvers of the history. */
@Module({ providers: [HistoryService, HistoryResolver], exports: [HistoryService] })
export class HistoryModule {}

/** The record of every change, and undo. */
export const historyFeature: Feature = {
  name: 'history',
  sdl: readSdl(import.meta.url, './history.graphql'),
  entities: [HistoryEntry],
  module: HistoryModule,
};
