import { Module, type OnModuleInit } from '@nestjs/common';
import { type Feature, RowReaders, readSdl } from '../../api/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ContributionResolver } from './contribution/contribution.resolver.js';
import { ContributionService } from './contribution/contribution.service.js';
import { HeatMapResolver } from './heat-map/heat-map.resolver.js';
import { HeatMapService } from './heat-map/heat-map.service.js';
import { ReadingImportsResolver } from './import/import.resolver.js';
import { ImportProgress, ImportUndoService, ReadingImports } from './import/index.js';
import { ReadingImport } from './import/reading-import.entity.js';
import { LeagueResolver } from './league/league.resolver.js';
import { LeagueService } from './league/league.service.js';
import { LocksResolver } from './locks/locks.resolver.js';
import { PeriodLock } from './locks/period-lock.entity.js';
import { PeriodLockService } from './locks/period-lock.service.js';
import { Measure } from './measures/measure.entity.js';
import { MeasureService } from './measures/measure.service.js';
import { MeasureLinksService } from './measures/measure-links.service.js';
import { MeasuresResolver } from './measures/measures.resolver.js';
import { Reading, ReadingCorrection } from './readings/reading.entity.js';
import { ReadingService } from './readings/reading.service.js';
import { ReadingEntry } from './readings/reading-entry.js';
import { ReadingsResolver } from './readings/readings.resolver.js';
import { MeasureWeight, Threshold } from './rules/rule.entity.js';
import { RuleService } from './rules/rule.service.js';
import { RulesResolver } from './rules/rules.resolver.js';
import { ThresholdChange } from './rules/threshold-change.js';
import { ThresholdPreviewService } from './rules/threshold-preview.service.js';
import { ScorecardService } from './scorecard.service.js';
import { CellPagesService } from './scores/cell-pages.service.js';
import { RescoringService } from './scores/rescoring.service.js';
import { MeasureScore } from './scores/score.entity.js';
import { ScoreService } from './scores/score.service.js';
import { ScoreJob } from './scores/score-job.entity.js';
import { ScoresResolver } from './scores/scores.resolver.js';
import { SeriesResolver } from './series/series.resolver.js';
import { SeriesService } from './series/series.service.js';
import { WheelResolver } from './wheel/wheel.resolver.js';
import { WheelService } from './wheel/wheel.service.js';

export { ImportUndoService, parseMapping, ReadingImports, registerReadingsRoute } from './import/index.js';
export { LockBook } from './locks/lock-book.js';
export { PeriodLockService, type PeriodLockView } from './locks/period-lock.service.js';
export { Measure } from './measures/measure.entity.js';
export { MeasureService } from './measures/measure.service.js';
export { MeasureLinksService, type MeasureLinkView } from './measures/measure-links.service.js';
export { ReadingService, type ReadingView } from './readings/reading.service.js';
export { type CheckedReading, type EntryGround, ReadingEntry } from './readings/reading-entry.js';
export { takeBackReadings } from './readings/reading-undo.js';
export { type StoredReading, storedReadings } from './readings/reading-writer.js';
export { MeasureWeight, Threshold } from './rules/rule.entity.js';
export { ThresholdBook, thresholdsOf } from './rules/rule-book.js';
export { scorecardMessages } from './scorecard.messages.js';
export { ScorecardService } from './scorecard.service.js';
export { type CellFilter, CellPagesService } from './scores/cell-pages.service.js';
export { RescoringService } from './scores/rescoring.service.js';
export { ScoreService } from './scores/score.service.js';
export type { ScoredPeriods } from './scores/score-run.js';
export { WheelService } from './wheel/wheel.service.js';
export type { MeasureAlertView, WheelMeasureView, WheelView } from './wheel/wheel.view.js';

const services = [
  CellPagesService,
  MeasureService,
  MeasureLinksService,
  PeriodLockService,
  ReadingEntry,
  ReadingService,
  ImportProgress,
  ImportUndoService,
  ReadingImports,
  RuleService,
  ThresholdChange,
  ThresholdPreviewService,
  RescoringService,
  ScoreService,
  ScorecardService,
  SeriesService,
  WheelService,
  ContributionService,
  HeatMapService,
  LeagueService,
];

const resolvers = [
  ScoresResolver,
  MeasuresResolver,
  RulesResolver,
  ReadingsResolver,
  SeriesResolver,
  WheelResolver,
  ContributionResolver,
  HeatMapResolver,
  LeagueResolver,
  ReadingImportsResolver,
  LocksResolver,
];

/** Services and resolvers of measures, readings and the wheel. */
@Module({
  imports: [PeopleModule, ProgramsModule],
  providers: [...services, ...resolvers],
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

/** The folders of the scorecard, each with a schema of its own. */
const SUBJECTS = [
  'measures',
  'rules',
  'readings',
  'locks',
  'scores',
  'series',
  'wheel',
  'contribution',
  'heat-map',
  'league',
  'import',
] as const;

/** Measures with dated rules, readings, scores, the wheel and imports. */
export const scorecardFeature: Feature = {
  name: 'scorecard',
  sdl: SUBJECTS.map((part) => readSdl(import.meta.url, `./${part}/${part}.graphql`)),
  entities: [
    Measure,
    Threshold,
    MeasureWeight,
    Reading,
    ReadingCorrection,
    MeasureScore,
    ScoreJob,
    ReadingImport,
    PeriodLock,
  ],
  module: ScorecardModule,
};
