import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LOCALES, type Locale, type Plugin, resolveLocale } from '@wheelhouse/plugin-api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule, BootProof, DataModule, type FieldAccess, readSdl, tooManyTokens } from './api/index.js';
import { coreMigrations, type Database, openDatabase, Store } from './data/index.js';
import { features } from './features/index.js';
import {
  INSTANCE,
  type InstanceFacts,
  isSameOrigin,
  SignInService,
  sessionTokenOf,
  writeSessionCookie,
} from './features/people/index.js';
import { ReadingImports, registerReadingsRoute } from './features/scorecard/index.js';
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
  /** Answers open requests, then closes the server and its database. */
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
const SETUP_HOURS = 1;

/** The schema parts of the core. */
export const coreSdl = [readSdl(import.meta.url, './api/base.graphql'), ...features.map((feature) => feature.sdl)];

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
  static of(facts: InstanceFacts): DynamicModule {
    return {
      module: InstanceModule,
      global: true,
      providers: [{ provide: INSTANCE, useValue: facts }],
      exports: [INSTANCE],
    };
  }
}

function languageOf(request: FastifyRequest, own: Locale | undefined): Locale {
  const asked = request.headers['x-wheelhouse-language'];
  if (typeof asked === 'string') return resolveLocale(asked);
  if (own) return own;
  const accepted = request.headers['accept-language']?.split(',')[0]?.split(';')[0];
  return accepted ? resolveLocale(accepted) : 'en';
}

const bearerOf = (request: FastifyRequest): string | null =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

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

const jsonError = (code: string, message: string): object => ({
  data: null,
  errors: [{ message, extensions: { code } }],
});

async function fence(fastify: FastifyInstance): Promise<void> {
  await fastify.register(cookie);
  await fastify.register(compress, { global: false });
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Mantine and the charts place things with style attributes.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000 },
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (!request.url.startsWith('/graphql')) return;
      return reply.code(405).header('allow', 'POST').send(jsonError('BAD_INPUT', 'Send GraphQL with POST.'));
    }
    reply.header('cache-control', 'no-store');
    if (sessionTokenOf(request) && !bearerOf(request) && !isSameOrigin(request)) {
      await reply.code(403).send(jsonError('FORBIDDEN', 'This request came from another site.'));
    }
  });
  fastify.addHook('preValidation', async (request, reply) => {
    if (!request.url.startsWith('/graphql')) return;
    const query = (request.body as { query?: unknown } | null | undefined)?.query;
    const refusal = typeof query === 'string' ? tooManyTokens(query) : null;
    if (refusal) await reply.code(400).send(jsonError('TOO_LARGE', refusal));
  });
}

function health(fastify: FastifyInstance, db: Database, isDraining: () => boolean): void {
  fastify.get('/healthz', async () => ({ status: 'ok' }));
  let checked = { at: 0, ok: false };
  fastify.get('/readyz', async (_, reply) => {
    if (Date.now() - checked.at > 5_000) {
      const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1_000, false).unref());
      checked = { at: Date.now(), ok: await Promise.race([db.ping().catch(() => false), late]) };
    }
    const isReady = checked.ok && !isDraining();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
}

async function web(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(serveStatic, {
    root,
    index: false,
    // A route per file, so that every other address can be the app's own page.
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      const isHashed = path.includes(`${join('assets', '/')}`);
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Answers what has no route: pages of the web app with the app, everything else with a refusal. */
function unknownPaths(fastify: FastifyInstance, hasWeb: boolean): void {
  fastify.get('/*', (request, reply) => {
    const isPage = hasWeb && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply
      .code(404)
      .send(jsonError('NOT_FOUND', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`));
  });
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
          },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fence(fastify);
  let signIn: SignInService | undefined;
  const makeCtx = contextMaker(() => signIn as SignInService, clock);
  const app = await NestFactory.create<NestFastifyApplication>(
    RootModule.of([
      DataModule.over(db),
      InstanceModule.of({ name: 'Wheelhouse', version: options.version, publicUrl: config.publicUrl }),
      ...plugins.modules,
      ...features.map((feature) => feature.module),
      ApiModule.over({
        sdl: [...coreSdl, ...plugins.sdl],
        makeCtx,
        logError: (error, requestId) => fastify.log.error({ err: error, requestId }, 'request failed'),
        introspection: options.introspection ?? false,
      }),
    ] as NonNullable<DynamicModule['imports']>),
    adapter,
    { logger: false, abortOnError: false, bodyParser: true },
  );
  const people = app.get(SignInService);
  signIn = people;
  let draining = false;
  health(fastify, db, () => draining);
  registerReadingsRoute(fastify, { imports: app.get(ReadingImports), makeCtx });
  const webRoot = options.webRoot && existsSync(join(options.webRoot, 'index.html')) ? options.webRoot : null;
  if (webRoot) await web(fastify, webRoot);
  unknownPaths(fastify, webRoot !== null);
  // Nest would set its own answer for unknown paths over this one, and Fastify takes only one.
  adapter.setNotFoundHandler = () => adapter.getInstance();
  await app.init();
  const access = app.get(BootProof).prove(plugins.permissions);
  await fastify.ready();
  const system = (locale: Locale = LOCALES[0]): Ctx => systemCtx(clock, locale);
  await administrator(config, people, system(), progress);
  let address = config.publicUrl;
  return {
    app,
    db,
    store: app.get(Store),
    plugins,
    access,
    systemCtx: system,
    async listen() {
      await app.listen(config.port, config.host);
      const { port } = app.getHttpServer().address() as AddressInfo;
      if (config.port === 0) address = `http://localhost:${port}`;
      return address;
    },
    async setupLink() {
      if (!(await people.needsSetup())) return null;
      return `${address}/setup?token=${await people.newLink(system(), 'setup', null, SETUP_HOURS)}`;
    },
    async close() {
      draining = true;
      await app.close();
      await db.close();
    },
  };
}
