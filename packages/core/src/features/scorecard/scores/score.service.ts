import { Injectable } from '@nestjs/common';
import { parsePeriod, periodOf } from '@wheelhouse/domain';
import { Database, join, sql } from '../../../data/index.js';
import { type Ctx, instantOf } from '../../../kernel/index.js';
import { ThresholdBook, thresholdsOf } from '../rules/rule-book.js';
import { FamilyTree } from './family-tree.js';
import { FormulaBook, type FormulaMeasure } from './formula-book.js';
import type { Cell, OwnReading, ScoredMeasure } from './score-row.js';
import { type RunMode, type ScoredPeriods, ScoreRun } from './score-run.js';

/** What a full recomputation found: scores looked at, how many differed, and the first hundred of those. */
export type RecomputeOutcome = ScoreRun['outcome'];

/** Longest time a re-scoring may hold the write door. */
export const SCORING_DEADLINE_MS = 600_000;

/**
 * Keeps `measure_score` equal to what the readings, thresholds and units say: every write that changes one of those calls
 * it in its own transaction. What it does is proportional to what changed and to the depth of the tree (M7).
 */
@Injectable()
export class ScoreService {
  private readonly followers: ((news: ScoredPeriods) => Promise<void>)[] = [];

  constructor(private readonly db: Database) {}

  /** Registers who is told which periods have new scores: once for each run, in its transaction, so it must be quick. */
  follow(follower: (news: ScoredPeriods) => Promise<void>): void {
    this.followers.push(follower);
  }

  private async tell(news: ScoredPeriods): Promise<void> {
    for (const follower of this.followers) await follower(news);
  }

