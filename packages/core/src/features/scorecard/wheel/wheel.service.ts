import { Injectable } from '@nestjs/common';
import {
  aggregateTime,
  type Cadence,
  cadenceDays,
  composeWheel,
  coverageOf,
  type Freshness,
  freshnessOf,
  MAX_MEASURES_PER_QUADRANT,
  type ParsedPeriod,
  parsePeriod,
  previousPeriod,
  SCORING_VERSION,
  type Status,
  scoreValue,
  statusOf,
  today,
  trendOf,
  valueTrend,
} from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, type RowTexts, sql } from '../../../data/index.js';
import { type Ctx, notFound, scopeOfRow } from '../../../kernel/index.js';
import { ThresholdBook, thresholdsOf } from '../rules/rule-book.js';
import {
  type EarlierScore,
  type NewestScore,
  type StoredScore,
  scoresBetween,
  type WheelRow,
  wheelRows,
} from './wheel.rows.js';
import type { MeasuredView, WheelMeasureView, WheelView } from './wheel.view.js';

interface UnitOfWheel {
  id: string;
  name: string;
  texts: string | null;
  programId: string;
  path: string;
  timeZone: string;
}

/** What a measure says at the end of a period. */
interface Standing {
  value: number | null;
  goal: number | null;
  redFlag: number | null;
  score: number | null;
  coverage: number;
  basis: string | null;
  period: string | null;
  freshness: Freshness | null;
  status: Status;
}

/** A measure with what it says now and said before. */
interface StandingRow {
  row: WheelRow;
  now: Standing;
  before: Standing;
}

type Measured = WheelMeasureView & { standing: StandingRow };

type Texted = { texts: string | null };

const textsOf = (row: Texted): RowTexts | null => (row.texts === null ? null : (JSON.parse(row.texts) as RowTexts));

/** At most five measures of each quadrant, in the order of their places (M6). */
function placed(rows: readonly WheelRow[]): WheelRow[] {
  const taken = new Map<string, number>();
  return rows.filter((row) => {
    const count = (taken.get(row.quadrant) ?? 0) + 1;
    taken.set(row.quadrant, count);
    return count <= MAX_MEASURES_PER_QUADRANT;
  });
}

const isFiner = (measure: Cadence, wheel: Cadence): boolean => cadenceDays(measure) < cadenceDays(wheel);

/** The score of an earlier period, or null where so little of its weight had data that a change would say nothing. */
const comparable = (before: { score: number | null; status: Status } | undefined): number | null =>
  before && before.status !== 'LOW_COVERAGE' ? before.score : null;

/** The wheel of a unit: twenty measures at most, composed from stored scores in a constant number of statements (M6, M7). */
@Injectable()
export class WheelService {
  constructor(private readonly db: Database) {}

  /** The wheel of a unit and period; NOT_FOUND when the unit is out of reach. */
  async wheel(ctx: Ctx, unitId: string, period: string): Promise<WheelView> {
    const unit = await this.unit(ctx, unitId);
    const [now, before] = [this.parsed(period), this.parsed(previousPeriod(period))];
    const rows = placed(await wheelRows(this.db, unit.programId, unit.id, now.end, before.end));
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
      unitName: textOf({ name: unit.name, texts: textsOf(unit) }, 'name', ctx.locale),
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
    const unit = await this.unit(ctx, unitId);
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
      now: this.standing(row, row.now, inside.get(row.id), now, day),
      before: this.standing(row, row.before, inside.get(row.id), before, day),
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

  private async unit(ctx: Ctx, id: string): Promise<UnitOfWheel> {
    const unit = await this.db.row<UnitOfWheel>(sql`
      SELECT u.id, u.name, u.texts, u.program_id AS "programId", u.path, p.time_zone AS "timeZone"
      FROM unit u JOIN program p ON p.id = u.program_id WHERE u.id = ${id}`);
    const scope = scopeOfRow(ctx, unit, 'unit', id, 'scorecard:read');
    if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', id);
    return unit;
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

  /**
   * What a measure says in a period: of a measure read more often than the wheel, its readings inside the period combined
   * over time; else its newest reading up to the end of the period. In a coarse period that still runs, age counts to
   * today, not to its end.
   */
  private standing(
    row: WheelRow,
    newest: EarlierScore | null,
    scores: readonly StoredScore[] | undefined,
    period: ParsedPeriod,
    day: string,
  ): Standing {
    if (!scores) return this.stored(newest, freshness(newest, period.end, row.cadence));
    const inside = scores.filter((score) => score.periodEnd >= period.start && score.periodEnd <= period.end);
    const last = inside.at(-1);
    const combined = aggregateTime(inside, row.aggregation, row.ratioScale);
    if (!last || !combined) return this.stored(null, freshness(newest, period.end, row.cadence));
    const score = scoreValue(combined.value, combined, row.polarity);
    const coverage = coverageOf(combined);
    return {
      value: combined.value,
      goal: combined.goal,
      redFlag: combined.redFlag,
      score,
      coverage,
      basis: combined.basis,
      period: period.period,
      freshness: freshness(last, period.end < day ? period.end : day, row.cadence),
      status: statusOf(score, coverage),
    };
  }

  private stored(row: (EarlierScore & Partial<NewestScore>) | null, age: Freshness | null): Standing {
    const coverage = row ? coverageOf(row) : 0;
    return {
      value: row?.value ?? null,
      goal: row?.goal ?? null,
      redFlag: row?.redFlag ?? null,
      score: row?.score ?? null,
      coverage,
      basis: row?.basis ?? null,
      period: row?.period ?? null,
      freshness: age,
      status: statusOf(row?.score ?? null, coverage),
    };
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
      polarity: row.polarity,
      cadence: row.cadence,
      isFocus: row.isFocus === 1,
    };
  }
}

const MOST_AGES = 1_000;
const ages = new Map<string, Freshness>();

/** The freshness of a score; the measures of a wheel share few days, so each is worked out once. */
function freshness(row: { periodEnd: string } | null, asOf: string, cadence: Cadence): Freshness | null {
  if (row === null) return null;
  const key = `${row.periodEnd} ${asOf} ${cadence}`;
  const known = ages.get(key);
  if (known) return known;
  if (ages.size >= MOST_AGES) ages.clear();
  const found = freshnessOf(row.periodEnd, asOf, cadence);
  ages.set(key, found);
  return found;
}
