import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  addMonths,
  DEFAULT_GRACE_DAYS,
  daysBetween,
  horizonWarning,
  isTimeZone,
  periodOf,
  today,
} from '@wheelhouse/domain';
import type { Locale } from '@wheelhouse/plugin-api';
import { RowReaders, textOf } from '../../api/index.js';
import { Database, join, Store, sql } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  notFound,
  requireEverywhere,
  type Scope,
  say,
  scopeOf,
  scopeOfRow,
  visiblePrograms,
} from '../../kernel/index.js';
import { defaultPhases } from './default-phases.js';
import { Phase, Program, type RedRule } from './programs.entity.js';
import { programMessages } from './programs.messages.js';

/** A phase as the API shows it. */
export interface PhaseView {
  __typename: 'Phase';
  id: string;
  version: number;
  key: string;
  title: string;
  purpose: string;
  position: number;
  startsOn: string;
  endsOn: string;
}

/** A program as the API shows it. */
export interface ProgramView {
  __typename: 'Program';
  id: string;
  version: number;
  name: string;
  contentLanguage: string;
  currency: string;
  timeZone: string;
  startsOn: string;
  horizonMonths: number;
  endsOn: string;
  isDemo: boolean;
  graceDays: number;
  redRule: RedRule;
  phases: PhaseView[];
  warnings: { code: string; message: string }[];
  today: string;
  currentPeriod: string;
  latestPeriod: string | null;
  rootUnitId: string | null;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
}

