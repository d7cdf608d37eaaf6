import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SECURE = '__Host-wheelhouse';
const PLAIN = 'wheelhouse';

const isHttps = (request: FastifyRequest): boolean => request.protocol === 'https';

/** The token of the session cookie of a request, or null. */
export function sessionTokenOf(request: FastifyRequest): string | null {
  return request.cookies[isHttps(request) ? SECURE : PLAIN] ?? null;
}

/** Sets the session cookie of an answer, or clears it; over https with the `__Host-` prefix and Secure. */
export function writeSessionCookie(reply: FastifyReply, token: string | null): void {
  const secure = isHttps(reply.request);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const name = secure ? SECURE : PLAIN;
  if (token === null) reply.clearCookie(name, options);
  else reply.setCookie(name, token, { ...options, maxAge: 7 * 24 * 3600 });
}

/**
 * True when a request that relies on the cookie comes from the app's own pages: by Sec-Fetch-Site, else by an Origin equal
 * to the host (reliability.md G4).
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
