import { Injectable } from '@nestjs/common';
import {
  composeWheel,
  type ParsedPeriod,
  parsePeriod,
  previousPeriod,
  SCORING_VERSION,
  type Status,
  today,
  trendOf,
  valueTrend,
} from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database } from '../../../data/index.js';
import { type Ctx, notFound } from '../../../kernel/index.js';
import { ThresholdBook, thresholdsOf } from '../rules/rule-book.js';
import { compared } from './compared.js';
import { signalsOf } from './signals.js';
import { isFiner, type Standing, standingIn } from './standing.js';
import { nameOf, textsOf, type UnitOfWheel, unitOfWheel } from './unit-of-wheel.js';
import { placedRows, type StoredScore, scoresBetween, type WheelRow, wheelRows } from './wheel.rows.js';
import type { MeasuredView, WheelMeasureView, WheelView } from './wheel.view.js';

/** A measure with what it says now and said before. */
interface StandingRow {
  row: WheelRow;
  now: Standing;
  before: Standing;
}

type Measured = WheelMeasureView & { standing: StandingRow };

/** The score of an earlier period, or null where so little of its weight had data that a change would say nothing. */
const comparable = (before: { score: number | null; status: Status } | undefined): number | null =>
  before && before.status !== 'LOW_COVERAGE' ? before.score : null;

/** What a reader of a wheel may ask for on top: another wheel to compare with, or which moves are more than chance. */
export interface WheelExtras {
  signals?: boolean;
  compareWith?: string | null;
  compareWithUnit?: string | null;
}

/** The wheel of a unit: twenty measures at most, composed from stored scores in a constant number of statements (M6, M7). */
@Injectable()
export class WheelService {
  constructor(private readonly db: Database) {}

  /**
   * The wheel of a unit and period, where asked for beside that of another period or unit of the program, or with the
   * moves told from chance; NOT_FOUND when a unit is out of reach.
   */
  async wheel(ctx: Ctx, unitId: string, period: string, asked: WheelExtras = {}): Promise<WheelView> {
    const unit = await unitOfWheel(this.db, ctx, unitId);
    const wheel = await this.ofUnit(ctx, unit, period);
    if (asked.signals) await this.addSignals(unit.id, wheel);
    if (!asked.compareWith && !asked.compareWithUnit) return wheel;
    const other = asked.compareWithUnit ? await unitOfWheel(this.db, ctx, asked.compareWithUnit) : unit;
    if (other.programId !== unit.programId) throw notFound(ctx, 'unit', other.id);
    return compared(wheel, await this.ofUnit(ctx, other, asked.compareWith ?? period));
  }

  /** What one measure, on the wheel or not, says in a unit at the end of a period; null when there is no such measure. */
  async standingOf(
    unit: UnitOfWheel,
    measureId: string,
    period: string,
  ): Promise<{ row: WheelRow; standing: Standing } | null> {
    const now = this.parsed(period);
    const [row] = await wheelRows(this.db, unit.programId, unit.id, now.end, now.end, [measureId]);
    if (!row) return null;
    const inside = isFiner(row.cadence, now.cadence)
      ? await scoresBetween(this.db, unit.id, [row.id], now.start, now.end)
      : null;
    return { row, standing: standingIn(row, row.now, inside?.get(row.id), now, now.end) };
  }

  private async addSignals(unitId: string, wheel: WheelView): Promise<void> {
    const measures = wheel.quadrants.flatMap((quadrant) => quadrant.measures);
    const signals = await signalsOf(this.db, unitId, measures, this.parsed(wheel.period).end);
    for (const measure of measures) measure.isSignal = signals.get(measure.id) ?? null;
  }

