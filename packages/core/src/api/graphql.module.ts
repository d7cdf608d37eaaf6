import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule, printSchema } from 'graphql';
import { Database, Store } from '../data/index.js';
import type { Ctx } from '../kernel/index.js';
import { AccessGuard } from './allow.js';
import { BootProof } from './boot-proof.js';
import { type ErrorLog, errorFormatter } from './errors.js';
import { limitsRule } from './limits.js';
import { MutationInterceptor, RowReaders } from './mutation.interceptor.js';
import { scalars } from './scalars.js';
import { buildSchema, type SdlPart } from './sdl.js';

/** Makes the context of a request: who acts, in which language. */
export type ContextMaker = (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>;

/** What the GraphQL module is built from. */
export interface GraphQLOptions {
  sdl: readonly SdlPart[];
  makeCtx: ContextMaker;
  logError: ErrorLog;
  /** Lets anybody ask for the schema; off in production. */
  introspection: boolean;
}

const CACHED_DOCUMENTS = 500;

/** The store and the readers of rows, for every feature. */
@Module({})
export class DataModule {
  /** Provides an open database to the whole application. */
  static over(database: Database): DynamicModule {
    return {
      module: DataModule,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: Store, useValue: new Store(database) },
        RowReaders,
      ],
      exports: [Database, Store, RowReaders],
    };
  }
}

/** The GraphQL endpoint with its guard, write door and limits, on Mercurius with JIT (performance.md). */
@Module({ imports: [DiscoveryModule] })
export class ApiModule {
  /** Builds the endpoint from the schema of all features and plugins in one pass. */
  static over(options: GraphQLOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          path: '/graphql',
          typeDefs: printSchema(buildSchema(options.sdl)),
          resolvers: scalars,
          context: async (request: FastifyRequest, reply: FastifyReply) => ({
            ctx: await options.makeCtx(request, reply),
          }),
          jit: 1,
          cache: CACHED_DOCUMENTS,
          graphiql: false,
          allowBatchedQueries: false,
          csrfPrevention: true,
          validationRules: options.introspection ? [limitsRule] : [limitsRule, NoSchemaIntrospectionCustomRule],
          errorFormatter: errorFormatter(options.logError) as unknown as NonNullable<
            MercuriusDriverConfig['errorFormatter']
          >,
          fieldResolverEnhancers: [],
        }),
      ],
      providers: [
        BootProof,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
      ],
      exports: [BootProof],
    };
  }
}