  /**
   * Lets one writer of a program's scores in at a time: two that each change a child of the same unit must not both roll
   * up without seeing the other. SQLite has one writer anyway.
   */
  async lock(programId: string): Promise<void> {
    if (this.db.kind !== 'postgres') return;
    await this.db.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`scores ${programId}`}))`);
  }

  /** The measures of a program that scoring needs; all of them, archived ones too, when no ids are given. */
  async measures(programId: string, ids?: readonly string[]): Promise<Map<string, ScoredMeasure>> {
    const only = ids ? sql`AND id IN (${join([...ids])})` : sql``;
    const rows = await this.db.rows<ScoredMeasure>(sql`
      SELECT id, polarity, aggregation, ratio_scale AS "ratioScale" FROM measure WHERE program_id = ${programId} ${only}`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * A run over some measures and the families of some units (null: the whole tree). The formulas that read those measures
   * follow, unless only the measures themselves are asked for.
   */
  async run(
    ctx: Ctx,
    programId: string,
    wantedIds: readonly string[],
    unitIds: readonly string[] | null,
    options: { mode?: RunMode; withReaders?: boolean; thresholds?: ThresholdBook } = {},
  ): Promise<ScoreRun> {
    const formulas = await FormulaBook.of(this.db, programId);
    const measureIds = options.withReaders === false ? wantedIds : formulas.withReaders(wantedIds);
    const measures = await this.measures(programId, measureIds);
    const tree = await FamilyTree.of(this.db, programId, unitIds);
    const units = unitIds === null || unitIds.length > 100 ? null : [...tree.all].map((unit) => unit.id);
    const thresholds = options.thresholds ?? new ThresholdBook(await thresholdsOf(this.db, measureIds, units));
    const at = instantOf(ctx.clock);
    return new ScoreRun(this.db, measures, thresholds, formulas, tree, at, options.mode, (periods) =>
      this.tell({ programId, at, periods }),
    );
  }

  /** Scores readings of a program that were just written, up to the root. */
  async readingsWritten(ctx: Ctx, programId: string, readings: readonly OwnReading[]): Promise<void> {
    if (readings.length === 0) return;
    const run = await this.runOver(ctx, programId, readings);
    await run.own(readings);
    await run.settle();
  }

  /** Computes the scores of some cells of a program anew, up to the root; for readings that were taken back. */
  async cellsChanged(ctx: Ctx, programId: string, cells: readonly Cell[]): Promise<void> {
    if (cells.length === 0) return;
    const run = await this.runOver(ctx, programId, cells);
    for (const cell of cells) run.touch(cell.unitId, cell.measureId, cell.period, cell.periodEnd);
    await run.settle();
  }

  private runOver(ctx: Ctx, programId: string, cells: readonly Cell[]): Promise<ScoreRun> {
    const measures = [...new Set(cells.map((cell) => cell.measureId))];
    return this.run(ctx, programId, measures, [...new Set(cells.map((cell) => cell.unitId))]);
  }

  /**
   * Rolls up again above units that were added, moved, archived, brought back or given another kind. Name the former
   * parents of moved units too. Call it after the units are written, in the same transaction.
   */
  async unitsChanged(ctx: Ctx, programId: string, unitIds: readonly string[]): Promise<void> {
    if (unitIds.length === 0) return;
    await this.lock(programId);
    const measures = await this.measures(programId);
    if (measures.size === 0 || !(await this.hasReadings(programId))) return;
    const run = await this.run(ctx, programId, [...measures.keys()], unitIds);
    for (const id of await this.withAncestors(programId, unitIds)) {
      const cells = await this.db.rows<{ measureId: string; period: string; periodEnd: string }>(sql`
        SELECT DISTINCT measure_id AS "measureId", period, period_end AS "periodEnd" FROM measure_score
        WHERE unit_id = ${id} OR unit_id IN (SELECT c.id FROM unit c WHERE c.parent_id = ${id})`);
      for (const cell of cells) run.touch(id, cell.measureId, cell.period, cell.periodEnd);
    }
    await run.settle();
  }

  private async hasReadings(programId: string): Promise<boolean> {
    const first = await this.db.row(sql`
      SELECT 1 AS one FROM measure m WHERE m.program_id = ${programId}
        AND EXISTS (SELECT 1 FROM reading r WHERE r.measure_id = m.id) LIMIT 1`);
    return first !== null;
  }

  /** As `unitsChanged`, for units of any program. */
  async unitsMoved(ctx: Ctx, unitIds: readonly string[]): Promise<void> {
    if (unitIds.length === 0) return;
    const rows = await this.db.rows<{ id: string; programId: string }>(
      sql`SELECT id, program_id AS "programId" FROM unit WHERE id IN (${join([...unitIds])})`,
    );
    for (const programId of new Set(rows.map((row) => row.programId))) {
      const ids = rows.filter((row) => row.programId === programId).map((row) => row.id);
      await this.unitsChanged(ctx, programId, ids);
    }
  }

  private async withAncestors(programId: string, unitIds: readonly string[]): Promise<Set<string>> {
    const tree = await FamilyTree.of(this.db, programId, unitIds);
    return new Set([...tree.all].map((unit) => unit.id));
  }

  /** Marks every cell of a formula that an operand of the same period asks for. */
  private async touchFormula(run: ScoreRun, formula: FormulaMeasure | undefined): Promise<void> {
    for (const { key, back } of formula?.references ?? []) {
      const operand = formula?.operands.get(key);
      if (!formula || !operand || back > 0) continue;
      const rows = await this.db.rows<{ unitId: string; periodEnd: string }>(sql`
        SELECT unit_id AS "unitId", period_end AS "periodEnd" FROM measure_score WHERE measure_id = ${operand.id}`);
      const ends = new Map<string, string>();
      for (const { unitId, periodEnd } of rows) {
        const period = periodOf(periodEnd, formula.cadence);
        const end = ends.get(period) ?? parsePeriod(period)?.end ?? periodEnd;
        ends.set(period, end);
        run.touch(unitId, formula.id, period, end);
      }
    }
  }

  /**
   * Computes every score of a program anew. With `verify` it only compares, to prove that stored = recomputed; without,
   * rows that differ are written.
   */
  async recompute(ctx: Ctx, programId: string, options: { verify: boolean }): Promise<RecomputeOutcome> {
    const work = async (): Promise<RecomputeOutcome> => {
      await this.lock(programId);
      const total = { checked: 0, differing: 0, differences: [] as RecomputeOutcome['differences'][number][] };
      const formulas = await FormulaBook.of(this.db, programId);
      const mode = options.verify ? 'VERIFY' : 'REPAIR';
      const inOrder = [...(await this.measures(programId)).keys()].sort((a, b) => formulas.rank(a) - formulas.rank(b));
      for (const measureId of inOrder) {
        const run = await this.run(ctx, programId, [measureId], null, { mode, withReaders: false });
        const cells = await this.db.rows<{ unitId: string; period: string; periodEnd: string }>(sql`
          SELECT unit_id AS "unitId", period, period_end AS "periodEnd" FROM reading WHERE measure_id = ${measureId}
          UNION SELECT unit_id, period, period_end FROM measure_score WHERE measure_id = ${measureId}`);
        for (const cell of cells) run.touch(cell.unitId, measureId, cell.period, cell.periodEnd);
        await this.touchFormula(run, formulas.formula(measureId));
        await run.settle();
        total.checked += run.outcome.checked;
        total.differing += run.outcome.differing;
        total.differences.push(...run.outcome.differences);
      }
      return { ...total, differences: total.differences.slice(0, 100) };
    };
    return this.db.tx(ctx, work, { deadlineMs: SCORING_DEADLINE_MS });
  }
}
