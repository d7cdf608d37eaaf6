import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type PageInput, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { CoverageService, type PeriodCoverageView } from './coverage.service.js';
import { InboxService, type UpdateInboxView } from './inbox.service.js';
import {
  type ActionFilter,
  type ActionInput,
  MeasureActionsService,
  type MeasureActionView,
} from './measure-actions.service.js';
import {
  type RecordedReadingsView,
  RecordReadings,
  type RecordReadingsInput,
  type TakeBackReadingsInput,
} from './record-readings.service.js';
import { type RedsFilter, RedsService, type RedWithoutActionView } from './reds.service.js';

type RowInput = { id: string; version: number };

/** The API of the Update inbox, of actions on red measures and of coverage. */
@Resolver()
export class UpdatesResolver {
  constructor(
    private readonly inboxes: InboxService,
    private readonly saves: RecordReadings,
    private readonly actions: MeasureActionsService,
    private readonly reds: RedsService,
    private readonly coverages: CoverageService,
  ) {}

  @Query()
  @Allow('reading:write')
  updateInbox(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('period') period?: string,
    @Args('page') page?: PageInput,
  ): Promise<UpdateInboxView> {
    return this.inboxes.inbox(ctx, programId, period, page);
  }

  @Query()
  @Allow('scorecard:read')
  updateSheet(
    @RequestCtx() ctx: Ctx,
    @Args('unitId') unitId: string,
    @Args('period') period: string,
  ): Promise<UpdateInboxView> {
    return this.inboxes.sheet(ctx, unitId, period);
  }

  @Query()
  @Allow('scorecard:read')
  periodCoverage(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('period') period: string,
  ): Promise<PeriodCoverageView> {
    return this.coverages.coverage(ctx, programId, period);
  }

  @Query()
  @Allow('scorecard:read')
  redsWithoutAction(
    @RequestCtx() ctx: Ctx,
    @Args() { page, ...filter }: RedsFilter & { page?: PageInput },
  ): Promise<{ total: number; items: RedWithoutActionView[] }> {
    return this.reds.withoutAction(ctx, filter, page);
  }

  @Query()
  @Allow('scorecard:read')
  measureActions(
    @RequestCtx() ctx: Ctx,
    @Args() { page, ...filter }: ActionFilter & { page?: PageInput },
  ): Promise<MeasureActionView[]> {
    return this.actions.list(ctx, filter, page);
  }

  @Mutation()
  @Allow('reading:write')
  recordReadings(@RequestCtx() ctx: Ctx, @Args('input') input: RecordReadingsInput): Promise<RecordedReadingsView> {
    return this.saves.record(ctx, input);
  }

  @Mutation()
  @Allow('reading:write')
  takeBackReadings(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: TakeBackReadingsInput,
  ): Promise<{ __typename: 'TakenBackReadings'; count: number }> {
    return this.saves.takeBack(ctx, input);
  }

  @Mutation()
  @Allow('reading:write')
  createMeasureAction(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: ActionInput & { measureId: string; unitId: string; period: string },
  ): Promise<MeasureActionView> {
    return this.actions.create(ctx, input);
  }

  @Mutation()
  @Allow('reading:write')
  updateMeasureAction(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: ActionInput & RowInput & { doneOn?: string | null },
  ): Promise<MeasureActionView> {
    return this.actions.update(ctx, input);
  }

  @Mutation()
  @Allow('reading:write')
  archiveMeasureAction(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureActionView> {
    return this.actions.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('reading:write')
  restoreMeasureAction(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<MeasureActionView> {
    return this.actions.setArchived(ctx, input, false);
  }
}
