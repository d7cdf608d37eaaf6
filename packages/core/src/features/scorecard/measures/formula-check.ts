import {
  type Cadence,
  cadenceDays,
  circleFrom,
  columnOf,
  type Formula,
  FormulaError,
  parseFormula,
  referencesOf,
} from '@wheelhouse/domain';
import { type Database, sql } from '../../../data/index.js';
import { type Ctx, type InputCheck, say, sayList } from '../../../kernel/index.js';
import { cadenceWords } from '../scorecard.messages.js';
import { formulaMessages, formulaProblems } from './formula.messages.js';

interface MeasureOfFormula {
  id: string;
  key: string;
  name: string;
  cadence: Cadence;
  expression: string | null;
  archivedAt: string | null;
}

/** A formula measure as it is about to be: its key and how often it is computed. */
export interface FormulaOwner {
  key: string;
  cadence: Cadence;
}

const measuresOf = (db: Database, programId: string): Promise<MeasureOfFormula[]> =>
  db.rows<MeasureOfFormula>(sql`
    SELECT id, key, name, cadence, CASE WHEN kind = 'FORMULA' THEN expression END AS "expression",
      archived_at AS "archivedAt"
    FROM measure WHERE program_id = ${programId} ORDER BY key`);

const operandsOf = (expression: string | null): string[] =>
  expression === null ? [] : [...new Set(referencesOf(parseFormula(expression)).map(({ key }) => key))];

function parsed(check: InputCheck, expression: string): Formula | null {
  try {
    return parseFormula(expression);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { problem, column, found } = error;
    check.add('expression', problem, formulaProblems[problem], { column, found });
    return null;
  }
}

/**
 * Checks the formula of a measure against the measures of its program: it can be read, each operand exists, is live and
 * read at least as often, and no formula comes back to itself. Everything wrong is told with its column.
 */
export async function checkFormula(
  ctx: Ctx,
  db: Database,
  check: InputCheck,
  programId: string,
  expression: string,
  owner: FormulaOwner,
): Promise<void> {
  const formula = parsed(check, expression);
  if (!formula) return;
  const measures = new Map((await measuresOf(db, programId)).map((measure) => [measure.key, measure]));
  const keys = [...new Set(referencesOf(formula).map(({ key }) => key))];
  for (const key of keys) {
    if (key === owner.key) continue;
    const operand = measures.get(key);
    const at = { column: columnOf(formula, key), key };
    if (!operand) check.add('expression', 'UNKNOWN_MEASURE', formulaMessages.unknownMeasure, at);
    else if (operand.archivedAt) check.add('expression', 'ARCHIVED', formulaMessages.archivedOperand, at);
    else if (cadenceDays(operand.cadence) > cadenceDays(owner.cadence)) {
      const cadence = say(cadenceWords[operand.cadence], ctx.locale);
      check.add('expression', 'COARSER_OPERAND', formulaMessages.coarserOperand, { ...at, cadence });
    }
  }
  const graph = new Map([...measures.values()].map((measure) => [measure.key, operandsOf(measure.expression)]));
  graph.set(owner.key, keys);
  const circle = circleFrom(graph, owner.key);
  if (circle) {
    const path = circle.join(' → ');
    check.add('expression', 'CIRCLE', formulaMessages.circle, {
      column: columnOf(formula, circle[1] ?? owner.key),
      path,
    });
  }
}

/** The live formula measures that read a measure directly, named; of those only the ones `where` is true for. */
export async function readersOf(
  ctx: Ctx,
  db: Database,
  programId: string,
  key: string,
  where: (reader: FormulaOwner) => boolean = () => true,
): Promise<string | null> {
  const readers = (await measuresOf(db, programId)).filter(
    (measure) => measure.archivedAt === null && operandsOf(measure.expression).includes(key) && where(measure),
  );
  const names = readers.map(({ name }) => say(formulaMessages.quoted, ctx.locale, { name }));
  return names.length > 0 ? sayList(names, ctx.locale) : null;
}

/** The operands of a formula that are archived, as its archived measure is brought back. */
export async function checkOperandsLive(
  db: Database,
  check: InputCheck,
  programId: string,
  expression: string,
): Promise<void> {
  const formula = parseFormula(expression);
  for (const measure of await measuresOf(db, programId)) {
    const column = columnOf(formula, measure.key);
    if (measure.archivedAt === null || column === 0) continue;
    check.add('expression', 'ARCHIVED', formulaMessages.archivedOperand, { column, key: measure.key });
  }
}
