import { toHalfWidth } from './full-width.js';

/** How a reader of imported cells takes comma and point. */
export interface ReadNumberOptions {
  /** The comma separates decimals and the point groups thousands (1.234,5). Without it the point separates decimals. */
  decimalComma?: boolean;
}

const POINT_DECIMALS = numberPattern("[ ,']", '\\.');
const COMMA_DECIMALS = numberPattern("[ .']", ',');

/**
 * Reads the number of an imported cell: `1,234.5`, `1 234.5`, `1'234.5`, with `decimalComma` also `1.234,5`; `12%`
 * gives 12, `(5)` gives -5, `1.5e3` gives 1500; full-width digits, no-break and thin spaces and the Unicode minus are
 * understood. Null for everything else: empty or other text, `NaN`, hexadecimal, wrong grouping (`1,23,4`), and numbers
 * too large or too small for a double (`1e400`, `1e-400`). Never 0 for something it could not read.
 */
export function readNumber(text: string, options: ReadNumberOptions = {}): number | null {
  const cell = toHalfWidth(text)
    .replace(/\u2019/g, "'")
    .trim();
  const bracketed = /^\((?![+-])(.*)\)$/.exec(cell)?.[1]?.trim();
  const match = (options.decimalComma ? COMMA_DECIMALS : POINT_DECIMALS).exec(bracketed ?? cell);
  if (!match) return null;
  const { sign = '', whole = '', decimals = '', exponent = '' } = match.groups ?? {};
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && decimals === '') return null;
  const magnitude = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
  const vanished = magnitude === 0 && /[1-9]/.test(digits + decimals);
  if (!Number.isFinite(magnitude) || vanished) return null;
  const negative = sign === '-' || bracketed !== undefined;
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/** Either groups of three behind one repeated separator, or plain digits; then decimals, exponent and percent sign. */
function numberPattern(group: string, decimal: string): RegExp {
  const grouped = `[1-9]\\d{0,2}(?:(?<separator>${group})\\d{3})(?:\\k<separator>\\d{3})*`;
  return new RegExp(
    `^(?<sign>[+-]?)(?<whole>${grouped}|\\d*)(?:${decimal}(?<decimals>\\d*))?(?<exponent>[eE][+-]?\\d+)?(?: ?%)?$`,
  );
}
