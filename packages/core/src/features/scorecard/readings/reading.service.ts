import { Injectable } from '@nestjs/common';
import { parsePeriod } from '@wheelhouse/domain';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, notFound, scopeOfRow } from '../../../kernel/index.js';
import { MeasureService } from '../measures/measure.service.js';
import { ReadingEntry } from './reading-entry.js';
import { olderReadings } from './reading-undo.js';
import { storedReadings } from './reading-writer.js';

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
    private readonly measures: MeasureService,
    private readonly entry: ReadingEntry,
  ) {}

  /** The unit of a reading, when the actor has the permission on it; NOT_FOUND otherwise. */
  async unit(ctx: Ctx, id: string, permission: 'scorecard:read' | 'reading:write'): Promise<UnitOfReading> {
    const unit = await this.db.row<UnitOfReading>(sql`
      SELECT id, name, program_id AS "programId", path, archived_at AS "archivedAt" FROM unit WHERE id = ${id}`);
    const scope = scopeOfRow(ctx, unit, 'unit', id, permission);
    if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', id);
    return unit;
  }

  /**
   * Writes a reading, or corrects it: the older value is kept. Scores up to the root follow in the same transaction. A red
   * value needs a note only where the program demands it of everybody.
   */
  async record(ctx: Ctx, input: RecordReadingInput): Promise<ReadingView> {
    const unit = await this.unit(ctx, input.unitId, 'reading:write');
    const [measure, scope] = await this.measures.row(ctx, input.measureId, 'reading:write');
    const ground = await this.entry.ground(ctx, scope, [input]);
    const check = new InputCheck(ctx);
    if (unit.programId !== measure.programId) check.known('unitId', [unit.id], new Set());
    const redNeedsNote = ground.redRule === 'REQUIRED';
    const checked = this.entry.check(ctx, ground, input, check, { redNeedsNote });
    check.throwIfAny();
    if (!checked) throw new Error('A refused reading was not reported.');
    await this.entry.write(ctx, scope.programId, [checked.reading]);
    const [view] = await this.readings(ctx, { ...input, from: input.period, to: input.period });
    return view as ReadingView;
  }

  /** The readings of up to 500 cells the caller has checked, in no order, each with its older values. */
  async ofCells(cells: readonly { measureId: string; unitId: string; period: string }[]): Promise<ReadingView[]> {
    const rows = await storedReadings(this.db, cells);
    const corrections = await olderReadings(this.db, cells);
    return rows.map(({ periodEnd: _, importId: __, ...row }) => ({
      __typename: 'Reading',
      ...row,
      corrections: corrections.filter(
        (older) => older.measureId === row.measureId && older.unitId === row.unitId && older.period === row.period,
      ),
    }));
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
