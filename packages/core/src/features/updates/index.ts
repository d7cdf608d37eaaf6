import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { CoverageService } from './coverage.service.js';
import { InboxService } from './inbox.service.js';
import { MeasureAction } from './measure-action.entity.js';
import { MeasureActionsService } from './measure-actions.service.js';
import { RecordReadings } from './record-readings.service.js';
import { RedsService } from './reds.service.js';
import { UpdateRows } from './update-rows.js';
import { UpdatesResolver } from './updates.resolver.js';

/** Services and resolver of the Update inbox. */
@Module({
  imports: [ProgramsModule, ScorecardModule],
  providers: [
    InboxService,
    UpdateRows,
    RecordReadings,
    MeasureActionsService,
    RedsService,
    CoverageService,
    UpdatesResolver,
  ],
})
export class UpdatesModule {}

/** The Update inbox: who has to enter what until when, saving many readings, and what is done about red ones. */
export const updatesFeature: Feature = {
  name: 'updates',
  sdl: readSdl(import.meta.url, './updates.graphql'),
  entities: [MeasureAction],
  module: UpdatesModule,
};
