import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { type PromiseWordInput, PromiseWordsService, type PromiseWordView } from './promise-words.service.js';
import {
  type PropositionInput,
  ValuePropositionService,
  type ValuePropositionView,
} from './value-proposition.service.js';

type RowInput = { id: string; version: number };

/** The API of the value proposition and its promise words. */
@Resolver()
export class ValuePropositionResolver {
  constructor(
    private readonly propositions: ValuePropositionService,
    private readonly words: PromiseWordsService,
  ) {}

  @Query()
  @Allow('strategy:read')
  valueProposition(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<ValuePropositionView | null> {
    return this.propositions.proposition(ctx, programId);
  }

  @Mutation()
  @Allow('strategy:write')
  createValueProposition(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: PropositionInput & { programId: string },
  ): Promise<ValuePropositionView> {
    return this.propositions.create(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  updateValueProposition(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: PropositionInput & RowInput,
  ): Promise<ValuePropositionView> {
    return this.propositions.update(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  createPromiseWord(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: PromiseWordInput & { programId: string; word: string },
  ): Promise<PromiseWordView> {
    return this.words.create(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  updatePromiseWord(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: PromiseWordInput & RowInput,
  ): Promise<PromiseWordView> {
    return this.words.update(ctx, input);
  }

  @Mutation()
  @Allow('strategy:write')
  archivePromiseWord(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<PromiseWordView> {
    return this.words.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('strategy:write')
  restorePromiseWord(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<PromiseWordView> {
    return this.words.setArchived(ctx, input, false);
  }
}