  private async ofUnit(ctx: Ctx, unit: UnitOfWheel, period: string): Promise<WheelView> {
    const [now, before] = [this.parsed(period), this.parsed(previousPeriod(period))];
    const rows = placedRows(await wheelRows(this.db, unit.programId, unit.id, now.end, before.end));
    const { measures, standings, inside } = await this.measured(ctx, unit, rows, now, before);
    const composed = composeWheel({ measures });
    const previous = composeWheel({
      measures: standings.map(({ row, before: standing }) => ({
        key: row.key,
        quadrant: row.quadrant,
        weight: row.weightBefore,
        score: standing.score,
        coverage: standing.coverage,
        freshness: standing.freshness,
      })),
    });
    const written = [...rows.flatMap((row) => row.now ?? []), ...[...inside.values()].flat()].map(
      (row) => row.updatedAt,
    );
    return {
      unitId: unit.id,
      unitName: nameOf(ctx, unit),
      period,
      previousPeriod: before.period,
      score: composed.score,
      previousScore: comparable(previous),
      coverage: composed.coverage,
      status: composed.status,
      trend: trendOf(composed.score, comparable(previous)),
      quadrants: composed.quadrants.map((quadrant, index) => ({
        key: quadrant.key,
        score: quadrant.score,
        coverage: quadrant.coverage,
        status: quadrant.status,
        trend: trendOf(quadrant.score, comparable(previous.quadrants[index])),
        measures: quadrant.measures.map(({ standing: _, counted: __, ...view }) => view),
      })),
      ruleVersion: SCORING_VERSION,
      refreshedAt: written.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null),
    };
  }

  /**
   * What measures say for a unit and period, on the wheel or not, with what rolls up and what did in the period before;
   * archived ones are left out. NOT_FOUND when the unit is out of reach.
   */
  async measures(ctx: Ctx, unitId: string, period: string, measureIds: readonly string[]): Promise<MeasuredView[]> {
    const unit = await unitOfWheel(this.db, ctx, unitId);
    if (measureIds.length === 0) return [];
    const [now, before] = [this.parsed(period), this.parsed(previousPeriod(period))];
    const rows = await wheelRows(this.db, unit.programId, unit.id, now.end, before.end, measureIds);
    const { measures } = await this.measured(ctx, unit, rows, now, before);
    return measures.map(({ standing: { row, before: earlier }, ...measure }) => ({
      measure,
      before: {
        key: row.key,
        weight: row.weightBefore,
        score: earlier.score,
        coverage: earlier.coverage,
        freshness: earlier.freshness,
      },
    }));
  }

  private async measured(
    ctx: Ctx,
    unit: UnitOfWheel,
    rows: readonly WheelRow[],
    now: ParsedPeriod,
    before: ParsedPeriod,
  ): Promise<{ measures: Measured[]; standings: StandingRow[]; inside: ReadonlyMap<string, StoredScore[]> }> {
    const finer = rows.filter((row) => isFiner(row.cadence, now.cadence)).map((row) => row.id);
    const inside = await this.scoresInside(unit.id, finer, before.start, now.end);
    // Only what is combined inside a period that still runs asks for today.
    const day = finer.length > 0 ? today(ctx.clock.now(), unit.timeZone) : now.end;
    const standings = rows.map((row) => ({
      row,
      now: standingIn(row, row.now, inside.get(row.id), now, day),
      before: standingIn(row, row.before, inside.get(row.id), before, day),
    }));
    const targets = await this.targets(
      unit.id,
      standings.filter((entry) => entry.now.goal === null).map((entry) => entry.row.id),
    );
    const measures = standings.map((entry): Measured => {
      const rule = entry.now.goal === null ? targets.at(entry.row.id, unit.id, now.end)?.rule : undefined;
      return { ...this.measure(ctx, entry.row, entry.now, entry.before, rule), standing: entry };
    });
    return { measures, standings, inside };
  }

  private parsed(period: string): ParsedPeriod {
    const parsed = parsePeriod(period);
    if (!parsed) throw new RangeError(`${period} is not a period.`);
    return parsed;
  }

  private async scoresInside(
    unitId: string,
    measureIds: readonly string[],
    from: string,
    to: string,
  ): Promise<Map<string, StoredScore[]>> {
    return measureIds.length === 0 ? new Map() : scoresBetween(this.db, unitId, measureIds, from, to);
  }

  private async targets(unitId: string, measureIds: readonly string[]): Promise<ThresholdBook> {
    return new ThresholdBook(await thresholdsOf(this.db, measureIds, [unitId]));
  }

  private measure(
    ctx: Ctx,
    row: WheelRow,
    now: Standing,
    before: Standing,
    rule: { goal: number; redFlag: number } | undefined,
  ): WheelMeasureView {
    const named = { name: row.name, shortName: row.shortName, unit: row.unit, texts: textsOf(row) };
    const scored = trendOf(now.score, before.score);
    const target = now.goal ?? rule?.goal ?? null;
    return {
      id: row.id,
      key: row.key,
      name: textOf(named, 'name', ctx.locale),
      shortName: textOf(named, 'shortName', ctx.locale),
      quadrant: row.quadrant,
      value: now.value,
      target,
      redFlag: now.redFlag ?? rule?.redFlag ?? null,
      score: now.score,
      status: now.status,
      previousStatus: before.status,
      freshness: now.freshness,
      trend: scored === 'UNKNOWN' ? valueTrend(now.value, before.value, row.polarity, target) : scored,
      change: now.value === null || before.value === null ? null : now.value - before.value,
      period: now.period,
      coverage: now.coverage,
      basis: now.basis,
      weight: row.weight,
      unit: textOf(named, 'unit', ctx.locale),
      decimals: row.decimals,
      kind: row.kind,
      polarity: row.polarity,
      cadence: row.cadence,
      isFocus: row.isFocus === 1,
    };
  }
}
