import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isMissed } from '@wheelhouse/domain';
import { RowReaders } from '../../api/index.js';
import { Database, join, type Sql, Store, sql } from '../../data/index.js';
import { type Ctx, InputCheck, type Scope, scopeOfRow } from '../../kernel/index.js';
import { ProgramsService } from '../programs/index.js';
import { Initiative, Milestone } from './initiatives.entity.js';

/** A milestone as the API shows it; dates as YYYY-MM-DD. */
export interface MilestoneView {
  __typename: 'Milestone';
  id: string;
  version: number;
  initiativeId: string;
  title: string;
  date: string;
  doneOn: string | null;
  isMissed: boolean;
}

/** Fields of a milestone that a caller may set. */
export interface MilestoneInput {
  title?: string | null;
  date?: string | null;
  doneOn?: string | null;
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

function shown(row: Milestone, today: string): MilestoneView {
  return {
    __typename: 'Milestone',
    id: row.id,
    version: row.version,
    initiativeId: row.initiativeId,
    title: row.title,
    date: row.date,
    doneOn: row.doneOn,
    isMissed: isMissed(row.date, row.doneOn, today),
  };
}

/** Dated steps of initiatives (M30). */
@Injectable()
export class MilestonesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
  ) {}

  /** Registers how milestones are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('milestone', (ctx, id) => this.view(ctx, id));
  }

  private async today(ctx: Ctx, scope: Scope): Promise<string> {
    return this.programs.today(ctx, await this.programs.row(ctx, scope));
  }

  /** One milestone; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<MilestoneView> {
    const row = await this.store.find(Milestone, id);
    const scope = scopeOfRow(ctx, row, 'milestone', id, 'initiative:read');
    return shown(row as Milestone, await this.today(ctx, scope));
  }

  /** Live milestones of these initiatives by initiative, each in the order of their dates. */
  async of(ctx: Ctx, scope: Scope, initiativeIds: readonly string[]): Promise<Map<string, MilestoneView[]>> {
    const found = new Map<string, MilestoneView[]>();
    if (initiativeIds.length === 0) return found;
    const rows = await this.store.list(
      Milestone,
      sql`WHERE initiative_id IN (${join([...initiativeIds])}) AND archived_at IS NULL ORDER BY date, title, id`,
    );
    const today = await this.today(ctx, scope);
    for (const row of rows) {
      const list = found.get(row.initiativeId);
      if (list) list.push(shown(row, today));
      else found.set(row.initiativeId, [shown(row, today)]);
    }
    return found;
  }

  /** Live milestones of the initiatives that meet a condition on `initiative i`, in the order of their dates. */
  async where(condition: Sql, today: string): Promise<MilestoneView[]> {
    const rows = await this.db.rows<Milestone>(sql`
      SELECT ${this.store.columns(Milestone, 'm')} FROM milestone m JOIN initiative i ON i.id = m.initiative_id
      WHERE m.archived_at IS NULL AND ${condition} ORDER BY m.date, m.title, m.id`);
    return rows.map((row) => shown(row, today));
  }

  private check(ctx: Ctx, title: string | undefined): string | undefined {
    const check = new InputCheck(ctx);
    const text = check.text('title', title, { max: 200, required: true });
    check.throwIfAny();
    return text;
  }

  /** Creates a milestone of an initiative. */
  async create(ctx: Ctx, input: { initiativeId: string; title: string; date: string }): Promise<MilestoneView> {
    const initiative = await this.store.find(Initiative, input.initiativeId);
    const scope = scopeOfRow(ctx, initiative, 'initiative', input.initiativeId, 'initiative:write');
    const title = this.check(ctx, input.title) ?? '';
    const row = await this.insert(ctx, scope, { ...input, title });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked milestone. */
  insert(
    ctx: Ctx,
    scope: Scope,
    values: { initiativeId: string; title: string; date: string; doneOn?: string | null },
  ): Promise<Milestone> {
    const { initiativeId, title, date, doneOn = null } = values;
    return this.store.insert(ctx, Milestone, { programId: scope.programId, initiativeId, title, date, doneOn });
  }

  private async requireWritable(ctx: Ctx, id: string): Promise<void> {
    scopeOfRow(ctx, await this.store.find(Milestone, id), 'milestone', id, 'initiative:write');
  }

  /** Changes a milestone; a null `doneOn` opens it again. */
  async update(ctx: Ctx, input: MilestoneInput & { id: string; version: number }): Promise<MilestoneView> {
    await this.requireWritable(ctx, input.id);
    const title = this.check(ctx, given(input.title));
    const patch = { title, date: given(input.date), doneOn: input.doneOn };
    await this.store.update(ctx, Milestone, input.id, input.version, patch);
    return this.view(ctx, input.id);
  }

  /** Archives a milestone. */
  async archive(ctx: Ctx, input: { id: string; version: number }): Promise<MilestoneView> {
    await this.requireWritable(ctx, input.id);
    await this.store.archive(ctx, Milestone, input.id, input.version);
    return this.view(ctx, input.id);
  }
}
