import sql from 'sql-template-tag';
import type { Database } from './database.js';
import { hashOf } from './history-log.js';

/** The first entry of a chain that does not fit the one before. */
export interface BrokenLink {
  chain: string;
  seq: number;
}

interface StoredEntry {
  seq: number;
  at: string;
  actorId: string | null;
  actorName: string;
  action: string;
  entity: string;
  entityId: string;
  rowVersion: number;
  title: string;
  fields: string;
  reason: string | null;
  groupId: string;
  undoes: string | null;
  hash: string;
}

const BATCH = 1_000;

/** Recomputes the hash chains of the history: finds entries changed, removed or put in by anybody who bypassed the write door. */
export class HistoryVerifier {
  constructor(private readonly db: Database) {}

  /** Checks every chain; answers the first broken link of each, empty when all hold. */
  async verify(): Promise<BrokenLink[]> {
    const chains = await this.db.rows<{ chain: string }>(sql`SELECT DISTINCT chain FROM history ORDER BY chain`);
    const broken: BrokenLink[] = [];
    for (const { chain } of chains) {
      const seq = await this.firstBroken(chain);
      if (seq !== null) broken.push({ chain, seq });
    }
    return broken;
  }

  private async firstBroken(chain: string): Promise<number | null> {
    let seq = 0;
    let hash = '';
    for (;;) {
      const entries = await this.db.rows<StoredEntry>(sql`
        SELECT seq, at, actor_id AS "actorId", actor_name AS "actorName", action, entity, entity_id AS "entityId",
               row_version AS "rowVersion", title, fields, reason, group_id AS "groupId", undoes, hash
        FROM history WHERE chain = ${chain} AND seq > ${seq} ORDER BY seq LIMIT ${BATCH}`);
      for (const entry of entries) {
        const { at, actorId, actorName, action, entity, entityId, rowVersion, title, fields, reason, groupId, undoes } =
          entry;
        const parts = [
          entry.seq,
          at,
          actorId,
          actorName,
          action,
          entity,
          entityId,
          rowVersion,
          title,
          fields,
          reason,
          groupId,
          undoes,
        ];
        if (entry.seq !== seq + 1 || entry.hash !== hashOf(hash, parts)) return entry.seq;
        seq = entry.seq;
        hash = entry.hash;
      }
      if (entries.length < BATCH) return null;
    }
  }
}
