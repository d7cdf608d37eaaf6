import { toHalfWidth } from './full-width.js';
import { readNumber } from './read-number.js';

const NOT_APPLICABLE = new Set(['n/a', 'na', '-', '–', '—', '不适用', '不適用', '无', '無']);

/** True for what people write where a value does not apply: n/a, a dash, 不适用, 無. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(toHalfWidth(text).trim().toLowerCase());
}

/**
 * The number somebody typed into a single field: as `readNumber` takes it with a decimal point, and where that makes no
 * sense with a decimal comma (`12,5` is 12.5 while `1,234` stays 1234). Null for anything else.
 */
export function readTypedNumber(text: string): number | null {
  return readNumber(text) ?? readNumber(text, { decimalComma: true });
}

const RATIO = /^([^/]+)\/([^/]+)$/;

/** Numerator and denominator typed as one text, `63/90`; null when it is not of that form. */
export function readTypedRatio(text: string): { numerator: number; denominator: number } | null {
  const match = RATIO.exec(toHalfWidth(text));
  const numerator = match && readTypedNumber(match[1] ?? '');
  const denominator = match && readTypedNumber(match[2] ?? '');
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
