import {
  join,
  PackableRow,
  type Row,
  type RowTexts,
  type Store,
  sql,
  trackedEntities,
  trackingOf,
} from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';

type NamedRow = Row & { [property: string]: unknown; texts: RowTexts | null };

/** What a change happened to: kind of row, its id, and the title it had then. */
export interface ChangedRow {
  entity: string;
  entityId: string;
  title: string;
}

/**
 * Titles of rows as the reader of a history sees them: a text that came with a pack in the reader's language as long as
 * nobody edited it, else as it was written then; a rule behind the name of the row it belongs to.
 */
export class RowTitles {
  private readonly names = new Map<string, string>();
  private readonly packTitles = new Set<string>();
  private readonly owners = new Map<string, string>();

  constructor(
    private readonly store: Store,
    private readonly ctx: Ctx,
  ) {}

  /** Reads what is needed for some changes: one query for each kind of row among them. */
  async load(changes: readonly ChangedRow[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const { entity, entityId } of changes) wanted.set(entity, (wanted.get(entity) ?? new Set()).add(entityId));
    const owners = new Map<string, Set<string>>();
    for (const [entity, ids] of wanted) {
      const belongsTo = this.belongsTo(entity);
      if (!belongsTo) await this.named(entity, ids);
      else {
        for (const row of await this.rows(entity, ids)) {
          const owner = row[belongsTo.property];
          if (typeof owner !== 'string') continue;
          this.owners.set(row.id, owner);
          owners.set(belongsTo.entity, (owners.get(belongsTo.entity) ?? new Set()).add(owner));
        }
      }
    }
    for (const [entity, ids] of owners) await this.named(entity, ids);
  }

  private belongsTo(entity: string): { property: string; entity: string } | undefined {
    const type = trackedEntities().get(entity);
    return type && trackingOf(type).belongsTo;
  }

  private async rows(entity: string, ids: ReadonlySet<string>): Promise<NamedRow[]> {
    const type = trackedEntities().get(entity) as (abstract new () => NamedRow) | undefined;
    return type && ids.size > 0 ? this.store.list(type, sql`WHERE id IN (${join([...ids])})`) : [];
  }

  private async named(entity: string, ids: ReadonlySet<string>): Promise<void> {
    const type = trackedEntities().get(entity);
    if (!type || !(type.prototype instanceof PackableRow)) return;
    const { title } = trackingOf(type);
    for (const row of await this.rows(entity, ids)) {
      const own = row.texts?.[title]?.[this.ctx.locale];
      const name = typeof own === 'string' ? own : row[title];
      if (typeof name === 'string') this.names.set(row.id, name);
      if (row.texts?.[title]) this.packTitles.add(row.id);
    }
  }

  /** The title of a changed row; an edited text stays as it was at the time of the change. */
  of(change: ChangedRow): string {
    const owner = this.owners.get(change.entityId);
    if (owner) return [this.names.get(owner), change.title].filter(Boolean).join(' · ');
    const isFromPack = this.packTitles.has(change.entityId);
    return (isFromPack && this.names.get(change.entityId)) || change.title;
  }
}
