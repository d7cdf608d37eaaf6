import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { EntityMetadata } from 'typeorm';
import { type Ctx, instantOf, notFound, StaleRow } from '../kernel/index.js';
import type { Database } from './database.js';
import { type ChangeAction, recordChange } from './history-log.js';
import { uuidv7 } from './ids.js';
import type { PackableRow, Row } from './row.js';
import { type EntityClass, type Link, type LinkSet, trackingOf } from './tracked.js';

type Values<T> = Partial<Omit<T, 'id' | 'version' | 'createdAt' | 'updatedAt'>> & { id?: string };
type Plain = Record<string, unknown>;

/** What a write says about itself besides its values. */
export interface WriteOptions {
  reason?: string | null | undefined;
}

const encode = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : (value ?? null));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const sortedLinks = (links: readonly Link[]): Link[] =>
  [...links].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * Typed rows over the database: reads by id or condition, and the writes that record their history in the same
 * transaction. A column that holds JSON is read as a value; a link set of the entity is read and written as a property.
 */
export class Store {
  private readonly fragments = new Map<unknown, Sql>();

  constructor(readonly db: Database) {}

  private metadata(entity: EntityClass<object>): EntityMetadata {
    return this.db.sources.writer.getMetadata(entity as new () => object);
  }

  /** The table of an entity, quoted. */
  table(entity: EntityClass<object>): Sql {
    return raw(`"${this.metadata(entity).tableName}"`);
  }

  /** The columns of an entity named as its properties, for a hand-written SELECT over the table or an alias of it. */
  columns(entity: EntityClass<object>, alias?: string): Sql {
    const key = alias ? `${entity.name}.${alias}` : entity;
    const known = this.fragments.get(key);
    if (known) return known;
    const prefix = alias ? `"${alias}".` : '';
    const text = this.metadata(entity)
      .columns.map((column) => `${prefix}"${column.databaseName}" AS "${column.propertyName}"`)
      .join(', ');
    const fragment = raw(text);
    this.fragments.set(key, fragment);
    return fragment;
  }

  private decode<T extends object>(entity: EntityClass<T>, row: Plain): T {
    for (const column of this.metadata(entity).columns) {
      if (!column.transformer || Array.isArray(column.transformer)) continue;
      row[column.propertyName] = column.transformer.from(row[column.propertyName]);
    }
    return row as T;
  }

  /** Rows of an entity that meet a condition (`WHERE ... ORDER BY ...` after the table), without their link sets. */
  async list<T extends Row>(entity: EntityClass<T>, condition: Sql): Promise<T[]> {
    const rows = await this.db.rows<Plain>(sql`SELECT ${this.columns(entity)} FROM ${this.table(entity)} ${condition}`);
    return rows.map((row) => this.decode(entity, row));
  }

  /** The row with an id, without its link sets, or null. */
  async find<T extends Row>(entity: EntityClass<T>, id: string): Promise<T | null> {
    return (await this.list(entity, sql`WHERE id = ${id}`))[0] ?? null;
  }

  /** The row with an id; throws NOT_FOUND. */
  async get<T extends Row>(ctx: Ctx, entity: EntityClass<T>, id: string): Promise<T> {
    const row = await this.find(entity, id);
    if (!row) throw notFound(ctx, trackingOf(entity).entity, id);
    return row;
  }

  /** The links of many rows in one query: for each owner id its links, in the order they were given. */
  async links(set: LinkSet, ownerIds: readonly string[]): Promise<Map<string, Link[]>> {
    const found = new Map<string, Link[]>(ownerIds.map((id) => [id, []]));
    if (ownerIds.length === 0) return found;
    const valued = set.value ? raw(`, "${set.value}" AS "value"`) : raw('');
    // In the order of the table's key, so that nothing has to be sorted.
    const rows = await this.db.rows<{ owner: string; id: string; value?: string }>(
      sql`SELECT "${raw(set.owner)}" AS "owner", "${raw(set.target)}" AS "id"${valued} FROM "${raw(set.table)}"
          WHERE "${raw(set.owner)}" IN (${join(ownerIds)}) ORDER BY "${raw(set.owner)}", "${raw(set.target)}"`,
    );
    for (const { owner, id, value } of rows) found.get(owner)?.push(set.value ? { id, value } : { id });
    return found;
  }

