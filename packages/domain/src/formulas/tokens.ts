import { FormulaError, type Operator } from './formula.js';

/** A piece of the text of a formula; `at` is its column from 1. The last one is always `end`. */
export type Token =
  | { kind: 'number'; value: number; text: string; at: number }
  | { kind: 'name'; text: string; isQuoted: boolean; at: number }
  | { kind: 'operator'; text: Operator; at: number }
  | { kind: 'mark'; text: '(' | ')' | '[' | ']' | ','; at: number }
  | { kind: 'end'; text: ''; at: number };

const SPACE = /[\s\u3000]*/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
// A hyphen belongs to the name while a letter or digit follows it, so that keys need no quotes.
const NAME = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/iy;
const QUOTED = /"([^"]*)"/y;
const OPERATOR = /<=|>=|<>|!=|==|[-+*/<>=×÷−≤≥≠]/y;
const MARK = /[()[\],]/y;

/** Other ways to write a sign. */
const SAME: Readonly<Record<string, Operator>> = {
  '!=': '<>',
  '==': '=',
  '×': '*',
  '÷': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
};

/** Signs as a Chinese keyboard writes them, one for one so that columns stay where they are. */
const folded = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/、/g, ',');

/** Cuts the text of a formula into tokens; FormulaError at the first sign that no formula has. */
export function tokensOf(source: string): Token[] {
  const text = folded(source);
  const tokens: Token[] = [];
  let place = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) place = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(SPACE);
    const at = place + 1;
    if (place >= text.length) return [...tokens, { kind: 'end', text: '', at }];
    tokens.push(tokenAt(text, place, at, take));
  }
}

function tokenAt(text: string, place: number, at: number, take: (pattern: RegExp) => RegExpExecArray | null): Token {
  const number = take(NUMBER);
  if (number) {
    const value = Number(number[0]);
    if (!Number.isFinite(value)) throw new FormulaError('BAD_NUMBER', at, number[0]);
    return { kind: 'number', value, text: number[0], at };
  }
  const name = take(NAME);
  if (name) return { kind: 'name', text: name[0].toLowerCase(), isQuoted: false, at };
  if (text[place] === '"') {
    const quoted = take(QUOTED);
    if (!quoted) throw new FormulaError('OPEN_QUOTE', at);
    return { kind: 'name', text: (quoted[1] ?? '').trim().toLowerCase(), isQuoted: true, at };
  }
  const operator = take(OPERATOR);
  if (operator) return { kind: 'operator', text: SAME[operator[0]] ?? (operator[0] as Operator), at };
  const mark = take(MARK);
  if (mark) return { kind: 'mark', text: mark[0] as '(', at };
  throw new FormulaError('UNKNOWN_SIGN', at, String.fromCodePoint(text.codePointAt(place) as number));
}