/** Fields of a program that a caller may set. */
export interface ProgramInput {
  name?: string | null;
  startsOn?: string | null;
  horizonMonths?: number | null;
  contentLanguage?: string | null;
  currency?: string | null;
  timeZone?: string | null;
  graceDays?: number | null;
  redRule?: RedRule | null;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MOST_GRACE_DAYS = 20;

/** What a program asks of those who report: working days of grace, and when a red value needs a note. */
export function reportingRules(program: Pick<Program, 'graceDays' | 'redRule'>): {
  graceDays: number;
  redRule: RedRule;
} {
  return { graceDays: program.graceDays ?? DEFAULT_GRACE_DAYS, redRule: program.redRule ?? 'REQUIRED_IN_INBOX' };
}

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Programs and their phases: reading, creating, editing, archiving. */
@Injectable()
export class ProgramsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
  ) {}

  /** Registers how programs and phases are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('program', (ctx, id) => this.program(ctx, id));
    this.readers.register('phase', (ctx, id) => this.phase(ctx, id));
  }

  /** Programs the actor may see, newest first. */
  async programs(ctx: Ctx, includeArchived: boolean): Promise<ProgramView[]> {
    const visible = visiblePrograms(ctx);
    if (visible?.length === 0) return [];
    const within = visible ? sql`AND id IN (${join([...visible])})` : sql``;
    const archived = includeArchived ? sql`` : sql`AND archived_at IS NULL`;
    const rows = await this.store.list(Program, sql`WHERE 1 = 1 ${within} ${archived} ORDER BY created_at DESC`);
    return this.views(ctx, rows);
  }

  /** One program; NOT_FOUND when it does not exist or is out of reach. */
  async program(ctx: Ctx, id: string): Promise<ProgramView> {
    scopeOf(ctx, id, 'program:read');
    const row = await this.store.get(ctx, Program, id);
    const [view] = await this.views(ctx, [row]);
    return view as ProgramView;
  }

  /** The stored program of a scope, for other features (time zone, language, dates). */
  async row(ctx: Ctx, scope: Scope): Promise<Program> {
    return this.store.get(ctx, Program, scope.programId);
  }

  /** Today in the program's time zone, YYYY-MM-DD. */
  today(ctx: Ctx, program: Pick<Program, 'timeZone'>): string {
    return today(ctx.clock.now(), program.timeZone);
  }

  private async views(ctx: Ctx, rows: readonly Program[]): Promise<ProgramView[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const phases = await this.store.list(Phase, sql`WHERE program_id IN (${join(ids)}) ORDER BY position`);
    const roots = await this.db.rows<{ programId: string; id: string; kind: string }>(sql`
      SELECT program_id AS "programId", id, kind FROM unit
      WHERE program_id IN (${join(ids)}) AND parent_id IS NULL AND archived_at IS NULL
      ORDER BY CASE kind WHEN 'COMPANY' THEN 0 ELSE 1 END, created_at, id`);
    const latest = await this.db.rows<{ programId: string; last: string | null }>(sql`
      SELECT u.program_id AS "programId", MAX(s.period_end) AS "last"
      FROM unit u JOIN measure_score s ON s.unit_id = u.id
      WHERE u.program_id IN (${join(ids)}) AND u.parent_id IS NULL AND s.value IS NOT NULL GROUP BY u.program_id`);
    return rows.map((row) => {
      const now = this.today(ctx, row);
      const last = latest.find((entry) => entry.programId === row.id)?.last ?? null;
      return {
        __typename: 'Program',
        id: row.id,
        version: row.version,
        name: row.name,
        contentLanguage: row.contentLanguage,
        currency: row.currency,
        timeZone: row.timeZone,
        startsOn: row.startsOn,
        horizonMonths: row.horizonMonths,
        endsOn: addDays(addMonths(row.startsOn, row.horizonMonths), -1),
        isDemo: row.isDemo === 1,
        ...reportingRules(row),
        phases: phases.filter((phase) => phase.programId === row.id).map((phase) => this.phaseView(ctx, phase)),
        warnings: this.warnings(row.horizonMonths, ctx.locale),
        today: now,
        currentPeriod: periodOf(now, 'WEEK'),
        latestPeriod: last ? periodOf(daysBetween(last, now) >= 0 ? last : now, 'WEEK') : null,
        rootUnitId: roots.find((root) => root.programId === row.id)?.id ?? null,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
        archivedAt: row.archivedAt,
      };
    });
  }

  private warnings(months: number, locale: Locale): { code: string; message: string }[] {
    const code = horizonWarning(months);
    if (!code) return [];
    const message = code === 'TOO_SHORT' ? programMessages.horizonShort : programMessages.horizonLong;
    return [{ code: `HORIZON_${code}`, message: say(message, locale, { months }) }];
  }

  private phaseView(ctx: Ctx, row: Phase): PhaseView {
    return {
      __typename: 'Phase',
      id: row.id,
      version: row.version,
      key: row.key,
      title: textOf(row, 'title', ctx.locale),
      purpose: textOf(row, 'purpose', ctx.locale),
      position: row.position,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
    };
  }

  /** One phase; NOT_FOUND when out of reach. */
  async phase(ctx: Ctx, id: string): Promise<PhaseView> {
    const row = await this.store.find(Phase, id);
    scopeOfRow(ctx, row, 'phase', id, 'program:read');
    if (!row) throw notFound(ctx, 'phase', id);
    return this.phaseView(ctx, row);
  }

  private check(ctx: Ctx, input: ProgramInput, isNew: boolean): void {
    const check = new InputCheck(ctx);
    check.text('name', isNew ? (input.name ?? '') : given(input.name), { max: 200, required: true });
    check.integer('horizonMonths', input.horizonMonths, 3, 60);
    check.integer('graceDays', input.graceDays, 0, MOST_GRACE_DAYS);
    if (input.currency && !CURRENCIES.has(input.currency)) {
      check.add('currency', 'UNKNOWN_CURRENCY', programMessages.unknownCurrency, { value: input.currency });
    }
    if (input.timeZone && !isTimeZone(input.timeZone)) {
      check.add('timeZone', 'UNKNOWN_TIME_ZONE', programMessages.unknownTimeZone, { value: input.timeZone });
    }
    check.throwIfAny();
  }

  /** Creates a program with its three phases. */
  async create(
    ctx: Ctx,
    input: ProgramInput & { name: string; startsOn: string },
    isDemo = false,
  ): Promise<ProgramView> {
    requireEverywhere(ctx, 'program:create');
    this.check(ctx, input, true);
    const locale = (input.contentLanguage ?? 'en') as Locale;
    const horizonMonths = input.horizonMonths ?? 24;
    const program = await this.store.insert(ctx, Program, {
      name: input.name.trim(),
      contentLanguage: locale,
      currency: input.currency ?? 'USD',
      timeZone: input.timeZone ?? 'UTC',
      startsOn: input.startsOn,
      horizonMonths,
      isDemo: Number(isDemo),
      graceDays: null,
      redRule: null,
    });
    for (const phase of defaultPhases(input.startsOn, horizonMonths, locale)) {
      await this.store.insert(ctx, Phase, { programId: program.id, originPack: null, originKey: null, ...phase });
    }
    return this.program(ctx, program.id);
  }

  /** Changes a program; a new start or horizon lays out the phases again that nobody moved by hand. */
  async update(ctx: Ctx, input: ProgramInput & { id: string; version: number }): Promise<ProgramView> {
    const scope = scopeOf(ctx, input.id, 'program:write');
    this.check(ctx, input, false);
    const before = await this.row(ctx, scope);
    const row = await this.store.update(ctx, Program, input.id, input.version, {
      name: given(input.name)?.trim(),
      contentLanguage: given(input.contentLanguage),
      currency: given(input.currency),
      timeZone: given(input.timeZone),
      startsOn: given(input.startsOn),
      horizonMonths: given(input.horizonMonths),
      graceDays: given(input.graceDays),
      redRule: given(input.redRule),
    });
    if (row.startsOn !== before.startsOn || row.horizonMonths !== before.horizonMonths)
      await this.layOut(ctx, before, row);
    return this.program(ctx, input.id);
  }

  private async layOut(ctx: Ctx, before: Program, after: Program): Promise<void> {
    const locale = after.contentLanguage as Locale;
    const old = defaultPhases(before.startsOn, before.horizonMonths, locale);
    const next = defaultPhases(after.startsOn, after.horizonMonths, locale);
    for (const phase of await this.store.list(Phase, sql`WHERE program_id = ${after.id}`)) {
      const was = old.find((entry) => entry.key === phase.key);
      const now = next.find((entry) => entry.key === phase.key);
      if (!was || !now || was.startsOn !== phase.startsOn || was.endsOn !== phase.endsOn) continue;
      await this.store.update(ctx, Phase, phase.id, phase.version, { startsOn: now.startsOn, endsOn: now.endsOn });
    }
  }

  /** Archives a program or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<ProgramView> {
    scopeOf(ctx, input.id, 'program:write');
    if (archived) await this.store.archive(ctx, Program, input.id, input.version);
    else await this.store.restore(ctx, Program, input.id, input.version);
    return this.program(ctx, input.id);
  }

  /** Changes a phase's words or dates. */
  async updatePhase(
    ctx: Ctx,
    input: {
      id: string;
      version: number;
      title?: string | null;
      purpose?: string | null;
      startsOn?: string | null;
      endsOn?: string | null;
    },
  ): Promise<PhaseView> {
    const row = await this.store.find(Phase, input.id);
    scopeOfRow(ctx, row, 'phase', input.id, 'program:write');
    if (!row) throw notFound(ctx, 'phase', input.id);
    const check = new InputCheck(ctx);
    check.text('title', given(input.title), { max: 200, required: true });
    check.text('purpose', given(input.purpose), { max: 2000 });
    check.order('endsOn', input.startsOn ?? row.startsOn, input.endsOn ?? row.endsOn);
    check.throwIfAny();
    await this.store.update(ctx, Phase, input.id, input.version, {
      title: given(input.title),
      purpose: given(input.purpose),
      startsOn: given(input.startsOn),
      endsOn: given(input.endsOn),
    });
    return this.phase(ctx, input.id);
  }
}
