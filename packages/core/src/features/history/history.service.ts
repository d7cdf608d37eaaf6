import { Injectable } from '@nestjs/common';
import { type PageInput, RowReaders, readPage } from '../../api/index.js';
import {
  type ChangeAction,
  Database,
  join,
  type Row,
  Store,
  sql,
  trackedEntities,
  trackingOf,
} from '../../data/index.js';
import { type Ctx, InputCheck, InvalidInput, notFound, requireActor, StaleRow, scopeOf } from '../../kernel/index.js';
import { ChangeTexts, type FieldChangeView } from './change-texts.js';
import { historyMessages } from './history.messages.js';
import { RowTitles } from './row-titles.js';

/** One change as the API shows it. */
export interface ChangeView {
  __typename: 'Change';
  id: string;
  version: number;
  at: string;
  by: string | null;
  action: ChangeAction;
  entity: string;
  entityId: string;
  title: string;
  fields: FieldChangeView[];
  reason: string | null;
  group: string;
  isUndoable: boolean;
}

/** What was taken back, as the API shows it. */
export interface UndoneView {
  __typename: 'Undone';
  id: string;
  version: number;
  titles: string[];
}

// A whole installation is hundreds of rows.
const UNDO_DEADLINE_MS = 60_000;

/** Numbers of changes of one row: the newest, and the newest that stands (null where none does). */
interface NewestChanges {
  seq: number;
  standing: number | null;
}

interface Entry {
  id: string;
  chain: string;
  seq: number;
  at: string;
  actorId: string | null;
  actorName: string;
  action: ChangeAction;
  entity: string;
  entityId: string;
  rowVersion: number;
  title: string;
  fields: string;
  reason: string | null;
  groupId: string;
  undoes: string | null;
}

const COLUMNS = sql`id, chain, seq, at, actor_id AS "actorId", actor_name AS "actorName", action, entity, entity_id AS "entityId",
  row_version AS "rowVersion", title, fields, reason, group_id AS "groupId", undoes`;

// A change that is no undo and was not taken back, or whose undo was; `h` is the history in the query.
const STANDS = sql`h.undoes IS NULL AND NOT EXISTS (
  SELECT 1 FROM history u WHERE u.undoes = h.group_id
    AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.group_id))`;

