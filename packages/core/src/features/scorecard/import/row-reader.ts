import { isNotApplicable } from '@wheelhouse/domain';
import type { FieldName } from '../../../kernel/index.js';
import { isRefused, readingValue } from '../readings/reading-value.js';
import { lifeRefusal } from '../readings/unit-life-check.js';
import type { NamedMeasure, NamedUnit } from './catalogue.js';
import type { CellAnswer, CellReader } from './cell-reader.js';
import { type ColumnPlan, cellOf, type Source } from './column-plan.js';
import { FILE_LIMITS, type TableRow } from './delimited-reader.js';
import type { FoundReadings } from './found-readings.js';
import { rowMessages } from './import.messages.js';
import { RefusedFile } from './refused-file.js';
import type { RowIssues } from './row-issues.js';

const MAX_NOTE = 2_000;

/** Where a reading stands and what it belongs to. */
interface Place {
  row: TableRow;
  unitAt: number;
  unit: NamedUnit;
  measureAt: number;
  measure: NamedMeasure;
  period: string;
}

/**
 * Reads the rows of a file into readings: collects what is wrong with each row, all of it at once, and counts. A row that
 * holds something wrong gives no reading; of a wide row only the cells that are wrong are left out.
 */
export class RowReader {
  /** Rows of data so far. */
  rows = 0;
  /** Readings the rows hold, taken or not. */
  readings = 0;

  constructor(
    private readonly plan: ColumnPlan,
    private readonly cells: CellReader,
    private readonly found: FoundReadings,
    private readonly issues: RowIssues,
  ) {}

  /** Reads a row. Throws RefusedFile when the file holds more rows or readings than may be imported at once. */
  read(row: TableRow): void {
    this.rows += 1;
    if (this.rows > FILE_LIMITS.rows) throw new RefusedFile('TOO_MANY_ROWS', { max: FILE_LIMITS.rows });
    if (this.readings > FILE_LIMITS.readings) throw new RefusedFile('TOO_MANY_READINGS', { max: FILE_LIMITS.readings });
    if (row.cells.length > this.plan.width && row.cells.slice(this.plan.width).some((cell) => cell.trim() !== '')) {
      this.readings += Math.max(1, this.plan.wide.length);
      const values = { count: row.cells.length, expected: this.plan.width };
      this.issues.add(row.line, null, '', 'COLUMN_COUNT', rowMessages.COLUMN_COUNT, values);
    } else if (this.plan.measure) this.long(row, this.plan.measure);
    else this.wide(row);
  }

  private refuse(row: TableRow, source: Source | null, cell: string, answer: CellAnswer<unknown>): void {
    if (answer.ok) return;
    const column = source && 'at' in source ? source.column : null;
    this.issues.add(row.line, column, cell, answer.code, answer.message, answer.values);
  }

  private taken<T>(row: TableRow, source: Source, read: (cell: string) => CellAnswer<T>): T | null {
    const cell = cellOf(source, row.cells);
    const answer = read(cell);
    if (answer.ok) return answer.found;
    this.refuse(row, source, cell, answer);
    return null;
  }

  private note(row: TableRow): string | null {
    // A null sign cannot be stored in PostgreSQL.
    const note = cellOf(this.plan.note, row.cells).replaceAll('\0', '');
    if (note.length <= MAX_NOTE) return note || null;
    const column = this.plan.note && 'at' in this.plan.note ? this.plan.note.column : null;
    const values = { length: note.length, max: MAX_NOTE };
    this.issues.add(row.line, column, note, 'LONG_NOTE', rowMessages.LONG_NOTE, values);
    return note;
  }

