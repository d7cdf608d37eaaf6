import { Injectable } from '@nestjs/common';
import {
  isFuturePeriod,
  parsePeriod,
  periodOf,
  type Status,
  scoreValue,
  statusOf,
  type Threshold,
} from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, join, Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, instantOf, kernelMessages, type Scope, say } from '../../../kernel/index.js';
import { ProgramsService, type RedRule, reportingRules } from '../../programs/index.js';
import type { UnitLife } from '../../units/index.js';
import { LockBook, lockValues } from '../locks/lock-book.js';
import { lockMessages } from '../locks/locks.messages.js';
import { Measure } from '../measures/measure.entity.js';
import { ThresholdBook, thresholdsOf } from '../rules/rule-book.js';
import { cadenceWords, scorecardMessages } from '../scorecard.messages.js';
import { ScoreService } from '../scores/score.service.js';
import { isRefused, readingValue } from './reading-value.js';
import { type ReadingOrigin, type ReadingToWrite, type WrittenReadings, writeReadings } from './reading-writer.js';
import { lifeRefusal } from './unit-life-check.js';

/** A reading as people and clients give it. */
export interface GivenReading {
  measureId: string;
  unitId: string;
  period: string;
  value?: number | null | undefined;
  numerator?: number | null | undefined;
  denominator?: number | null | undefined;
  note?: string | null | undefined;
}

interface UnitOfEntry extends UnitLife {
  id: string;
  name: string;
  path: string;
  archivedAt: string | null;
}

/** What readings are checked against; read once for all of them. */
export interface EntryGround {
  today: string;
  graceDays: number;
  redRule: RedRule;
  units: ReadonlyMap<string, UnitOfEntry>;
  measures: ReadonlyMap<string, Measure>;
  thresholds: ThresholdBook;
  locks: LockBook;
}

/** A reading that may be written, and the status it would have (M7). */
export interface CheckedReading {
  reading: ReadingToWrite;
  measure: Measure;
  threshold: Threshold | null;
  status: Status;
}

