import { type Database, sql } from '../../../data/index.js';
import { isOpenIn } from '../../units/index.js';
import type { ThresholdBook } from '../rules/rule-book.js';
import { BulkStatement, breathe, piecesOf } from './bulk-statement.js';
import type { FamilyTree } from './family-tree.js';
import type { FormulaBook, FormulaMeasure } from './formula-book.js';
import { formulaScore, OperandScores } from './formula-score.js';
import {
  type Cell,
  type OwnReading,
  ownScore,
  rolledUpScore,
  SCORE_UPSERT,
  type ScoredMeasure,
  type ScoreRow,
  sameScore,
  scoreValues,
} from './score-row.js';
import { type ChildRow, type DaySpan, type Ends, StoredScores } from './stored-scores.js';
import { WrittenChildren } from './written-children.js';

/**
 * What a run does with the rows it computes: writes them, writes those that differ, only compares each with what is
 * stored, or follows a change up to the root without writing anything.
 */
export type RunMode = 'WRITE' | 'REPAIR' | 'VERIFY' | 'PREVIEW';

/** A score that a change would move: as it is stored, and as it would be. */
export interface MovedScore {
  before: ScoreRow;
  after: ScoreRow;
}

/** A stored score that differs from the one computed anew; null stands for a missing row. */
export interface ScoreDifference {
  unitId: string;
  measureId: string;
  period: string;
  stored: number | null;
  computed: number | null;
}

/** Periods of a measure that have new scores; `at` is the `updatedAt` those carry. */
export interface ScoredPeriods {
  programId: string;
  at: string;
  periods: readonly { measureId: string; period: string; periodEnd: string }[];
}

/** Rows of children read at once, so that memory stays flat. */
const ROWS_AT_ONCE = 20_000;
const UNITS_AT_ONCE = 400;
const KEPT_DIFFERENCES = 100;

const DELETE = new BulkStatement(
  'DELETE FROM measure_score WHERE (unit_id, measure_id, period_end) IN (VALUES',
  3,
  ')',
);

/**
 * One pass of scoring from the deepest units to the root: cells are touched, and `settle` computes each from the unit's
 * own reading or from the rows of its children, level by level, touching the parent of what it wrote (M7).
 */
export class ScoreRun {
  private readonly pending: Map<string, Map<string, Ends>>[] = [];
  private readonly announced = new Set<string>();
  private readonly written = new WrittenChildren();
  private readonly stored: StoredScores;
  private readonly foreseen = new Map<string, ScoreRow>();
  private moved: MovedScore[] = [];
  private toldDifferences: ScoreDifference[] = [];
  private differing = 0;
  private computed = 0;
  private readonly news = new Map<string, Ends>();

  constructor(
    private readonly db: Database,
    private readonly measures: ReadonlyMap<string, ScoredMeasure>,
    private readonly thresholds: ThresholdBook,
    private readonly formulas: FormulaBook,
    private readonly tree: FamilyTree,
    private readonly updatedAt: string,
    private readonly mode: RunMode = 'WRITE',
    private readonly tell?: (periods: ScoredPeriods['periods']) => Promise<void>,
  ) {
    this.stored = new StoredScores(db);
  }

  /** Scores looked at, how many differed from what was stored, and the first hundred of those. */
  get outcome(): { checked: number; differing: number; differences: readonly ScoreDifference[] } {
    return { checked: this.computed, differing: this.differing, differences: this.toldDifferences };
  }

  /** In a preview of one measure: the scores that would move since this was asked last. */
  takeMoved(): MovedScore[] {
    const { moved } = this;
    this.moved = [];
    this.foreseen.clear();
    return moved;
  }

  private measure(id: string): ScoredMeasure {
    const measure = this.measures.get(id);
    if (!measure) throw new Error(`Measure ${id} is not part of this run.`);
    return measure;
  }

  /** Marks a cell to be computed. */
  touch(unitId: string, measureId: string, period: string, periodEnd: string): void {
    const { depth } = this.tree.unit(unitId);
    this.pending[depth] ??= new Map();
    const level = this.pending[depth];
    const units = level.get(measureId) ?? new Map<string, Ends>();
    level.set(measureId, units);
    const ends = units.get(unitId) ?? new Map<string, string>();
    units.set(unitId, ends.set(periodEnd, period));
  }

  /** Writes the scores of readings in hand, which need no look at the database, and touches the parents. */
  async own(readings: readonly OwnReading[]): Promise<void> {
    await this.write(readings.map((reading) => ownScore(reading, this.measure(reading.measureId), this.thresholds)));
  }