  private long(row: TableRow, source: Source): void {
    this.readings += 1;
    const before = this.issues.count;
    const unit = this.taken(row, this.plan.unit, (cell) => this.cells.unit(cell));
    const measure = this.taken(row, source, (cell) => this.cells.measure(cell));
    const period = measure && this.taken(row, this.plan.period, (cell) => this.cells.period(cell, measure.measure));
    const note = this.note(row);
    const value = this.value(row);
    const numerator = this.number(row, this.plan.numerator);
    const denominator = this.number(row, this.plan.denominator);
    if (!unit || !measure || !period || this.issues.count > before) return;
    const place = {
      row,
      unitAt: unit.at,
      unit: unit.unit,
      measureAt: measure.at,
      measure: measure.measure,
      period,
    };
    this.add(place, { value, numerator, denominator, note }, (field) => this.plan[field as 'value'] ?? this.plan.value);
  }

  private value(row: TableRow): number | null {
    const cell = cellOf(this.plan.value, row.cells);
    return isNotApplicable(cell) ? null : this.number(row, this.plan.value);
  }

  private number(row: TableRow, source: Source | null): number | null {
    return source ? this.taken(row, source, (cell) => this.cells.number(cell)) : null;
  }

  private wide(row: TableRow): void {
    const filled = this.plan.wide.filter(({ at }) => (row.cells[at] ?? '').trim() !== '');
    if (filled.length === 0) return;
    this.readings += filled.length;
    const before = this.issues.count;
    const unit = this.taken(row, this.plan.unit, (cell) => this.cells.unit(cell));
    const note = this.note(row);
    const isSound = unit !== null && this.issues.count === before;
    const told = new Set<string>();
    for (const column of filled) {
      const cell = cellOf(this.plan.period, row.cells);
      const period = this.cells.period(cell, column.measure);
      if (!period.ok) {
        // One bad period spoils all columns of its cadence: say it once.
        const key = `${period.code} ${column.measure.cadence}`;
        if (!told.has(key)) this.refuse(row, this.plan.period, cell, period);
        told.add(key);
        continue;
      }
      const text = cellOf(column, row.cells);
      if (isNotApplicable(text) && note === null) {
        this.readings -= 1;
        continue;
      }
      const value = isNotApplicable(text) ? null : this.taken(row, column, (number) => this.cells.number(number));
      if (!isSound || (value === null && !isNotApplicable(text))) continue;
      const { measureAt, measure } = column;
      const place = { row, unitAt: unit.at, unit: unit.unit, measureAt, measure, period: period.found };
      this.add(place, { value, numerator: null, denominator: null, note }, () => column);
    }
  }

  private add(
    place: Place,
    given: { value: number | null; numerator: number | null; denominator: number | null; note: string | null },
    sourceOf: (field: FieldName) => Source | null,
  ): void {
    const { row, measure } = place;
    const refusal = lifeRefusal(place.unit, place.period);
    if (refusal) {
      const source = this.plan.period;
      const column = 'at' in source ? source.column : null;
      this.issues.add(row.line, column, place.period, 'UNIT_NOT_OPEN', refusal.message, refusal.values);
      return;
    }
    const answer = readingValue(given, measure);
    if (isRefused(answer)) {
      const isEmpty = answer.code === 'NOTE_NEEDED';
      const source = sourceOf(isEmpty ? 'value' : answer.field);
      const column = source && 'at' in source ? source.column : null;
      const message = isEmpty ? rowMessages.NO_VALUE : answer.message;
      const code = isEmpty ? 'NO_VALUE' : answer.code;
      this.issues.add(row.line, column, cellOf(source, row.cells), code, message, answer.values);
      return;
    }
    const { unitAt, measureAt, period } = place;
    const other = this.found.add({ line: row.line, unitAt, measureAt, period, ...answer });
    if (other === null) return;
    const values = { other, measure: measure.name, unit: place.unit.name, period };
    const source = sourceOf('value');
    const column = source && 'at' in source ? source.column : null;
    this.issues.add(row.line, column, cellOf(source, row.cells), 'DUPLICATE_ROW', rowMessages.DUPLICATE_ROW, values);
  }
}