/** The way in for readings that people and clients give one by one: checks them and writes them with their scores. */
@Injectable()
export class ReadingEntry {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly programs: ProgramsService,
    private readonly scores: ScoreService,
  ) {}

  /**
   * Reads what some readings of a program are checked against, in a number of queries that does not depend on how many
   * there are. Units out of the scope are left out, as if there were none.
   */
  async ground(ctx: Ctx, scope: Scope, given: readonly GivenReading[]): Promise<EntryGround> {
    const program = await this.programs.row(ctx, scope);
    const unitIds = [...new Set(given.map(({ unitId }) => unitId))];
    const measureIds = [...new Set(given.map(({ measureId }) => measureId))];
    const units =
      unitIds.length === 0
        ? []
        : await this.db.rows<UnitOfEntry>(sql`
            SELECT id, name, path, archived_at AS "archivedAt", opens_on AS "opensOn", closes_on AS "closesOn" FROM unit
            WHERE program_id = ${scope.programId} AND id IN (${join(unitIds)})`);
    const measures =
      measureIds.length === 0
        ? []
        : await this.store.list(Measure, sql`WHERE program_id = ${scope.programId} AND id IN (${join(measureIds)})`);
    const within = units.filter((unit) => scope.includesPath(unit.path));
    return {
      today: this.programs.today(ctx, program),
      ...reportingRules(program),
      units: new Map(within.map((unit) => [unit.id, unit])),
      measures: new Map(measures.map((measure) => [measure.id, measure])),
      thresholds: new ThresholdBook(await thresholdsOf(this.db, measureIds, unitIds)),
      locks: await LockBook.of(this.db, scope.programId),
    };
  }

  /**
   * Checks one reading and adds what is wrong to `check`; null when anything is. With `redNeedsNote` a value off track is
   * refused without a note.
   */
  check(
    ctx: Ctx,
    ground: EntryGround,
    given: GivenReading,
    check: InputCheck,
    { redNeedsNote }: { redNeedsNote: boolean },
  ): CheckedReading | null {
    const before = check.issues.list.length;
    const unit = ground.units.get(given.unitId);
    const measure = ground.measures.get(given.measureId);
    check.known('unitId', [given.unitId], new Set(ground.units.keys()));
    check.known('measureId', [given.measureId], new Set(ground.measures.keys()));
    check.text('note', given.note, { max: 2000 });
    if (!unit || !measure) return null;
    const name = textOf(measure, 'name', ctx.locale);
    if (unit.archivedAt) check.add('unitId', 'ARCHIVED', scorecardMessages.archivedUnit, { unit: unit.name });
    if (measure.archivedAt) check.add('measureId', 'ARCHIVED', scorecardMessages.archivedMeasure, { measure: name });
    const periodEnd = this.checkPeriod(ctx, ground, check, given.period, { ...measure, name });
    const refusal = lifeRefusal(unit, given.period);
    if (refusal) check.add('period', 'UNIT_NOT_OPEN', refusal.message, refusal.values);
    const numbers = {
      value: given.value ?? null,
      numerator: given.numerator ?? null,
      denominator: given.denominator ?? null,
      note: given.note?.trim() || null,
    };
    const parts = [numbers.value, numbers.numerator, numbers.denominator];
    if (!parts.every((n) => n === null || Number.isFinite(n)))
      check.add('value', 'NOT_FINITE', kernelMessages.notFinite);
    const answer = readingValue(numbers, { ...measure, name });
    if (isRefused(answer)) check.add(answer.field, answer.code, answer.message, answer.values ?? {});
    if (isRefused(answer) || check.issues.list.length > before) return null;
    const rule = ground.thresholds.at(measure.id, unit.id, periodEnd)?.rule;
    const threshold = rule ? { goal: rule.goal, redFlag: rule.redFlag } : null;
    const status = statusOf(threshold && scoreValue(answer.value, threshold, measure.polarity));
    if (redNeedsNote && status === 'OFF_TRACK' && answer.note === null) {
      const values = { measure: name, value: answer.value, redFlag: threshold?.redFlag };
      check.add('note', 'RED_NEEDS_NOTE', scorecardMessages.redNeedsNote, values);
      return null;
    }
    const reading = { measureId: measure.id, unitId: unit.id, period: given.period, periodEnd, ...answer };
    return { reading, measure, threshold, status };
  }

  /** Last day of the period; adds an issue when it does not suit the measure, has not begun or is locked. */
  private checkPeriod(
    ctx: Ctx,
    { today, locks }: EntryGround,
    check: InputCheck,
    period: string,
    measure: Measure,
  ): string {
    const parsed = parsePeriod(period);
    const lock = locks.at(period);
    if (parsed?.cadence !== measure.cadence) {
      check.add('period', 'WRONG_CADENCE', scorecardMessages.wrongCadence, {
        measure: measure.name,
        cadence: say(cadenceWords[measure.cadence], ctx.locale),
        period,
        example: periodOf(today, measure.cadence),
      });
    } else if (isFuturePeriod(period, today)) {
      check.add('period', 'FUTURE_PERIOD', scorecardMessages.futurePeriod, { period, today });
    } else if (lock) {
      check.add('period', 'PERIOD_LOCKED', lockMessages.locked, lockValues(lock, period, ctx.locale));
    }
    return parsed?.end ?? period;
  }

  /** How readings that a request brings are signed. */
  origin(ctx: Ctx): ReadingOrigin {
    return {
      source: ctx.actor?.via === 'session' ? 'manual' : 'api',
      enteredBy: ctx.actor?.name ?? null,
      importId: null,
      at: instantOf(ctx.clock),
      locale: ctx.locale,
    };
  }

  /** Writes up to 500 checked readings of a program, each of another cell, and their scores up to the root. */
  async write(ctx: Ctx, programId: string, readings: readonly ReadingToWrite[]): Promise<WrittenReadings> {
    await this.scores.lock(programId);
    const written = await writeReadings(this.db, readings, this.origin(ctx));
    await this.scores.readingsWritten(ctx, programId, written.changed);
    return written;
  }
}
