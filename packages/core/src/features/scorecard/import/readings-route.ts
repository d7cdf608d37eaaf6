import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Ctx, InvalidInput, kernelMessages, requireActor, say, WheelhouseError } from '../../../kernel/index.js';
import { fileMessages, importMessages } from './import.messages.js';
import { parseMapping } from './parse-mapping.js';
import type { ReadingImports } from './reading-imports.js';

/** What the route for files of readings works with. */
export interface ReadingsRouteDeps {
  imports: Pick<ReadingImports, 'import' | 'errorFile'>;
  /** Makes the context of a request: who acts, in which language. */
  makeCtx: (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>;
}

/** Largest file of readings, in megabytes. */
export const MAX_FILE_MB = 64;

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

interface Query {
  programId?: string;
  dryRun?: string;
  validRowsOnly?: string;
  idempotencyKey?: string;
  fileName?: string;
  mapping?: string;
  progressKey?: string;
  errors?: string;
}

async function bytesOf(ctx: Ctx, body: Readable, announced: number): Promise<Buffer> {
  const most = MAX_FILE_MB * 1024 * 1024;
  const tooLarge = (): WheelhouseError =>
    new WheelhouseError('TOO_LARGE', say(fileMessages.FILE_TOO_LARGE, ctx.locale, { max: MAX_FILE_MB }));
  if (announced > most) throw tooLarge();
  const pieces: Buffer[] = [];
  let size = 0;
  // Left in the middle, the body is not destroyed: what is left of it may have to be read away (api/http-linger.ts).
  for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const isTrue = (text: string | undefined): boolean => text === 'true' || text === '1';

function programOf(ctx: Ctx, query: Query): string {
  if (query.programId) return query.programId;
  throw new WheelhouseError('BAD_INPUT', say(kernelMessages.required, ctx.locale, { field: 'programId' }));
}

/**
 * Adds `POST /import/readings?programId=&dryRun=&validRowsOnly=&idempotencyKey=&fileName=&mapping=&progressKey=` for files
 * that are too large for a mutation: the raw file is the body (text/csv or application/octet-stream, 64 MB at most), the
 * answer is that of `importReadings` with `__typename`. With `errors=true` nothing is written and the answer is a CSV file of
 * the rows that cannot be taken with their reasons, or 204 when all are sound. Closing the connection calls the import
 * off: nothing is written. A person has one import running at a time; a second one answers 429.
 */
export function registerReadingsRoute(fastify: FastifyInstance, deps: ReadingsRouteDeps): void {
  const running = new Set<string>();

  const alone = async <T>(ctx: Ctx, work: () => Promise<T>): Promise<T> => {
    const actor = requireActor(ctx);
    const person = actor.userId ?? actor.name;
    if (running.has(person)) throw new WheelhouseError('TOO_MANY_REQUESTS', say(importMessages.running, ctx.locale));
    running.add(person);
    try {
      return await work();
    } finally {
      running.delete(person);
    }
  };

  const answer = async (
    ctx: Ctx,
    { query, body, headers }: FastifyRequest<{ Querystring: Query }>,
    signal: AbortSignal,
  ): Promise<object | string | null> => {
    const programId = programOf(ctx, query);
    const mapping = parseMapping(ctx, query.mapping);
    const bytes = await bytesOf(ctx, body as Readable, Number(headers['content-length'] ?? 0));
    const request = {
      programId,
      source: { bytes },
      mapping,
      dryRun: isTrue(query.dryRun),
      validRowsOnly: isTrue(query.validRowsOnly),
      idempotencyKey: query.idempotencyKey ?? null,
      fileName: query.fileName ?? null,
      progressKey: query.progressKey ?? null,
      signal,
    };
    try {
      return isTrue(query.errors)
        ? await deps.imports.errorFile(ctx, request)
        : await deps.imports.import(ctx, request);
    } catch (error) {
      if (error instanceof InvalidInput) return { __typename: 'Invalid', issues: error.issues };
      throw error;
    }
  };

  const fail = async (request: FastifyRequest, reply: FastifyReply, ctx: Ctx | null, error: unknown): Promise<void> => {
    const known = error instanceof WheelhouseError ? error : null;
    if (!known) request.log.error({ err: error, requestId: request.id }, 'import failed');
    const code = known?.code ?? 'INTERNAL';
    const message = known?.message ?? say(kernelMessages.internal, ctx?.locale ?? 'en', { id: request.id });
    // What is left of a body that is too large is of no use: the connection ends with the answer.
    if (code === 'TOO_LARGE') reply.header('connection', 'close');
    await reply.code(STATUS[code] ?? 500).send({ data: null, errors: [{ message, extensions: { code } }] });
  };

  fastify.register(async (route) => {
    route.removeAllContentTypeParsers();
    route.addContentTypeParser(['text/csv', 'application/octet-stream'], (_, payload, done) => done(null, payload));
    route.post<{ Querystring: Query }>('/import/readings', async (request, reply) => {
      let ctx: Ctx | null = null;
      try {
        const known = await deps.makeCtx(request, reply);
        ctx = known;
        // Whoever goes away before the answer has called the import off.
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        const told = await alone(known, () => answer(known, request, gone.signal));
        if (typeof told === 'string') reply.type('text/csv; charset=utf-8');
        await (told === null ? reply.code(204).send() : reply.code(200).send(told));
      } catch (error) {
        await fail(request, reply, ctx, error);
      }
      return reply;
    });
  });
}
