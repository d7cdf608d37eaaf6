import { CADENCES, type Cadence, isFuturePeriod, periodOf, readNumber, readPeriod } from '@wheelhouse/domain';
import { type Ctx, type Message, type MessageValues, say, sayList } from '../../../kernel/index.js';
import { cadenceWords } from '../scorecard.messages.js';
import type { Catalogue, NamedMeasure, NamedUnit } from './catalogue.js';
import { rowMessages } from './import.messages.js';
import { shown } from './row-issues.js';
import type { Writing } from './survey.js';

/** What a cell says, or why it cannot be read. */
export type CellAnswer<T> =
  | { ok: true; found: T }
  | { ok: false; code: string; message: Message; values: MessageValues };

const ok = <T>(found: T): CellAnswer<T> => ({ ok: true, found });
const no = <T>(code: keyof typeof rowMessages, values: MessageValues = {}, as: string = code): CellAnswer<T> => ({
  ok: false,
  code: as,
  message: rowMessages[code],
  values,
});

/** Numbers written with digits that a double cannot hold, such as 1e400. */
const WRITTEN_NUMBER = /^[-+(]?\s*[\d.,' ]*\d[\d.,' ]*(?:e[-+]?\d+)?\s*%?\s*\)?$/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)$/;
const ADVISED_NAMES = 30;
const CACHED = 50_000;

/** A cache of what cells said: a file repeats few names and periods very often. */
class Answers<T> {
  private readonly known = new Map<string, CellAnswer<T>>();

  of(cell: string, read: () => CellAnswer<T>): CellAnswer<T> {
    const before = this.known.get(cell);
    if (before) return before;
    if (this.known.size >= CACHED) this.known.clear();
    const answer = read();
    this.known.set(cell, answer);
    return answer;
  }
}

/** Reads single cells of a readings file: units, measures, periods and numbers, each with advice when it cannot. */
export class CellReader {
  private readonly units = new Answers<{ at: number; unit: NamedUnit }>();
  private readonly measures = new Answers<{ at: number; measure: NamedMeasure }>();
  private readonly periods = new Map<Cadence, Answers<string>>();
  private advised = 0;

  constructor(
    private readonly ctx: Ctx,
    private readonly catalogue: Catalogue,
    private readonly writing: Writing,
    /** Today in the program's time zone. */
    private readonly today: string,
  ) {}

  /** The unit of a cell, with the right to write its readings. */
  unit(cell: string): CellAnswer<{ at: number; unit: NamedUnit }> {
    return this.units.of(cell, () => this.readUnit(cell));
  }

  private readUnit(cell: string): CellAnswer<{ at: number; unit: NamedUnit }> {
    if (cell === '') return no('EMPTY_CELL');
    const match = this.catalogue.unit(cell);
    if (match.kind === 'AMBIGUOUS') {
      const ids = match.candidates.flatMap((unit) => unit.externalId ?? []).slice(0, ADVISED_NAMES);
      if (ids.length === 0) return no('AMBIGUOUS_UNIT_NO_IDS', {}, 'AMBIGUOUS_UNIT');
      return no('AMBIGUOUS_UNIT', { allowed: sayList(ids, this.ctx.locale) });
    }
    if (match.kind === 'UNKNOWN') {
      // Comparing a name with thousands of others takes time: the first few unknown ones are enough to see what is wrong.
      this.advised += 1;
      const near = this.advised <= ADVISED_NAMES ? this.catalogue.nearestUnits(cell) : [];
      return near.length === 0
        ? no('UNKNOWN_UNIT')
        : no('UNKNOWN_UNIT_NEAR', { near: sayList(near, this.ctx.locale) }, 'UNKNOWN_UNIT');
    }
    if (match.found.isArchived) return no('ARCHIVED_UNIT');
    return match.found.isWritable ? ok({ at: match.at, unit: match.found }) : no('UNIT_OUT_OF_REACH');
  }

  /** The measure of a cell. */
  measure(cell: string): CellAnswer<{ at: number; measure: NamedMeasure }> {
    return this.measures.of(cell, () => {
      if (cell === '') return no('EMPTY_CELL');
      const match = this.catalogue.measure(cell);
      const keys = (list: readonly string[]): string => sayList(list.slice(0, ADVISED_NAMES), this.ctx.locale);
      if (match.kind === 'UNKNOWN') return no('UNKNOWN_MEASURE', { allowed: keys(this.catalogue.measureKeys) });
      if (match.kind === 'AMBIGUOUS') {
        return no('AMBIGUOUS_MEASURE', { allowed: keys(match.candidates.map((measure) => measure.key)) });
      }
      return match.found.isArchived ? no('ARCHIVED_MEASURE') : ok({ at: match.at, measure: match.found });
    });
  }

  /** The period of a cell for a measure: of its cadence and begun already. */
  period(cell: string, measure: NamedMeasure): CellAnswer<string> {
    let answers = this.periods.get(measure.cadence);
    if (!answers) {
      answers = new Answers<string>();
      this.periods.set(measure.cadence, answers);
    }
    const answer = answers.of(cell, () => this.readPeriod(cell, measure.cadence));
    return answer.ok ? answer : { ...answer, values: { ...answer.values, measure: measure.name } };
  }

  /** Month-first dates are turned round, since readPeriod takes days first. */
  private ordered(cell: string): string {
    const parts = this.writing.dayFirst === false ? SLASHED.exec(cell) : null;
    if (!parts) return cell;
    const [, month = '', day = '', year = ''] = parts;
    return `${year}-${month}-${day}`;
  }

  private readPeriod(cell: string, cadence: Cadence): CellAnswer<string> {
    if (cell === '') return no('EMPTY_CELL');
    const options = { dayFirst: this.writing.dayFirst === true };
    const text = this.ordered(cell);
    const period = readPeriod(text, cadence, options);
    if (period !== null) {
      return isFuturePeriod(period, this.today) ? no('FUTURE_PERIOD', { today: this.today }) : ok(period);
    }
    const example = periodOf(this.today, cadence);
    const advice = { cadence: say(cadenceWords[cadence], this.ctx.locale), example, date: this.today };
    if (this.writing.dayFirst === null && readPeriod(text, 'DAY', { dayFirst: true }) !== null) {
      return no('AMBIGUOUS_DATE', advice);
    }
    const isOfAnother = CADENCES.some((other) => readPeriod(text, other, options) !== null);
    return no(isOfAnother ? 'WRONG_CADENCE' : 'BAD_PERIOD', advice);
  }

  /** The number of a cell; null for an empty one. */
  number(cell: string): CellAnswer<number | null> {
    if (cell === '') return ok(null);
    const number = readNumber(cell, { decimalComma: this.writing.decimalComma });
    if (number !== null) return ok(number);
    const isHuge = WRITTEN_NUMBER.test(cell) && /e[-+]?\d{3,}|\d{300,}/i.test(cell);
    if (isHuge) return no('NUMBER_OUT_OF_RANGE', { value: shown(cell) });
    return no('NOT_A_NUMBER', { example: this.writing.decimalComma ? '1234,5' : '1234.5' });
  }
}
