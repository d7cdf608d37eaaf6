import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OwnTransaction, type PageInput, RequestCtx } from '../../../api/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { ImportProgress, type ImportProgressView } from './import-progress.js';
import type { ImportUndoView, ReadingImportView } from './import-report.js';
import { ImportUndoService, type UndoImportInput } from './import-undo.service.js';
import { type ImportRequest, type MappingToBeginWith, ReadingImports } from './reading-imports.js';

/** The API of readings files. */
@Resolver()
export class ReadingImportsResolver {
  constructor(
    private readonly service: ReadingImports,
    private readonly undoing: ImportUndoService,
    private readonly progress: ImportProgress,
  ) {}

  @Query()
  @Allow('scorecard:read')
  suggestReadingMapping(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('header') header: string[],
  ): Promise<MappingToBeginWith> {
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

  @Query()
  @Allow('reading:write')
  importUndo(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<ImportUndoView> {
    return this.undoing.preview(ctx, id);
  }

  @Query()
  @Allow('reading:write')
  importProgress(@RequestCtx() ctx: Ctx, @Args('key') key: string): ImportProgressView | null {
    return this.progress.of(ctx, key);
  }

  @Mutation()
  @Allow('reading:write')
  @OwnTransaction()
  undoImport(@RequestCtx() ctx: Ctx, @Args('input') input: UndoImportInput): Promise<ReadingImportView> {
    return this.undoing.undo(ctx, input);
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
