import type { Locale } from '@wheelhouse/plugin-api';
import { type Database, join, sql, uuidv7 } from '../../../data/index.js';
import { refuseLocked } from '../locks/lock-fence.js';
import { BulkStatement } from '../scores/bulk-statement.js';
import type { OwnReading } from '../scores/score-row.js';

/** A reading to be written; a note that is null leaves the note of an equal reading as it is. */
export interface ReadingToWrite extends OwnReading {
  note: string | null;
}

/** What names a reading: measure, unit and period. */
export interface CellKey {
  measureId: string;
  unitId: string;
  period: string;
}

/** Who wrote readings, how and when. */
export interface ReadingOrigin {
  source: 'manual' | 'import' | 'api' | 'demo';
  enteredBy: string | null;
  importId: string | null;
  /** ISO 8601 instant. */
  at: string;
  /** Language in which a refusal is told; English unless set. */
  locale?: Locale;
}

/** What became of readings: how many were new, corrected and equal, and those that are not equal. */
export interface WrittenReadings {
  created: number;
  updated: number;
  unchanged: number;
  changed: ReadingToWrite[];
}

const TAIL = 12;

/** New ids that follow one another: one random id whose last twelve digits count up. */
function idsFor(count: number): string[] {
  if (count === 0) return [];
  const first = uuidv7();
  const head = first.slice(0, -TAIL);
  const start = Number.parseInt(first.slice(-TAIL), 16);
  return Array.from({ length: count }, (_, at) => {
    const tail = (start + at) % 2 ** 48;
    return head + tail.toString(16).padStart(TAIL, '0');
  });
}

/** A reading as it is stored. */
export interface StoredReading extends ReadingToWrite {
  id: string;
  version: number;
  source: string;
  enteredBy: string | null;
  updatedAt: string;
  importId: string | null;
}

const FIND = new BulkStatement(
  `SELECT r.measure_id AS "measureId", r.unit_id AS "unitId", r.period, r.period_end AS "periodEnd", r.id, r.version, r.value, r.numerator, r.denominator,
     r.note, r.source, r.entered_by AS "enteredBy", r.updated_at AS "updatedAt", r.import_id AS "importId" FROM (VALUES`,
  3,
  ') AS wanted CROSS JOIN reading r WHERE r.measure_id = wanted.column1 AND r.unit_id = wanted.column2 AND r.period = wanted.column3',
);

const KEEP = new BulkStatement(
  `INSERT INTO reading_correction
     (id, measure_id, unit_id, period, value, numerator, denominator, note, entered_by, at, source, entered_at, import_id,
      replaced_by) VALUES`,
  14,
  '',
);

const UPSERT = new BulkStatement(
  `INSERT INTO reading (measure_id, unit_id, period, id, version, period_end, value, numerator, denominator, note, source,
     entered_by, updated_at, import_id) VALUES`,
  14,
  `ON CONFLICT (measure_id, unit_id, period) DO UPDATE SET version = excluded.version, value = excluded.value,
     numerator = excluded.numerator, denominator = excluded.denominator, note = excluded.note, source = excluded.source,
     entered_by = excluded.entered_by, updated_at = excluded.updated_at, import_id = excluded.import_id`,
);

/** A cell of readings as one text: measure, unit and period. */
export const keyOf = (cell: CellKey): string => `${cell.measureId} ${cell.unitId} ${cell.period}`;

const differs = (given: number | string | null, stored: number | string | null): boolean =>
  given !== null && given !== stored;

function isEqual(wanted: ReadingToWrite, stored: StoredReading): boolean {
  return (
    wanted.value === stored.value &&
    !differs(wanted.numerator, stored.numerator) &&
    !differs(wanted.denominator, stored.denominator) &&
    !differs(wanted.note, stored.note)
  );
}

/** The stored readings of up to 500 cells; cells without one are left out. */
export async function storedReadings(db: Database, cells: readonly CellKey[]): Promise<StoredReading[]> {
  if (cells.length === 0) return [];
  return db.rows<StoredReading>(FIND.of(cells.flatMap((cell) => [cell.measureId, cell.unitId, cell.period])));
}

/** Readings compared with what is stored: those of new cells, and those that correct one, with what it was. */
export interface ComparedReadings {
  fresh: ReadingToWrite[];
  corrected: { reading: ReadingToWrite; before: StoredReading }[];
}

