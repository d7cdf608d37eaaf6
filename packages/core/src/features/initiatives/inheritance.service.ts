import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../api/index.js';
import { Database, join, type Sql, sql } from '../../data/index.js';

const highest = (band: Sql): Sql => sql`(
  SELECT MAX(${band}) FROM initiative_episode l JOIN episode e ON e.id = l.episode_id
  WHERE l.initiative_id = initiative.id AND e.archived_at IS NULL)`;

/**
 * Keeps the bands of initiatives in force (M12): what somebody set, else the highest band of its live episodes. The two
 * numbers are derived, so this neither counts up the version of an initiative nor appears in the history.
 */
@Injectable()
export class InheritanceService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly readers: RowReaders,
  ) {}

  /** From here on a change of episodes, or its undoing, moves the initiatives that inherit from them. */
  onModuleInit(): void {
    this.readers.follow('episode', (_, episodeIds) => this.refreshServing(episodeIds));
    this.readers.follow('initiative', (_, initiativeIds) => this.refresh(initiativeIds));
  }

  /** Brings the initiatives with these ids up to date, after their episodes or what was set on them changed. */
  async refresh(initiativeIds: readonly string[]): Promise<void> {
    if (initiativeIds.length > 0) await this.refreshWhere(sql`id IN (${join([...initiativeIds])})`);
  }

  /** Brings the initiatives that serve these episodes up to date. */
  async refreshServing(episodeIds: readonly string[]): Promise<void> {
    if (episodeIds.length === 0) return;
    const serving = sql`SELECT initiative_id FROM initiative_episode WHERE episode_id IN (${join([...episodeIds])})`;
    await this.refreshWhere(sql`id IN (${serving})`);
  }

  private async refreshWhere(condition: Sql): Promise<void> {
    await this.db.run(sql`
      UPDATE initiative SET
        frequency = COALESCE(frequency_override, ${highest(sql`e.frequency`)}),
        emotional_importance = COALESCE(emotional_importance_override, ${highest(sql`e.emotional_importance`)})
      WHERE ${condition}`);
  }
}
