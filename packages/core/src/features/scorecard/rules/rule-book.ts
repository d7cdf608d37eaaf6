import { ruleAt } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';

/** Goal, red flag and baseline of a measure from a date, for all units (`unitId` null) or for one. */
export interface ThresholdRule {
  id: string;
  version: number;
  measureId: string;
  unitId: string | null;
  from: string;
  goal: number;
  redFlag: number;
  baseline: number | null;
}

/** Weight of a measure in its quadrant from a date, for all units (`unitId` null) or for one. */
export interface WeightRule {
  id: string;
  version: number;
  measureId: string;
  unitId: string | null;
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

/** The rules of one measure: those for all units, and the own ones of units. */
interface MeasureRules<T> {
  general: T[];
  own: ReadonlyMap<string, T[]>;
}

function byMeasure<T extends { measureId: string; unitId: string | null; from: string }>(
  rules: readonly T[],
): Map<string, MeasureRules<T>> {
  const found = new Map<string, MeasureRules<T>>();
  for (const [measureId, all] of grouped(rules, (rule) => rule.measureId)) {
    const own = grouped(
      all.filter((rule) => rule.unitId !== null),
      (rule) => rule.unitId ?? '',
    );
    found.set(measureId, { general: all.filter((rule) => rule.unitId === null), own });
  }
  return found;
}

/** The dated thresholds of measures, for the question which one holds for a unit at the end of a period (M7). */
export class ThresholdBook {
  private readonly byMeasure: ReadonlyMap<string, MeasureRules<ThresholdRule>>;

  constructor(rules: readonly ThresholdRule[]) {
    this.byMeasure = byMeasure(rules);
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
  private readonly byMeasure: ReadonlyMap<string, MeasureRules<WeightRule>>;

  constructor(rules: readonly WeightRule[]) {
    this.byMeasure = byMeasure(rules);
  }

  /** The unit's own weight when it has one from this date or before, else the measure's; 1 without any. */
  at(measureId: string, unitId: string, date: string): number {
    const rules = this.byMeasure.get(measureId);
    const series = rules && rules.own.size > 0 ? rules.own.get(unitId) : undefined;
    const own = series && ruleAt(series, date);
    return (own ?? inForce(rules?.general, date))?.weight ?? 1;
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
    SELECT id, version, measure_id AS "measureId", unit_id AS "unitId", valid_from AS "from", goal,
      red_flag AS "redFlag", baseline
    FROM threshold WHERE measure_id IN (${join([...measureIds])}) AND archived_at IS NULL ${within}
    ORDER BY valid_from, created_at`);
}

const WEIGHT = sql`id, version, measure_id AS "measureId", unit_id AS "unitId", valid_from AS "from", weight`;

/** The weights of measures: those for all units, and the own ones of the units given (of every unit when left out). */
export async function weightsOf(
  db: Database,
  measureIds: readonly string[],
  unitIds?: readonly string[],
): Promise<WeightRule[]> {
  if (measureIds.length === 0) return [];
  const within = unitIds ? sql`AND (unit_id IS NULL OR unit_id IN (${join([...unitIds])}))` : sql``;
  return db.rows<WeightRule>(sql`
    SELECT ${WEIGHT} FROM measure_weight
    WHERE measure_id IN (${join([...measureIds])}) AND archived_at IS NULL ${within} ORDER BY valid_from, created_at`);
}

/** The weights of all measures of a program: those for all units, and the own ones of a unit. */
export async function weightsOfProgram(db: Database, programId: string, unitId: string): Promise<WeightRule[]> {
  return db.rows<WeightRule>(sql`
    SELECT ${WEIGHT} FROM measure_weight
    WHERE program_id = ${programId} AND archived_at IS NULL AND (unit_id IS NULL OR unit_id = ${unitId})
    ORDER BY valid_from, created_at`);
}
