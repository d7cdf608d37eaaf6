import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../data/index.js';
import { jsonError } from './http-fence.js';

/** `/healthz` (the process lives) and `/readyz` (the database answers and nothing is shutting down). */
export function health(fastify: FastifyInstance, db: Database, isDraining: () => boolean): void {
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

// Wallboards have a page of their own, without session and frame.
const pageOf = (url: string): string => (url.startsWith('/wall/') ? 'wall.html' : 'index.html');

function answerUnknown(fastify: FastifyInstance, hasWeb: boolean): void {
  fastify.setNotFoundHandler((request, reply) => {
    const isPage = hasWeb && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile(pageOf(request.url));
    return reply
      .code(404)
      .send(jsonError('NOT_FOUND', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`));
  });
}

/** Serves the built web app of a folder, each of its pages at its own address, and refuses what there is not. */
export async function pages(fastify: FastifyInstance, root: string | undefined): Promise<void> {
  const hasWeb = root !== undefined && existsSync(join(root, 'index.html'));
  if (hasWeb) await web(fastify, root);
  answerUnknown(fastify, hasWeb);
}
