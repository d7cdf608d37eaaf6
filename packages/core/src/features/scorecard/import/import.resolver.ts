import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, type PageInput, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import type { ReadingImportView } from './import-report.js';
import { type ImportRequest, ReadingImports } from './reading-imports.js';
import type { SuggestedMapping } from './suggest-mapping.js';

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
