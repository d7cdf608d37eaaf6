import { Injectable } from '@nestjs/common';
import { composeWheel, type ParsedPeriod, parsePeriod, type Status, today, WHEEL_QUADRANTS } from '@wheelhouse/domain';
import { MAX_TAKE, type PageInput, readPage, textOf } from '../../../api/index.js';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, scopeOf } from '../../../kernel/index.js';
import type { Quadrant } from '../measures/measure.entity.js';
import { WeightBook, weightsOf } from '../rules/rule-book.js';
import { isFiner, type Standing, standingIn } from '../wheel/standing.js';
import { nameOf, textsOf, type UnitOfWheel, unitOfWheel } from '../wheel/unit-of-wheel.js';
import { placedRows, type StoredScore, type WheelRow, wheelRows } from '../wheel/wheel.rows.js';
import { newestScores, scoresOfUnits, type UnitBelow, unitsBelow } from './heat-map.rows.js';

/** The measures of the wheel across the units right below one, as the API shows them. */
export interface HeatMapView {
  unitId: string;
  unitName: string;
  parentId: string | null;
  period: string;
  measures: { id: string; key: string; name: string; shortName: string; quadrant: Quadrant }[];
  total: number;
  units: { id: string; name: string; kind: string; unitsBelow: number; score: number | null; status: Status }[];
  scores: (number | null)[];
  statuses: Status[];
  stale: boolean[];
}

/** The heat map of a unit: the units right below it by the measures of the wheel (M6), in a constant number of statements. */
@Injectable()
export class HeatMapService {
  constructor(private readonly db: Database) {}

  /** The heat map of a unit and period; NOT_FOUND when the unit is out of reach. */
  async heatMap(ctx: Ctx, unitId: string, period: string, page?: PageInput | null): Promise<HeatMapView> {
    const slice = readPage(ctx, { skip: page?.skip, take: page?.take ?? MAX_TAKE });
    const unit = await unitOfWheel(this.db, ctx, unitId);
    const asked = parsePeriod(period);
    if (!asked) throw new RangeError(`${period} is not a period.`);
    const measures = byQuadrant(placedRows(await wheelRows(this.db, unit.programId, unit.id, asked.end, asked.end)));
    const { total, units } = await unitsBelow(this.db, unit.id, asked, slice);
    const cells = await this.cells(ctx, unit, units, measures, asked);
    const weights = await this.weights(units, measures);
    return {
      unitId: unit.id,
      unitName: nameOf(ctx, unit),
      parentId: await this.parentOf(ctx, unit),
      period,
      measures: measures.map(({ id, key, name, shortName, quadrant, unit: word, texts }) => {
        const named = { name, shortName, unit: word, texts: textsOf({ texts }) };
        const said = { name: textOf(named, 'name', ctx.locale), shortName: textOf(named, 'shortName', ctx.locale) };
        return { id, key, ...said, quadrant };
      }),
      total,
      units: units.map((row, at) => ({
        id: row.id,
        name: nameOf(ctx, row),
        kind: row.kind,
        unitsBelow: row.unitsBelow,
        ...wholeOf(measures, cells[at] ?? [], (measureId) => weights.at(measureId, row.id, asked.end)),
      })),
      scores: cells.flatMap((row) => row.map((cell) => cell.score)),
      statuses: cells.flatMap((row) => row.map((cell) => cell.status)),
      stale: cells.flatMap((row) => row.map((cell) => cell.freshness === 'STALE')),
    };
  }

  private async cells(
    ctx: Ctx,
    unit: UnitOfWheel,
    units: readonly UnitBelow[],
    measures: readonly WheelRow[],
    period: ParsedPeriod,
  ): Promise<Standing[][]> {
    const ids = units.map((row) => row.id);
    const finer = measures.filter((row) => isFiner(row.cadence, period.cadence)).map((row) => row.id);
    const newest = await newestScores(
      this.db,
      ids,
      measures.map((row) => row.id),
      period.end,
    );
    const inside = await scoresOfUnits(this.db, ids, finer, period.start, period.end);
    const day = finer.length > 0 ? today(ctx.clock.now(), unit.timeZone) : period.end;
    const none: readonly StoredScore[] = [];
    return ids.map((id) =>
      measures.map((row) => {
        const scores = finer.includes(row.id) ? (inside.get(id)?.get(row.id) ?? none) : undefined;
        return standingIn(row, newest.get(id)?.get(row.id) ?? null, scores, period, day);
      }),
    );
  }

  private async weights(units: readonly UnitBelow[], measures: readonly WheelRow[]): Promise<WeightBook> {
    const ids = measures.map((row) => row.id);
    return new WeightBook(
      units.length > 0
        ? await weightsOf(
            this.db,
            ids,
            units.map((row) => row.id),
          )
        : [],
    );
  }

  private async parentOf(ctx: Ctx, unit: UnitOfWheel): Promise<string | null> {
    const parent = await this.db.row<{ id: string; path: string }>(sql`
      SELECT p.id, p.path FROM unit u JOIN unit p ON p.id = u.parent_id WHERE u.id = ${unit.id}`);
    const isInReach = parent && scopeOf(ctx, unit.programId, 'scorecard:read').includesPath(parent.path);
    return isInReach ? parent.id : null;
  }
}

/** The measures quadrant by quadrant, each in the order of its places. */
const byQuadrant = (rows: readonly WheelRow[]): WheelRow[] =>
  WHEEL_QUADRANTS.flatMap((quadrant) => rows.filter((row) => row.quadrant === quadrant));

/** The score of a unit's whole wheel from its cells (M7). */
function wholeOf(
  measures: readonly WheelRow[],
  cells: readonly Standing[],
  weightOf: (measureId: string) => number,
): { score: number | null; status: Status } {
  const { score, status } = composeWheel({
    measures: cells.map((cell, at) => {
      const { id, key, quadrant } = measures[at] as WheelRow;
      return {
        key,
        quadrant,
        weight: weightOf(id),
        score: cell.score,
        coverage: cell.coverage,
        freshness: cell.freshness,
      };
    }),
  });
  return { score, status };
}