  private async replaceLinks(set: LinkSet, ownerId: string, links: readonly Link[]): Promise<void> {
    await this.db.run(sql`DELETE FROM "${raw(set.table)}" WHERE "${raw(set.owner)}" = ${ownerId}`);
    for (const link of links) {
      const columns = set.value
        ? raw(`"${set.owner}", "${set.target}", "${set.value}"`)
        : raw(`"${set.owner}", "${set.target}"`);
      const values = set.value ? sql`${ownerId}, ${link.id}, ${link.value ?? null}` : sql`${ownerId}, ${link.id}`;
      await this.db.run(sql`INSERT INTO "${raw(set.table)}" (${columns}) VALUES (${values})`);
    }
  }

  private encoded(entity: EntityClass<object>, values: Plain): [column: string, value: unknown][] {
    return this.metadata(entity).columns.flatMap((column): [string, unknown][] => {
      if (!(column.propertyName in values)) return [];
      const value = values[column.propertyName];
      const transformer = column.transformer;
      const stored = transformer && !Array.isArray(transformer) ? transformer.to(value) : value;
      return [[column.databaseName, encode(stored)]];
    });
  }

  /** Inserts a row without history: for rows that are their own record, such as sessions and readings. */
  async insertUntracked<T extends object>(entity: EntityClass<T>, values: Partial<T>): Promise<void> {
    const pairs = this.encoded(entity, values as Plain);
    const names = raw(pairs.map(([column]) => `"${column}"`).join(', '));
    await this.db.run(
      sql`INSERT INTO ${this.table(entity)} (${names}) VALUES (${join(pairs.map(([, value]) => value))})`,
    );
  }

  /** Inserts a row with its link sets and records it; answers the row with what was filled in. */
  async insert<T extends Row>(
    ctx: Ctx,
    entity: EntityClass<T>,
    values: Values<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const tracking = trackingOf(entity);
    const now = instantOf(ctx.clock);
    const row = { archivedAt: null, ...values, id: values.id ?? uuidv7(), version: 1, createdAt: now, updatedAt: now };
    const plain = row as unknown as Plain;
    await this.insertUntracked(entity, row as unknown as Partial<T>);
    for (const [property, set] of Object.entries(tracking.links ?? {})) {
      const links = sortedLinks((plain[property] as Link[] | undefined) ?? []);
      plain[property] = links;
      if (links.length > 0) await this.replaceLinks(set, row.id, links);
    }
    const fields = Object.fromEntries(
      Object.entries(plain)
        .filter(([name, value]) => !this.isHidden(entity, name) && value !== null && value !== undefined)
        .map(([name, value]) => [name, [null, value]]),
    );
    await this.record(ctx, entity, 'CREATE', plain, fields, options);
    return row as unknown as T;
  }

  private isHidden(entity: EntityClass<object>, property: string): boolean {
    const always = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt'];
    return always.includes(property) || (trackingOf(entity).hidden?.includes(property) ?? false);
  }

  private async record(
    ctx: Ctx,
    entity: EntityClass<object>,
    action: ChangeAction,
    row: Plain,
    fields: Record<string, unknown>,
    options: WriteOptions,
  ): Promise<void> {
    const tracking = trackingOf(entity);
    await recordChange(this.db, ctx, {
      programId: tracking.program === null ? null : String(row[tracking.program]),
      action,
      entity: tracking.entity,
      entityId: String(row.id),
      rowVersion: Number(row.version),
      title: String(row[tracking.title] ?? ''),
      fields,
      reason: options.reason ?? null,
    });
  }

  private async locked<T extends Row>(ctx: Ctx, entity: EntityClass<T>, id: string, version: number): Promise<T> {
    this.db.transaction();
    const row = await this.get(ctx, entity, id);
    if (row.version !== version) throw new StaleRow(trackingOf(entity).entity, id);
    return row;
  }

