import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/index.js';

/** Called inside the transaction that changed episodes. */
export type EpisodeListener = (ctx: Ctx, episodeIds: readonly string[]) => Promise<void>;

/**
 * Tells others that the bands of episodes, or whether the episodes are live, have changed, so that what they derive from
 * them moves in the same transaction. Whoever writes episodes past EpisodesService calls `tell`.
 */
@Injectable()
export class EpisodeChanges {
  private readonly listeners: EpisodeListener[] = [];

  /** Adds a listener; called at boot. */
  listen(listener: EpisodeListener): void {
    this.listeners.push(listener);
  }

  /** Calls every listener in turn; what one throws rolls the change back. */
  async tell(ctx: Ctx, episodeIds: readonly string[]): Promise<void> {
    if (episodeIds.length === 0) return;
    for (const listener of this.listeners) await listener(ctx, episodeIds);
  }
}
