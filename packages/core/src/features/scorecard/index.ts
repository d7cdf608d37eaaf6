import { Module, type OnModuleInit } from '@nestjs/common';
import { type Feature, RowReaders, readSdl } from '../../api/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ReadingImports } from './import/index.js';
import { MeasureService } from './measure.service.js';
import { MeasureLinksService } from './measure-links.service.js';
import { ReadingService } from './reading.service.js';
import { RuleService } from './rule.service.js';
import { ScoreService } from './score.service.js';
import {
  Measure,
  MeasureScore,
  MeasureWeight,
  Reading,
  ReadingCorrection,
  ReadingImport,
  Threshold,
} from './scorecard.entity.js';
import { ReadingImportsResolver, ScorecardResolver } from './scorecard.resolver.js';
import { ScorecardService } from './scorecard.service.js';
import { SeriesService } from './series.service.js';
import { WheelService } from './wheel.service.js';

export { parseMapping, ReadingImports, registerReadingsRoute } from './import/index.js';
export { MeasureService } from './measure.service.js';
export { MeasureLinksService, type MeasureLinkView } from './measure-links.service.js';
export { Measure, MeasureWeight, Threshold } from './scorecard.entity.js';
export { ScorecardService } from './scorecard.service.js';
export type { MeasureAlertView } from './wheel.view.js';

const services = [
  MeasureService,
  MeasureLinksService,
  ReadingService,
  ReadingImports,
  RuleService,
  ScoreService,
  ScorecardService,
  SeriesService,
  WheelService,
];

/** Services and resolvers of measures, readings and the wheel. */
@Module({
  imports: [ProgramsModule],
  providers: [...services, ScorecardResolver, ReadingImportsResolver],
  exports: services,
})
export class ScorecardModule implements OnModuleInit {
  constructor(
    private readonly readers: RowReaders,
    private readonly scores: ScoreService,
  ) {}

  /** Rolls up again where units moved, came or went. */
  onModuleInit(): void {
    this.readers.follow('unit', (ctx, ids) => this.scores.unitsMoved(ctx, ids));
  }
}

/** Measures with dated rules, readings, scores, the wheel and imports. */
export const scorecardFeature: Feature = {
  name: 'scorecard',
  sdl: readSdl(import.meta.url, './scorecard.graphql'),
  entities: [Measure, Threshold, MeasureWeight, Reading, ReadingCorrection, MeasureScore, ReadingImport],
  module: ScorecardModule,
};
