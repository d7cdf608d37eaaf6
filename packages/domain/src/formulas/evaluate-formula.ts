import type { Formula, FormulaReference, Operator } from './formula.js';

/** Why a formula has no value: an operand is missing, a division by zero (with its column), or a number out of bounds. */
export type NoValue =
  | { code: 'MISSING'; reference: FormulaReference }
  | { code: 'DIVISION_BY_ZERO'; column: number }
  | { code: 'TOO_LARGE' };

/** The value of a formula, or null with the reason. */
export type FormulaValue = { value: number; reason: null } | { value: null; reason: NoValue };

/** Stops an evaluation; never leaves this file. */
class Stopped extends Error {
  constructor(readonly reason: NoValue) {
    super(reason.code);
  }
}

/**
 * The value of a formula; `read` gives the value of a measure, null when it has none (M7: a missing value is never 0). A
 * missing operand makes the whole null, in `min` and `max` too; of `if` only the chosen side is read, and a condition
 * holds when it is not 0. Equality allows for rounding (1 part in 10^9). `round` goes half away from zero.
 */
export function evaluateFormula(formula: Formula, read: (reference: FormulaReference) => number | null): FormulaValue {
  try {
    return { value: computed(formula, read), reason: null };
  } catch (error) {
    if (error instanceof Stopped) return { value: null, reason: error.reason };
    throw error;
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Stopped({ code: 'TOO_LARGE' });
  return value;
}

function computed(formula: Formula, read: (reference: FormulaReference) => number | null): number {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'measure': {
      const reference = { key: formula.key, back: formula.back };
      const value = read(reference);
      if (value === null || !Number.isFinite(value)) throw new Stopped({ code: 'MISSING', reference });
      return value;
    }
    case 'negate':
      return -computed(formula.operand, read);
    case 'binary':
      return applied(formula.operator, computed(formula.left, read), computed(formula.right, read), formula.at);
    case 'call':
      return called(formula, read);
  }
}

const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function applied(operator: Operator, left: number, right: number, at: number): number {
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      if (right === 0) throw new Stopped({ code: 'DIVISION_BY_ZERO', column: at });
      return finite(left / right);
    case '=':
      return Number(nearly(left, right));
    case '<>':
      return Number(!nearly(left, right));
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right || nearly(left, right));
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right || nearly(left, right));
  }
}

function called(formula: Formula & { kind: 'call' }, read: (reference: FormulaReference) => number | null): number {
  const argument = (index: number): number => computed(formula.args[index] as Formula, read);
  switch (formula.name) {
    case 'if':
      return argument(argument(0) === 0 ? 2 : 1);
    case 'abs':
      return Math.abs(argument(0));
    case 'round':
      return rounded(argument(0), formula.args.length > 1 ? argument(1) : 0);
    case 'min':
      return Math.min(...formula.args.map((arg) => computed(arg, read)));
    case 'max':
      return Math.max(...formula.args.map((arg) => computed(arg, read)));
  }
}

const MOST_DIGITS = 12;

function rounded(value: number, digits: number): number {
  const places = Math.min(MOST_DIGITS, Math.max(-MOST_DIGITS, Math.trunc(digits)));
  const shifted = Number(`${Math.abs(value)}e${places}`);
  // A number that is written with an exponent already has nothing left to round, or is shifted by arithmetic.
  const wide = Number.isNaN(shifted) ? Math.abs(value) * 10 ** places : shifted;
  if (!Number.isFinite(wide)) return value;
  return Math.sign(value) * (Math.round(wide) / 10 ** places);
}