  /** Computes everything touched, level by level up to the root, and on each level what formulas read before them. */
  async settle(): Promise<void> {
    for (let depth = this.pending.length - 1; depth >= 0; depth -= 1) {
      for (;;) {
        const next = this.takeNext(depth);
        if (!next) break;
        const operands = this.formulas.formula(next.measureId)?.references.length ?? 0;
        for (const task of this.tasks(next.units, operands)) {
          await this.compute(this.measure(next.measureId), task);
          if (task.rows >= 1_000) await breathe();
        }
      }
      this.pending.length = depth;
    }
    await this.tellNews();
  }

  private async tellNews(): Promise<void> {
    const periods = [...this.news].flatMap(([measureId, ends]) =>
      [...ends].map(([periodEnd, period]) => ({ measureId, period, periodEnd })),
    );
    this.news.clear();
    if (periods.length > 0) await this.tell?.(periods);
  }

  private note({ measureId, period, periodEnd }: Cell): void {
    const ends = this.news.get(measureId);
    if (ends) ends.set(periodEnd, period);
    else this.news.set(measureId, new Map([[periodEnd, period]]));
  }

  /** Takes the touched cells of the measure of a level that reads the fewest others of it. */
  private takeNext(depth: number): { measureId: string; units: ReadonlyMap<string, Ends> } | null {
    const level = this.pending[depth];
    let measureId: string | null = null;
    for (const id of level?.keys() ?? []) {
      if (measureId === null || this.formulas.rank(id) < this.formulas.rank(measureId)) measureId = id;
      if (this.formulas.rank(measureId) === 0) break;
    }
    const units = measureId === null ? undefined : level?.get(measureId);
    if (measureId === null || !units) return null;
    level?.delete(measureId);
    return { measureId, units };
  }

  private *tasks(
    units: ReadonlyMap<string, Ends>,
    operands: number,
  ): Generator<{ cells: Map<string, Ends>; rows: number }> {
    let task = { cells: new Map<string, Ends>(), rows: 0 };
    for (const [unitId, all] of units) {
      const width = Math.max(1, this.tree.childCount(unitId) + operands);
      const fit = Math.max(1, Math.floor(ROWS_AT_ONCE / width));
      for (const ends of piecesOf([...all].sort(), fit)) {
        if (
          task.cells.has(unitId) ||
          task.cells.size >= UNITS_AT_ONCE ||
          task.rows + ends.length * width > ROWS_AT_ONCE
        ) {
          if (task.cells.size > 0) yield task;
          task = { cells: new Map(), rows: 0 };
        }
        task.cells.set(unitId, new Map(ends));
        task.rows += ends.length * width;
      }
    }
    if (task.cells.size > 0) yield task;
  }

  private async compute(measure: ScoredMeasure, task: { cells: Map<string, Ends> }): Promise<void> {
    const unitIds = [...task.cells.keys()];
    const ends = [...task.cells.values()].flatMap((periods) => [...periods.keys()]).sort();
    const span = { from: ends[0] as string, to: ends.at(-1) as string };
    const formula = this.formulas.formula(measure.id);
    if (formula)
      return this.keepOrErase(measure.id, unitIds, span, await this.computeFormula(measure, formula, task, span));
    const own = await this.stored.ownReadings(measure.id, unitIds, span);
    const parents = unitIds.filter((id) => this.tree.childCount(id) > 0);
    const below = await this.children(measure.id, task.cells, span);
    const ever = await this.kindsEver(measure.id, parents);
    const rows: ScoreRow[] = [];
    const empty: Cell[] = [];
    for (const [unitId, periods] of task.cells) {
      for (const [periodEnd, period] of periods) {
        const cell: Cell = { unitId, measureId: measure.id, period, periodEnd };
        const reading = own.get(`${unitId} ${periodEnd}`);
        const row = reading
          ? ownScore(reading, measure, this.thresholds)
          : this.fromChildren(cell, measure, below.get(`${unitId} ${periodEnd}`) ?? [], ever);
        if (row) rows.push(row);
        else empty.push(cell);
      }
    }
    await this.keepOrErase(measure.id, unitIds, span, { rows, empty });
  }

  private async keepOrErase(
    measureId: string,
    unitIds: readonly string[],
    span: DaySpan,
    { rows, empty }: { rows: readonly ScoreRow[]; empty: readonly Cell[] },
  ): Promise<void> {
    if (this.mode === 'WRITE') {
      await this.write(rows);
      await this.erase(empty);
    } else if (this.mode === 'PREVIEW') await this.foresee(measureId, unitIds, span, rows);
    else await this.reconcile(measureId, unitIds, span, rows, empty);
  }

