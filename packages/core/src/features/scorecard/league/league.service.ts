import { Injectable } from '@nestjs/common';
import {
  type Cadence,
  coverageOf,
  neumaierSum,
  type ParsedPeriod,
  parsePeriod,
  periodOf,
  previousPeriod,
  type Ranked,
  rankUnits,
  shrinkToMean,
  statusOf,
} from '@wheelhouse/domain';
import { MAX_TAKE, type PageInput, readPage, textOf } from '../../../api/index.js';
import { Database, join, sql } from '../../../data/index.js';
import { type Ctx, notFound, type Scope, scopeOf } from '../../../kernel/index.js';
import { openBetween } from '../../units/index.js';
import type { Measure } from '../measures/measure.entity.js';
import { MeasureService } from '../measures/measure.service.js';
import { nameOf } from '../wheel/unit-of-wheel.js';
import type { LeagueRowView, LeagueView } from './league.view.js';

/** Which league to show; `unitId` asks for the row of that unit besides the page. */
export interface LeagueFilter {
  programId: string;
  measureId: string;
  period: string;
  kind?: string | null;
  unitId?: string | null;
  page?: PageInput | null;
}

interface ScoreOfUnit {
  value: number | null;
  denominator: number | null;
  goal: number | null;
  score: number | null;
  present: number;
  expected: number;
}

interface UnitValue extends ScoreOfUnit {
  id: string;
  kind: string;
  path: string;
  depth: number;
}

const NO_SCORE: ScoreOfUnit = { value: null, denominator: null, goal: null, score: null, present: 0, expected: 0 };

type Entry = UnitValue & { value: number };

/** What the ratios of a league are drawn towards: the weighted mean and the average denominator. */
interface Mean {
  mean: number;
  averageN: number;
}

/**
 * Ranks the units of a level by a measure (M2, M6): one statement for the units, one for their values, whose
 * work does not grow with the history, and one for the names of those shown.
 */
@Injectable()
export class LeagueService {
  constructor(
    private readonly db: Database,
    private readonly measures: MeasureService,
  ) {}

  /** The league of a measure and period among the units the actor may see; NOT_FOUND when the measure is out of reach. */
  async league(ctx: Ctx, filter: LeagueFilter): Promise<LeagueView> {
    const scope = scopeOf(ctx, filter.programId, 'scorecard:read');
    const { skip, take } = readPage(ctx, filter.page);
    const [measure] = await this.measures.row(ctx, filter.measureId, 'scorecard:read');
    if (measure.programId !== filter.programId) throw notFound(ctx, 'measure', measure.id);
    const period = ownPeriod(filter.period, measure.cadence);
    const units = await this.units(scope, measure.id, period);
    const levels = levelsOf(units);
    const kind = filter.kind ?? [...levels].sort((a, b) => b.withData - a.withData)[0]?.kind ?? 'COMPANY';
    const level = units.filter((unit) => unit.kind === kind);
    const entries = level.filter((unit): unit is Entry => unit.value !== null);
    const without = level.filter((unit) => unit.value === null);
    const mean = measure.aggregation === 'RATIO' ? meanOf(entries) : null;
    const ranked = rank(measure, entries, mean);
    const own = ranked.find((place) => entries[place.at]?.id === filter.unitId);
    const page = ranked.slice(skip, skip + take);
    const entryOf = (place: Ranked): Entry => entries[place.at] as Entry;
    const missing = without.slice(0, MAX_TAKE).map((unit) => unit.id);
    const names = await this.names(
      ctx,
      [...page, ...(own ? [own] : [])].map((place) => entryOf(place).id).concat(missing),
    );
    const show = (place: Ranked): LeagueRowView => rowOf(names, place, entryOf(place), mean);
    return {
      measureId: measure.id,
      measureName: textOf(measure, 'name', ctx.locale),
      unit: textOf(measure, 'unit', ctx.locale),
      decimals: measure.decimals,
      polarity: measure.polarity,
      aggregation: measure.aggregation,
      period: period.period,
      kind,
      levels,
      total: ranked.length,
      rows: page.map(show),
      own: own ? show(own) : null,
      mean: mean?.mean ?? null,
      averageN: mean?.averageN ?? null,
      withoutData: missing
        .map((id) => ({ id, name: names.get(id) ?? '' }))
        .sort((a, b) => a.name.localeCompare(b.name, ctx.locale)),
      withoutDataCount: without.length,
    };
  }

