import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import {
  type DepartmentInput,
  DepartmentsService,
  type DepartmentView,
  type ReadinessMatrixView,
} from './departments.service.js';

type RowInput = { id: string; version: number };

/** The API of change readiness. */
@Resolver()
export class ReadinessResolver {
  constructor(private readonly departments: DepartmentsService) {}

  @Query()
  @Allow('readiness:read')
  readinessMatrix(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<ReadinessMatrixView> {
    return this.departments.matrix(ctx, programId);
  }

  @Mutation()
  @Allow('readiness:write')
  createDepartment(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: DepartmentInput & { programId: string; name: string },
  ): Promise<DepartmentView> {
    return this.departments.create(ctx, input);
  }

  @Mutation()
  @Allow('readiness:write')
  updateDepartment(@RequestCtx() ctx: Ctx, @Args('input') input: DepartmentInput & RowInput): Promise<DepartmentView> {
    return this.departments.update(ctx, input);
  }

  @Mutation()
  @Allow('readiness:write')
  archiveDepartment(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<DepartmentView> {
    return this.departments.setArchived(ctx, input, true);
  }

  @Mutation()
  @Allow('readiness:write')
  restoreDepartment(@RequestCtx() ctx: Ctx, @Args('input') input: RowInput): Promise<DepartmentView> {
    return this.departments.setArchived(ctx, input, false);
  }
}
