import { Injectable } from '@nestjs/common';
import { parsePeriod } from '@wheelhouse/domain';
import { Database, join, localisedText, sql } from '../../data/index.js';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import { PeriodLockService, type PeriodLockView } from '../scorecard/index.js';
import { openBetween } from '../units/index.js';
import { exceptFor, type NotAsked, type ReportingKind, reportingKinds } from './expected-readings.js';
import { withinScope } from './measure-actions.service.js';
import { ReportingLine } from './reporting-line.js';

/** A unit that has not reported everything of a period. */
export interface UnitGapView {
  unitId: string;
  unitName: string;
  missing: number;
  measures: string[];
  responsible: string[];
}

/** Who has reported a period, as the API shows it. */
export interface PeriodCoverageView {
  period: string;
  expected: number;
  reported: number;
  units: number;
  completeUnits: number;
  lock: PeriodLockView | null;
  gaps: UnitGapView[];
}

const MOST_GAPS = 100;
const NAMED_MEASURES = 5;

/** How much of a period has been reported, and by whom not. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly db: Database,
    private readonly locks: PeriodLockService,
  ) {}

  /** Coverage of a period over the units the reader may see: values of measures of the period's own cadence. */
  async coverage(ctx: Ctx, programId: string, period: string): Promise<PeriodCoverageView> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const parsed = parsePeriod(period);
    const cadence = parsed?.cadence;
    const kinds = (await reportingKinds(this.db, programId)).filter((kind) => kind.cadence === cadence);
    const lock = await this.locks.at(ctx, programId, period);
    const nothing = { period, expected: 0, reported: 0, units: 0, completeUnits: 0, lock, gaps: [] };
    if (!parsed || kinds.length === 0) return nothing;
    const line = await ReportingLine.of(this.db, ctx, scope);
    const notAsked = line.notAsked(kinds);
    const pairs = kinds.map(({ measureId, kind }) => sql`(${measureId}, ${kind})`);
    const asked = sql`FROM (VALUES ${join(pairs)}) AS w CROSS JOIN unit u
        LEFT JOIN reading r ON r.measure_id = w.column1 AND r.unit_id = u.id AND r.period = ${period}
      WHERE u.program_id = ${programId} AND u.archived_at IS NULL AND u.kind = w.column2 AND ${withinScope(scope)}
        AND ${exceptFor(notAsked)} AND ${openBetween('u', parsed)}`;
    const units = await this.db.rows<{ unitId: string; expected: number; reported: number }>(sql`
      SELECT u.id AS "unitId", CAST(COUNT(*) AS INTEGER) AS "expected", CAST(COUNT(r.id) AS INTEGER) AS "reported"
      ${asked} GROUP BY u.id, u.path ORDER BY COUNT(*) - COUNT(r.id) DESC, u.path`);
    const open = units.filter((unit) => unit.reported < unit.expected);
    const sum = (of: (unit: (typeof units)[number]) => number): number =>
      units.reduce((total, unit) => total + of(unit), 0);
    return {
      ...nothing,
      expected: sum((unit) => unit.expected),
      reported: sum((unit) => unit.reported),
      units: units.length,
      completeUnits: units.length - open.length,
      gaps: await this.gaps(ctx, line, open.slice(0, MOST_GAPS), kinds, notAsked, period),
    };
  }

  private async gaps(
    ctx: Ctx,
    line: ReportingLine,
    units: readonly { unitId: string; expected: number; reported: number }[],
    kinds: readonly ReportingKind[],
    notAsked: readonly NotAsked[],
    period: string,
  ): Promise<UnitGapView[]> {
    const names = new Map<string, string[]>();
    if (units.length > 0) {
      const pairs = kinds.map(({ measureId, kind }) => sql`(${measureId}, ${kind})`);
      const missing = await this.db.rows<{ unitId: string; name: string }>(sql`
        SELECT u.id AS "unitId", ${localisedText(this.db.kind, 'm', 'name', ctx.locale)} AS "name"
        FROM (VALUES ${join(pairs)}) AS w CROSS JOIN unit u JOIN measure m ON m.id = w.column1
          LEFT JOIN reading r ON r.measure_id = m.id AND r.unit_id = u.id AND r.period = ${period}
        WHERE u.id IN (${join(units.map((unit) => unit.unitId))}) AND u.kind = w.column2 AND r.id IS NULL
          AND ${exceptFor(notAsked)}
        ORDER BY m.quadrant, m.name`);
      for (const { unitId, name } of missing) names.set(unitId, [...(names.get(unitId) ?? []), name]);
    }
    return units.flatMap(({ unitId, expected, reported }) => {
      const unit = line.units.get(unitId);
      if (!unit) return [];
      const measures = (names.get(unitId) ?? []).slice(0, NAMED_MEASURES);
      return [
        { unitId, unitName: unit.name, missing: expected - reported, measures, responsible: line.responsible(unit) },
      ];
    });
  }
}
