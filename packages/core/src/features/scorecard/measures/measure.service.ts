import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Cadence, cadenceDays } from '@wheelhouse/domain';
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
import { PersonService } from '../../people/index.js';
import { ProgramsService } from '../../programs/index.js';
import { MeasureWeight, Threshold } from '../rules/rule.entity.js';
import { thresholdsOf, weightsOf } from '../rules/rule-book.js';
import { scorecardMessages } from '../scorecard.messages.js';
import { RescoringService } from '../scores/rescoring.service.js';
import { formulaMessages } from './formula.messages.js';
import { checkFormula, checkOperandsLive, readersOf } from './formula-check.js';
import { Measure, type Quadrant } from './measure.entity.js';
import { type MeasureView, measureViews } from './measure.view.js';
import {
  type CreateMeasureInput,
  checkFields,
  checkKey,
  checkThreshold,
  checkWeight,
  firstThreshold,
  freePlaces,
  type MeasureFields,
  type NewMeasure,
  type PlaceOnWheel,
} from './measure-input.js';
import { freeKeyOf } from './measure-key.js';

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What decides the meaning of a measure's values and so stays as it is once there are readings. */
const FIXED_BY_READINGS = ['polarity', 'aggregation', 'timeAggregation', 'cadence', 'ratioScale'] as const;

