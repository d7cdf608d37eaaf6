import { Injectable } from '@nestjs/common';
import { isFuturePeriod, parsePeriod, periodOf } from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, instantOf, kernelMessages, notFound, say, scopeOfRow } from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import type { Measure } from '../measures/measure.entity.js';
import { MeasureService } from '../measures/measure.service.js';
import { cadenceWords, scorecardMessages } from '../scorecard.messages.js';
import { ScoreService } from '../scores/score.service.js';
import { isRefused, readingValue } from './reading-value.js';
import { writeReadings } from './reading-writer.js';

/** A reading as `recordReading` takes it. */
export interface RecordReadingInput {
  measureId: string;
  unitId: string;
  period: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  note?: string | null;
}

/** An older value of a reading. */
export interface CorrectionView {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  enteredBy: string | null;
  at: string;
}

/** A reading as the API shows it. */
export interface ReadingView {
  __typename: 'Reading';
  id: string;
  version: number;
  measureId: string;
  unitId: string;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  enteredBy: string | null;
  source: string;
  updatedAt: string;
  corrections: CorrectionView[];
}

/** Which readings to show. */
export interface ReadingsFilter {
  measureId: string;
  unitId: string;
  from?: string | null;
  to?: string | null;
}

interface UnitOfReading {
  id: string;
  name: string;
  programId: string;
  path: string;
  archivedAt: string | null;
}

/** Readings: the numbers that people and files bring in, each its own record with its corrections. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly db: Database,
    private readonly programs: ProgramsService,
    private readonly measures: MeasureService,
    private readonly scores: ScoreService,
  ) {}

  /** The unit of a reading, when the actor has the permission on it; NOT_FOUND otherwise. */
  async unit(ctx: Ctx, id: string, permission: 'scorecard:read' | 'reading:write'): Promise<UnitOfReading> {
    const unit = await this.db.row<UnitOfReading>(sql`
      SELECT id, name, program_id AS "programId", path, archived_at AS "archivedAt" FROM unit WHERE id = ${id}`);
    const scope = scopeOfRow(ctx, unit, 'unit', id, permission);
    if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', id);
    return unit;
  }

  /** Writes a reading, or corrects it: the older value is kept. Scores up to the root follow in the same transaction. */
  async record(ctx: Ctx, input: RecordReadingInput): Promise<ReadingView> {
    const unit = await this.unit(ctx, input.unitId, 'reading:write');
    const [measure, scope] = await this.measures.row(ctx, input.measureId, 'reading:write');
    const program = await this.programs.row(ctx, scope);
    const check = new InputCheck(ctx);
    const name = textOf(measure, 'name', ctx.locale);
    check.text('note', input.note, { max: 2000 });
    if (unit.programId !== measure.programId) check.known('unitId', [unit.id], new Set());
    if (unit.archivedAt) check.add('unitId', 'ARCHIVED', scorecardMessages.archivedUnit, { unit: unit.name });
    if (measure.archivedAt) check.add('measureId', 'ARCHIVED', scorecardMessages.archivedMeasure, { measure: name });
    const end = this.checkPeriod(ctx, check, input.period, measure, name, this.programs.today(ctx, program));
    const given = {
      value: input.value ?? null,
      numerator: input.numerator ?? null,
      denominator: input.denominator ?? null,
      note: input.note?.trim() || null,
    };
    const finite = [given.value, given.numerator, given.denominator].every((n) => n === null || Number.isFinite(n));
    if (!finite) check.add('value', 'NOT_FINITE', kernelMessages.notFinite);
    const answer = readingValue(given, { ...measure, name });
    if (isRefused(answer)) {
      check.add(answer.field, answer.code, answer.message, answer.values ?? {});
      check.throwIfAny();
      throw new Error('Refused numbers were not reported.');
    }
    check.throwIfAny();
    await this.scores.lock(unit.programId);
    const reading = { unitId: unit.id, measureId: measure.id, period: input.period, periodEnd: end, ...answer };
    const written = await writeReadings(this.db, [reading], {
      source: ctx.actor?.via === 'session' ? 'manual' : 'api',
      enteredBy: ctx.actor?.name ?? null,
      importId: null,
      at: instantOf(ctx.clock),
    });
    if (written.changed.length > 0) await this.scores.readingWritten(ctx, unit.programId, reading);
    const [view] = await this.readings(ctx, { ...input, from: input.period, to: input.period });
    return view as ReadingView;
  }

  private checkPeriod(
    ctx: Ctx,
    check: InputCheck,
    period: string,
    measure: Measure,
    name: string,
    today: string,
  ): string {
    const parsed = parsePeriod(period);
    if (!parsed || parsed.cadence !== measure.cadence) {
      check.add('period', 'WRONG_CADENCE', scorecardMessages.wrongCadence, {
        measure: name,
        cadence: say(cadenceWords[measure.cadence], ctx.locale),
        period,
        example: periodOf(today, measure.cadence),
      });
    } else if (isFuturePeriod(period, today)) {
      check.add('period', 'FUTURE_PERIOD', scorecardMessages.futurePeriod, { period, today });
    }
    return parsed?.end ?? period;
  }

  /** Readings of a measure and unit in time order, each with its older values, newest first. */
  async readings(ctx: Ctx, filter: ReadingsFilter): Promise<ReadingView[]> {
    const unit = await this.unit(ctx, filter.unitId, 'scorecard:read');
    const [measure] = await this.measures.row(ctx, filter.measureId, 'scorecard:read');
    if (unit.programId !== measure.programId) throw notFound(ctx, 'measure', measure.id);
    const start = filter.from && parsePeriod(filter.from)?.start;
    const end = filter.to && parsePeriod(filter.to)?.end;
    const rows = await this.db.rows<Omit<ReadingView, 'corrections' | '__typename'>>(sql`
      SELECT id, version, measure_id AS "measureId", unit_id AS "unitId", period, value, numerator, denominator, note,
             entered_by AS "enteredBy", source, updated_at AS "updatedAt"
      FROM reading WHERE measure_id = ${measure.id} AND unit_id = ${unit.id}
      ${start ? sql`AND period_end >= ${start}` : sql``} ${end ? sql`AND period_end <= ${end}` : sql``}
      ORDER BY period_end`);
    const corrections = await this.db.rows<CorrectionView & { period: string }>(sql`
      SELECT period, value, numerator, denominator, note, entered_by AS "enteredBy", at
      FROM reading_correction WHERE measure_id = ${measure.id} AND unit_id = ${unit.id} ORDER BY at DESC, id DESC`);
    return rows.map((row) => ({
      __typename: 'Reading',
      ...row,
      corrections: corrections.filter((correction) => correction.period === row.period),
    }));
  }
}
