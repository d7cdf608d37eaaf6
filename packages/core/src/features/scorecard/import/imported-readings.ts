import { type Locale, parsePeriod } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';
import { eraseReadings, keepReplaced, keyOf, type StoredReading, setReadings } from '../readings/reading-writer.js';
import { BulkStatement, piecesOf, ROWS_PER_STATEMENT } from '../scores/bulk-statement.js';

/** A reading as an import left it, and what it was before: null where there was none. */
export interface ImportedReading {
  now: StoredReading;
  before: OlderReading | null;
}

/** What a reading was before an import replaced it. */
type OlderReading = Omit<StoredReading, 'id' | 'version' | 'periodEnd'>;

/** A reading that an import wrote and somebody changed since. */
export interface KeptReading {
  unitId: string;
  measureId: string;
  period: string;
  value: number | null;
  enteredBy: string | null;
  changedAt: string;
}

type Correction = OlderReading & { at: string; replacedBy: string };

const UNITS_AT_ONCE = 50;

const OLDER = new BulkStatement(
  `SELECT c.measure_id AS "measureId", c.unit_id AS "unitId", c.period, c.value, c.numerator, c.denominator, c.note,
     c.entered_by AS "enteredBy", c.at, c.source, c.entered_at AS "updatedAt", c.import_id AS "importId",
     c.replaced_by AS "replacedBy" FROM (VALUES`,
  3,
  `) AS wanted CROSS JOIN reading_correction c WHERE c.measure_id = wanted.column1 AND c.unit_id = wanted.column2
     AND c.period = wanted.column3 AND c.replaced_by IS NOT NULL`,
);

const cellsOf = (readings: readonly StoredReading[]): unknown[] =>
  readings.flatMap(({ measureId, unitId, period }) => [measureId, unitId, period]);

/**
 * The readings that an import wrote and that are still as it left them. They are found through the periods of the import
 * and its units, a few units at a time, so that memory stays flat and no index has to be kept for every reading.
 */
export class ImportedReadings {
  constructor(
    private readonly db: Database,
    private readonly importId: string,
    /** Imports that were taken back: what they had written is never brought back. */
    private readonly undone: ReadonlySet<string>,
    private readonly span: { first: string; last: string },
  ) {}

  /** The readings in pieces of at most 500, each with what it was before. */
  async *pieces(unitIds: readonly string[]): AsyncGenerator<ImportedReading[]> {
    const first = parsePeriod(this.span.first)?.end ?? this.span.first;
    const last = parsePeriod(this.span.last)?.end ?? this.span.last;
    for (const units of piecesOf(unitIds, UNITS_AT_ONCE)) {
      const rows = await this.db.rows<StoredReading>(sql`
        SELECT measure_id AS "measureId", unit_id AS "unitId", period, period_end AS "periodEnd", id, version, value,
          numerator, denominator, note, source, entered_by AS "enteredBy", updated_at AS "updatedAt",
          import_id AS "importId"
        FROM reading WHERE unit_id IN (${join([...units])}) AND period_end >= ${first} AND period_end <= ${last}
          AND import_id = ${this.importId} ORDER BY unit_id, measure_id, period`);
      for (const piece of piecesOf(rows, ROWS_PER_STATEMENT)) yield this.withBefore(piece);
    }
  }

  private async withBefore(readings: readonly StoredReading[]): Promise<ImportedReading[]> {
    const corrections = new Map<string, Correction[]>();
    for (const correction of await this.db.rows<Correction>(OLDER.of(cellsOf(readings)))) {
      const key = keyOf(correction);
      corrections.set(key, [...(corrections.get(key) ?? []), correction]);
    }
    return readings.map((now) => ({ now, before: this.before(corrections.get(keyOf(now)) ?? []) }));
  }

  /** What a reading was before this import, and before any import below it that was taken back meanwhile. */
  private before(corrections: readonly Correction[]): OlderReading | null {
    let replacedBy: string | null = this.importId;
    while (replacedBy !== null) {
      const older = corrections.find((correction) => correction.replacedBy === replacedBy);
      if (!older) return null;
      if (older.importId === null || !this.undone.has(older.importId)) return older;
      replacedBy = older.importId;
    }
    return null;
  }

  /** Readings of this import that somebody changed since: how many, and the first `take` of them. */
  async changedSince(take: number): Promise<{ count: number; first: KeptReading[] }> {
    const changed = sql`
      FROM (SELECT DISTINCT measure_id, unit_id, period FROM reading_correction WHERE import_id = ${this.importId}) AS c
      JOIN reading r ON r.measure_id = c.measure_id AND r.unit_id = c.unit_id AND r.period = c.period
      WHERE r.import_id IS NULL OR r.import_id <> ${this.importId}`;
    const count = await this.db.row<{ count: number }>(sql`SELECT CAST(COUNT(*) AS INTEGER) AS "count" ${changed}`);
    const first = await this.db.rows<KeptReading>(sql`
      SELECT r.unit_id AS "unitId", r.measure_id AS "measureId", r.period, r.value, r.entered_by AS "enteredBy",
        r.updated_at AS "changedAt" ${changed} ORDER BY r.unit_id, r.measure_id, r.period LIMIT ${take}`);
    return { count: count?.count ?? 0, first };
  }

  /**
   * Takes a piece back at an instant: new readings go, corrected ones become what they were, and what the import had said
   * stays among their older values. Answers the removed and the restored readings for scoring.
   */
  async takeBack(
    piece: readonly ImportedReading[],
    at: string,
    locale: Locale,
  ): Promise<{ removed: StoredReading[]; restored: StoredReading[] }> {
    const removed = piece.flatMap(({ now, before }) => (before ? [] : [now]));
    const replaced = piece.flatMap(({ now, before }) => (before ? [now] : []));
    const restored = piece.flatMap(({ now, before }): StoredReading[] => {
      if (!before) return [];
      const { value, numerator, denominator, note, enteredBy, importId } = before;
      const was = { value, numerator, denominator, note, enteredBy, importId };
      const whence = { source: before.source ?? 'import', updatedAt: before.updatedAt ?? at };
      return [{ ...now, ...was, ...whence, version: now.version + 1 }];
    });
    await eraseReadings(this.db, removed, locale);
    await keepReplaced(this.db, replaced, { at, by: null });
    await setReadings(this.db, restored, locale);
    return { removed, restored };
  }
}
