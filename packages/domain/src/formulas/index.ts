export { evaluateFormula, type FormulaValue, type NoValue } from './evaluate-formula.js';
export {
  columnOf,
  FORMULA_FUNCTIONS,
  FORMULA_LIMITS,
  type Formula,
  FormulaError,
  type FormulaProblem,
  type FormulaReference,
  referencesOf,
} from './formula.js';
export { circleFrom, type FormulaGraph, ranksOf } from './formula-order.js';
export { parseFormula } from './parse-formula.js';
export { printFormula } from './print-formula.js';
