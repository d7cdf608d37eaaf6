import { Injectable } from '@nestjs/common';
import { entryPeriod, missingState, parsePeriod, today as todayIn, type UpdateState } from '@wheelhouse/domain';
import { type PageInput, readPage } from '../../api/index.js';
import { Database } from '../../data/index.js';
import { type Ctx, notFound, scopeOf } from '../../kernel/index.js';
import { type Program, ProgramsService, type RedRule, reportingRules } from '../programs/index.js';
import { LockBook, PeriodLockService, type PeriodLockView, ReadingService } from '../scorecard/index.js';
import {
  escalatedOn,
  type ReportingKind,
  reportingKinds,
  type Wanted,
  type WantedCell,
  wantedCells,
  wantedOn,
} from './expected-readings.js';
import { ReportingLine, type ReportingUnit } from './reporting-line.js';
import { type InboxCell, UpdateRows, type UpdateRowView } from './update-rows.js';

/** The values a person or a unit has to enter, as the API shows them. */
export interface UpdateInboxView {
  total: number;
  done: number;
  missing: number;
  late: number;
  hasMore: boolean;
  lock: PeriodLockView | null;
  redRule: RedRule;
  items: UpdateRowView[];
}

/** Cells that are looked at for one inbox; whoever waits for more enters some first. */
const MOST_CELLS = 1_000;

/** Units of one person that are looked at: nobody types the values of more, those come in by import. */
const MOST_UNITS = 500;

const unitsWith = (line: ReportingLine, part: 'OWN' | 'ESCALATED'): string[] =>
  [...line.units.values()].filter((unit) => line.partOf(unit) === part).map((unit) => unit.id);

