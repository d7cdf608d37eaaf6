import { ruleAt } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';

/** Goal and red flag of a measure from a date, for all units (`unitId` null) or for one. */
export interface ThresholdRule {
  id: string;
  measureId: string;
  unitId: string | null;
  from: string;
  goal: number;
  redFlag: number;
}

/** Weight of a measure in its quadrant from a date. */
export interface WeightRule {
  measureId: string;
  from: string;
  weight: number;
}

/** The threshold in force, and whether it is one of the unit's own. */
export interface ThresholdInForce {
  rule: ThresholdRule;
  isOverride: boolean;
}

const grouped = <T extends { from: string }>(rules: readonly T[], keyOf: (rule: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const rule of rules) {
    const group = groups.get(keyOf(rule));
    if (group) group.push(rule);
    else groups.set(keyOf(rule), [rule]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return groups;
};

/** The rule in force on a date; before the first one the first one already holds, so that old readings have a score. */
const inForce = <T extends { from: string }>(series: readonly T[] | undefined, date: string): T | undefined =>
  series && (ruleAt(series, date) ?? series[0]);

/** The thresholds of one measure: those for all units, and the own ones of units. */
interface MeasureThresholds {
  general: ThresholdRule[];
  own: ReadonlyMap<string, ThresholdRule[]>;
}

/** The dated thresholds of measures, for the question which one holds for a unit at the end of a period (M7). */
export class ThresholdBook {
  private readonly byMeasure = new Map<string, MeasureThresholds>();

  constructor(rules: readonly ThresholdRule[]) {
    for (const [measureId, all] of grouped(rules, (rule) => rule.measureId)) {
      const own = grouped(
        all.filter((rule) => rule.unitId !== null),
        (rule) => rule.unitId ?? '',
      );
      this.byMeasure.set(measureId, { general: all.filter((rule) => rule.unitId === null), own });
    }
  }

  /** The unit's own threshold when it has one from this date or before, else the measure's; undefined without any. */
  at(measureId: string, unitId: string, date: string): ThresholdInForce | undefined {
    const rules = this.byMeasure.get(measureId);
    if (!rules) return undefined;
    const series = rules.own.size > 0 ? rules.own.get(unitId) : undefined;
    const override = series && ruleAt(series, date);
    if (override) return { rule: override, isOverride: true };
    const rule = inForce(rules.general, date);
    return rule && { rule, isOverride: false };
  }

  /** Dates between which a threshold set from `from` holds: `since` is null when it is the first of its measure. */
  span(measureId: string, unitId: string | null, from: string): { since: string | null; until: string | null } {
    const rules = this.byMeasure.get(measureId);
    const series = (unitId === null ? rules?.general : rules?.own.get(unitId)) ?? [];
    const isFirst = unitId === null && !series.some((rule) => rule.from < from);
    return { since: isFirst ? null : from, until: series.find((rule) => rule.from > from)?.from ?? null };
  }
}

/** The dated weights of measures (M7, Spider Impact [1b]). */
export class WeightBook {
  private readonly series: Map<string, WeightRule[]>;

  constructor(rules: readonly WeightRule[]) {
    this.series = grouped(rules, (rule) => rule.measureId);
  }

  /** The weight in force on a date; 1 for a measure without any. */
  at(measureId: string, date: string): number {
    return inForce(this.series.get(measureId), date)?.weight ?? 1;
  }
}

/** The thresholds of measures: those for all units, and the own ones of the units given (of every unit for null). */
export async function thresholdsOf(
  db: Database,
  measureIds: readonly string[],
  unitIds: readonly string[] | null,
): Promise<ThresholdRule[]> {
  if (measureIds.length === 0) return [];
  const units = unitIds && unitIds.length > 0 ? sql`OR unit_id IN (${join([...unitIds])})` : sql``;
  const within = unitIds === null ? sql`` : sql`AND (unit_id IS NULL ${units})`;
  return db.rows<ThresholdRule>(sql`
    SELECT id, measure_id AS "measureId", unit_id AS "unitId", valid_from AS "from", goal, red_flag AS "redFlag"
    FROM threshold WHERE measure_id IN (${join([...measureIds])}) AND archived_at IS NULL ${within}
    ORDER BY valid_from, created_at`);
}

/** The weights of measures. */
export async function weightsOf(db: Database, measureIds: readonly string[]): Promise<WeightRule[]> {
  if (measureIds.length === 0) return [];
  return db.rows<WeightRule>(sql`
    SELECT measure_id AS "measureId", valid_from AS "from", weight FROM measure_weight
    WHERE measure_id IN (${join([...measureIds])}) AND archived_at IS NULL ORDER BY valid_from, created_at`);
}

/** The weights of all measures of a program. */
export async function weightsOfProgram(db: Database, programId: string): Promise<WeightRule[]> {
  return db.rows<WeightRule>(sql`
    SELECT measure_id AS "measureId", valid_from AS "from", weight FROM measure_weight
    WHERE program_id = ${programId} AND archived_at IS NULL ORDER BY valid_from, created_at`);
}
