import { Injectable } from '@nestjs/common';
import { coverageOf, parsePeriod, type Status, statusOf } from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, join, type RowTexts, type Sql, sql } from '../../../data/index.js';
import { type Ctx, notFound, scopeOf } from '../../../kernel/index.js';
import { piecesOf } from './bulk-statement.js';

/** Which readings or scores of a program to go through: a unit with everything below it, measures and periods. */
export interface CellFilter {
  programId: string;
  unitId?: string | null;
  measureIds?: readonly string[] | null;
  from?: string | null;
  to?: string | null;
}

/** What names a cell: the unit by external id, else by name, and the measure by key. */
interface NamedCell {
  unit: string;
  unitName: string;
  measure: string;
  measureName: string;
  measureUnit: string;
  decimals: number;
  period: string;
  value: number | null;
}

/** A reading with the names of its unit and measure. */
export interface NamedReading extends NamedCell {
  numerator: number | null;
  denominator: number | null;
  note: string | null;
}

/** A stored score with the names of its unit and measure. */
export interface NamedScore extends NamedCell {
  score: number | null;
  status: Status;
  goal: number;
  redFlag: number;
  present: number;
  expected: number;
  ruleVersion: string;
}

interface Names {
  unitIds: string[];
  units: Map<string, { unit: string; unitName: string }>;
  measures: Map<string, { measure: string; measureName: string; measureUnit: string; decimals: number }>;
  within: Sql;
}

type Cell = { unitId: string; measureId: string; period: string; value: number | null };

const UNITS_AT_ONCE = 50;

const textsOf = <T extends { texts: string | null }>(row: T): Omit<T, 'texts'> & { texts: RowTexts | null } => ({
  ...row,
  texts: row.texts === null ? null : (JSON.parse(row.texts) as RowTexts),
});

/** Readings and scores of many units in the order of the tree, a few units at a time, so that memory stays flat. */
@Injectable()
export class CellPagesService {
  constructor(private readonly db: Database) {}

  private async names(ctx: Ctx, filter: CellFilter): Promise<Names> {
    const scope = scopeOf(ctx, filter.programId, 'scorecard:read');
    const units = await this.db.rows<{
      id: string;
      name: string;
      texts: string | null;
      externalId: string | null;
      path: string;
    }>(sql`
      SELECT id, name, texts, external_id AS "externalId", path FROM unit WHERE program_id = ${filter.programId}
      ORDER BY depth, name, id`);
    const top = filter.unitId ? units.find(({ id }) => id === filter.unitId) : null;
    if (filter.unitId && (!top || !scope.includesPath(top.path))) throw notFound(ctx, 'unit', filter.unitId);
    const inside = units.filter(
      ({ path }) => scope.includesPath(path) && (!top || path === top.path || path.startsWith(`${top.path}.`)),
    );
    const only = filter.measureIds?.length ? sql`AND id IN (${join([...filter.measureIds])})` : sql``;
    const measures = await this.db.rows<{
      id: string;
      key: string;
      name: string;
      unit: string;
      texts: string | null;
      decimals: number;
    }>(sql`
      SELECT id, key, name, unit, texts, decimals FROM measure WHERE program_id = ${filter.programId} ${only}`);
    const start = filter.from ? parsePeriod(filter.from)?.start : null;
    const end = filter.to ? parsePeriod(filter.to)?.end : null;
    const own = filter.measureIds?.length ? sql`AND c.measure_id IN (${join([...filter.measureIds])})` : sql``;
    return {
      unitIds: inside.map(({ id }) => id),
      units: new Map(
        inside.map((unit) => [
          unit.id,
          { unit: unit.externalId ?? unit.name, unitName: textOf(textsOf(unit), 'name', ctx.locale) },
        ]),
      ),
      measures: new Map(
        measures.map((measure) => [
          measure.id,
          {
            measure: measure.key,
            measureName: textOf(textsOf(measure), 'name', ctx.locale),
            measureUnit: textOf(textsOf(measure), 'unit', ctx.locale),
            decimals: measure.decimals,
          },
        ]),
      ),
      within: sql`${own} ${start ? sql`AND c.period_end >= ${start}` : sql``} ${end ? sql`AND c.period_end <= ${end}` : sql``}`,
    };
  }

  private async *pages<T extends Cell>(
    names: Names,
    read: (unitIds: readonly string[]) => Sql,
  ): AsyncGenerator<(T & NamedCell)[]> {
    for (const unitIds of piecesOf(names.unitIds, UNITS_AT_ONCE)) {
      const rows = await this.db.rows<T>(read(unitIds));
      const place = new Map(unitIds.map((id, at) => [id, at]));
      const page = rows.flatMap((row) => {
        const [unit, measure] = [names.units.get(row.unitId), names.measures.get(row.measureId)];
        return unit && measure ? [{ row, at: place.get(row.unitId) ?? 0, named: { ...row, ...unit, ...measure } }] : [];
      });
      // In the order of the tree, then by the key of the measure: the same on both databases, whatever their collation.
      page.sort(
        (a, b) => a.at - b.at || (a.named.measure < b.named.measure ? -1 : a.named.measure > b.named.measure ? 1 : 0),
      );
      yield page.map(({ named }) => named);
    }
  }

  /** The readings of a filter. Throws NOT_FOUND for a unit out of reach before anything is read. */
  async readings(ctx: Ctx, filter: CellFilter): Promise<AsyncGenerator<NamedReading[]>> {
    const names = await this.names(ctx, filter);
    type Row = Cell & Pick<NamedReading, 'numerator' | 'denominator' | 'note'>;
    return this.pages<Row>(
      names,
      (unitIds) => sql`
        SELECT c.unit_id AS "unitId", c.measure_id AS "measureId", c.period, c.value, c.numerator, c.denominator, c.note
        FROM reading c WHERE c.unit_id IN (${join([...unitIds])}) ${names.within}
        ORDER BY c.unit_id, c.period_end`,
    );
  }

  /** The stored scores of a filter, own and rolled up. Throws NOT_FOUND for a unit out of reach. */
  async scores(ctx: Ctx, filter: CellFilter): Promise<AsyncGenerator<NamedScore[]>> {
    const names = await this.names(ctx, filter);
    type Row = Cell & Omit<NamedScore, keyof NamedCell | 'status'>;
    const pages = this.pages<Row>(
      names,
      (unitIds) => sql`
        SELECT c.unit_id AS "unitId", c.measure_id AS "measureId", c.period, c.value, c.score, c.goal,
          c.red_flag AS "redFlag", c.present, c.expected, c.rule_version AS "ruleVersion"
        FROM measure_score c WHERE c.unit_id IN (${join([...unitIds])}) ${names.within}
        ORDER BY c.unit_id, c.period_end`,
    );
    return (async function* () {
      for await (const page of pages) {
        yield page.map((row): NamedScore => ({ ...row, status: statusOf(row.score, coverageOf(row)) }));
      }
    })();
  }
}