  /** The cells of a formula, computed from the scores of its operands in the same units. */
  private async computeFormula(
    measure: ScoredMeasure,
    formula: FormulaMeasure,
    task: { cells: Map<string, Ends> },
    span: DaySpan,
  ): Promise<{ rows: ScoreRow[]; empty: Cell[] }> {
    const operands = new OperandScores(formula, await this.stored.operands(formula, task.cells));
    const below = await this.children(measure.id, task.cells, span);
    const [rows, empty]: [ScoreRow[], Cell[]] = [[], []];
    for (const [unitId, periods] of task.cells) {
      for (const [periodEnd, period] of periods) {
        const cell: Cell = { unitId, measureId: measure.id, period, periodEnd };
        const parts = below.get(`${unitId} ${periodEnd}`) ?? [];
        const row = formulaScore(cell, formula, operands, parts, measure, this.thresholds);
        if (row) rows.push(row);
        else empty.push(cell);
      }
    }
    return { rows, empty };
  }

  private fromChildren(
    cell: Cell,
    measure: ScoredMeasure,
    children: readonly ChildRow[],
    ever: ReadonlyMap<string, ReadonlySet<string>>,
  ): ScoreRow | null {
    if (children.length === 0) return null;
    const reported = new Map<string, number>();
    for (const child of children) reported.set(child.kind, (reported.get(child.kind) ?? 0) + 1);
    let missing = 0;
    for (const [kind, count] of this.tree.kindsIn(cell.unitId, cell.period)) {
      const rows = reported.get(kind) ?? 0;
      if (rows > 0 || ever.get(cell.unitId)?.has(kind)) missing += count - rows;
    }
    return rolledUpScore(cell, children, missing, measure, this.thresholds);
  }

  /** The rows of the children of some cells by unit and period: those just written, and what is stored for the others. */
  private async children(
    measureId: string,
    cells: ReadonlyMap<string, Ends>,
    span: DaySpan,
  ): Promise<ReadonlyMap<string, readonly ChildRow[]>> {
    const inHand = new Map<string, ChildRow[]>();
    const asked: string[] = [];
    for (const [unitId, ends] of cells) {
      if (this.tree.childCount(unitId) === 0) continue;
      const before = inHand.size;
      for (const [periodEnd, period] of ends) {
        const expected = this.tree.childCount(unitId, period);
        const rows = this.written.take({ unitId, measureId, periodEnd }, expected);
        const withKind = rows?.map((row) => ({ ...row, parentId: unitId, kind: this.tree.unit(row.unitId).kind }));
        if (withKind) inHand.set(`${unitId} ${periodEnd}`, withKind);
      }
      if (inHand.size - before < ends.size) asked.push(unitId);
    }
    const stored = await this.stored.children(measureId, asked, span);
    if (this.foreseen.size > 0)
      for (const [key, rows] of stored)
        stored.set(
          key,
          rows.map((row) => this.asForeseen(row)),
        );
    return new Map([...stored, ...inHand]);
  }

  private asForeseen(row: ChildRow): ChildRow {
    const foreseen = this.foreseen.get(`${row.unitId} ${row.periodEnd}`);
    return foreseen ? { ...row, ...foreseen } : row;
  }

  /** Kinds of children that ever reported a measure; asked only where a unit has children of several kinds. */
  private kindsEver(measureId: string, parentIds: readonly string[]): Promise<Map<string, Set<string>>> {
    return this.stored.kindsEver(
      measureId,
      parentIds.filter((id) => this.tree.kindsBelow(id).size > 1),
    );
  }

  private async write(rows: readonly ScoreRow[]): Promise<void> {
    this.computed += rows.length;
    if (this.mode === 'WRITE') await this.announceKinds(rows);
    for (const piece of piecesOf(rows)) {
      const values: unknown[] = [];
      for (const row of piece) {
        scoreValues(values, row, this.updatedAt);
        this.note(row);
      }
      await this.db.run(SCORE_UPSERT.of(values));
    }
    if (this.mode === 'WRITE') for (const row of rows) this.keep(row);
    this.touchFollowing(rows);
  }

  private keep(row: ScoreRow): void {
    const unit = this.tree.unit(row.unitId);
    if (unit.parentId !== null && !unit.isArchived && isOpenIn(unit, row.period)) this.written.add(unit.parentId, row);
  }