/** True when a few looks at the index show that none of the readings is stored, as for the first import of a week. */
async function areAllNew(db: Database, readings: readonly ReadingToWrite[]): Promise<boolean> {
  const units = [...new Set(readings.map((reading) => reading.unitId))];
  const ends = [...new Set(readings.map((reading) => reading.periodEnd))];
  if (units.length * ends.length * 4 > readings.length) return false;
  const stored = await db.row(sql`
    SELECT id FROM reading WHERE unit_id IN (${join(units)}) AND period_end IN (${join(ends)}) LIMIT 1`);
  return stored === null;
}

/** Compares up to 500 readings, each of another cell, with what is stored; equal ones are left out. */
export async function compareReadings(db: Database, readings: readonly ReadingToWrite[]): Promise<ComparedReadings> {
  const compared: ComparedReadings = { fresh: [], corrected: [] };
  if (readings.length === 0) return compared;
  if (await areAllNew(db, readings)) return { fresh: [...readings], corrected: [] };
  const found = await storedReadings(db, readings);
  if (found.length === 0) return { fresh: [...readings], corrected: [] };
  const stored = new Map(found.map((row) => [keyOf(row), row]));
  for (const reading of readings) {
    const before = stored.get(keyOf(reading));
    if (!before) compared.fresh.push(reading);
    else if (!isEqual(reading, before)) compared.corrected.push({ reading, before });
  }
  return compared;
}

/** Keeps what readings were, before an import (`by`) or a person (null) replaces them at an instant. */
export async function keepReplaced(
  db: Database,
  readings: readonly StoredReading[],
  replaced: { at: string; by: string | null },
): Promise<void> {
  if (readings.length === 0) return;
  const values = readings.flatMap((reading) => {
    const { measureId, unitId, period, value, numerator, denominator, note, enteredBy } = reading;
    const was = [measureId, unitId, period, value, numerator, denominator, note, enteredBy, replaced.at];
    return [uuidv7(), ...was, reading.source, reading.updatedAt, reading.importId, replaced.by];
  });
  await db.run(KEEP.of(values));
}

/**
 * Sets up to 500 readings of a program, new ones and known ones, exactly as they are given. Throws InvalidInput when one
 * lies in a locked period: the one place where readings are written.
 */
export async function setReadings(db: Database, readings: readonly StoredReading[], locale?: Locale): Promise<void> {
  if (readings.length === 0) return;
  await refuseLocked(db, readings, locale);
  const values: unknown[] = [];
  for (const reading of readings) {
    values.push(reading.measureId, reading.unitId, reading.period, reading.id, reading.version, reading.periodEnd);
    values.push(reading.value, reading.numerator, reading.denominator, reading.note, reading.source, reading.enteredBy);
    values.push(reading.updatedAt, reading.importId);
  }
  await db.run(UPSERT.of(values));
}

const ERASE = new BulkStatement('DELETE FROM reading WHERE (measure_id, unit_id, period) IN (VALUES', 3, ')');

/** Erases up to 500 readings of a program. Throws InvalidInput when one lies in a locked period. */
export async function eraseReadings(db: Database, readings: readonly StoredReading[], locale?: Locale): Promise<void> {
  if (readings.length === 0) return;
  await refuseLocked(db, readings, locale);
  await db.run(ERASE.of(readings.flatMap((reading) => [reading.measureId, reading.unitId, reading.period])));
}

/**
 * Writes up to 500 readings, each of another cell: equal ones stay untouched, corrected ones keep what they were in
 * `reading_correction` and count their version up. Throws InvalidInput when one that is not equal lies in a locked period. Scores are the caller's to bring up to date.
 */
export async function writeReadings(
  db: Database,
  readings: readonly ReadingToWrite[],
  origin: ReadingOrigin,
): Promise<WrittenReadings> {
  const { fresh, corrected } = await compareReadings(db, readings);
  const ids = idsFor(fresh.length);
  const { source, enteredBy, importId, at: updatedAt } = origin;
  const whence = { source, enteredBy, importId, updatedAt };
  await keepReplaced(
    db,
    corrected.map(({ before }) => before),
    { at: origin.at, by: importId },
  );
  await setReadings(
    db,
    [
      ...fresh.map((reading, at) => ({ ...reading, id: ids[at] as string, version: 1, ...whence })),
      ...corrected.map(({ reading, before }) => ({
        ...reading,
        id: before.id,
        version: before.version + 1,
        ...whence,
      })),
    ],
    origin.locale,
  );
  const changed = [...fresh, ...corrected.map(({ reading }) => reading)];
  return {
    created: fresh.length,
    updated: corrected.length,
    unchanged: readings.length - changed.length,
    changed,
  };
}
