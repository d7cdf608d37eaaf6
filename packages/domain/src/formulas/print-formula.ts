import { BINDING, FORMULA_FUNCTIONS, type Formula } from './formula.js';

const PLAIN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const keyText = (key: string): string => (PLAIN.test(key) && !Object.hasOwn(FORMULA_FUNCTIONS, key) ? key : `"${key}"`);

/** The text of a formula, with no more parentheses than it needs; reading it again gives the same formula. */
export function printFormula(formula: Formula): string {
  return printed(formula, 0);
}

function printed(formula: Formula, outer: number): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'measure':
      return formula.back === 0 ? keyText(formula.key) : `${keyText(formula.key)}[-${formula.back}]`;
    case 'negate':
      return `-${printed(formula.operand, BINDING['*'])}`;
    case 'call':
      return `${formula.name}(${formula.args.map((arg) => printed(arg, 0)).join(', ')})`;
    case 'binary': {
      const binding = BINDING[formula.operator];
      // Comparisons do not follow one another, so their left side is held as tightly as their right.
      const left = printed(formula.left, binding === 1 ? binding : binding - 1);
      const text = `${left} ${formula.operator} ${printed(formula.right, binding)}`;
      return binding <= outer ? `(${text})` : text;
    }
  }
}
