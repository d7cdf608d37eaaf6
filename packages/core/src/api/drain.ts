import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 50;
const LONGEST_MS = 25_000;

/** Lets the event loop take in what has arrived: a timer alone may fire before a busy process looked at its sockets. */
async function takeIn(): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) await turn();
}

/**
 * Takes a server out of service in order (reliability.md R13): not ready from now on but open for `graceMs`, so that what
 * is on its way still comes in; then no new requests while those that have begun are answered, for 25 seconds at most.
 */
export class Drain {
  private begun = false;

  constructor(private readonly fastify: FastifyInstance) {}

  /** True from the moment the server was told to end. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** Waits for the grace, then carries out `close`, which resolves when no connection is left. */
  async run(graceMs: number, close: () => Promise<void>): Promise<void> {
    this.begun = true;
    if (graceMs > 0) {
      await sleep(graceMs);
      await takeIn();
    }
    let isClosed = false;
    const closed = close().finally(() => {
      isClosed = true;
    });
    const end = setTimeout(() => this.fastify.server.closeAllConnections(), LONGEST_MS);
    try {
      // A connection kept alive by its client after its last answer would hold up the end until its own timeout.
      while (!isClosed) {
        await Promise.race([closed, sleep(SWEEP_MS)]);
        await takeIn();
        this.fastify.server.closeIdleConnections();
      }
    } finally {
      clearTimeout(end);
    }
  }
}
