import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import { UnitImport, type UnitImportView } from './unit-import.js';
import { type NewUnit, type UnitFilter, type UnitInput, UnitsService, type UnitView } from './units.service.js';

type RowInput = { id: string; version: number };

/** The unit tree as parallel arrays. */
export interface UnitTreeView {
  ids: string[];
  names: string[];
  kinds: string[];
  parentIds: (string | null)[];
  depths: number[];
}

/** The API of the organisation tree. */
@Resolver()
export class UnitsResolver {
  constructor(
    private readonly service: UnitsService,
    private readonly imports: UnitImport,
  ) {}

  @Query()
  @Allow('unit:read')
  units(@RequestCtx() ctx: Ctx, @Args('programId') programId: string, @Args() filter: UnitFilter): Promise<UnitView[]> {
    return this.service.units(ctx, programId, filter);
  }

  @Query()
  @Allow('unit:read')
  async unitTree(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<UnitTreeView> {
    const units = await this.service.lines(ctx, programId);
    return {
      ids: units.map((unit) => unit.id),
      names: units.map((unit) => unit.name),
      kinds: units.map((unit) => unit.kind),
      parentIds: units.map((unit) => unit.parentId),
      depths: units.map((unit) => unit.depth),
    };
  }

  @Query()
  @Allow('unit:read')
  unit(@RequestCtx() ctx: Ctx, @Args('id') id: string): Promise<UnitView> {
    return this.service.unit(ctx, id);
  }

  @Mutation()
  @Allow('unit:write')
  createUnit(@RequestCtx() ctx: Ctx, @Args('input') input: NewUnit): Promise<UnitView> {
    return this.service.create(ctx, input);
  }

  @Mutation()
  @Allow('unit:write')
  updateUnit(@RequestCtx() ctx: Ctx, @Args('input') input: UnitInput & RowInput): Promise<UnitView> {
    return this.service.update(ctx, input);
  }

  @Mutation()
  @Allow('unit:write')
  archiveUnit(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<UnitView> {
    return this.service.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('unit:write')
  restoreUnit(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<UnitView> {
    return this.service.setArchived(ctx, input, false);
  }

  @Mutation()
  @Allow('unit:write')
  importUnits(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { programId: string; csv: string; dryRun?: boolean },
  ): Promise<UnitImportView> {
    return this.imports.import(ctx, input);
  }
}
