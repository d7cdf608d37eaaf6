import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { type OpenPulse, type PulseDraftView, PulseService, type PulseView } from './pulse.service.js';
import { type AnswerInput, PulseAnswersService } from './pulse-answers.service.js';

type RowInput = { id: string; version: number };

/** The API of comprehension pulses. */
@Resolver()
export class PulseResolver {
  constructor(
    private readonly service: PulseService,
    private readonly answers: PulseAnswersService,
  ) {}

  @Query()
  @Allow('strategy:read')
  pulses(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<PulseView[]> {
    return this.service.pulses(ctx, programId);
  }

  @Query()
  @Allow('strategy:read')
  pulse(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<PulseView> {
    return this.service.view(ctx, id);
  }

  @Query()
  @Allow('strategy:write')
  pulseDraft(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<PulseDraftView[]> {
    return this.service.draft(ctx, programId);
  }

  @Mutation()
  @Allow('strategy:write')
  openPulse(@RequestCtx() ctx: Ctx, @Args('input') input: OpenPulse): Promise<PulseView> {
    return this.service.open(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  closePulse(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<PulseView> {
    return this.service.close(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  archivePulse(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<PulseView> {
    return this.service.archive(ctx, input);
  }

  @Mutation()
  @Allow('pulse:answer')
  answerPulse(@RequestCtx() ctx: Ctx, @Args('input') input: AnswerInput): Promise<PulseView> {
    return this.answers.answer(ctx, input);
  }
}
