import type { Database } from '../../../data/index.js';
import { BulkStatement } from '../scores/bulk-statement.js';
import {
  type CellKey,
  eraseReadings,
  keepReplaced,
  keyOf,
  type ReadingOrigin,
  type StoredReading,
  setReadings,
} from './reading-writer.js';

/** What a reading was before it was corrected or taken back at an instant. */
export interface OlderReading extends CellKey {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  enteredBy: string | null;
  at: string;
}

const OLDER = new BulkStatement(
  `SELECT c.measure_id AS "measureId", c.unit_id AS "unitId", c.period, c.value, c.numerator, c.denominator, c.note,
     c.entered_by AS "enteredBy", c.at FROM (VALUES`,
  3,
  `) AS wanted CROSS JOIN reading_correction c
   WHERE c.measure_id = wanted.column1 AND c.unit_id = wanted.column2 AND c.period = wanted.column3
   ORDER BY c.at DESC, c.id DESC`,
);

/** The older values of up to 500 cells, newest first. */
export async function olderReadings(db: Database, cells: readonly CellKey[]): Promise<OlderReading[]> {
  if (cells.length === 0) return [];
  return db.rows<OlderReading>(OLDER.of(cells.flatMap((cell) => [cell.measureId, cell.unitId, cell.period])));
}

/**
 * Takes up to 500 readings back to what they were before they were last written: one that was new goes, one that was
 * corrected gets its older value. What is taken back stays in `reading_correction`. Throws InvalidInput when one lies in a
 * locked period. Scores are the caller's to bring up to date.
 */
export async function takeBackReadings(
  db: Database,
  readings: readonly StoredReading[],
  origin: ReadingOrigin,
): Promise<void> {
  const before = new Map<string, OlderReading>();
  for (const row of await olderReadings(db, readings)) if (!before.has(keyOf(row))) before.set(keyOf(row), row);
  await keepReplaced(db, readings, { at: origin.at, by: null });
  const erased: StoredReading[] = [];
  const restored: StoredReading[] = [];
  for (const reading of readings) {
    const was = before.get(keyOf(reading));
    if (was?.at !== reading.updatedAt) erased.push(reading);
    else {
      const { value, numerator, denominator, note, enteredBy } = was;
      const values = { value, numerator, denominator, note, enteredBy, source: origin.source, importId: null };
      restored.push({ ...reading, ...values, version: reading.version + 1, updatedAt: origin.at });
    }
  }
  await eraseReadings(db, erased, origin.locale);
  await setReadings(db, restored, origin.locale);
}
