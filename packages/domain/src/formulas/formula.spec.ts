import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circleFrom,
  evaluateFormula,
  FORMULA_LIMITS,
  type Formula,
  FormulaError,
  parseFormula,
  printFormula,
  ranksOf,
  referencesOf,
} from './index.js';

const values: Readonly<Record<string, number>> = {
  sales: 120,
  visits: 40,
  cost: -30,
  nps: 42,
  'nps[-1]': 40,
  'first-call-fix': 70,
  '30-day-return': 5,
  if: 9,
  zero: 0,
};

const result = (text: string) =>
  evaluateFormula(parseFormula(text), ({ key, back }) => values[back === 0 ? key : `${key}[-${back}]`] ?? null);

const refusal = (text: string): [string, number, string] => {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return [error.problem, error.column, error.found];
    throw error;
  }
  throw new Error(`${text} is a formula`);
};

describe('formulas', () => {
  it.each([
    ['sales / visits', 3],
    ['1 + 2 * sales', 241],
    ['(1 + 2) * sales', 360],
    ['sales - visits - 10', 70],
    ['sales / visits / 2', 1.5],
    ['-cost + 1', 31],
    ['- -sales', 120],
    ['2 * -cost', 60],
    ['nps - nps[-1]', 2],
    ['nps[0]', 42],
    ['first-call-fix - 2', 68],
    ['"first-call-fix"', 70],
    ['"30-day-return" * 2', 10],
    ['"if" + 1', 10],
    ['min(sales, visits, 7)', 7],
    ['MAX(Sales, visits)', 120],
    ['abs(cost)', 30],
    ['round(sales / 7)', 17],
    ['round(sales / 7, 2)', 17.14],
    ['round(cost / 4)', -8],
    ['round(sales, -2)', 100],
    ['if(sales > 100, 1, 0)', 1],
    ['if(visits >= 41, 1, 2)', 2],
    ['sales = 40 * 3', 1],
    ['(sales + 0.1 + 0.2) = sales + 0.3', 1],
    ['sales <> visits', 1],
    ['sales != visits', 1],
    ['if(zero = 0, 5, sales / zero)', 5],
    ['.5 * sales', 60],
    ['1e2 + zero', 100],
    ['max（sales，visits）× 2', 240],
    ['sales ÷ visits', 3],
    ['sales ≥ 120', 1],
  ])('%s is %d', (text, value) => {
    expect(result(text)).toEqual({ value: expect.closeTo(value, 12), reason: null });
  });

  it('have no value, and say why, without an operand, by zero or beyond every number', () => {
    expect(result('sales + unknown[-2]').reason).toEqual({
      code: 'MISSING',
      reference: { key: 'unknown', back: 2 },
    });
    expect(result('min(sales, unknown)').reason?.code).toBe('MISSING');
    expect(result('if(unknown, 1, sales)').reason?.code).toBe('MISSING');
    expect(result('if(sales, 1, unknown)').value).toBe(1);
    expect(result('sales / (visits - 40)').reason).toEqual({ code: 'DIVISION_BY_ZERO', column: 7 });
    expect(result('zero / zero').reason?.code).toBe('DIVISION_BY_ZERO');
    expect(result('sales * 1e308').reason?.code).toBe('TOO_LARGE');
  });

  it.each([
    ['', 'VALUE_EXPECTED', 1, ''],
    ['sales +', 'VALUE_EXPECTED', 8, ''],
    ['sales + * visits', 'VALUE_EXPECTED', 9, '*'],
    ['sales visits', 'OPERATOR_EXPECTED', 7, 'visits'],
    ['(sales + 1', 'CLOSING_EXPECTED', 11, ''],
    ['sales)', 'OPERATOR_EXPECTED', 6, ')'],
    ['sales + 5 %', 'UNKNOWN_SIGN', 11, '%'],
    ['客户 + 1', 'UNKNOWN_SIGN', 1, '客'],
    ['"sales', 'OPEN_QUOTE', 1, ''],
    ['""', 'VALUE_EXPECTED', 1, ''],
    ['1e999 + sales', 'BAD_NUMBER', 1, '1e999'],
    ['1 < sales < 3', 'CHAINED_COMPARISON', 11, '<'],
    ['sum(sales)', 'UNKNOWN_FUNCTION', 1, 'sum'],
    ['constructor(sales)', 'UNKNOWN_FUNCTION', 1, 'constructor'],
    ['sales + abs(1, 2)', 'WRONG_ARGUMENTS', 9, 'abs'],
    ['if(sales, 1)', 'WRONG_ARGUMENTS', 1, 'if'],
    ['min()', 'WRONG_ARGUMENTS', 1, 'min'],
    ['min + 1', 'VALUE_EXPECTED', 1, 'min'],
    ['nps[1]', 'BAD_PERIOD', 5, '1'],
    ['nps[-1.5]', 'BAD_PERIOD', 6, '1.5'],
    ['nps[-61] + nps', 'BAD_PERIOD', 6, '61'],
    ['nps[-1', 'CLOSING_EXPECTED', 7, ''],
    ['1 + 2', 'NO_MEASURE', 1, ''],
    ['nps[-1]', 'NO_MEASURE', 1, ''],
  ])('refuse %s: %s at column %d', (text, problem, column, found) => {
    expect(refusal(text)).toEqual([problem, column, found]);
  });

  it('refuse bombs before they cost anything', () => {
    expect(refusal('sales'.padEnd(FORMULA_LIMITS.length + 1, ' '))[0]).toBe('TOO_LONG');
    expect(refusal('('.repeat(1_000))[0]).toBe('TOO_DEEP');
    expect(refusal('-'.repeat(1_999))[0]).toBe('TOO_DEEP');
    expect(refusal(`${'if(a,'.repeat(300)}a`)[0]).toBe('TOO_DEEP');
    expect(refusal(Array.from({ length: 600 }, () => 'a').join('+'))[0]).toBe('TOO_MANY_PARTS');
    expect(parseFormula(Array.from({ length: 250 }, () => 'a').join('+')).kind).toBe('binary');
  });

  it('tell what they read', () => {
    expect(referencesOf(parseFormula('a + if(b > 1, a, c[-2]) - a[-1]'))).toEqual([
      { key: 'a', back: 0 },
      { key: 'b', back: 0 },
      { key: 'c', back: 2 },
      { key: 'a', back: 1 },
    ]);
  });
});

