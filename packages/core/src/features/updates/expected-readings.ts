import { type Cadence, duePeriods, escalationDay, parsePeriod } from '@wheelhouse/domain';
import { type Database, join, raw, type Sql, sql } from '../../data/index.js';

/** A kind of unit that reported a measure before, and so is asked for it again. */
export interface ReportingKind {
  measureId: string;
  kind: string;
  cadence: Cadence;
  /** Users who enter the measure where a unit has nobody of its own. */
  ownerUserId: string | null;
  deputyUserId: string | null;
}

/** A measure a kind of unit is asked for in a period. */
export interface Wanted {
  measureId: string;
  ownerUserId: string | null;
  deputyUserId: string | null;
  kind: string;
  period: string;
  /** False for an older period, which is asked for only while it is missing. */
  isCurrent: boolean;
}

/** The cell of a wanted value with what is entered, as one of the queries below answers it. */
export interface WantedCell {
  unitId: string;
  measureId: string;
  period: string;
  readingId: string | null;
}

/** A unit that is not asked for a measure, though its kind reports it, because its own children do. */
export interface NotAsked {
  unitId: string;
  measureId: string;
}

/** Sums over all wanted cells, repeated on each row. */
interface CellTotals {
  total: number;
  done: number;
  missing: number;
}

/** Leaves out measures that are computed from others and so entered by nobody. */
export const isEntered = (alias: 'm' | 'measure'): Sql =>
  sql`(${raw(alias)}.kind IS NULL OR ${raw(alias)}.kind <> 'FORMULA')`;

/**
 * Which kinds of units report which measures: those of which any live unit ever gave a reading of its own. Archived
 * measures and those that follow from others are left out. One query.
 */
export async function reportingKinds(db: Database, programId: string): Promise<ReportingKind[]> {
  // CROSS JOIN keeps SQLite at units first: one look at the key of reading for each.
  return db.rows<ReportingKind>(sql`
    SELECT m.id AS "measureId", k.kind AS "kind", m.cadence AS "cadence",
      m.owner_user_id AS "ownerUserId", m.deputy_user_id AS "deputyUserId"
    FROM measure m CROSS JOIN (SELECT DISTINCT kind FROM unit WHERE program_id = ${programId} AND archived_at IS NULL) k
    WHERE m.program_id = ${programId} AND m.archived_at IS NULL AND ${isEntered('m')} AND EXISTS (
      SELECT 1 FROM unit u CROSS JOIN reading r
      WHERE u.program_id = ${programId} AND u.archived_at IS NULL AND u.kind = k.kind
        AND r.measure_id = m.id AND r.unit_id = u.id)
    ORDER BY m.id, k.kind`);
}

/** What is asked for on a day (ISO date), locked periods left out. */
export function wantedOn(
  kinds: readonly ReportingKind[],
  today: string,
  isLocked: (period: string) => boolean,
): Wanted[] {
  return kinds.flatMap(({ cadence, ...asked }) => {
    const { current, older } = duePeriods(cadence, today);
    return [current, ...older]
      .filter((period) => !isLocked(period))
      .map((period) => ({ ...asked, period, isCurrent: period === current }));
  });
}

/** What of that has gone up the line by a day. */
export function escalatedOn(wanted: readonly Wanted[], today: string, graceDays: number): Wanted[] {
  return wanted.filter(({ period }) => escalationDay(period, graceDays) <= today);
}

/**
 * Reads the wanted cells of some units with their totals, missing ones first, at most `limit`. An older period
 * counts only while it is missing. One query.
 */
export async function wantedCells(
  db: Database,
  wanted: readonly Wanted[],
  notAsked: readonly NotAsked[],
  unitIds: readonly string[],
  options: { limit: number; missingOnly?: boolean },
): Promise<CellTotals & { cells: WantedCell[] }> {
  if (wanted.length === 0 || unitIds.length === 0) return { cells: [], total: 0, done: 0, missing: 0 };
  const rows = wanted.map(({ measureId, kind, period, isCurrent }) => {
    const { start, end } = parsePeriod(period) ?? { start: period, end: period };
    return sql`(${measureId}, ${kind}, ${period}, ${isCurrent ? '1' : '0'}, ${start}, ${end})`;
  });
  const isMissing = sql`r.id IS NULL`;
  const shown: Sql = options.missingOnly ? isMissing : sql`(w.column4 = '1' OR ${isMissing})`;
  const found = await db.rows<WantedCell & CellTotals>(sql`
    SELECT u.id AS "unitId", w.column1 AS "measureId", w.column3 AS "period", r.id AS "readingId",
      CAST(SUM(CASE WHEN w.column4 = '1' THEN 1 ELSE 0 END) OVER () AS INTEGER) AS "total",
      CAST(SUM(CASE WHEN w.column4 = '1' AND r.id IS NOT NULL THEN 1 ELSE 0 END) OVER () AS INTEGER) AS "done",
      CAST(SUM(CASE WHEN ${isMissing} THEN 1 ELSE 0 END) OVER () AS INTEGER) AS "missing"
    FROM (VALUES ${join(rows)}) AS w CROSS JOIN unit u
      LEFT JOIN reading r ON r.measure_id = w.column1 AND r.unit_id = u.id AND r.period = w.column3
    WHERE u.kind = w.column2 AND u.id IN (${join([...unitIds])}) AND ${shown} AND ${exceptFor(notAsked)}
      AND (u.opens_on IS NULL OR u.opens_on <= w.column6) AND (u.closes_on IS NULL OR u.closes_on >= w.column5)
    ORDER BY CASE WHEN ${isMissing} THEN 0 ELSE 1 END, u.path, w.column3, w.column1 LIMIT ${options.limit}`);
  const { total = 0, done = 0, missing = 0 } = found[0] ?? {};
  return {
    cells: found.map(({ unitId, measureId, period, readingId }) => ({ unitId, measureId, period, readingId })),
    total,
    done,
    missing,
  };
}

/** Leaves out the pairs of a unit `u` and a measure `w.column1` that are not asked for. */
export function exceptFor(notAsked: readonly NotAsked[]): Sql {
  if (notAsked.length === 0) return sql`1 = 1`;
  const pairs = notAsked.map(({ unitId, measureId }) => sql`(${unitId}, ${measureId})`);
  return sql`(u.id, w.column1) NOT IN (VALUES ${join(pairs)})`;
}