  /** Touches what follows from cells: the same of the unit above, and the formulas of the unit that read them. */
  private touchFollowing(cells: readonly Cell[]): void {
    for (const { unitId, measureId, period, periodEnd } of cells) {
      const { parentId, isArchived } = this.tree.unit(unitId);
      if (parentId !== null && !isArchived) this.touch(parentId, measureId, period, periodEnd);
      for (const reader of this.formulas.readersOf(measureId)) {
        if (!this.measures.has(reader.id)) continue;
        for (const target of this.formulas.touchedPeriods(reader, measureId, periodEnd)) {
          this.touch(unitId, reader.id, target.period, target.periodEnd);
        }
      }
    }
  }

  /** A kind that reports for the first time is expected in every period of its parent from now on. */
  private async announceKinds(rows: readonly ScoreRow[]): Promise<void> {
    if (!this.tree.hasMixedFamilies) return;
    const news = new Map<string, Map<string, Set<string>>>();
    for (const { unitId, measureId } of rows) {
      const { parentId, kind, isArchived } = this.tree.unit(unitId);
      if (parentId === null || isArchived || this.tree.kindsBelow(parentId).size < 2) continue;
      if (this.formulas.formula(measureId)) continue;
      const key = `${parentId} ${measureId} ${kind}`;
      if (this.announced.has(key)) continue;
      this.announced.add(key);
      const parents = news.get(measureId) ?? new Map<string, Set<string>>();
      news.set(measureId, parents.set(parentId, (parents.get(parentId) ?? new Set()).add(kind)));
    }
    for (const [measureId, parents] of news) {
      const before = await this.kindsEver(measureId, [...parents.keys()]);
      for (const [parentId, kinds] of parents) {
        if ([...kinds].every((kind) => before.get(parentId)?.has(kind))) continue;
        const periods = await this.db.rows<{ period: string; periodEnd: string }>(sql`
          SELECT period, period_end AS "periodEnd" FROM measure_score
          WHERE unit_id = ${parentId} AND measure_id = ${measureId}`);
        for (const { period, periodEnd } of periods) this.touch(parentId, measureId, period, periodEnd);
      }
    }
  }

  private async erase(cells: readonly Cell[]): Promise<void> {
    for (const piece of piecesOf(cells)) {
      await this.db.run(DELETE.of(piece.flatMap((cell) => [cell.unitId, cell.measureId, cell.periodEnd])));
    }
    for (const cell of cells) {
      const { parentId } = this.tree.unit(cell.unitId);
      if (parentId !== null) this.written.remove(parentId, cell);
    }
    this.touchFollowing(cells);
  }

  private async foresee(
    measureId: string,
    unitIds: readonly string[],
    span: DaySpan,
    rows: readonly ScoreRow[],
  ): Promise<void> {
    const stored = await this.stored.of(measureId, unitIds, span);
    const known = new Map(stored.map((row) => [`${row.unitId} ${row.periodEnd}`, row]));
    for (const row of rows) {
      const before = known.get(`${row.unitId} ${row.periodEnd}`);
      if (before && !sameScore(before, row)) this.moved.push({ before, after: row });
      this.foreseen.set(`${row.unitId} ${row.periodEnd}`, row);
    }
    this.computed += rows.length;
    this.touchFollowing(rows);
  }

  private async reconcile(
    measureId: string,
    unitIds: readonly string[],
    span: DaySpan,
    rows: readonly ScoreRow[],
    empty: readonly Cell[],
  ): Promise<void> {
    const stored = await this.stored.of(measureId, unitIds, span);
    const known = new Map(stored.map((row) => [`${row.unitId} ${row.periodEnd}`, row]));
    const changed = rows.filter((row) => {
      const before = known.get(`${row.unitId} ${row.periodEnd}`);
      return !before || !sameScore(before, row);
    });
    const extra = empty.filter((cell) => known.has(`${cell.unitId} ${cell.periodEnd}`));
    for (const cell of [...changed, ...extra]) {
      this.differing += 1;
      if (this.toldDifferences.length >= KEPT_DIFFERENCES) continue;
      this.toldDifferences.push({
        unitId: cell.unitId,
        measureId: cell.measureId,
        period: cell.period,
        stored: known.get(`${cell.unitId} ${cell.periodEnd}`)?.value ?? null,
        computed: 'value' in cell ? (cell as ScoreRow).value : null,
      });
    }
    this.computed += rows.length - changed.length;
    if (this.mode === 'REPAIR') {
      await this.write(changed);
      await this.erase(extra);
    } else this.computed += changed.length;
    this.touchFollowing([...rows, ...extra]);
  }
}
