import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type Locale, resolveLocale } from '@wheelhouse/plugin-api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { linger } from './http-linger.js';
import { tooManyTokens } from './limits.js';
import { isSameOrigin, sessionTokenOf } from './session-cookie.js';

/** The language of an answer: the one asked for, else the person's own, else the browser's. */
export function languageOf(request: FastifyRequest, own: Locale | undefined): Locale {
  const asked = request.headers['x-wheelhouse-language'];
  if (typeof asked === 'string') return resolveLocale(asked);
  if (own) return own;
  const accepted = request.headers['accept-language']?.split(',')[0]?.split(';')[0];
  return accepted ? resolveLocale(accepted) : 'en';
}

/** The API token a request carries, or null. */
export const bearerOf = (request: FastifyRequest): string | null =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** An address as the log may hold it: without its query and without the secret of a wallboard. */
export const withoutSecrets = (url: string): string => url.replace(/\?.*$/s, '').replace(/^(\/wall\/)[^/]+/, '$1...');

/** The body of an answer that the HTTP layer refuses, shaped like an answer of GraphQL. */
export const jsonError = (code: string, message: string): object => ({
  data: null,
  errors: [{ message, extensions: { code } }],
});

const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
};

type Refusal = [code: string, message: string];

const NUL: Refusal = ['BAD_INPUT', 'A text holds the character NUL (U+0000). Remove it and send again.'];
const REMEMBERED = 500;
const LONGEST_REMEMBERED = 10_000;
// Documents that passed; the few that an app sends are not read again at every request.
const passed = new Set<string>();

function documentRefusal(query: string): Refusal | null {
  if (passed.has(query)) return null;
  const tokens = tooManyTokens(query);
  if (tokens) return ['TOO_LARGE', tokens];
  if (/\0|\\u0000/.test(query)) return NUL;
  if (passed.size >= REMEMBERED) passed.clear();
  if (query.length <= LONGEST_REMEMBERED) passed.add(query);
  return null;
}

function refusalOf(body: { query?: unknown; variables?: unknown } | null | undefined): Refusal | null {
  const refusal = typeof body?.query === 'string' ? documentRefusal(body.query) : null;
  return refusal ?? (holdsNul(body?.variables) ? NUL : null);
}

/**
 * What every request meets first: security headers, cookies, GraphQL over POST only, no request of another site with the
 * session's cookie, no document beyond the token limit. A refusal in the middle of a body is heard (http-linger.ts).
 */
export async function fence(fastify: FastifyInstance): Promise<void> {
  linger(fastify);
  await fastify.register(cookie);
  await fastify.register(helmet, {
    global: false,
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
  // Helmet works its headers out anew for each request, though they never change: those of the first serve all others.
  let secure: [name: string, value: string][] = [];
  fastify.addHook('onRequest', async (request, reply) => {
    if (secure.length === 0) {
      await reply.helmet();
      secure = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]);
    } else for (const [name, value] of secure) reply.raw.setHeader(name, value);
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
    const refusal = refusalOf(request.body as { query?: unknown; variables?: unknown } | null | undefined);
    if (refusal) await reply.code(400).send(jsonError(...refusal));
  });
}
