import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 50;
const LONGEST_MS = 25_000;

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
    if (graceMs > 0) await sleep(graceMs);
    // A connection kept alive by its client after its last answer would hold up the end until its own timeout.
    const sweep = setInterval(() => this.fastify.server.closeIdleConnections(), SWEEP_MS);
    const end = setTimeout(() => this.fastify.server.closeAllConnections(), LONGEST_MS);
    try {
      await close();
    } finally {
      clearInterval(sweep);
      clearTimeout(end);
    }
  }
}
