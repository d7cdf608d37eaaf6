import { createHash } from 'node:crypto';
import {
  type Aggregation,
  addPeriods,
  type Cadence,
  type Formula,
  type FormulaReference,
  parseFormula,
  parsePeriod,
  periodOf,
  ranksOf,
  referencesOf,
} from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';

/** A measure that a formula reads, and how its finer periods combine into one of the formula's. */
export interface Operand {
  id: string;
  key: string;
  cadence: Cadence;
  timeAggregation: Aggregation;
  ratioScale: number;
}

/** A measure that is computed from others. */
export interface FormulaMeasure {
  id: string;
  cadence: Cadence;
  formula: Formula;
  /** Names the formula in the rule version of its scores: eight hexadecimal digits of its text. */
  fingerprint: string;
  references: readonly FormulaReference[];
  operands: ReadonlyMap<string, Operand>;
  /** Formulas between this one and plain measures. */
  rank: number;
}

interface FormulaRow {
  id: string;
  key: string;
  cadence: Cadence;
  expression: string;
}

/** The period a formula's cell belongs to, with its last day. */
export interface PeriodAndEnd {
  period: string;
  periodEnd: string;
}

const fingerprintOf = (expression: string): string => createHash('sha256').update(expression).digest('hex').slice(0, 8);

/** The formulas of a program: what each reads, and who reads a measure. Most programs have none and cost one query. */
export class FormulaBook {
  private readonly readers = new Map<string, FormulaMeasure[]>();
  private readonly targets = new Map<string, PeriodAndEnd[]>();

  private constructor(private readonly formulas: ReadonlyMap<string, FormulaMeasure>) {
    for (const formula of formulas.values()) {
      for (const { id } of formula.operands.values()) {
        this.readers.set(id, [...(this.readers.get(id) ?? []), formula]);
      }
    }
  }

  /** Reads the formulas of a program, archived ones too. */
  static async of(db: Database, programId: string): Promise<FormulaBook> {
    const rows = await db.rows<FormulaRow>(sql`
      SELECT id, key, cadence, expression FROM measure
      WHERE program_id = ${programId} AND kind = 'FORMULA' AND expression IS NOT NULL`);
    if (rows.length === 0) return new FormulaBook(new Map());
    const parsed = rows.map((row) => ({ ...row, formula: parseFormula(row.expression) }));
    const read = parsed.map((row) => ({ ...row, references: referencesOf(row.formula) }));
    const keys = [...new Set(read.flatMap(({ references }) => references.map(({ key }) => key)))];
    const operands = await db.rows<Operand>(sql`
      SELECT id, key, cadence, COALESCE(time_aggregation, aggregation) AS "timeAggregation", ratio_scale AS "ratioScale"
      FROM measure WHERE program_id = ${programId} AND key IN (${join(keys)})`);
    const byKey = new Map(operands.map((operand) => [operand.key, operand]));
    const ranks = ranksOf(new Map(read.map(({ key, references }) => [key, references.map((one) => one.key)])));
    return new FormulaBook(
      new Map(
        read.map(({ id, key, cadence, expression, formula, references }) => {
          const own = new Map(
            references.flatMap(({ key: of }) => (byKey.has(of) ? [[of, byKey.get(of) as Operand]] : [])),
          );
          const rank = ranks.get(key) ?? 1;
          return [
            id,
            { id, cadence, formula, fingerprint: fingerprintOf(expression), references, operands: own, rank },
          ];
        }),
      ),
    );
  }

  /** The formula of a measure; undefined for one that is read. */
  formula(measureId: string): FormulaMeasure | undefined {
    return this.formulas.get(measureId);
  }

  /** 0 for a measure that is read, else how many formulas stand between it and those. */
  rank(measureId: string): number {
    return this.formulas.get(measureId)?.rank ?? 0;
  }

  /** These measures and every formula that reads one of them, also by way of another formula. */
  withReaders(measureIds: Iterable<string>): string[] {
    const found = new Set(measureIds);
    // A set visits what is added while it is walked.
    for (const id of found) for (const reader of this.readers.get(id) ?? []) found.add(reader.id);
    return [...found];
  }

  /** The formulas that read a measure directly. */
  readersOf(measureId: string): readonly FormulaMeasure[] {
    return this.readers.get(measureId) ?? [];
  }

  /** The periods of a formula that a score of one of its operands counts for, by the last day of that score's period. */
  touchedPeriods(reader: FormulaMeasure, operandId: string, periodEnd: string): readonly PeriodAndEnd[] {
    const key = `${reader.id} ${operandId} ${periodEnd}`;
    const known = this.targets.get(key);
    if (known) return known;
    const holding = periodOf(periodEnd, reader.cadence);
    const found = reader.references
      .filter((reference) => reader.operands.get(reference.key)?.id === operandId)
      .map(({ back }) => endOf(addPeriods(holding, back)));
    this.targets.set(key, found);
    return found;
  }
}

function endOf(period: string): PeriodAndEnd {
  const parsed = parsePeriod(period);
  if (!parsed) throw new RangeError(`${period} is not a period.`);
  return { period, periodEnd: parsed.end };
}
