import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Ctx } from '../kernel/index.js';

/** What Mercurius hands to resolvers. */
export interface GraphQLContext {
  ctx: Ctx;
}

/** The request's context of a resolver call. */
export const ctxOf = (execution: ExecutionContext): Ctx =>
  GqlExecutionContext.create(execution).getContext<GraphQLContext>().ctx;

/** Injects the request's `Ctx` into a resolver method. */
export const RequestCtx = createParamDecorator((_: unknown, execution: ExecutionContext): Ctx => ctxOf(execution));
