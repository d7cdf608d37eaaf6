import { addPeriods, parsePeriod } from '@wheelhouse/domain';
import { type Database, join, sql } from '../../../data/index.js';
import { isOpenIn, type UnitLife } from '../../units/index.js';
import type { FormulaMeasure } from './formula-book.js';
import type { OwnReading, ScoreRow } from './score-row.js';

/** Periods of a cell's unit by their last day. */
export type Ends = Map<string, string>;

/** First and last day, both inclusive. */
export interface DaySpan {
  from: string;
  to: string;
}

/** A stored score with the parent and the kind of its unit. */
export type ChildRow = ScoreRow & { parentId: string; kind: string };

const SCORE = sql`s.unit_id AS "unitId", s.measure_id AS "measureId", s.period, s.period_end AS "periodEnd", s.value,
  s.numerator, s.denominator, s.goal, s.red_flag AS "redFlag", s.score, s.basis, s.present, s.expected,
  s.rule_version AS "ruleVersion"`;

/** Reads what a run of scoring starts from: readings, scores of children, of operands and of the cells themselves. */
export class StoredScores {
  constructor(private readonly db: Database) {}

  /** The stored scores of a measure in some units. */
  of(measureId: string, unitIds: readonly string[], span: DaySpan): Promise<ScoreRow[]> {
    return this.db.rows<ScoreRow>(sql`
      SELECT ${SCORE} FROM measure_score s WHERE s.unit_id IN (${join([...unitIds])}) AND s.measure_id = ${measureId}
        AND s.period_end >= ${span.from} AND s.period_end <= ${span.to}`);
  }

  /** The own readings of some units by unit and last day. */
  async ownReadings(measureId: string, unitIds: readonly string[], span: DaySpan): Promise<Map<string, OwnReading>> {
    const rows = await this.db.rows<OwnReading>(sql`
      SELECT unit_id AS "unitId", measure_id AS "measureId", period, period_end AS "periodEnd", value, numerator, denominator
      FROM reading WHERE measure_id = ${measureId} AND unit_id IN (${join([...unitIds])})
        AND period_end >= ${span.from} AND period_end <= ${span.to}`);
    return new Map(rows.map((row) => [`${row.unitId} ${row.periodEnd}`, row]));
  }

  /** The scores of the children of some units that are open then, by parent and last day. */
  async children(measureId: string, parentIds: readonly string[], span: DaySpan): Promise<Map<string, ChildRow[]>> {
    const groups = new Map<string, ChildRow[]>();
    if (parentIds.length === 0) return groups;
    // CROSS JOIN keeps SQLite from starting at measure_score: the children of a few units come first.
    const rows = await this.db.rows<ChildRow & UnitLife>(sql`
      SELECT c.parent_id AS "parentId", c.kind, c.opens_on AS "opensOn", c.closes_on AS "closesOn", ${SCORE}
      FROM unit c CROSS JOIN measure_score s
      WHERE c.parent_id IN (${join([...parentIds])}) AND c.archived_at IS NULL AND s.unit_id = c.id
        AND s.measure_id = ${measureId} AND s.period_end >= ${span.from} AND s.period_end <= ${span.to}`);
    for (const row of rows) {
      if (!isOpenIn(row, row.period)) continue;
      const key = `${row.parentId} ${row.periodEnd}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  }

  /** Kinds of children of some units that ever reported a measure, by parent. */
  async kindsEver(measureId: string, parentIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    if (parentIds.length === 0) return found;
    const rows = await this.db.rows<{ parentId: string; kind: string }>(sql`
      SELECT DISTINCT c.parent_id AS "parentId", c.kind FROM unit c
      WHERE c.parent_id IN (${join([...parentIds])}) AND c.archived_at IS NULL
        AND EXISTS (SELECT 1 FROM measure_score s WHERE s.unit_id = c.id AND s.measure_id = ${measureId})`);
    for (const { parentId, kind } of rows) {
      found.set(parentId, (found.get(parentId) ?? new Set()).add(kind));
    }
    return found;
  }

  /** The scores that a formula reads for some cells, in time order. */
  async operands(formula: FormulaMeasure, cells: ReadonlyMap<string, Ends>): Promise<ScoreRow[]> {
    const periods = [...new Set([...cells.values()].flatMap((ends) => [...ends.values()]))].sort();
    const back = Math.max(...formula.references.map((reference) => reference.back));
    const from = parsePeriod(addPeriods(periods[0] as string, -back))?.start;
    const to = parsePeriod(periods.at(-1) as string)?.end;
    const ids = [...formula.operands.values()].map((operand) => operand.id);
    if (ids.length === 0) return [];
    return this.db.rows<ScoreRow>(sql`
      SELECT ${SCORE} FROM measure_score s WHERE s.unit_id IN (${join([...cells.keys()])})
        AND s.measure_id IN (${join(ids)}) AND s.period_end >= ${from} AND s.period_end <= ${to}
      ORDER BY s.period_end`);
  }
}
