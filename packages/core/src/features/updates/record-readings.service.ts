import { Injectable } from '@nestjs/common';
import { isNotApplicable, parsePeriod, readTypedNumber, readTypedRatio, surpriseOf } from '@wheelhouse/domain';
import { textOf } from '../../api/index.js';
import { Database } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  InvalidInput,
  type IssueRow,
  kernelMessages,
  type Scope,
  scopeOf,
} from '../../kernel/index.js';
import {
  type CheckedReading,
  type EntryGround,
  ReadingEntry,
  ReadingService,
  type ReadingView,
  ScoreService,
  type StoredReading,
  scorecardMessages,
  storedReadings,
  takeBackReadings,
} from '../scorecard/index.js';
import {
  type ActionInput,
  type CheckedAction,
  MeasureActionsService,
  type MeasureActionView,
} from './measure-actions.service.js';
import { type PastValueView, pastValues, seenKey } from './past-values.js';
import { updateMessages } from './updates.messages.js';

/** One reading of many as the API takes it. */
export interface ReadingRowInput {
  measureId: string;
  unitId: string;
  period: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  text?: string | null;
  note?: string | null;
  confirmed?: boolean | null;
  action?: ActionInput | null;
}

/** Many readings of a program. */
export interface RecordReadingsInput {
  programId: string;
  readings: readonly ReadingRowInput[];
  validRowsOnly?: boolean | null;
}

/** What was written, and what was wrong with the rest. */
export interface RecordedReadingsView {
  __typename: 'RecordedReadings';
  readings: ReadingView[];
  actions: MeasureActionView[];
  refused: readonly IssueRow[];
}

/** Readings of the reader's own last save that are to be as they were before. */
export interface TakeBackReadingsInput {
  programId: string;
  readings: readonly { measureId: string; unitId: string; period: string; version: number }[];
  actionIds?: readonly string[] | null;
}

interface SoundRow {
  checked: CheckedReading;
  action: CheckedAction | null;
}

interface Background {
  ground: EntryGround;
  stored: ReadonlyMap<string, StoredReading>;
  past: ReadonlyMap<string, readonly PastValueView[]>;
  initiatives: ReadonlyMap<string, string>;
}

const MOST_ROWS = 200;

const keyOf = (cell: { measureId: string; unitId: string; period: string }): string =>
  `${cell.measureId} ${cell.unitId} ${cell.period}`;

/** The numbers of a row whose value was sent as somebody typed it; null for what cannot be read. */
function typed(row: ReadingRowInput): ReadingRowInput | null {
  const text = row.text?.trim() ?? '';
  if (text === '' || isNotApplicable(text)) return row;
  const ratio = readTypedRatio(text);
  if (ratio) return { ...row, ...ratio };
  const value = readTypedNumber(text);
  return value === null ? null : { ...row, value };
}

/** Saves of many readings at once, each checked against the usual and the rule for red values, and taking them back. */
@Injectable()
export class RecordReadings {
  constructor(
    private readonly db: Database,
    private readonly entry: ReadingEntry,
    private readonly readings: ReadingService,
    private readonly scores: ScoreService,
    private readonly actions: MeasureActionsService,
  ) {}

  /**
   * Writes up to 200 readings with their actions and scores in one transaction. Throws InvalidInput with the issues of
   * every row (`input.readings.3.value`); with `validRowsOnly` the sound rows are written and the issues come back.
   */
  async record(ctx: Ctx, input: RecordReadingsInput): Promise<RecordedReadingsView> {
    const scope = scopeOf(ctx, input.programId, 'reading:write');
    const count = input.readings.length;
    if (count === 0 || count > MOST_ROWS) {
      const check = new InputCheck(ctx);
      if (count > MOST_ROWS) check.add('readings', 'TOO_MANY', kernelMessages.tooManyItems, { count, max: MOST_ROWS });
      else check.add('readings', 'REQUIRED', kernelMessages.required);
      check.throwIfAny();
    }
    const background = await this.background(ctx, scope, input.readings);
    const issues: IssueRow[] = [];
    const sound: SoundRow[] = [];
    const places = new Map<string, number>();
    input.readings.forEach((given, at) => {
      const check = new InputCheck(ctx, `input.readings.${at}`);
      const row = this.row(ctx, background, given, check, places.has(keyOf(given)));
      places.set(keyOf(given), at);
      if (row) sound.push(row);
      issues.push(...check.issues.list);
    });
    if (issues.length > 0 && !input.validRowsOnly) throw new InvalidInput(issues);
    return this.write(ctx, scope, sound, issues);
  }

