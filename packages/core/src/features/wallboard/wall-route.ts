import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jsonError, loggable } from '../../api/index.js';
import { type Clock, type Ctx, WheelhouseError } from '../../kernel/index.js';
import { Allowance } from './allowance.js';
import type { Wall } from './wall.entity.js';
import type { WallPictures } from './wall-pictures.js';
import type { WallsService } from './walls.service.js';

/** What the routes of wallboards work with. */
export interface WallRouteDeps {
  pictures: Pick<WallPictures, 'byToken' | 'picture' | 'noteSeen'>;
  walls: Pick<WallsService, 'row'>;
  clock: Clock;
  /** Folder of the built web app, of which the page of wallboards is one entry. */
  webRoot: string | undefined;
  /** Makes the context of a request: who acts, in which language. */
  makeCtx: (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>;
}

// Requests a minute; a screen sends about one.
const ALLOWANCE = { wall: 120, address: 1_200 } as const;

const ENTRY = /<script[^>]+type="module"[^>]+src="([^"]+)"/;

/** Names the build of the wallboard's page by its script, whose name holds a hash of what it loads; empty without a web app. */
function buildOf(webRoot: string | undefined): string {
  const page = webRoot ? join(webRoot, 'wall.html') : '';
  return page && existsSync(page) ? (ENTRY.exec(readFileSync(page, 'utf8'))?.[1] ?? '') : '';
}

// One sentence for an address that never was and one that was revoked, whoever asks in whichever language.
const GONE = jsonError('NOT_FOUND', 'This wallboard address is not valid, or no longer.');
const SLOW_DOWN = jsonError('TOO_MANY_REQUESTS', 'Too many requests. Ask again later.');
const FAILED = jsonError('INTERNAL', 'Something went wrong on our side. Ask again later.');

/**
 * Adds `GET /wall/:token/data`, open to everybody who knows the address of a wallboard: what it shows as JSON, with an
 * ETag (304 for If-None-Match), `x-wheelhouse-now` (the server's instant) and `x-wheelhouse-build`. Answers 404 with the
 * same body for an unknown and a revoked address, 429 with Retry-After beyond 120 requests a minute of a wallboard or 1,200 of a network address. It reads no cookie and sets
 * none. `GET /wall/preview/:id/data` answers the same to a signed-in person who may change that wallboard.
 */
export function registerWallRoute(fastify: FastifyInstance, deps: WallRouteDeps): void {
  const build = buildOf(deps.webRoot);
  const perWall = new Allowance(ALLOWANCE.wall);
  const perAddress = new Allowance(ALLOWANCE.address);

  const headed = (reply: FastifyReply): FastifyReply =>
    reply.headers({
      'cache-control': 'private, no-cache',
      'content-type': 'application/json; charset=utf-8',
      'x-robots-tag': 'noindex',
      'x-wheelhouse-now': deps.clock.now().toISOString(),
      'x-wheelhouse-build': build,
    });
  const refuse = (reply: FastifyReply, seconds: number): FastifyReply =>
    headed(reply).code(429).header('retry-after', seconds).send(SLOW_DOWN);
  const show = async (request: FastifyRequest, reply: FastifyReply, wall: Wall): Promise<FastifyReply> => {
    const { body, tag } = await deps.pictures.picture(wall, deps.clock);
    headed(reply).header('etag', tag);
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(body);
  };
  const guarded =
    (answer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        const wait = perAddress.take(request.ip);
        return wait > 0 ? refuse(reply, wait) : await answer(request, reply);
      } catch (error) {
        if (error instanceof WheelhouseError) return headed(reply).code(404).send(GONE);
        request.log.error({ err: loggable(error), requestId: request.id }, 'wallboard failed');
        return headed(reply).code(500).send(FAILED);
      }
    };

  fastify.get(
    '/wall/:token/data',
    guarded(async (request, reply) => {
      const wall = await deps.pictures.byToken((request.params as { token: string }).token);
      if (!wall) return headed(reply).code(404).send(GONE);
      const wait = perWall.take(wall.id);
      if (wait > 0) return refuse(reply, wait);
      deps.pictures
        .noteSeen(wall, deps.clock)
        .catch((error: unknown) => request.log.warn({ err: loggable(error) }, 'wallboard not noted as seen'));
      return show(request, reply, wall);
    }),
  );
  fastify.get(
    '/wall/preview/:id/data',
    guarded(async (request, reply) => {
      const ctx = await deps.makeCtx(request, reply);
      return show(request, reply, await deps.walls.row(ctx, (request.params as { id: string }).id));
    }),
  );
}
