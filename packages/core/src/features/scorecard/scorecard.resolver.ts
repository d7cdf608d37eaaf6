import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, type PageInput, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import type { ImportRequest, ReadingImportView, SuggestedMapping } from './import/index.js';
import { ReadingImports } from './import/index.js';
import { MeasureService } from './measure.service.js';
import type { MeasureView } from './measure.view.js';
import type { CreateMeasureInput, MeasureFields } from './measure-input.js';
import { ReadingService, type ReadingsFilter, type ReadingView, type RecordReadingInput } from './reading.service.js';
import { RuleService, type SetThresholdInput, type SetWeightInput } from './rule.service.js';
import type { Quadrant } from './scorecard.entity.js';
import { type MeasureSeriesView, SeriesService } from './series.service.js';
import { WheelService } from './wheel.service.js';
import type { WheelView } from './wheel.view.js';

type RowInput = { id: string; version: number };

/** The API of measures, readings and the wheel. */
@Resolver()
export class ScorecardResolver {
  constructor(
    private readonly measureService: MeasureService,
    private readonly rules: RuleService,
    private readonly readingService: ReadingService,
    private readonly seriesService: SeriesService,
    private readonly wheels: WheelService,
  ) {}

  @Query()
  @Allow('scorecard:read')
  measures(
    @RequestCtx() ctx: Ctx,
    @Args() filter: { programId: string; quadrant?: Quadrant; includeArchived?: boolean },
  ): Promise<MeasureView[]> {
    return this.measureService.measures(ctx, filter);
  }

  @Query()
  @Allow('scorecard:read')
  measure(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<MeasureView> {
    return this.measureService.measure(ctx, id);
  }

  @Query()
  @Allow('scorecard:read')
  wheel(@RequestCtx() ctx: Ctx, @Args('unitId') unitId: string, @Args('period') period: string): Promise<WheelView> {
    return this.wheels.wheel(ctx, unitId, period);
  }

  @Query()
  @Allow('scorecard:read')
  readings(@RequestCtx() ctx: Ctx, @Args() filter: ReadingsFilter): Promise<ReadingView[]> {
    return this.readingService.readings(ctx, filter);
  }

  @Query()
  @Allow('scorecard:read')
  measureSeries(@RequestCtx() ctx: Ctx, @Args() filter: ReadingsFilter): Promise<MeasureSeriesView> {
    return this.seriesService.series(ctx, filter);
  }

  @Mutation()
  @Allow('measure:write')
  createMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: CreateMeasureInput): Promise<MeasureView> {
    return this.measureService.create(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  updateMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: MeasureFields & RowInput): Promise<MeasureView> {
    return this.measureService.update(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  archiveMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureView> {
    return this.measureService.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('measure:write')
  restoreMeasure(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureView> {
    return this.measureService.setArchived(ctx, input, false);
  }

  @Mutation()
  @Allow('measure:write')
  @OwnTransaction()
  setThreshold(@RequestCtx() ctx: Ctx, @Args('input') input: SetThresholdInput): Promise<MeasureView> {
    return this.rules.setThreshold(ctx, input);
  }

  @Mutation()
  @Allow('measure:write')
  setWeight(@RequestCtx() ctx: Ctx, @Args('input') input: SetWeightInput): Promise<MeasureView> {
    return this.rules.setWeight(ctx, input);
  }

  @Mutation()
  @Allow('reading:write')
  recordReading(@RequestCtx() ctx: Ctx, @Args('input') input: RecordReadingInput): Promise<ReadingView> {
    return this.readingService.record(ctx, input);
  }
}

/** The API of readings files. */
@Resolver()
export class ReadingImportsResolver {
  constructor(private readonly service: ReadingImports) {}

  @Query()
  @Allow('scorecard:read')
  suggestReadingMapping(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('header') header: string[],
  ): Promise<SuggestedMapping> {
    return this.service.suggest(ctx, programId, header);
  }

  @Query()
  @Allow('scorecard:read')
  readingImports(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('page') page?: PageInput,
  ): Promise<ReadingImportView[]> {
    return this.service.imports(ctx, programId, page);
  }

  @Mutation()
  @Allow('reading:write')
  @OwnTransaction()
  importReadings(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: Omit<ImportRequest, 'source'> & { csv: string },
  ): Promise<ReadingImportView> {
    const { csv, ...request } = input;
    return this.service.import(ctx, { ...request, source: { text: csv } });
  }
}