/** Measures of the scorecard: reading, creating, editing, archiving (M6, M7). */
@Injectable()
export class MeasureService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
    private readonly persons: PersonService,
    private readonly rescoring: RescoringService,
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
    const people = await this.persons.named(rows.flatMap((row) => [row.ownerUserId, row.deputyUserId]));
    return measureViews(ctx, rows, { thresholds, weights, people }, this.programs.today(ctx, program));
  }

  /** Creates a measure with its first goal, red flag and weight. */
  async create(ctx: Ctx, input: CreateMeasureInput): Promise<MeasureView> {
    const scope = scopeOf(ctx, input.programId, 'measure:write');
    const keys = await this.keys(scope);
    const check = new InputCheck(ctx);
    checkFields(check, input, true);
    if (input.key) checkKey(check, input.key, keys);
    const threshold = firstThreshold(check, input);
    checkWeight(check, input.weight);
    await this.checkPlace(ctx, check, scope, input.quadrant, input.wheelPosition);
    await this.checkPeople(ctx, check, scope.programId, input);
    const key = input.key || freeKeyOf(input.name, keys);
    await this.checkExpression(ctx, check, scope.programId, input, key);
    check.throwIfAny();
    const row = await this.insert(ctx, scope, { ...input, ...threshold }, key);
    if (row.kind === 'FORMULA') await this.compute(ctx, row);
    return this.measure(ctx, row.id);
  }

  /**
   * Adds a measure for an installation of a pack: a key that is taken gets a number, a place on the wheel that is taken
   * becomes the next free one of the quadrant or none. Throws InvalidInput where goal, red flag or texts are not sound.
   */
  async add(ctx: Ctx, scope: Scope, values: NewMeasure): Promise<Measure> {
    const check = new InputCheck(ctx);
    checkFields(check, values, true);
    const threshold = firstThreshold(check, values);
    checkWeight(check, values.weight);
    const keys = await this.keys(scope);
    const wanted = given(values.key);
    const key = wanted && !keys.has(wanted) ? wanted : freeKeyOf(wanted ?? values.name, keys);
    await this.checkExpression(ctx, check, scope.programId, values, key);
    check.throwIfAny();
    const free = freePlaces(await this.places(scope), values.quadrant);
    const asked = given(values.wheelPosition);
    const wheelPosition = asked === undefined ? null : free.includes(asked) ? asked : (free[0] ?? null);
    return this.insert(ctx, scope, { ...values, ...threshold, wheelPosition }, key);
  }

  private compute(ctx: Ctx, measure: Measure): Promise<void> {
    return this.rescoring.rescore(ctx, { measure, reason: 'FORMULA', unitId: null, since: null, until: null });
  }

  /** A formula measure needs a formula that can be computed, another kind none. */
  private async checkExpression(
    ctx: Ctx,
    check: InputCheck,
    programId: string,
    input: Pick<NewMeasure, 'kind' | 'expression' | 'cadence'>,
    key: string,
  ): Promise<void> {
    const expression = trimmed(input.expression);
    if (input.kind !== 'FORMULA') {
      if (expression) check.add('expression', 'NOT_A_FORMULA', formulaMessages.onlyFormula);
    } else if (!expression) check.add('expression', 'REQUIRED', formulaMessages.needed);
    else await checkFormula(ctx, this.db, check, programId, expression, { key, cadence: input.cadence ?? 'WEEK' });
  }

  private async checkPeople(ctx: Ctx, check: InputCheck, programId: string, input: MeasureFields): Promise<void> {
    const asked = [input.ownerId, input.deputyId].filter((id) => typeof id === 'string');
    if (asked.length === 0) return;
    const known = new Set((await this.persons.people(ctx, programId)).map((person) => person.id));
    if (input.ownerId) check.known('ownerId', [input.ownerId], known);
    if (input.deputyId) check.known('deputyId', [input.deputyId], known);
  }

  private async insert(
    ctx: Ctx,
    scope: Scope,
    input: Omit<NewMeasure, 'key' | 'goal' | 'redFlag'> & { goal: number; redFlag: number },
    key: string,
  ): Promise<Measure> {
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
      timeAggregation: input.timeAggregation ?? null,
      kind: input.kind ?? null,
      expression: trimmed(input.expression),
      unit: trimmed(input.unit) ?? '',
      decimals: input.decimals ?? 1,
      ratioScale: input.ratioScale ?? 1,
      owner: trimmed(input.owner),
      ownerUserId: input.ownerId ?? null,
      deputyUserId: input.deputyId ?? null,
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
    const { goal, redFlag, baseline = null } = input;
    await this.store.insert(ctx, Threshold, { ...rule, unitId: null, goal, redFlag, baseline });
    await this.store.insert(ctx, MeasureWeight, { ...rule, unitId: null, weight: input.weight ?? 1 });
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
    await this.checkPeople(ctx, check, scope.programId, input);
    await this.checkFormulaChange(ctx, check, before, input);
    if (changed.length > 0 && (await this.hasValues(before.id))) {
      for (const field of changed) check.add(field, 'HAS_READINGS', scorecardMessages.hasReadings);
    } else if (changed.includes('polarity')) {
      for (const rule of await thresholdsOf(this.db, [before.id], null)) {
        checkThreshold(check, rule, input.polarity ?? before.polarity);
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
      timeAggregation: given(input.timeAggregation),
      expression: trimmed(input.expression) ?? undefined,
      cadence: given(input.cadence),
      unit: given(input.unit)?.trim(),
      decimals: given(input.decimals),
      ratioScale: given(input.ratioScale),
      owner: input.owner === undefined ? undefined : trimmed(input.owner),
      ownerUserId: input.ownerId,
      deputyUserId: input.deputyId,
      source: input.source === undefined ? undefined : trimmed(input.source),
      wheelPosition: input.wheelPosition,
      isFocus: input.isFocus === undefined || input.isFocus === null ? undefined : Number(input.isFocus),
    });
    const expression = trimmed(input.expression);
    if (expression && expression !== before.expression) {
      await this.compute(ctx, before);
    }
    return this.measure(ctx, input.id);
  }

  private async checkFormulaChange(ctx: Ctx, check: InputCheck, before: Measure, input: MeasureFields): Promise<void> {
    const { programId, key } = before;
    const cadence = input.cadence ?? before.cadence;
    const kind = before.kind ?? 'NUMBER';
    const isNewCadence = cadence !== before.cadence;
    if (kind !== 'FORMULA' || input.expression !== undefined || isNewCadence) {
      const expression = input.expression === undefined && kind === 'FORMULA' ? before.expression : input.expression;
      await this.checkExpression(ctx, check, programId, { kind, cadence, expression }, key);
    }
    if (!isNewCadence) return;
    const finer = (reader: { cadence: Cadence }) => cadenceDays(reader.cadence) < cadenceDays(cadence);
    const measures = await readersOf(ctx, this.db, programId, key, finer);
    if (measures) check.add('cadence', 'READ_MORE_OFTEN', formulaMessages.finerReader, { measures });
  }

  /** Archives a measure, or brings it back; a place on the wheel that was taken meanwhile is refused. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<MeasureView> {
    const [row, scope] = await this.row(ctx, input.id, 'measure:write');
    const check = new InputCheck(ctx);
    if (archived) {
      const measures = await readersOf(ctx, this.db, row.programId, row.key);
      if (measures) check.add('id', 'USED_BY_FORMULA', formulaMessages.usedByFormula, { measures });
      check.throwIfAny();
      await this.store.archive(ctx, Measure, input.id, input.version);
    } else {
      if (row.expression) await checkOperandsLive(this.db, check, row.programId, row.expression);
      await this.checkPlace(ctx, check, scope, row.quadrant, row.wheelPosition, row.id);
      check.throwIfAny();
      await this.store.restore(ctx, Measure, input.id, input.version);
    }
    return this.measure(ctx, input.id);
  }

  /** True when a unit ever reported this measure, or it was ever computed. */
  private async hasValues(measureId: string): Promise<boolean> {
    const first = await this.db.row(sql`
      SELECT 1 AS one FROM reading WHERE measure_id = ${measureId}
      UNION ALL SELECT 1 FROM measure_score WHERE measure_id = ${measureId} LIMIT 1`);
    return first !== null;
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