/** The Update inbox: what a person has to enter now, and the sheet of one unit. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: Database,
    private readonly programs: ProgramsService,
    private readonly readings: ReadingService,
    private readonly locks: PeriodLockService,
    private readonly rows: UpdateRows,
  ) {}

  /**
   * What the signed-in person has to enter: of the units they answer for what is missing of the current and the periods
   * just before, with what is entered of the current ones; and what came up the line to them. With a period, what belongs
   * to that one. The number of queries does not depend on how much there is.
   */
  async inbox(ctx: Ctx, programId: string, period?: string | null, page?: PageInput | null): Promise<UpdateInboxView> {
    const scope = scopeOf(ctx, programId, 'reading:write');
    const { skip, take } = readPage(ctx, page);
    const program = await this.programs.row(ctx, scope);
    const today = this.programs.today(ctx, program);
    const { graceDays, redRule } = reportingRules(program);
    const locks = await LockBook.of(this.db, programId);
    const line = await ReportingLine.of(this.db, ctx, scope);
    const kinds = await reportingKinds(this.db, programId);
    const wanted = period ? ofPeriod(kinds, period, today) : wantedOn(kinds, today, (one) => locks.at(one) !== null);
    const notAsked = line.notAsked(kinds);
    const mine = unitsWith(line, 'OWN');
    const managed = await wantedCells(this.db, wanted, notAsked, mine.slice(0, MOST_UNITS), { limit: MOST_CELLS });
    // Where a unit has nobody of its own, the owner of the measure answers, and the editors where it has none.
    const unmanaged = line.unmanaged();
    const left = await wantedCells(
      this.db,
      wanted.filter((one) => line.answersFor(one)),
      notAsked,
      unmanaged.slice(0, MOST_UNITS),
      { limit: MOST_CELLS },
    );
    const own = {
      cells: [...managed.cells, ...left.cells].slice(0, MOST_CELLS),
      total: managed.total + left.total,
      done: managed.done + left.done,
      missing: managed.missing + left.missing,
    };
    const raised = await wantedCells(
      this.db,
      period ? [] : escalatedOn(wanted, today, graceDays),
      notAsked,
      unitsWith(line, 'ESCALATED'),
      { limit: MOST_CELLS, missingOnly: true },
    );
    const cells = [
      ...this.placed(ctx, program, line, own.cells, false),
      ...this.placed(ctx, program, line, raised.cells, true),
    ];
    // Where there is more than fits, what is entered makes room for what is missing.
    const isLong = cells.length > skip + take && !period;
    const listed = isLong ? cells.filter(({ state }) => state !== 'DONE') : cells;
    const shown = await this.rows.of(ctx, line, listed, { skip, take, graceDays });
    return {
      total: own.total,
      done: own.done,
      missing: own.missing + raised.missing,
      late: cells.filter(({ state }) => state !== 'DONE' && state !== 'OPEN').length,
      hasMore:
        Math.max(mine.length, unmanaged.length) > MOST_UNITS ||
        own.cells.length === MOST_CELLS ||
        listed.length > skip + shown.length,
      lock: period ? await this.locks.at(ctx, programId, period) : null,
      redRule,
      items: shown,
    };
  }

  /** Every measure of a unit's wheel for a period, and what units of its kind report besides. */
  async sheet(ctx: Ctx, unitId: string, period: string): Promise<UpdateInboxView> {
    const { programId, path } = await this.readings.unit(ctx, unitId, 'scorecard:read');
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const program = await this.programs.row(ctx, scope);
    const today = this.programs.today(ctx, program);
    const { graceDays, redRule } = reportingRules(program);
    const line = await ReportingLine.of(this.db, ctx, scope);
    const unit = line.units.get(unitId);
    if (!unit || !scope.includesPath(path)) throw notFound(ctx, 'unit', unitId);
    const kinds = (await reportingKinds(this.db, programId)).filter(({ kind }) => kind === unit.kind);
    const expected = new Set(kinds.map(({ measureId }) => measureId));
    const measures = await this.rows.measuresOfWheel(programId, [...expected]);
    const cells = measures.map(({ id, cadence }): InboxCell => {
      const own = entryPeriod(period, cadence, today);
      const cell = { unitId, measureId: id, period: own, readingId: null };
      const state = this.stateOf(ctx, program, unit, cell);
      return { ...cell, state, isEscalated: false, isExpected: expected.has(id) };
    });
    const items = await this.rows.of(ctx, line, cells, { skip: 0, take: cells.length, graceDays });
    const counted = items.some((row) => row.isExpected) ? items.filter((row) => row.isExpected) : items;
    const done = counted.filter((row) => row.state === 'DONE').length;
    return {
      total: counted.length,
      done,
      missing: counted.length - done,
      late: counted.filter(({ state }) => state !== 'DONE' && state !== 'OPEN').length,
      hasMore: false,
      lock: await this.locks.at(ctx, programId, period),
      redRule,
      items,
    };
  }

  private stateOf(ctx: Ctx, program: Program, unit: ReportingUnit | undefined, cell: WantedCell): UpdateState {
    if (cell.readingId !== null) return 'DONE';
    const today = todayIn(ctx.clock.now(), unit?.timeZone ?? program.timeZone);
    return missingState(cell.period, today, reportingRules(program).graceDays);
  }

  private placed(
    ctx: Ctx,
    program: Program,
    line: ReportingLine,
    cells: readonly WantedCell[],
    isEscalated: boolean,
  ): InboxCell[] {
    return cells.map((cell) => ({
      ...cell,
      state: this.stateOf(ctx, program, line.units.get(cell.unitId), cell),
      isEscalated,
      isExpected: true,
    }));
  }
}

/** What is asked for in a period: for each measure the period of its own that belongs to it. */
function ofPeriod(kinds: readonly ReportingKind[], period: string, today: string): Wanted[] {
  const cadence = parsePeriod(period)?.cadence;
  return kinds.map(({ cadence: own, ...asked }) => ({
    ...asked,
    period: own === cadence ? period : entryPeriod(period, own, today),
    isCurrent: true,
  }));
}
