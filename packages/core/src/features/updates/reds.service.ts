import { Injectable } from '@nestjs/common';
import { type Cadence, duePeriods, periodOf, statusOf } from '@wheelhouse/domain';
import { type PageInput, readPage, textOf } from '../../api/index.js';
import { Database, join, localisedText, Store, sql } from '../../data/index.js';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import { ProgramsService } from '../programs/index.js';
import { Measure } from '../scorecard/index.js';
import { withinScope } from './measure-actions.service.js';

/** A red value that nobody does anything about yet, as the API shows it. */
export interface RedWithoutActionView {
  unitId: string;
  unitName: string;
  measureId: string;
  measureName: string;
  quadrant: string;
  period: string;
  value: number;
  goal: number;
  redFlag: number;
  unit: string;
  decimals: number;
  note: string | null;
}

/** Where to look for red values. */
export interface RedsFilter {
  programId: string;
  unitId?: string | null;
  measureId?: string | null;
}

type StoredRed = Omit<RedWithoutActionView, 'measureName' | 'quadrant' | 'unit' | 'decimals'> & { total: number };

/** The least score that is not off track any more, found from `statusOf` so that both always agree. */
const RED_BELOW = 10 / 3 - 1e-9;
if (statusOf(RED_BELOW) !== 'AT_RISK') throw new Error('The border of red moved; mend RED_BELOW.');

/** Finds red values without an action: however they came, typed or imported. */
@Injectable()
export class RedsService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly programs: ProgramsService,
  ) {}

  /**
   * Red values that units reported for the newest periods (the running one and those still asked for) and that no newer
   * value replaced, without an action that is open or was done after the period.
   */
  async withoutAction(
    ctx: Ctx,
    filter: RedsFilter,
    page?: PageInput | null,
  ): Promise<{ total: number; items: RedWithoutActionView[] }> {
    const scope = scopeOf(ctx, filter.programId, 'scorecard:read');
    const { skip, take } = readPage(ctx, page);
    const today = this.programs.today(ctx, await this.programs.row(ctx, scope));
    const only = filter.measureId ? sql`AND id = ${filter.measureId}` : sql``;
    const rows = await this.store.list(
      Measure,
      sql`WHERE program_id = ${filter.programId} AND archived_at IS NULL ${only}`,
    );
    const measures = new Map(rows.map((row) => [row.id, row]));
    const wanted = rows.flatMap(({ id, cadence }) =>
      newestPeriods(cadence, today).map((period) => sql`(${id}, ${period})`),
    );
    if (wanted.length === 0) return { total: 0, items: [] };
    const below = filter.unitId
      ? sql`AND (u.id = ${filter.unitId} OR u.path LIKE (SELECT o.path FROM unit o WHERE o.id = ${filter.unitId}) || '.%')`
      : sql``;
    const found = await this.db.rows<StoredRed>(sql`
      SELECT u.id AS "unitId", ${localisedText(this.db.kind, 'u', 'name', ctx.locale)} AS "unitName",
        s.measure_id AS "measureId", s.period, s.value, s.goal, s.red_flag AS "redFlag", r.note,
        CAST(COUNT(*) OVER () AS INTEGER) AS "total"
      FROM (VALUES ${join(wanted)}) AS w CROSS JOIN measure_score s JOIN unit u ON u.id = s.unit_id
        LEFT JOIN reading r ON r.measure_id = s.measure_id AND r.unit_id = s.unit_id AND r.period = s.period
      WHERE s.measure_id = w.column1 AND s.period = w.column2 AND s.basis = 'OWN' AND s.score < ${RED_BELOW}
        AND u.archived_at IS NULL AND ${withinScope(scope)} ${below}
        AND NOT EXISTS (
          SELECT 1 FROM measure_score n WHERE n.unit_id = s.unit_id AND n.measure_id = s.measure_id
            AND n.period_end > s.period_end AND n.value IS NOT NULL)
        AND NOT EXISTS (
          SELECT 1 FROM measure_action a WHERE a.unit_id = s.unit_id AND a.measure_id = s.measure_id
            AND a.archived_at IS NULL AND (a.done_on IS NULL OR a.done_on > s.period_end))
      ORDER BY s.score, u.path, s.measure_id LIMIT ${take} OFFSET ${skip}`);
    return {
      total: found[0]?.total ?? 0,
      items: found.flatMap(({ total, ...row }) => {
        const measure = measures.get(row.measureId);
        if (!measure) return [];
        const { quadrant, decimals } = measure;
        const measureName = textOf(measure, 'name', ctx.locale);
        return [{ ...row, measureName, quadrant, decimals, unit: textOf(measure, 'unit', ctx.locale) }];
      }),
    };
  }
}

function newestPeriods(cadence: Cadence, today: string): string[] {
  const { current, older } = duePeriods(cadence, today);
  return [...new Set([periodOf(today, cadence), current, ...older])];
}
