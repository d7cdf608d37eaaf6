import { parsePeriod, type Zone } from '@wheelhouse/domain';
import { type Ctx, say, WheelhouseError } from '../../kernel/index.js';
import type { InitiativeFilter } from '../initiatives/index.js';
import type { CellFilter } from '../scorecard/index.js';
import { exportMessages } from './exports.messages.js';

type Values = Readonly<Record<string, string | undefined>>;

/** Parameters that narrow an export; others that a page has in its address, such as an open panel, say nothing about it. */
const FILTERS = new Set([
  ...['from', 'to', 'measures', 'q', 'battle', 'episode', 'department', 'zone', 'kind', 'status'],
  ...['flagged', 'unscored', 'unscheduled', 'stop', 'archived'],
]);

/** The parameters of an export's address: the ones that the page has in its own address, by the same names. */
export class ExportQuery {
  constructor(private readonly values: Values) {}

  /** The program; empty when it is missing. */
  get programId(): string {
    return this.values.programId ?? '';
  }

  /** True when the header and the codes shall be the stable keys. */
  get hasKeys(): boolean {
    return this.values.headers === 'keys';
  }

  /** True when the export shall begin with what it is, for CSV. */
  get wantsAbout(): boolean {
    return this.is('about');
  }

  /** A parameter, or null. */
  get(name: string): string | null {
    return this.values[name]?.trim() || null;
  }

  /** A parameter that must be there; throws BAD_INPUT naming it. */
  needed(ctx: Ctx, name: string): string {
    const value = name === 'period' ? this.period(ctx, name) : this.get(name);
    if (value === null) throw new WheelhouseError('BAD_INPUT', say(exportMessages.needed, ctx.locale, { field: name }));
    return value;
  }

  /** A period, or null; throws BAD_INPUT when it is none. */
  period(ctx: Ctx, name: string): string | null {
    const value = this.get(name);
    if (value !== null && !parsePeriod(value)) {
      throw new WheelhouseError('BAD_INPUT', say(exportMessages.badPeriod, ctx.locale, { field: name, value }));
    }
    return value;
  }

  private is(name: string): boolean {
    return this.values[name] === 'true' || this.values[name] === '1';
  }

  private list(name: string): string[] | undefined {
    const items = (this.get(name) ?? '').split(',').filter((item) => item !== '');
    return items.length > 0 ? items : undefined;
  }

  /** Which readings or scores: `unitId` with everything below, `measures` by id, `from` and `to`, or one `period`. */
  cells(ctx: Ctx): CellFilter {
    const period = this.period(ctx, 'period');
    return {
      programId: this.programId,
      unitId: this.get('unitId'),
      measureIds: this.list('measures') ?? null,
      from: this.period(ctx, 'from') ?? period,
      to: this.period(ctx, 'to') ?? period,
    };
  }

  /** The filter of initiatives, named as in the address of their list. */
  initiatives(): InitiativeFilter {
    const only = (name: string): true | undefined => this.is(name) || undefined;
    return {
      search: this.get('q'),
      battleIds: this.list('battle'),
      episodeIds: this.list('episode'),
      departmentIds: this.list('department'),
      zones: this.list('zone') as Zone[] | undefined,
      kinds: this.list('kind'),
      statuses: this.list('status'),
      isFlagged: only('flagged'),
      isUnscored: only('unscored'),
      isUnscheduled: only('unscheduled'),
      isStopCandidate: only('stop'),
      isArchived: this.is('archived'),
    };
  }

  /** What was asked for besides program, unit and period, as `name=value`. */
  get filters(): string[] {
    return Object.entries(this.values)
      .filter(([name, value]) => value && FILTERS.has(name))
      .map(([name, value]) => `${name}=${value}`);
  }
}
