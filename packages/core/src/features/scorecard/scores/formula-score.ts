import {
  aggregateTime,
  aggregateUnits,
  coverageOf,
  evaluateFormula,
  type FormulaReference,
  type Part,
  periodOf,
  previousPeriod,
} from '@wheelhouse/domain';
import type { ThresholdBook } from '../rules/rule-book.js';
import type { FormulaMeasure } from './formula-book.js';
import { type Cell, type ScoredMeasure, type ScoreRow, scoreOf, thresholdFor, versionOf } from './score-row.js';

/** The stored scores of the operands of formulas in some units, by unit, measure and the formula's period. */
export class OperandScores {
  private readonly byCell = new Map<string, ScoreRow[]>();

  constructor(
    private readonly formula: FormulaMeasure,
    rows: readonly ScoreRow[],
  ) {
    for (const row of rows) {
      const key = this.key(row.unitId, row.measureId, periodOf(row.periodEnd, formula.cadence));
      const parts = this.byCell.get(key);
      if (parts) parts.push(row);
      else this.byCell.set(key, [row]);
    }
  }

  private key(unitId: string, measureId: string, period: string): string {
    return `${unitId} ${measureId} ${period}`;
  }

  /** What an operand has in a unit at a reference of a formula's period; undefined without any score. */
  part(cell: Cell, { key, back }: FormulaReference): Part | undefined {
    const operand = this.formula.operands.get(key);
    if (!operand) return undefined;
    let period = cell.period;
    for (let step = 0; step < back; step += 1) period = previousPeriod(period);
    const parts = this.byCell.get(this.key(cell.unitId, operand.id, period));
    if (!parts || parts.length === 0) return undefined;
    if (operand.cadence === this.formula.cadence) return parts[0];
    return aggregateTime(parts, operand.timeAggregation, operand.ratioScale) ?? undefined;
  }
}

/**
 * The score of a formula in a unit and period (M7 [1c]): computed from the unit's own scores of the operands, so that a
 * parent computes with what was rolled up to it and a ratio stays the ratio of sums. Its coverage is the smallest of the
 * operands it read. The goal is the unit's own, else that of the units below combined by the measure's aggregation, else
 * the measure's. Null, no score at all, without an operand of the period itself or where one that was needed has no
 * score; a row without a value where an operand does not apply or the result is no number.
 */
export function formulaScore(
  cell: Cell,
  formula: FormulaMeasure,
  operands: OperandScores,
  below: readonly Part[],
  measure: ScoredMeasure,
  thresholds: ThresholdBook,
): ScoreRow | null {
  if (!formula.references.some((reference) => reference.back === 0 && operands.part(cell, reference))) return null;
  const used: Part[] = [];
  let hasGap = false;
  const { value, reason } = evaluateFormula(formula.formula, (reference) => {
    const part = operands.part(cell, reference);
    if (part) used.push(part);
    else hasGap = true;
    return part?.value ?? null;
  });
  if (value === null && hasGap) return null;
  const combined = measure.aggregation === 'NONE' ? null : aggregateUnits(below, goalsOf(measure), measure.ratioScale);
  const inForce = thresholds.at(measure.id, cell.unitId, cell.periodEnd);
  const threshold = thresholdFor(inForce, combined);
  const weakest = used.reduce<Part | null>(
    (least, part) => (least === null || coverageOf(part) < coverageOf(least) ? part : least),
    null,
  );
  const counts = value === null || weakest === null ? { present: 0, expected: 0 } : weakest;
  return {
    unitId: cell.unitId,
    measureId: cell.measureId,
    period: cell.period,
    periodEnd: cell.periodEnd,
    value,
    numerator: null,
    denominator: null,
    ...threshold,
    score: scoreOf(value, threshold, measure),
    basis: reason === null || reason.code === 'MISSING' ? 'FORMULA' : reason.code,
    present: counts.present,
    expected: counts.expected,
    ruleVersion: `${versionOf(inForce?.rule.id)}:${formula.fingerprint}`,
  };
}

/** Goals add up where values do; else they are averaged, for a formula has no numerators of its own. */
const goalsOf = ({ aggregation }: ScoredMeasure): 'SUM' | 'AVERAGE' => (aggregation === 'SUM' ? 'SUM' : 'AVERAGE');
