/** A sign between two values of a formula; comparisons give 1 for true and 0 for false. */
export type Operator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '<>';

/** A function a formula may call. */
export type FunctionName = 'min' | 'max' | 'abs' | 'round' | 'if';

/**
 * A parsed formula over measures. A `measure` is a value of the same unit, `back` periods earlier (0: the same period);
 * `at` is the column, counted from 1, where the part stands in the text.
 */
export type Formula =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'measure'; key: string; back: number; at: number }
  | { kind: 'negate'; operand: Formula; at: number }
  | { kind: 'binary'; operator: Operator; left: Formula; right: Formula; at: number }
  | { kind: 'call'; name: FunctionName; args: readonly Formula[]; at: number };

/** Bounds of a formula, so that no text costs more than it is worth: characters, parts, nesting and periods back. */
export const FORMULA_LIMITS = { length: 2_000, parts: 500, depth: 40, periodsBack: 60 } as const;

/** Fewest and most arguments of each function. */
export const FORMULA_FUNCTIONS: Readonly<Record<FunctionName, readonly [number, number]>> = {
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  round: [1, 2],
  if: [3, 3],
};

/** How tightly each sign binds; the higher the tighter. */
export const BINDING: Readonly<Record<Operator, number>> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '=': 1,
  '<>': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

/** What is wrong with the text of a formula. */
export type FormulaProblem =
  | 'TOO_LONG'
  | 'TOO_MANY_PARTS'
  | 'TOO_DEEP'
  | 'UNKNOWN_SIGN'
  | 'OPEN_QUOTE'
  | 'BAD_NUMBER'
  | 'VALUE_EXPECTED'
  | 'OPERATOR_EXPECTED'
  | 'CLOSING_EXPECTED'
  | 'CHAINED_COMPARISON'
  | 'UNKNOWN_FUNCTION'
  | 'WRONG_ARGUMENTS'
  | 'BAD_PERIOD'
  | 'NO_MEASURE';

/**
 * Why a text is not a formula: what is wrong, the column where (counted from 1; the end of the text is one past its last
 * sign) and what stands there.
 */
export class FormulaError extends Error {
  constructor(
    readonly problem: FormulaProblem,
    readonly column: number,
    readonly found = '',
  ) {
    super(`${problem} at column ${column}${found ? `: ${found}` : ''}`);
    this.name = 'FormulaError';
  }
}

/** A value a formula reads: a measure of the program by key, `back` periods before the formula's own. */
export interface FormulaReference {
  key: string;
  back: number;
}

/** What a formula reads, each once, in the order of its text. */
export function referencesOf(formula: Formula): FormulaReference[] {
  const found = new Map<string, FormulaReference>();
  const visit = (node: Formula): void => {
    if (node.kind === 'measure') found.set(`${node.key} ${node.back}`, { key: node.key, back: node.back });
    else if (node.kind === 'negate') visit(node.operand);
    else if (node.kind === 'call') for (const arg of node.args) visit(arg);
    else if (node.kind === 'binary') {
      visit(node.left);
      visit(node.right);
    }
  };
  visit(formula);
  return [...found.values()];
}

/** The column of the first place where a formula reads a measure, or 1. */
export function columnOf(formula: Formula, key: string): number {
  if (formula.kind === 'measure') return formula.key === key ? formula.at : 0;
  if (formula.kind === 'negate') return columnOf(formula.operand, key);
  const parts = formula.kind === 'call' ? formula.args : formula.kind === 'binary' ? [formula.left, formula.right] : [];
  return parts.map((part) => columnOf(part, key)).find((column) => column > 0) ?? 0;
}
