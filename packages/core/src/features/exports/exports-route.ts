import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Ctx, kernelMessages, requireActor, say, WheelhouseError } from '../../kernel/index.js';
import { ExportQuery } from './export-query.js';
import { exportMessages } from './exports.messages.js';
import { EXPORT_FORMATS, type ExportFile, type ExportsService } from './exports.service.js';

/** What the route for exports works with. */
export interface ExportsRouteDeps {
  exports: Pick<ExportsService, 'export' | 'view'>;
  /** Makes the context of a request: who acts, in which language. */
  makeCtx: (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** Exports a person may begin in a minute, and have on their way at once. */
const PER_MINUTE = 60;
const AT_ONCE = 3;
const MINUTE_MS = 60_000;
const REMEMBERED = 1_000;

/** Counts the exports of each person. */
class Turnstile {
  private readonly begun = new Map<string, number[]>();
  private readonly running = new Map<string, number>();

  /** Lets a person begin an export and answers what ends it; throws TOO_MANY_REQUESTS. */
  enter(ctx: Ctx, person: string): () => void {
    const now = ctx.clock.now().getTime();
    const recent = (this.begun.get(person) ?? []).filter((at) => at > now - MINUTE_MS);
    const running = this.running.get(person) ?? 0;
    if (recent.length >= PER_MINUTE || running >= AT_ONCE) {
      throw new WheelhouseError('TOO_MANY_REQUESTS', say(exportMessages.tooOften, ctx.locale));
    }
    if (this.begun.size >= REMEMBERED) this.begun.clear();
    this.begun.set(person, [...recent, now]);
    this.running.set(person, running + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = (this.running.get(person) ?? 1) - 1;
      if (left > 0) this.running.set(person, left);
      else this.running.delete(person);
    };
  }
}

/** Tells the log who took what out of the program, also where the log otherwise begins at warnings. */
function audit(request: FastifyRequest, entry: Readonly<Record<string, unknown>>): void {
  if (request.log.level === 'error' || request.log.level === 'silent') return;
  request.log.child({}, { level: 'info' }).info(entry, 'export');
}

const disposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7E]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/**
 * Adds `GET /export/<view>.csv` and `.xlsx` for whoever is signed in, by session or token: the views are those of
 * `viewNames`, the parameters `programId`, `unitId`, `period`, `from`, `to`, `measures`, the filter of initiatives as in its
 * address, `headers=keys` for stable keys, `about=true` for a stamp before a CSV table. CSV streams;
 * who exported what goes to the log. A person may begin 60 a minute.
 */
export function registerExportsRoute(fastify: FastifyInstance, deps: ExportsRouteDeps): void {
  const turnstile = new Turnstile();

  const fail = async (request: FastifyRequest, reply: FastifyReply, ctx: Ctx | null, error: unknown): Promise<void> => {
    const known = error instanceof WheelhouseError ? error : null;
    if (!known) request.log.error({ err: error, requestId: request.id }, 'export failed');
    const code = known?.code ?? 'INTERNAL';
    const message = known?.message ?? say(kernelMessages.internal, ctx?.locale ?? 'en', { id: request.id });
    await reply.code(STATUS[code] ?? 500).send({ data: null, errors: [{ message, extensions: { code } }] });
  };

  const send = async (reply: FastifyReply, file: ExportFile): Promise<void> => {
    reply.type(file.type).header('content-disposition', disposition(file.name)).header('cache-control', 'no-store');
    await reply.send(Buffer.isBuffer(file.content) ? file.content : Readable.from(file.content, { objectMode: false }));
  };

  fastify.get<{ Params: { file: string }; Querystring: Record<string, string | undefined> }>(
    '/export/:file',
    async (request, reply) => {
      let ctx: Ctx | null = null;
      try {
        const known = await deps.makeCtx(request, reply);
        ctx = known;
        const actor = requireActor(known);
        const [name = '', ending] = request.params.file.split('.');
        const format = EXPORT_FORMATS.find((one) => one === ending);
        const view = deps.exports.view(known, format ? name : request.params.file);
        if (!format) return reply;
        const leave = turnstile.enter(known, actor.userId ?? actor.name);
        reply.raw.once('close', leave);
        const file = await deps.exports.export(known, view, format, new ExportQuery(request.query));
        audit(request, { by: actor.name, userId: actor.userId, view, format, query: request.query });
        await send(reply, file);
      } catch (error) {
        await fail(request, reply, ctx, error);
      }
      return reply;
    },
  );
}
