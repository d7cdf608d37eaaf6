import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

const LONGEST_MS = 5_000;
const LONGEST_AT_THE_END_MS = 250;
const MOST_BYTES = 256 * 1024 * 1024;

/** Reads what still comes in of a request and throws it away, until it ends, its sender goes or `until` is aborted. */
function readAway(request: IncomingMessage, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let read = 0;
    const take = (piece: Buffer): void => {
      read += piece.length;
      // The sender is held up from here on, which leaves it the rest of the time to see the answer.
      if (read > MOST_BYTES) request.pause();
    };
    const done = (): void => {
      request.off('data', take);
      resolve();
    };
    request.once('end', done).once('close', done);
    until.addEventListener('abort', done, { once: true });
    request.on('data', take).resume();
    if (request.closed || until.aborted) done();
  });
}

async function* slowly(payload: string | Buffer, rest: () => Promise<void>): AsyncGenerator<Buffer> {
  yield Buffer.from(payload);
  await rest();
}

/**
 * Lets an answer that closes its connection reach a client that is still sending. Closed at once, with unread bytes, TCP
 * resets the connection and the client finds a broken pipe in place of the answer. So the answer goes out whole, then the
 * rest of the request is thrown away for 5 seconds and 256 MB at most (lingering close), then the connection ends. A server
 * that closes does not wait for that: 250 ms at most.
 */
export function linger(fastify: FastifyInstance): void {
  const closing = new AbortController();
  fastify.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
  const patience = (): AbortSignal =>
    closing.signal.aborted
      ? AbortSignal.timeout(LONGEST_AT_THE_END_MS)
      : AbortSignal.any([AbortSignal.timeout(LONGEST_MS), closing.signal]);
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isCutOff = reply.getHeader('connection') === 'close' && !request.raw.complete;
    if (!isCutOff || !(typeof payload === 'string' || Buffer.isBuffer(payload))) {
      done(null, payload);
      return;
    }
    // The length tells the client that the answer is whole, though its end is held back.
    reply.header('content-length', Buffer.byteLength(payload));
    done(
      null,
      Readable.from(
        slowly(payload, () => readAway(request.raw, patience())),
        { objectMode: false },
      ),
    );
  });
}