  private async write<T extends Row>(ctx: Ctx, entity: EntityClass<T>, row: T, patch: Plain): Promise<void> {
    const updatedAt = instantOf(ctx.clock);
    const pairs = this.encoded(entity, { ...patch, updatedAt, version: row.version + 1 });
    const sets = pairs.map(([column, value]) => sql`"${raw(column)}" = ${value}`);
    const touched = await this.db.run(
      sql`UPDATE ${this.table(entity)} SET ${join(sets)} WHERE id = ${row.id} AND version = ${row.version}`,
    );
    if (touched !== 1) throw new StaleRow(trackingOf(entity).entity, row.id);
    Object.assign(row, patch, { updatedAt, version: row.version + 1 });
  }

  /**
   * The only update path: changes the given properties and link sets of a row when its version still is `version`, and
   * records what changed. Properties left undefined stay; nothing is written when nothing differs. A pack text that is
   * edited is shown as edited from then on. Throws NOT_FOUND and StaleRow.
   */
  async update<T extends Row>(
    ctx: Ctx,
    entity: EntityClass<T>,
    id: string,
    version: number,
    patch: Partial<Values<T>>,
    options: WriteOptions = {},
  ): Promise<T> {
    const row = await this.locked(ctx, entity, id, version);
    const before = row as unknown as Plain;
    const sets = trackingOf(entity).links ?? {};
    const fields: Record<string, unknown> = {};
    const changed: Plain = {};
    for (const [property, value] of Object.entries(patch)) {
      if (value === undefined || property in sets || same(before[property], value)) continue;
      changed[property] = value;
      if (!this.isHidden(entity, property)) fields[property] = [before[property] ?? null, value];
    }
    const texts = (row as unknown as Partial<PackableRow>).texts;
    if (texts && !('texts' in patch) && Object.keys(changed).some((property) => property in texts)) {
      const left = Object.fromEntries(Object.entries(texts).filter(([property]) => !(property in changed)));
      changed.texts = Object.keys(left).length > 0 ? left : null;
      fields.texts = [texts, changed.texts];
    }
    for (const [property, set] of Object.entries(sets)) {
      const wanted = (patch as Plain)[property] as Link[] | undefined;
      const current = (await this.links(set, [id])).get(id) ?? [];
      before[property] = current;
      if (wanted === undefined || same(current, sortedLinks(wanted))) continue;
      await this.replaceLinks(set, id, sortedLinks(wanted));
      fields[property] = [current, sortedLinks(wanted)];
      before[property] = sortedLinks(wanted);
    }
    if (Object.keys(changed).length === 0 && Object.keys(fields).length === 0) return row;
    await this.write(ctx, entity, row, changed);
    if (Object.keys(fields).length > 0) await this.record(ctx, entity, 'UPDATE', before, fields, options);
    return row;
  }

  /** Archives a row; archiving an archived row changes nothing. */
  archive<T extends Row>(
    ctx: Ctx,
    entity: EntityClass<T>,
    id: string,
    version: number,
    options: WriteOptions = {},
  ): Promise<T> {
    return this.setArchived(ctx, entity, id, version, instantOf(ctx.clock), options);
  }

  /** Brings an archived row back. */
  restore<T extends Row>(
    ctx: Ctx,
    entity: EntityClass<T>,
    id: string,
    version: number,
    options: WriteOptions = {},
  ): Promise<T> {
    return this.setArchived(ctx, entity, id, version, null, options);
  }

  private async setArchived<T extends Row>(
    ctx: Ctx,
    entity: EntityClass<T>,
    id: string,
    version: number,
    archivedAt: string | null,
    options: WriteOptions,
  ): Promise<T> {
    const row = await this.locked(ctx, entity, id, version);
    if ((row.archivedAt === null) === (archivedAt === null)) return row;
    const was = row.archivedAt;
    await this.write(ctx, entity, row, { archivedAt });
    const action = archivedAt === null ? 'RESTORE' : 'ARCHIVE';
    await this.record(ctx, entity, action, row as unknown as Plain, { archivedAt: [was, archivedAt] }, options);
    return row;
  }
}
