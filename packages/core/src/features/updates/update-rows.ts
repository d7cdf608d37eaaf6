import { Injectable } from '@nestjs/common';
import { type Cadence, dueDay, parsePeriod, type UpdateState } from '@wheelhouse/domain';
import { textOf, textOrNull } from '../../api/index.js';
import { Database, join, Store, sql } from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';
import { Measure, storedReadings, ThresholdBook, thresholdsOf } from '../scorecard/index.js';
import { isEntered, type WantedCell } from './expected-readings.js';
import { type PastValueView, pastValues, seenKey } from './past-values.js';
import type { ReportingLine } from './reporting-line.js';

/** A measure as somebody needs it who enters its value. */
export interface UpdateMeasureView {
  id: string;
  key: string;
  name: string;
  shortName: string;
  quadrant: string;
  definition: string;
  unit: string;
  decimals: number;
  polarity: string;
  cadence: string;
  numerator: string | null;
  denominator: string | null;
}

/** One value to enter, as the API shows it. */
export interface UpdateRowView {
  unitId: string;
  unitName: string;
  measure: UpdateMeasureView;
  period: string;
  state: UpdateState;
  dueOn: string;
  responsible: string[];
  isEscalated: boolean;
  isExpected: boolean;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  version: number | null;
  rolledUp: number | null;
  goal: number | null;
  redFlag: number | null;
  recent: PastValueView[];
}

/** A wanted cell with its place in the inbox. */
export interface InboxCell extends WantedCell {
  state: UpdateState;
  isEscalated: boolean;
  isExpected: boolean;
}

const QUADRANTS = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];

const keyOf = (cell: { measureId: string; unitId: string; period: string }): string =>
  `${cell.measureId} ${cell.unitId} ${cell.period}`;

function measureView(ctx: Ctx, row: Measure): UpdateMeasureView {
  const isRatio = row.aggregation === 'RATIO';
  return {
    id: row.id,
    key: row.key,
    name: textOf(row, 'name', ctx.locale),
    shortName: textOf(row, 'shortName', ctx.locale),
    quadrant: row.quadrant,
    definition: textOf(row, 'definition', ctx.locale),
    unit: textOf(row, 'unit', ctx.locale),
    decimals: row.decimals,
    polarity: row.polarity,
    cadence: row.cadence,
    numerator: isRatio ? textOrNull(row, 'numerator', ctx.locale) : null,
    denominator: isRatio ? textOrNull(row, 'denominator', ctx.locale) : null,
  };
}

/** Rows of the inbox: wanted cells with all that somebody needs who enters them. */
@Injectable()
export class UpdateRows {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
  ) {}

  /** Measures with a place on the wheel and some others, in the order of the wheel. */
  async measuresOfWheel(programId: string, others: readonly string[]): Promise<{ id: string; cadence: Cadence }[]> {
    const more = others.length > 0 ? sql`OR id IN (${join([...others])})` : sql``;
    const rows = await this.store.list(
      Measure,
      sql`WHERE program_id = ${programId} AND archived_at IS NULL AND ${isEntered('measure')}
          AND (wheel_position IS NOT NULL ${more})`,
    );
    return rows;
  }

  /**
   * The rows of a slice of cells: unit by unit, in the order of the wheel, older periods first. Measures, what is entered,
   * thresholds, past and rolled-up values take one query each.
   */
  async of(
    ctx: Ctx,
    line: ReportingLine,
    cells: readonly InboxCell[],
    page: { skip: number; take: number; graceDays: number },
  ): Promise<UpdateRowView[]> {
    if (cells.length === 0) return [];
    const measureIds = [...new Set(cells.map((cell) => cell.measureId))];
    const rows = await this.store.list(Measure, sql`WHERE id IN (${join(measureIds)})`);
    const measures = new Map(rows.map((row) => [row.id, row]));
    const sorted = this.sorted(cells, line, measures).slice(page.skip, page.skip + page.take);
    const unitIds = [...new Set(sorted.map((cell) => cell.unitId))];
    const stored = new Map((await storedReadings(this.db, sorted)).map((reading) => [keyOf(reading), reading]));
    const book = new ThresholdBook(await thresholdsOf(this.db, measureIds, unitIds));
    const seen = sorted.map((cell) => ({ ...cell, periodEnd: parsePeriod(cell.period)?.end ?? cell.period }));
    const past = await pastValues(this.db, seen);
    const rolledUp = await this.rolledUp(sorted);
    return seen.flatMap((cell): UpdateRowView[] => {
      const measure = measures.get(cell.measureId);
      const unit = line.units.get(cell.unitId);
      if (!measure || !unit) return [];
      const reading = stored.get(keyOf(cell));
      const rule = book.at(cell.measureId, cell.unitId, cell.periodEnd)?.rule;
      return [
        {
          unitId: unit.id,
          unitName: unit.name,
          measure: measureView(ctx, measure),
          period: cell.period,
          state: reading ? 'DONE' : cell.state,
          dueOn: dueDay(cell.period, page.graceDays),
          responsible: line.responsible(unit),
          isEscalated: cell.isEscalated,
          isExpected: cell.isExpected,
          value: reading?.value ?? null,
          numerator: reading?.numerator ?? null,
          denominator: reading?.denominator ?? null,
          note: reading?.note ?? null,
          version: reading?.version ?? null,
          rolledUp: rolledUp.get(keyOf(cell)) ?? null,
          goal: rule?.goal ?? null,
          redFlag: rule?.redFlag ?? null,
          recent: past.get(seenKey(cell)) ?? [],
        },
      ];
    });
  }

  private sorted(
    cells: readonly InboxCell[],
    line: ReportingLine,
    measures: ReadonlyMap<string, Measure>,
  ): InboxCell[] {
    const places = new Map([...line.units.keys()].map((id, at) => [id, at]));
    const rank = (cell: InboxCell): (number | string)[] => {
      const measure = measures.get(cell.measureId);
      return [
        cell.isEscalated ? 1 : 0,
        places.get(cell.unitId) ?? 0,
        QUADRANTS.indexOf(measure?.quadrant ?? ''),
        measure?.wheelPosition ?? 9,
        measure?.name ?? '',
        cell.measureId,
        cell.period,
      ];
    };
    const ranked = cells.map((cell) => ({ cell, rank: rank(cell) }));
    ranked.sort((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
      if (at < 0) return 0;
      return (a.rank[at] as number) < (b.rank[at] as number) ? -1 : 1;
    });
    return ranked.map(({ cell }) => cell);
  }

  private async rolledUp(cells: readonly InboxCell[]): Promise<Map<string, number>> {
    if (cells.length === 0) return new Map();
    const wanted = cells.map(({ measureId, unitId, period }) => sql`(${measureId}, ${unitId}, ${period})`);
    const rows = await this.db.rows<{ measureId: string; unitId: string; period: string; value: number }>(sql`
      SELECT s.measure_id AS "measureId", s.unit_id AS "unitId", s.period, s.value
      FROM (VALUES ${join(wanted)}) AS w CROSS JOIN measure_score s
      WHERE s.unit_id = w.column2 AND s.measure_id = w.column1 AND s.period = w.column3 AND s.basis <> 'OWN'
        AND s.value IS NOT NULL`);
    return new Map(rows.map((row) => [keyOf(row), row.value]));
  }
}