  private async background(ctx: Ctx, scope: Scope, given: readonly ReadingRowInput[]): Promise<Background> {
    const ground = await this.entry.ground(ctx, scope, given);
    const known = given.filter(({ unitId, measureId }) => ground.units.has(unitId) && ground.measures.has(measureId));
    const cells = [...new Map(known.map((row) => [keyOf(row), row])).values()];
    const stored = await storedReadings(this.db, cells);
    const past = await pastValues(
      this.db,
      cells.map((cell) => ({ ...cell, periodEnd: parsePeriod(cell.period)?.end ?? cell.period })),
    );
    const wanted = given.flatMap(({ action }) => action?.initiativeId ?? []);
    const initiatives = await this.actions.initiatives(scope.programId, wanted);
    return { ground, stored: new Map(stored.map((reading) => [keyOf(reading), reading])), past, initiatives };
  }

  private row(
    ctx: Ctx,
    { ground, stored, past, initiatives }: Background,
    given: ReadingRowInput,
    check: InputCheck,
    isTwice: boolean,
  ): SoundRow | null {
    const row = typed(given);
    if (!row) {
      check.add('value', 'NOT_A_NUMBER', scorecardMessages.unreadable, { value: given.text?.slice(0, 50) });
      return null;
    }
    const redNeedsNote = ground.redRule !== 'ADVISED';
    const checked = this.entry.check(ctx, ground, row, check, { redNeedsNote });
    const action = given.action ? this.actions.check(check, given.action, initiatives) : null;
    if (!checked) return null;
    const { reading, measure } = checked;
    if (isTwice) {
      check.add('measureId', 'DUPLICATE', scorecardMessages.givenTwice, {
        measure: textOf(measure, 'name', ctx.locale),
        unit: ground.units.get(reading.unitId)?.name,
        period: reading.period,
      });
    }
    const isNew = stored.get(keyOf(reading))?.value !== reading.value;
    const values = (past.get(seenKey(reading)) ?? []).map(({ value }) => value);
    const surprise = reading.value !== null && isNew && !given.confirmed ? surpriseOf(reading.value, values) : null;
    if (surprise) {
      check.add('value', 'CONFIRM', scorecardMessages.surprising, {
        value: Number(reading.value?.toPrecision(6)),
        times: Number(surprise.times.toPrecision(2)),
        measure: textOf(measure, 'name', ctx.locale),
        usual: Number(surprise.usual.toPrecision(3)),
      });
    }
    return check.issues.list.length > 0 ? null : { checked, action };
  }

  private async write(
    ctx: Ctx,
    scope: Scope,
    rows: readonly SoundRow[],
    refused: readonly IssueRow[],
  ): Promise<RecordedReadingsView> {
    const readings = rows.map(({ checked }) => checked.reading);
    if (readings.length > 0) await this.entry.write(ctx, scope.programId, readings);
    const written: string[] = [];
    for (const { checked, action } of rows) {
      if (action) written.push((await this.actions.insert(ctx, scope.programId, checked.reading, action)).id);
    }
    return {
      __typename: 'RecordedReadings',
      readings: await this.readings.ofCells(readings),
      actions: await this.actions.views(ctx, scope, written),
      refused,
    };
  }

  /**
   * Takes the reader's own save back: readings that are still at the version they were written with become what they
   * were, their actions go. Throws InvalidInput for one that was changed since or is somebody else's.
   */
  async takeBack(ctx: Ctx, input: TakeBackReadingsInput): Promise<{ __typename: 'TakenBackReadings'; count: number }> {
    const scope = scopeOf(ctx, input.programId, 'reading:write');
    const check = new InputCheck(ctx);
    const count = input.readings.length;
    if (count > MOST_ROWS) check.add('readings', 'TOO_MANY', kernelMessages.tooManyItems, { count, max: MOST_ROWS });
    check.throwIfAny();
    const { units } = await this.entry.ground(ctx, scope, input.readings);
    await this.scores.lock(scope.programId);
    const found = await storedReadings(this.db, input.readings);
    const stored = new Map(found.map((reading) => [keyOf(reading), reading]));
    const issues: IssueRow[] = [];
    input.readings.forEach((cell, at) => {
      const row = new InputCheck(ctx, `input.readings.${at}`);
      const reading = units.has(cell.unitId) ? stored.get(keyOf(cell)) : undefined;
      if (reading?.version !== cell.version) row.add('value', 'MOVED_ON', updateMessages.movedOn);
      else if (reading.enteredBy !== (ctx.actor?.name ?? null))
        row.add('value', 'NOT_YOURS', updateMessages.notYourReading);
      issues.push(...row.issues.list);
    });
    if (issues.length > 0) throw new InvalidInput(issues);
    if (found.length > 0) {
      await takeBackReadings(this.db, found, this.entry.origin(ctx));
      await this.scores.cellsChanged(ctx, scope.programId, found);
    }
    await this.actions.takeBack(ctx, input.actionIds ?? []);
    return { __typename: 'TakenBackReadings', count: found.length };
  }
}