const at = 0;
const key = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'formula' },
    fc.record({ kind: fc.constant('measure' as const), key, back: fc.nat(60), at: fc.constant(at) }),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(fc.nat(1_000), fc.double({ min: 0, max: 1e9, noNaN: true })),
      at: fc.constant(at),
    }),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('formula'), at: fc.constant(at) }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+', '-', '*', '/', '<', '<=', '>', '>=', '=', '<>'),
      left: tie('formula'),
      right: tie('formula'),
      at: fc.constant(at),
    }),
    fc
      .constantFrom(
        ['min', 2] as const,
        ['max', 3] as const,
        ['abs', 1] as const,
        ['round', 2] as const,
        ['if', 3] as const,
      )
      .chain(([name, count]) =>
        fc.record({
          kind: fc.constant('call' as const),
          name: fc.constant(name),
          args: fc.array(tie('formula'), { minLength: count, maxLength: count }),
          at: fc.constant(at),
        }),
      ),
  ) as fc.Arbitrary<Formula>,
}));

const withoutPlaces = (node: Formula): unknown =>
  JSON.parse(JSON.stringify(node, (name, value) => (name === 'at' ? 0 : value)));

describe('any formula', () => {
  it('reads as it was printed', () => {
    fc.assert(
      fc.property(formula, (tree) => {
        const whole: Formula = {
          kind: 'binary',
          operator: '+',
          left: { kind: 'measure', key: 'a', back: 0, at },
          right: tree,
          at,
        };
        const text = printFormula(whole);
        fc.pre(text.length <= FORMULA_LIMITS.length);
        expect(withoutPlaces(parseFormula(text))).toEqual(withoutPlaces(whole));
      }),
    );
  });

  it('is computed to a finite number or null with a reason', () => {
    fc.assert(
      fc.property(formula, fc.func(fc.option(fc.double())), (tree, read) => {
        const { value, reason } = evaluateFormula(tree, ({ key: of, back }) => read(of, back));
        expect(value === null ? reason !== null : Number.isFinite(value) && reason === null).toBe(true);
      }),
    );
  });

  it('is read or refused by its own error with a column inside the text, whatever is typed', () => {
    const piece = fc.constantFrom(
      'a',
      '30-b',
      '"',
      '(',
      ')',
      '[',
      ']',
      '-1',
      '-',
      '+',
      '<',
      '=',
      ',',
      'if',
      ' ',
      '1.5',
      'min(',
      '净',
      '１',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        try {
          printFormula(parseFormula(typed));
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          const { column } = error as FormulaError;
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(typed.length + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('formulas over formulas', () => {
  const graph = (...edges: [string, string[]][]) => new Map(edges);

  it('name the circle they go round in', () => {
    expect(circleFrom(graph(['a', ['b', 'x']], ['b', ['c']], ['c', ['a']]), 'a')).toEqual(['a', 'b', 'c', 'a']);
    expect(circleFrom(graph(['a', ['a']]), 'a')).toEqual(['a', 'a']);
    expect(circleFrom(graph(['s', ['a']], ['a', ['b']], ['b', ['a']]), 's')).toEqual(['a', 'b', 'a']);
    expect(circleFrom(graph(['a', ['b', 'c']], ['b', ['c']]), 'a')).toBeNull();
  });

  it('are ranked so that operands come first', () => {
    const ranks = ranksOf(graph(['a', ['b', 'x']], ['b', ['c']], ['c', ['x', 'y']]));
    expect(Object.fromEntries(ranks)).toEqual({ x: 0, y: 0, c: 1, b: 2, a: 3 });
    expect(() => ranksOf(graph(['a', ['b']], ['b', ['a']]))).toThrow('a -> b -> a');
  });
});