  private async units(scope: Scope, measureId: string, period: ParsedPeriod): Promise<UnitValue[]> {
    const units = await this.db.rows<Omit<UnitValue, keyof ScoreOfUnit>>(sql`
      SELECT u.id, u.kind, u.path, u.depth FROM unit u
      WHERE u.program_id = ${scope.programId} AND u.archived_at IS NULL AND ${openBetween('u', period)}`);
    const scores = await this.db.rows<ScoreOfUnit & { unitId: string }>(sql`
      SELECT unit_id AS "unitId", value, denominator, goal, score, present, expected
      FROM measure_score WHERE measure_id = ${measureId} AND period = ${period.period}`);
    const byUnit = new Map(scores.map(({ unitId, ...score }) => [unitId, score]));
    return units
      .filter((unit) => scope.includesPath(unit.path))
      .map((unit) => ({ ...unit, ...(byUnit.get(unit.id) ?? NO_SCORE) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private async names(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.rows<{ id: string; name: string; texts: string | null }>(
      sql`SELECT id, name, texts FROM unit WHERE id IN (${join([...new Set(ids)])})`,
    );
    return new Map(rows.map((row) => [row.id, nameOf(ctx, row)]));
  }
}

/** The period of a measure's cadence that a page's period asks for: the one holding its end, or the last that is over by then. */
function ownPeriod(asked: string, cadence: Cadence): ParsedPeriod {
  const page = parsePeriod(asked);
  if (!page) throw new RangeError(`${asked} is not a period.`);
  const holding = parsePeriod(periodOf(page.end, cadence));
  if (holding && holding.end <= page.end) return holding;
  return parsePeriod(previousPeriod(periodOf(page.end, cadence))) ?? page;
}

/** The kinds of units in the order of the tree with how many have a value. */
function levelsOf(units: readonly UnitValue[]): LeagueView['levels'] {
  const levels = new Map<string, { kind: string; units: number; withData: number; depth: number }>();
  for (const unit of units) {
    const level = levels.get(unit.kind) ?? { kind: unit.kind, units: 0, withData: 0, depth: unit.depth };
    level.units += 1;
    level.withData += unit.value === null ? 0 : 1;
    level.depth = Math.min(level.depth, unit.depth);
    levels.set(unit.kind, level);
  }
  return [...levels.values()].sort((a, b) => a.depth - b.depth).map(({ depth: _, ...level }) => level);
}

/** What a ratio rests on, null where that was not given. */
const answersOf = (entry: UnitValue): number | null =>
  entry.denominator !== null && entry.denominator > 0 ? entry.denominator : null;

function meanOf(entries: readonly Entry[]): Mean | null {
  const resting = entries.flatMap((entry) => {
    const n = answersOf(entry);
    return n === null ? [] : [{ value: entry.value, n }];
  });
  const total = neumaierSum(resting.map(({ n }) => n));
  if (!(total > 0)) return null;
  return {
    mean: neumaierSum(resting.map(({ value, n }) => value * n)) / total,
    averageN: total / resting.length,
  };
}

function shrunkOf(entry: Entry, mean: Mean | null): number | null {
  const n = answersOf(entry);
  return mean && n !== null ? shrinkToMean(entry.value, n, mean.mean, mean.averageN) : null;
}

/** Places by the shrunk value where there is one, else by the value; within a range by the distance to the own goal. */
function rank(measure: Measure, entries: readonly Entry[], mean: Mean | null): Ranked[] {
  const isRange = measure.polarity === 'IN_RANGE';
  const values = entries.map((entry) => (shrunkOf(entry, mean) ?? entry.value) - (isRange ? (entry.goal ?? 0) : 0));
  return rankUnits(values, measure.polarity, measure.decimals);
}

function rowOf(names: ReadonlyMap<string, string>, place: Ranked, entry: Entry, mean: Mean | null): LeagueRowView {
  const coverage = coverageOf(entry);
  return {
    rank: place.rank,
    isTie: place.isTie,
    unit: { id: entry.id, name: names.get(entry.id) ?? '' },
    value: entry.value,
    shrunk: shrunkOf(entry, mean),
    n: answersOf(entry),
    score: entry.score,
    status: statusOf(entry.score, coverage),
    coverage,
  };
}
