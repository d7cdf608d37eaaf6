import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LOCALES, type Locale, type Plugin } from '@wheelhouse/plugin-api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  ApiModule,
  BootProof,
  bearerOf,
  compression,
  DataModule,
  Drain,
  type FieldAccess,
  fence,
  health,
  languageOf,
  loggable,
  pages,
  readSdl,
  sessionTokenOf,
  withoutSecrets,
  writeSessionCookie,
} from './api/index.js';
import { coreMigrations, type Database, openDatabase, Store } from './data/index.js';
import { MAIL, registerUnsubscribeRoute, Unsubscriber } from './features/alerts/index.js';
import { ExportsService, registerExportsRoute } from './features/exports/index.js';
import { features } from './features/index.js';
import { INSTANCE, type InstanceFacts, SignInService } from './features/people/index.js';
import { ReadingImports, RescoringService, registerReadingsRoute } from './features/scorecard/index.js';
import { registerWallRoute, WallPictures, WallsService } from './features/wallboard/index.js';
import { type Clock, type Config, type Ctx, systemClock, systemCtx } from './kernel/index.js';
import { type CollectedPlugins, collectPlugins } from './plugins/index.js';

/** What a server is built from. */
export interface ServerOptions {
  config: Config;
  plugins: readonly Plugin[];
  /** Version of the product, shown by the API. */
  version: string;
  /** Folder of the built web app; without it only the API answers. */
  webRoot?: string;
  clock?: Clock;
  /** Lets anybody ask for the schema; signed in or not. Off by default. */
  introspection?: boolean;
  /** Told about each step of the start. */
  onProgress?: (text: string) => void;
}

/** A server that is built and proven but does not listen yet. */
export interface WheelhouseServer {
  readonly app: NestFastifyApplication;
  readonly db: Database;
  readonly store: Store;
  readonly plugins: CollectedPlugins;
  /** What guards each root field, as the boot proof found it. */
  readonly access: readonly FieldAccess[];
  /** A context of the system itself, for work without a request. */
  systemCtx(locale?: Locale): Ctx;
  /** Starts listening; answers the address. */
  listen(): Promise<string>;
  /** The one-time address that creates the first administrator, or null when there is somebody already. */
  setupLink(): Promise<string | null>;
  /** Lets what is on its way come in for `graceMs`, answers open requests, then closes the server and its database. */
  close(options?: { graceMs?: number }): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
const SETUP_HOURS = 1;

/** The schema parts of the core. */
export const coreSdl = [readSdl(import.meta.url, './api/base.graphql'), ...features.flatMap((feature) => feature.sdl)];

/** Every entity class of the core. */
export const coreEntities = features.flatMap((feature) => feature.entities);

@Module({})
class RootModule {
  static of(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return { module: RootModule, imports };
  }
}

@Module({})
class InstanceModule {
  static of(facts: InstanceFacts, mail: Config['mail']): DynamicModule {
    return {
      module: InstanceModule,
      global: true,
      providers: [
        { provide: INSTANCE, useValue: facts },
        { provide: MAIL, useValue: mail },
      ],
      exports: [INSTANCE, MAIL],
    };
  }
}

function contextMaker(signIn: () => SignInService, clock: Clock) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Ctx> => {
    const bearer = bearerOf(request);
    const session = bearer ? null : sessionTokenOf(request);
    const now = clock.now();
    const found = bearer
      ? await signIn().byApiToken(bearer, now)
      : session
        ? await signIn().bySession(session, now)
        : null;
    return {
      actor: found?.actor ?? null,
      locale: languageOf(request, found?.language),
      clock,
      requestId: request.id,
      address: request.ip,
      sessionToken: session,
      setSession: (token) => writeSessionCookie(reply, token),
    };
  };
}

async function administrator(
  config: Config,
  signIn: SignInService,
  ctx: Ctx,
  say: (text: string) => void,
): Promise<void> {
  if (!config.administrator || !(await signIn.needsSetup())) return;
  const { email, password } = config.administrator;
  await signIn.createAdministrator(ctx, { name: email.split('@')[0] ?? 'Administrator', email, password });
  say(`created the administrator ${email}`);
}

