import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, Store, sql } from '../../../data/index.js';
import {
  type Ctx,
  InputCheck,
  kernelMessages,
  notFound,
  type Scope,
  say,
  sayList,
  scopeOf,
  scopeOfRow,
} from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import { MeasureWeight, Threshold } from '../rules/rule.entity.js';
import { thresholdsOf, weightsOf } from '../rules/rule-book.js';
import { scorecardMessages } from '../scorecard.messages.js';
import { Measure, type Quadrant } from './measure.entity.js';
import { type MeasureView, measureViews } from './measure.view.js';
import {
  type CreateMeasureInput,
  checkFields,
  checkKey,
  checkThreshold,
  checkWeight,
  freePlaces,
  type MeasureFields,
  type NewMeasure,
  type PlaceOnWheel,
} from './measure-input.js';
import { freeKeyOf } from './measure-key.js';

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What decides the meaning of a measure's values and so stays as it is once there are readings. */
const FIXED_BY_READINGS = ['polarity', 'aggregation', 'cadence', 'ratioScale'] as const;

/** Measures of the scorecard: reading, creating, editing, archiving (M6, M7). */
@Injectable()
export class MeasureService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
  ) {}

  /** Registers how measures are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('measure', (ctx, id) => this.measure(ctx, id));
  }

  /** Measures of a program by quadrant and place on the wheel. */
  async measures(
    ctx: Ctx,
    filter: { programId: string; quadrant?: Quadrant | null; includeArchived?: boolean | null },
  ): Promise<MeasureView[]> {
    const scope = scopeOf(ctx, filter.programId, 'scorecard:read');
    const quadrant = filter.quadrant ? sql`AND quadrant = ${filter.quadrant}` : sql``;
    const archived = filter.includeArchived ? sql`` : sql`AND archived_at IS NULL`;
    const rows = await this.store.list(
      Measure,
      sql`WHERE program_id = ${filter.programId} ${quadrant} ${archived}
          ORDER BY CASE quadrant WHEN 'CUSTOMER' THEN 0 WHEN 'PEOPLE' THEN 1 WHEN 'OPERATIONS' THEN 2 ELSE 3 END,
                   CASE WHEN wheel_position IS NULL THEN 9 ELSE wheel_position END, name, id`,
    );
    return this.views(ctx, scope, rows);
  }

  /** One measure; NOT_FOUND when out of reach. */
  async measure(ctx: Ctx, id: string): Promise<MeasureView> {
    const [row, scope] = await this.row(ctx, id, 'scorecard:read');
    const [view] = await this.views(ctx, scope, [row]);
    return view as MeasureView;
  }

  /** The stored measure with an id, within a permission of its program; NOT_FOUND when out of reach. */
  async row(
    ctx: Ctx,
    id: string,
    permission: 'scorecard:read' | 'measure:write' | 'reading:write',
  ): Promise<[Measure, Scope]> {
    const row = await this.store.find(Measure, id);
    const scope = scopeOfRow(ctx, row, 'measure', id, permission);
    if (!row) throw notFound(ctx, 'measure', id);
    return [row, scope];
  }

  private async views(ctx: Ctx, scope: Scope, rows: readonly Measure[]): Promise<MeasureView[]> {
    const ids = rows.map((row) => row.id);
    const program = await this.programs.row(ctx, scope);
    const thresholds = await thresholdsOf(this.db, ids, null);
    const weights = await weightsOf(this.db, ids);
    return measureViews(ctx, rows, thresholds, weights, this.programs.today(ctx, program));
  }

  /** Creates a measure with its first goal, red flag and weight. */
  async create(ctx: Ctx, input: CreateMeasureInput): Promise<MeasureView> {
    const scope = scopeOf(ctx, input.programId, 'measure:write');
    const keys = await this.keys(scope);
    const check = new InputCheck(ctx);
    checkFields(check, input, true);
    if (input.key) checkKey(check, input.key, keys);
    checkThreshold(check, input.goal, input.redFlag, input.polarity ?? 'HIGHER');
    checkWeight(check, input.weight);
    await this.checkPlace(ctx, check, scope, input.quadrant, input.wheelPosition);
    check.throwIfAny();
    const row = await this.insert(ctx, scope, input, input.key || freeKeyOf(input.name, keys));
    return this.measure(ctx, row.id);
  }

  /**
   * Adds a measure for an installation of a pack: a key that is taken gets a number, a place on the wheel that is taken
   * becomes the next free one of the quadrant or none. Throws InvalidInput where goal, red flag or texts are not sound.
   */
  async add(ctx: Ctx, scope: Scope, values: NewMeasure): Promise<Measure> {
    const check = new InputCheck(ctx);
    checkFields(check, values, true);
    checkThreshold(check, values.goal, values.redFlag, values.polarity ?? 'HIGHER');
    checkWeight(check, values.weight);
    check.throwIfAny();
    const keys = await this.keys(scope);
    const wanted = given(values.key);
    const key = wanted && !keys.has(wanted) ? wanted : freeKeyOf(wanted ?? values.name, keys);
    const free = freePlaces(await this.places(scope), values.quadrant);
    const asked = given(values.wheelPosition);
    const wheelPosition = asked === undefined ? null : free.includes(asked) ? asked : (free[0] ?? null);
    return this.insert(ctx, scope, { ...values, wheelPosition }, key);
  }

  private async insert(ctx: Ctx, scope: Scope, input: Omit<NewMeasure, 'key'>, key: string): Promise<Measure> {
    const program = await this.programs.row(ctx, scope);
    const validFrom = input.from ?? program.startsOn;
    const name = input.name.trim();
    const row = await this.store.insert(ctx, Measure, {
      programId: scope.programId,
      key,
      name,
      shortName: trimmed(input.shortName) ?? name.slice(0, 40),
      definition: trimmed(input.definition) ?? '',
      formula: trimmed(input.formula) ?? '',
      numerator: trimmed(input.numerator),
      denominator: trimmed(input.denominator),
      quadrant: input.quadrant,
      polarity: input.polarity ?? 'HIGHER',
      cadence: input.cadence ?? 'WEEK',
      aggregation: input.aggregation ?? 'AVERAGE',
      unit: trimmed(input.unit) ?? '',
      decimals: input.decimals ?? 1,
      ratioScale: input.ratioScale ?? 1,
      owner: trimmed(input.owner),
      source: trimmed(input.source),
      wheelPosition: input.wheelPosition ?? null,
      isFocus: Number(input.isFocus ?? false),
      benchmarkValue: trimmed(input.benchmarkValue),
      benchmarkBasis: trimmed(input.benchmarkBasis),
      originPack: input.originPack ?? null,
      originKey: input.originKey ?? null,
      texts: input.texts ?? null,
    });
    const rule = { programId: scope.programId, measureId: row.id, validFrom };
    await this.store.insert(ctx, Threshold, { ...rule, unitId: null, goal: input.goal, redFlag: input.redFlag });
    await this.store.insert(ctx, MeasureWeight, { ...rule, weight: input.weight ?? 1 });
    return row;
  }

  /** Changes a measure; what decides the meaning of its values stays once it has readings. */
  async update(ctx: Ctx, input: MeasureFields & { id: string; version: number }): Promise<MeasureView> {
    const [before, scope] = await this.row(ctx, input.id, 'measure:write');
    const check = new InputCheck(ctx);
    checkFields(check, input, false);
    const quadrant = input.quadrant ?? before.quadrant;
    const moves = quadrant !== before.quadrant || (input.wheelPosition ?? null) !== before.wheelPosition;
    const position = input.wheelPosition === undefined ? before.wheelPosition : input.wheelPosition;
    if (moves) await this.checkPlace(ctx, check, scope, quadrant, position, before.id);
    const changed = FIXED_BY_READINGS.filter((field) => (input[field] ?? before[field]) !== before[field]);
    if (changed.length > 0 && (await this.hasReadings(before.id))) {
      for (const field of changed) check.add(field, 'HAS_READINGS', scorecardMessages.hasReadings);
    } else if (changed.includes('polarity')) {
      for (const rule of await thresholdsOf(this.db, [before.id], null)) {
        checkThreshold(check, rule.goal, rule.redFlag, input.polarity ?? before.polarity);
      }
    }
    check.throwIfAny();
    await this.store.update(ctx, Measure, input.id, input.version, {
      quadrant: given(input.quadrant),
      name: given(input.name)?.trim(),
      shortName: given(input.shortName)?.trim(),
      definition: given(input.definition)?.trim(),
      formula: given(input.formula)?.trim(),
      polarity: given(input.polarity),
      aggregation: given(input.aggregation),
      cadence: given(input.cadence),
      unit: given(input.unit)?.trim(),
      decimals: given(input.decimals),
      ratioScale: given(input.ratioScale),
      owner: input.owner === undefined ? undefined : trimmed(input.owner),
      source: input.source === undefined ? undefined : trimmed(input.source),
      wheelPosition: input.wheelPosition,
      isFocus: input.isFocus === undefined || input.isFocus === null ? undefined : Number(input.isFocus),
    });
    return this.measure(ctx, input.id);
  }

  /** Archives a measure, or brings it back; a place on the wheel that was taken meanwhile is refused. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<MeasureView> {
    const [row, scope] = await this.row(ctx, input.id, 'measure:write');
    if (archived) await this.store.archive(ctx, Measure, input.id, input.version);
    else {
      const check = new InputCheck(ctx);
      await this.checkPlace(ctx, check, scope, row.quadrant, row.wheelPosition, row.id);
      check.throwIfAny();
      await this.store.restore(ctx, Measure, input.id, input.version);
    }
    return this.measure(ctx, input.id);
  }

  /** True when a unit ever reported this measure. */
  async hasReadings(measureId: string): Promise<boolean> {
    return (await this.db.row(sql`SELECT 1 AS one FROM reading WHERE measure_id = ${measureId} LIMIT 1`)) !== null;
  }

  private async keys(scope: Scope): Promise<Set<string>> {
    const rows = await this.db.rows<{ key: string }>(
      sql`SELECT key FROM measure WHERE program_id = ${scope.programId}`,
    );
    return new Set(rows.map((row) => row.key));
  }

  private places(scope: Scope): Promise<PlaceOnWheel[]> {
    return this.db.rows<PlaceOnWheel>(sql`
      SELECT id, name, quadrant, wheel_position AS "wheelPosition" FROM measure
      WHERE program_id = ${scope.programId} AND archived_at IS NULL AND wheel_position IS NOT NULL`);
  }

  private async checkPlace(
    ctx: Ctx,
    check: InputCheck,
    scope: Scope,
    quadrant: Quadrant,
    place: number | null | undefined,
    self?: string,
  ): Promise<void> {
    if (place === null || place === undefined) return;
    const measures = await this.places(scope);
    const free = freePlaces(measures, quadrant, self);
    if (free.includes(place) || place < 1 || place > 5) return;
    if (free.length === 0) return check.add('wheelPosition', 'WHEEL_FULL', scorecardMessages.positionsFull);
    const holder = measures.find((m) => m.quadrant === quadrant && m.wheelPosition === place && m.id !== self);
    check.add('wheelPosition', 'PLACE_TAKEN', scorecardMessages.positionTaken, {
      value: place,
      measure: holder?.name,
      free: sayList(free, ctx.locale) || say(scorecardMessages.noPlaces, ctx.locale),
    });
  }

  /** Throws Invalid when the measure is archived. */
  refuseArchived(check: InputCheck, measure: Measure): void {
    if (measure.archivedAt) check.add('measureId', 'ARCHIVED', kernelMessages.archived);
  }
}
