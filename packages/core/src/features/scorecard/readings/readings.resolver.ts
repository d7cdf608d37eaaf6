import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { ReadingService, type ReadingsFilter, type ReadingView, type RecordReadingInput } from './reading.service.js';

/** The API of readings. */
@Resolver()
export class ReadingsResolver {
  constructor(private readonly readingService: ReadingService) {}

  @Query()
  @Allow('scorecard:read')
  readings(@RequestCtx() ctx: Ctx, @Args() filter: ReadingsFilter): Promise<ReadingView[]> {
    return this.readingService.readings(ctx, filter);
  }

  @Mutation()
  @Allow('reading:write')
  recordReading(@RequestCtx() ctx: Ctx, @Args('input') input: RecordReadingInput): Promise<ReadingView> {
    return this.readingService.record(ctx, input);
  }
}
