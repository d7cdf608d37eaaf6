import { addPeriods, type Cadence, parsePeriod, periodOf } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';
import type { FormulaMeasure, Operand } from './formula-book.js';

/** A unit's cell of one period. */
export interface WalkedCell {
  unitId: string;
  periodEnd: string;
}

const spanOf = (period: string): { start: string; end: string } => {
  const parsed = parsePeriod(period);
  if (!parsed) throw new RangeError(`${period} is not a period.`);
  return parsed;
};

/**
 * Walks back through the periods in which a measure has scores to compute, one at a time and each by a look at an index:
 * its own stored ones, and for a formula those of the operands it reads in its own period.
 */
export class PeriodWalk {
  private readonly operands: readonly Operand[];

  constructor(
    private readonly db: Database,
    private readonly measureId: string,
    private readonly formula: FormulaMeasure | undefined,
    private readonly unitId: string | null = null,
  ) {
    const own = formula?.references.filter((reference) => reference.back === 0) ?? [];
    this.operands = own.flatMap((reference) => formula?.operands.get(reference.key) ?? []);
  }

  /** The newest period before one (null: of all) and not before `first`; null when there is none. */
  async newestBefore(before: string | null, first: string | null): Promise<string | null> {
    const found = [await this.newest(this.measureId, before)];
    for (const operand of this.operands) {
      const bound = before === null ? null : periodOf(spanOf(before).start, operand.cadence);
      const newest = await this.newest(operand.id, bound);
      found.push(newest && this.formula ? periodOf(spanOf(newest).end, this.formula.cadence) : null);
    }
    const [last] = found
      .filter((period) => period !== null)
      .sort()
      .reverse();
    return last === undefined || (first !== null && last < first) ? null : last;
  }

  private async newest(measureId: string, before: string | null): Promise<string | null> {
    const bound = before === null ? sql`` : sql`AND period < ${before}`;
    const unit = this.unitId === null ? sql`` : sql`AND unit_id = ${this.unitId}`;
    const row = await this.db.row<{ period: string | null }>(
      sql`SELECT MAX(period) AS period FROM measure_score WHERE measure_id = ${measureId} ${unit} ${bound}`,
    );
    return row?.period ?? null;
  }

  /** The units to compute in a period. */
  async cells(period: string): Promise<WalkedCell[]> {
    const periodEnd = spanOf(period).end;
    const unit = this.unitId === null ? sql`` : sql`AND unit_id = ${this.unitId}`;
    const units = new Set<string>();
    for (const [measureId, periods] of [[this.measureId, [period]] as const, ...this.operandPeriods(period)]) {
      const rows = await this.db.rows<{ unitId: string }>(sql`
        SELECT DISTINCT unit_id AS "unitId" FROM measure_score
        WHERE measure_id = ${measureId} AND period IN (${join([...periods])}) ${unit}`);
      for (const row of rows) units.add(row.unitId);
    }
    return [...units].map((unitId) => ({ unitId, periodEnd }));
  }

  private operandPeriods(period: string): (readonly [string, readonly string[]])[] {
    return this.operands.map((operand) => [operand.id, periodsInside(period, operand.cadence)]);
  }

  /** How many scores there are from one period on and before another, at most `most`. */
  async count(first: string | null, end: string | null, most: number): Promise<number> {
    const unit = this.unitId === null ? sql`` : sql`AND unit_id = ${this.unitId}`;
    const ids = this.operands.length > 0 ? this.operands.map((operand) => operand.id) : [this.measureId];
    const from = first === null ? sql`` : sql`AND period >= ${first}`;
    const to = end === null ? sql`` : sql`AND period < ${end}`;
    const row = await this.db.row<{ count: number }>(sql`
      SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM (
        SELECT 1 AS one FROM measure_score WHERE measure_id IN (${join(ids)}) ${unit} ${from} ${to} LIMIT ${most}) AS few`);
    return row?.count ?? 0;
  }
}

/** The periods of a cadence that end inside a period of the same or a longer one. */
function periodsInside(period: string, cadence: Cadence): string[] {
  const { start, end } = spanOf(period);
  const periods: string[] = [];
  for (let inside = periodOf(start, cadence); spanOf(inside).end <= end; inside = addPeriods(inside, 1)) {
    periods.push(inside);
  }
  return periods;
}