/**
 * Builds a server: plugins, database and migrations, modules, boot proof. Throws when any of them fails, naming it; only
 * what is proven starts to listen. The one place that knows both the features and the plugins.
 */
export async function createServer(options: ServerOptions): Promise<WheelhouseServer> {
  const { config } = options;
  const clock = options.clock ?? systemClock;
  const progress = options.onProgress ?? (() => undefined);
  const plugins = await collectPlugins(options.plugins, { disabled: config.disabledPlugins, coreSdl });
  progress('opening the database');
  const db = await openDatabase({
    location: config.database,
    entities: [...coreEntities, ...plugins.entities],
    migrations: [...coreMigrations, ...plugins.migrations],
    onMigration: (id, direction) => progress(`migration ${id} ${direction}`),
  });
  try {
    return await build(options, db, plugins, clock, progress);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function build(
  options: ServerOptions,
  db: Database,
  plugins: CollectedPlugins,
  clock: Clock,
  progress: (text: string) => void,
): Promise<WheelhouseServer> {
  const { config } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    logger:
      config.logLevel === 'silent'
        ? false
        : {
            level: config.logLevel === 'info' ? 'warn' : config.logLevel,
            redact: ['req.headers.authorization', 'req.headers.cookie'],
            serializers: { req: ({ method, url, ip }: FastifyRequest) => ({ method, url: withoutSecrets(url), ip }) },
          },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fence(fastify);
  await compression(fastify);
  let signIn: SignInService | undefined;
  const facts: InstanceFacts = { name: 'Wheelhouse', version: options.version, publicUrl: config.publicUrl };
  const makeCtx = contextMaker(() => signIn as SignInService, clock);
  const app = await NestFactory.create<NestFastifyApplication>(
    RootModule.of([
      DataModule.over(db),
      InstanceModule.of(facts, config.mail),
      ...plugins.modules,
      ...features.map((feature) => feature.module),
      ApiModule.over({
        sdl: [...coreSdl, ...plugins.sdl],
        makeCtx,
        logError: (error, requestId) => fastify.log.error({ err: loggable(error), requestId }, 'request failed'),
        introspection: options.introspection ?? false,
      }),
    ] as NonNullable<DynamicModule['imports']>),
    adapter,
    { logger: false, abortOnError: false, bodyParser: true },
  );
  const people = app.get(SignInService);
  signIn = people;
  const drain = new Drain(fastify);
  health(fastify, db, () => drain.hasBegun);
  registerReadingsRoute(fastify, { imports: app.get(ReadingImports), makeCtx });
  await registerUnsubscribeRoute(fastify, app.get(Unsubscriber));
  registerExportsRoute(fastify, { exports: app.get(ExportsService), makeCtx });
  registerWallRoute(fastify, {
    pictures: app.get(WallPictures),
    walls: app.get(WallsService),
    clock,
    webRoot: options.webRoot,
    makeCtx,
  });
  await pages(fastify, options.webRoot);
  // Nest would set its own answer for unknown paths over this one, and Fastify takes only one.
  adapter.setNotFoundHandler = () => adapter.getInstance();
  await app.init();
  const access = app.get(BootProof).prove(plugins.permissions);
  await fastify.ready();
  const system = (locale: Locale = LOCALES[0]): Ctx => systemCtx(clock, locale);
  const rescoring = app.get(RescoringService);
  rescoring.limitInline(config.rescoreCells);
  await administrator(config, people, system(), progress);
  return {
    app,
    db,
    store: app.get(Store),
    plugins,
    access,
    systemCtx: system,
    async listen() {
      rescoring.start(system(), (error) => fastify.log.error({ err: loggable(error) }, 'background scoring failed'));
      await app.listen(config.port, config.host);
      const { port } = app.getHttpServer().address() as AddressInfo;
      if (config.port === 0) facts.publicUrl = `http://localhost:${port}`;
      return facts.publicUrl;
    },
    async setupLink() {
      if (!(await people.needsSetup())) return null;
      return `${facts.publicUrl}/setup?token=${await people.newLink(system(), 'setup', null, SETUP_HOURS)}`;
    },
    async close({ graceMs = 0 } = {}) {
      await rescoring.stop();
      await drain.run(graceMs, () => app.close());
      await db.close();
    },
  };
}
