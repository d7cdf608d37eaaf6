import { type Database, join, type Link, type RowTexts, raw, sql } from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';

/** A field before and after a change, as text. */
export interface FieldChangeView {
  field: string;
  before: string | null;
  after: string | null;
}

interface Naming {
  table: string;
  column: string;
}

// Which table a field that holds ids points to, and which column names its rows for people.
const NAMED: Record<string, Naming> = {
  battleId: { table: 'must_win_battle', column: 'title' },
  ownerId: { table: 'department', column: 'name' },
  objectiveId: { table: 'objective', column: 'title' },
  parentGoalId: { table: 'cascade_goal', column: 'title' },
  ownerUserId: { table: 'app_user', column: 'name' },
  deputyUserId: { table: 'app_user', column: 'name' },
  parentId: { table: 'unit', column: 'name' },
  unitId: { table: 'unit', column: 'name' },
  measureId: { table: 'measure', column: 'name' },
  initiativeId: { table: 'initiative', column: 'title' },
  episodes: { table: 'episode', column: 'title' },
  measures: { table: 'measure', column: 'name' },
  leadMeasures: { table: 'measure', column: 'name' },
  departments: { table: 'department', column: 'name' },
  units: { table: 'unit', column: 'name' },
};

// Bookkeeping of a row that says nothing to people.
const SILENT = new Set(['programId', 'originPack', 'originKey', 'texts', 'archivedAt', 'path', 'depth', 'rank']);

const isLink = (value: unknown): value is Link => typeof value === 'object' && value !== null && 'id' in value;

const idsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter(isLink).map((link) => link.id) : [];

/** Writes the values of changes as people read them: names instead of ids, lists in one line. */
export class ChangeTexts {
  private constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly comma: string,
  ) {}

  /** Looks up the names of every row that the changes point to, one query per table. */
  static async load(
    db: Database,
    ctx: Ctx,
    changes: readonly Record<string, [unknown, unknown]>[],
  ): Promise<ChangeTexts> {
    const wanted = new Map<Naming, Set<string>>();
    for (const change of changes) {
      for (const [field, values] of Object.entries(change)) {
        const naming = NAMED[field];
        if (!naming || !Array.isArray(values)) continue;
        const ids = wanted.get(naming) ?? new Set<string>();
        for (const id of values.flatMap(idsIn)) ids.add(id);
        wanted.set(naming, ids);
      }
    }
    const names = new Map<string, string>();
    for (const [naming, ids] of wanted) {
      if (ids.size === 0) continue;
      const rows = await db.rows<{ id: string; name: string; texts: string | null }>(
        sql`SELECT id, ${raw(naming.column)} AS "name", texts FROM ${raw(naming.table)} WHERE id IN (${join([...ids])})`,
      );
      for (const { id, name, texts } of rows) {
        const own = texts === null ? undefined : (JSON.parse(texts) as RowTexts)[naming.column]?.[ctx.locale];
        names.set(id, typeof own === 'string' ? own : name);
      }
    }
    return new ChangeTexts(names, ctx.locale === 'en' ? ', ' : '、');
  }

  private text(value: unknown): string | null {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((entry) => this.text(entry) ?? '').join(this.comma) || null;
    if (isLink(value))
      return value.value
        ? `${this.names.get(value.id) ?? value.id} (${value.value})`
        : (this.names.get(value.id) ?? value.id);
    if (typeof value === 'string') return this.names.get(value) ?? value;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** The fields of one change that mean something to people. */
  changes(fields: Record<string, [unknown, unknown]>): FieldChangeView[] {
    return Object.entries(fields)
      .filter(([field]) => !SILENT.has(field))
      .map(([field, [before, after]]) => ({ field, before: this.text(before), after: this.text(after) }));
  }
}
