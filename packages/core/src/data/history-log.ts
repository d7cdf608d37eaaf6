import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type Ctx, instantOf } from '../kernel/index.js';
import type { Database } from './database.js';
import { uuidv7 } from './ids.js';
import { IntegerColumn, JsonColumn, TextColumn } from './row.js';

/** What happened to a row. */
export type ChangeAction = 'CREATE' | 'UPDATE' | 'ARCHIVE' | 'RESTORE';

/** One change of one row; append-only, each entry chained to the one before by its hash (reliability.md R18). */
@Entity('history')
@Unique(['chain', 'seq'])
@Index(['entity', 'entityId'])
export class HistoryEntry {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** The program's id, or `installation` for rows outside programs. */
  @TextColumn()
  chain!: string;

  /** Counts up within the chain. */
  @IntegerColumn()
  seq!: number;

  @TextColumn()
  at!: string;

  @TextColumn({ nullable: true })
  actorId!: string | null;

  @TextColumn()
  actorName!: string;

  @TextColumn()
  action!: ChangeAction;

  @TextColumn()
  entity!: string;

  @TextColumn()
  entityId!: string;

  /** Version of the row after the change. */
  @IntegerColumn()
  rowVersion!: number;

  @TextColumn()
  title!: string;

  /** `{field: [before, after]}`. */
  @JsonColumn()
  fields!: Record<string, [unknown, unknown]>;

  @TextColumn({ nullable: true })
  reason!: string | null;

  @Column({ type: 'text' })
  @Index()
  groupId!: string;

  /** The call that this change takes back, or null. */
  @TextColumn({ nullable: true })
  @Index()
  undoes!: string | null;

  @TextColumn()
  hash!: string;
}

/** The chain of rows that belong to no program. */
export const INSTALLATION_CHAIN = 'installation';

/** A change as the store hands it over. */
export interface ChangeRecord {
  programId: string | null;
  action: ChangeAction;
  entity: string;
  entityId: string;
  rowVersion: number;
  title: string;
  fields: Record<string, unknown>;
  reason: string | null;
}

/** The hash of an entry: sha256 over the hash before and every recorded value, in this order. */
export function hashOf(previous: string, parts: readonly (string | number | null)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, ...parts]))
    .digest('hex');
}

/** Appends a change to its chain in the open transaction. */
export async function recordChange(db: Database, ctx: Ctx, change: ChangeRecord): Promise<void> {
  const transaction = db.transaction();
  const chain = change.programId ?? INSTALLATION_CHAIN;
  let last = transaction.chains.get(chain);
  if (!last) {
    if (db.kind === 'postgres') await db.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${chain}))`);
    last = (await db.row<{ seq: number; hash: string }>(
      sql`SELECT seq, hash FROM history WHERE chain = ${chain} ORDER BY seq DESC LIMIT 1`,
    )) ?? { seq: 0, hash: '' };
  }
  const seq = last.seq + 1;
  const at = instantOf(ctx.clock);
  const actorId = ctx.actor?.userId ?? null;
  const actorName = ctx.actor?.name ?? '';
  const fields = JSON.stringify(change.fields);
  const { action, entity, entityId, rowVersion, title, reason } = change;
  const hash = hashOf(last.hash, [
    seq,
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
    transaction.groupId,
    transaction.undoes,
  ]);
  await db.run(sql`
    INSERT INTO history (id, chain, seq, at, actor_id, actor_name, action, entity, entity_id, row_version, title, fields, reason, group_id, undoes, hash)
    VALUES (${uuidv7()}, ${chain}, ${seq}, ${at}, ${actorId}, ${actorName}, ${action}, ${entity}, ${entityId}, ${rowVersion},
            ${title}, ${fields}, ${reason}, ${transaction.groupId}, ${transaction.undoes}, ${hash})`);
  transaction.chains.set(chain, { seq, hash });
}