/** The history of a program: reading it, and taking changes back. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
  ) {}

  /** Changes of a program, newest first; of one row when it is named. */
  async history(
    ctx: Ctx,
    programId: string,
    filter: { entity?: string | null; entityId?: string | null },
    page?: PageInput | null,
  ): Promise<{ total: number; items: ChangeView[] }> {
    scopeOf(ctx, programId, 'history:read');
    const { skip, take } = readPage(ctx, page);
    const where = join(
      [
        sql`chain = ${programId}`,
        ...(filter.entity ? [sql`entity = ${filter.entity}`] : []),
        ...(filter.entityId ? [sql`entity_id = ${filter.entityId}`] : []),
      ],
      ' AND ',
    );
    const total = await this.db.row<{ count: number }>(
      sql`SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM history WHERE ${where}`,
    );
    const entries = await this.db.rows<Entry>(
      sql`SELECT ${COLUMNS} FROM history WHERE ${where} ORDER BY seq DESC LIMIT ${take} OFFSET ${skip}`,
    );
    return { total: total?.count ?? 0, items: await this.views(ctx, entries) };
  }

  private async views(ctx: Ctx, entries: readonly Entry[]): Promise<ChangeView[]> {
    const newest = await this.newest(entries);
    const parsed = entries.map((entry) => ({
      entry,
      fields: JSON.parse(entry.fields) as Record<string, [unknown, unknown]>,
    }));
    const texts = await ChangeTexts.load(
      this.db,
      ctx,
      parsed.map(({ fields }) => fields),
    );
    const titles = await this.titles(ctx, entries);
    return parsed.map(({ entry, fields }) => ({
      __typename: 'Change',
      id: entry.id,
      version: 1,
      at: entry.at,
      by: entry.actorName || null,
      action: entry.action,
      entity: entry.entity,
      entityId: entry.entityId,
      title: titles.of(entry),
      fields: texts.changes(fields),
      reason: entry.reason,
      group: entry.groupId,
      isUndoable: this.canUndo(entry.entity) && this.isLast(entry, newest),
    }));
  }

  private async titles(ctx: Ctx, changes: readonly Entry[]): Promise<RowTitles> {
    const titles = new RowTitles(this.store, ctx);
    await titles.load(changes);
    return titles;
  }

  private canUndo(entity: string): boolean {
    const known = trackedEntities().get(entity);
    return known !== undefined && trackingOf(known).undoable !== false;
  }

  /** The newest change of each row, and the newest that still stands: what came after that one was taken back again. */
  private async newest(entries: readonly Entry[]): Promise<Map<string, NewestChanges>> {
    if (entries.length === 0) return new Map();
    const ids = [...new Set(entries.map((entry) => entry.entityId))];
    const rows = await this.db.rows<NewestChanges & { entityId: string }>(sql`
      SELECT entity_id AS "entityId", MAX(seq) AS "seq", MAX(CASE WHEN ${STANDS} THEN seq END) AS "standing"
      FROM history h WHERE entity_id IN (${join(ids)}) GROUP BY entity_id`);
    return new Map(rows.map((row) => [row.entityId, row]));
  }

  // An undo itself can be taken back as long as it is the last that happened to its row.
  private isLast(entry: Entry, newest: ReadonlyMap<string, NewestChanges>): boolean {
    const of = newest.get(entry.entityId);
    return entry.seq === (entry.undoes === null ? of?.standing : of?.seq);
  }

  private refuse(ctx: Ctx, code: string, message: Parameters<InputCheck['add']>[2]): never {
    const check = new InputCheck(ctx);
    check.add('changeId', code, message);
    throw new InvalidInput(check.issues.list);
  }

  /** Takes back everything the call of a change did; Stale when one of its rows changed since. */
  undo(ctx: Ctx, changeId: string): Promise<UndoneView> {
    return this.db.tx(ctx, () => this.takeBackCall(ctx, changeId), { deadlineMs: UNDO_DEADLINE_MS });
  }

  private async takeBackCall(ctx: Ctx, changeId: string): Promise<UndoneView> {
    const entry = await this.db.row<Entry>(sql`SELECT ${COLUMNS} FROM history WHERE id = ${changeId}`);
    if (!entry) throw notFound(ctx, 'change', changeId);
    // The own change of anybody who may undo; somebody else's only for those who may write the whole program.
    const isOwn = entry.actorId !== null && entry.actorId === requireActor(ctx).userId;
    scopeOf(ctx, entry.chain, isOwn ? 'history:undo' : 'program:write');
    const group = await this.db.rows<Entry>(
      sql`SELECT ${COLUMNS} FROM history WHERE group_id = ${entry.groupId} ORDER BY seq DESC`,
    );
    if (group.some((member) => !this.canUndo(member.entity)))
      this.refuse(ctx, 'NOT_UNDOABLE', historyMessages.notUndoable);
    const rows = new Map<string, Entry[]>();
    for (const member of group) rows.set(member.entityId, [...(rows.get(member.entityId) ?? []), member]);
    const newest = await this.newest(group);
    const transaction = this.db.transaction();
    transaction.undoes = entry.groupId;
    for (const members of rows.values()) await this.takeBack(ctx, members, newest);
    for (const entity of new Set(group.map((member) => member.entity))) {
      const ids = group.filter((member) => member.entity === entity).map((member) => member.entityId);
      await this.readers.changed(ctx, entity, [...new Set(ids)]);
    }
    transaction.undoes = null;
    const titles = await this.titles(ctx, group);
    return {
      __typename: 'Undone',
      id: entry.groupId,
      version: 1,
      titles: [...new Set(group.map((member) => titles.of(member)))],
    };
  }

  // `members` are the changes of one row in one call, newest first.
  private async takeBack(
    ctx: Ctx,
    members: readonly Entry[],
    newest: ReadonlyMap<string, NewestChanges>,
  ): Promise<void> {
    const [last] = members;
    const entity = last && trackedEntities().get(last.entity);
    if (!last || !entity) return;
    const type = entity as abstract new () => Row;
    const row = await this.store.get(ctx, type, last.entityId);
    if (!this.isLast(last, newest)) throw new StaleRow(last.entity, last.entityId);
    if (members.some((member) => member.action === 'CREATE')) {
      await this.store.archive(ctx, type, row.id, row.version);
      return;
    }
    let version = row.version;
    for (const member of members) {
      const fields = JSON.parse(member.fields) as Record<string, [unknown, unknown]>;
      if (member.action === 'ARCHIVE') version = (await this.store.restore(ctx, type, row.id, version)).version;
      else if (member.action === 'RESTORE') version = (await this.store.archive(ctx, type, row.id, version)).version;
      else {
        const patch = Object.fromEntries(Object.entries(fields).map(([field, [before]]) => [field, before]));
        version = (await this.store.update(ctx, type, row.id, version, patch)).version;
      }
    }
  }

  /** Takes back the actor's own last call in a program that still stands; called again, the one before it. */
  async undoLast(ctx: Ctx, programId: string): Promise<UndoneView> {
    scopeOf(ctx, programId, 'history:undo');
    const actor = requireActor(ctx);
    const own = actor.userId ? sql`actor_id = ${actor.userId}` : sql`actor_id IS NULL`;
    const last = await this.db.row<{ id: string }>(
      sql`SELECT id FROM history h WHERE chain = ${programId} AND ${own} AND ${STANDS} ORDER BY seq DESC LIMIT 1`,
    );
    if (!last) this.refuse(ctx, 'NOTHING_TO_UNDO', historyMessages.nothingToUndo);
    return this.undo(ctx, last.id);
  }
}
