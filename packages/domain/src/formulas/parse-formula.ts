import {
  BINDING,
  FORMULA_FUNCTIONS,
  FORMULA_LIMITS,
  type Formula,
  FormulaError,
  type FormulaProblem,
  type FunctionName,
  type Operator,
  referencesOf,
} from './formula.js';
import { type Token, tokensOf } from './tokens.js';

const isFunction = (name: string): name is FunctionName => Object.hasOwn(FORMULA_FUNCTIONS, name);

/** Reads tokens by how tightly their signs bind (Pratt); counts parts and nesting as it goes. */
class Parser {
  private next = 0;
  private parts = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.expression(0);
    const rest = this.token;
    if (rest.kind !== 'end') throw this.refusal('OPERATOR_EXPECTED', rest);
    return formula;
  }

  private get token(): Token {
    return this.tokens[this.next] as Token;
  }

  private advance(): Token {
    const token = this.token;
    if (token.kind !== 'end') this.next += 1;
    return token;
  }

  private refusal(problem: FormulaProblem, token: Token): FormulaError {
    return new FormulaError(problem, token.at, token.text);
  }

  private counted<F extends Formula>(part: F): F {
    this.parts += 1;
    if (this.parts > FORMULA_LIMITS.parts) throw new FormulaError('TOO_MANY_PARTS', part.at);
    return part;
  }

  private isMark(text: string): boolean {
    return this.token.kind === 'mark' && this.token.text === text;
  }

  private close(text: ')' | ']'): void {
    const token = this.token;
    if (!this.isMark(text)) throw this.refusal('CLOSING_EXPECTED', token);
    this.next += 1;
  }

  private expression(binding: number): Formula {
    this.depth += 1;
    if (this.depth > FORMULA_LIMITS.depth) throw new FormulaError('TOO_DEEP', this.token.at);
    let left = this.operand();
    for (;;) {
      const token = this.token;
      if (token.kind !== 'operator') break;
      const tightness = BINDING[token.text];
      if (tightness <= binding) {
        if (tightness === 1 && binding === 1) throw this.refusal('CHAINED_COMPARISON', token);
        break;
      }
      left = this.binary(left, token.text, token.at, tightness);
      const after = this.token;
      if (tightness === 1 && after.kind === 'operator' && BINDING[after.text] === 1) {
        throw this.refusal('CHAINED_COMPARISON', after);
      }
    }
    this.depth -= 1;
    return left;
  }

  private binary(left: Formula, operator: Operator, at: number, tightness: number): Formula {
    this.next += 1;
    const right = this.expression(tightness);
    return this.counted({ kind: 'binary', operator, left, right, at });
  }

  private operand(): Formula {
    const token = this.advance();
    if (token.kind === 'number') return this.counted({ kind: 'number', value: token.value, at: token.at });
    if (token.kind === 'name') return this.named(token);
    if (token.kind === 'operator' && token.text === '-') {
      const operand = this.expression(BINDING['*']);
      return this.counted({ kind: 'negate', operand, at: token.at });
    }
    if (token.kind === 'mark' && token.text === '(') {
      const inside = this.expression(0);
      this.close(')');
      return inside;
    }
    throw this.refusal('VALUE_EXPECTED', token);
  }

  private named(token: Token & { kind: 'name' }): Formula {
    const { text, at } = token;
    if (!token.isQuoted && this.isMark('(')) {
      if (!isFunction(text)) throw this.refusal('UNKNOWN_FUNCTION', token);
      return this.call(text, at);
    }
    if (text === '' || (!token.isQuoted && isFunction(text))) throw this.refusal('VALUE_EXPECTED', token);
    const back = this.isMark('[') ? this.periodsBack() : 0;
    return this.counted({ kind: 'measure', key: text, back, at });
  }

  private periodsBack(): number {
    this.next += 1;
    const token = this.token;
    const isMinus = token.kind === 'operator' && token.text === '-';
    if (isMinus) this.next += 1;
    const number = this.advance();
    if (number.kind !== 'number') throw this.refusal('BAD_PERIOD', number);
    const isSound = Number.isInteger(number.value) && number.value <= FORMULA_LIMITS.periodsBack;
    if (!isSound || (!isMinus && number.value !== 0)) throw this.refusal('BAD_PERIOD', number);
    this.close(']');
    return number.value;
  }

  private call(name: FunctionName, at: number): Formula {
    this.next += 1;
    const args: Formula[] = [];
    if (!this.isMark(')')) {
      args.push(this.expression(0));
      while (this.isMark(',')) {
        this.next += 1;
        args.push(this.expression(0));
      }
    }
    this.close(')');
    const [fewest, most] = FORMULA_FUNCTIONS[name];
    if (args.length < fewest || args.length > most) throw new FormulaError('WRONG_ARGUMENTS', at, name);
    return this.counted({ kind: 'call', name, args, at });
  }
}

/**
 * Reads a formula over measures (ours, after the equations of Spider Impact [1c]): numbers, `+ - * /`, unary minus,
 * parentheses, comparisons (`< <= > >= = <>`, 1 or 0), `min`, `max`, `abs`, `round(x, digits)`, `if(condition, then,
 * else)`, and measures by key. A key is written as it is, hyphens included (`first-call-fix - 2` subtracts because of the
 * spaces), or in double quotes, which a key that begins with a digit or is called like a function needs; `key[-1]` is the
 * period before. Signs of Chinese keyboards are read too. FormulaError for everything else, and for a text that reads no
 * measure of its own period or passes FORMULA_LIMITS.
 */
export function parseFormula(text: string): Formula {
  if (text.length > FORMULA_LIMITS.length) throw new FormulaError('TOO_LONG', FORMULA_LIMITS.length + 1);
  const formula = new Parser(tokensOf(text)).whole();
  if (!referencesOf(formula).some((reference) => reference.back === 0)) throw new FormulaError('NO_MEASURE', 1);
  return formula;
}
