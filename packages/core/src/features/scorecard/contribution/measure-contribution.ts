import {
  type Contribution,
  type MovedPart,
  meanContributions,
  neumaierSum,
  parsePeriod,
  scoreContributions,
  sumContributions,
} from '@wheelhouse/domain';
import { type Database, sql } from '../../../data/index.js';
import { type Ctx, say } from '../../../kernel/index.js';
import { isOpenIn, type UnitLife } from '../../units/index.js';
import type { Standing } from '../wheel/standing.js';
import { nameOf } from '../wheel/unit-of-wheel.js';
import type { WheelRow } from '../wheel/wheel.rows.js';
import { nodeNames } from './contribution.messages.js';
import { type ContributionPartView, largestFirst, partOf } from './contribution.view.js';

/** A measure of a unit before and after. */
export interface MovedMeasure {
  row: WheelRow;
  name: string;
  before: Standing;
  after: Standing;
}

interface ChildCell extends UnitLife {
  id: string;
  name: string;
  texts: string | null;
  period: string;
  periodEnd: string;
  value: number | null;
  denominator: number | null;
  present: number;
  score: number | null;
}

/** Units told one by one; what the others did is one part. */
const MOST_UNITS = 30;
const ROUNDING = 1e-10;

/** How a rolled-up value combines its parts; bases with other names have no parts. */
const WEIGHT_OF: Readonly<Record<string, (cell: ChildCell) => number>> = {
  MEAN: (cell) => cell.present,
  MEAN_OF_RATIOS: (cell) => cell.present,
  RATIO_OF_SUMS: (cell) => cell.denominator ?? 0,
  SUM: () => 1,
};

/** The last day of the period a stored value belongs to. */
const endOf = (standing: Standing): string | null =>
  standing.period ? (parsePeriod(standing.period)?.end ?? null) : null;

/**
 * Why a measure moved in a unit: the units below by what they did to the value, and a changed goal or red flag apart
 * (M7). A value without parts, because it was entered for the unit itself or combined over time, is one part.
 */
export async function measureParts(
  db: Database,
  ctx: Ctx,
  unitId: string,
  measure: MovedMeasure,
): Promise<ContributionPartView[]> {
  const { before, after, row } = measure;
  const scoredBefore = {
    value: before.value,
    goal: before.goal ?? 0,
    redFlag: before.redFlag ?? 0,
    score: before.score,
  };
  const scoredAfter = { value: after.value, goal: after.goal ?? 0, redFlag: after.redFlag ?? 0, score: after.score };
  const units = await movedUnits(db, ctx, unitId, measure);
  const move = scoreContributions(scoredBefore, scoredAfter, row.polarity, units);
  if (!move) return [];
  const rule = partOf({ kind: 'RULE', name: say(nodeNames.RULE, ctx.locale), delta: move.rule });
  const rules = Math.abs(move.rule) > ROUNDING ? [rule] : [];
  const ofUnits = move.parts.map(({ delta }, at): UnitMove => ({ ...(units[at] as UnitMove), delta }));
  const value = partOf({
    kind: 'VALUE',
    name: measure.name,
    delta: move.value + (rules.length > 0 ? 0 : move.rule),
    valueFrom: before.value,
    valueTo: after.value,
    scoreFrom: before.score,
    scoreTo: after.score,
  });
  const parts = ofUnits.length > 0 ? shortened(ctx, ofUnits) : [value];
  return largestFirst([...parts, ...rules]);
}

/** What a unit did; its name is looked up only where it is told. */
type UnitMove = Pick<Contribution, 'key' | 'delta'> & { part: ContributionPartView; cell: ChildCell | null };

/** What each unit below did to the value, in the unit of the measure; empty where the value has no such parts. */
async function movedUnits(db: Database, ctx: Ctx, unitId: string, measure: MovedMeasure): Promise<UnitMove[]> {
  const { before, after } = measure;
  const weightOf = after.basis === before.basis && after.basis !== null ? WEIGHT_OF[after.basis] : undefined;
  const [from, to] = [endOf(before), endOf(after)];
  if (!weightOf || !from || !to || before.value === null || after.value === null) return [];
  const cells = await childCells(db, unitId, measure.row.id, from, to);
  const earlier = new Map(cells.filter((cell) => cell.periodEnd === from).map((cell) => [cell.id, cell]));
  const later = new Map(cells.filter((cell) => cell.periodEnd === to).map((cell) => [cell.id, cell]));
  const ids = [...new Set(cells.map((cell) => cell.id))];
  const parts = ids.map((id): MovedPart => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return {
      key: id,
      weight: is ? weightOf(is) : 0,
      value: is?.value ?? null,
      previousWeight: was ? weightOf(was) : 0,
      previousValue: was?.value ?? null,
    };
  });
  const moved = after.basis === 'SUM' ? sumContributions(parts) : meanContributions(parts);
  if (moved.length === 0) return [];
  const units = moved.map(({ key, delta, share, move }, at): UnitMove => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const part = partOf({
      nodeId: key,
      kind: 'UNIT',
      name: '',
      delta,
      move,
      share: delta === 0 ? 0 : share,
      valueFrom: was?.value ?? null,
      valueTo: is?.value ?? null,
      scoreFrom: was?.score ?? null,
      scoreTo: is?.score ?? null,
      weightFrom: parts[at]?.previousWeight ?? null,
      weightTo: parts[at]?.weight ?? null,
    });
    return { key, delta, part, cell: is ?? was ?? null };
  });
  const change = after.value - before.value;
  const rest = change - neumaierSum(moved.map(({ delta }) => delta));
  if (Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(before.value), Math.abs(after.value))) return units;
  const name = say(nodeNames.ELSEWHERE, ctx.locale);
  return [...units, { key: 'ELSEWHERE', delta: rest, part: partOf({ kind: 'OTHER', name, delta: rest }), cell: null }];
}

async function childCells(
  db: Database,
  unitId: string,
  measureId: string,
  from: string,
  to: string,
): Promise<ChildCell[]> {
  const cells = await db.rows<ChildCell>(sql`
    SELECT c.id, c.name, c.texts, c.opens_on AS "opensOn", c.closes_on AS "closesOn", s.period,
      s.period_end AS "periodEnd", s.value, s.denominator, s.present, s.score
    FROM unit c CROSS JOIN measure_score s
    WHERE c.parent_id = ${unitId} AND c.archived_at IS NULL AND s.unit_id = c.id AND s.measure_id = ${measureId}
      AND s.period_end IN (${from}, ${to})
    ORDER BY c.id`);
  return cells.filter((cell) => isOpenIn(cell, cell.period));
}

function shortened(ctx: Ctx, units: readonly UnitMove[]): ContributionPartView[] {
  const moved = units.filter((unit) => unit.delta !== 0).sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const told = moved.slice(0, MOST_UNITS).map(({ part, cell, delta }) => ({
    ...part,
    name: cell ? nameOf(ctx, cell) : part.name,
    delta,
  }));
  const others = moved.slice(MOST_UNITS);
  if (others.length === 0) return told;
  const name = say(nodeNames.OTHER_UNITS, ctx.locale, { count: others.length });
  return [...told, partOf({ kind: 'OTHER', name, delta: neumaierSum(others.map(({ delta }) => delta)) })];
}
