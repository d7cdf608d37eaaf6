import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neumaierSum } from './neumaier-sum.js';
import { readNumber } from './read-number.js';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['007', 7],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1234567.891', 1_234_567.891],
    ['1 234.5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u2009234.5', 1234.5],
    ['1\u202f234.5', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    ['\u00a0 12.5 \u3000', 12.5],
    ['12%', 12],
    ['12.5 %', 12.5],
    ['１２．５％', 12.5],
    ['１，２３４', 1234],
    ['−5', -5],
    ['－5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['（1,234.5）', -1234.5],
    ['(12%)', -12],
    ['1.5e3', 1500],
    ['1.5E-3', 0.0015],
    ['.5', 0.5],
    ['5.', 5],
  ])('reads %j as %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['0,5', 0.5],
    ['1 234,5', 1234.5],
    ['-1.234.567,89', -1_234_567.89],
    ['12,5%', 12.5],
  ])('reads %j with a decimal comma as %d', (text, number) => {
    expect(readNumber(text, { decimalComma: true })).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '%',
    '()',
    'NaN',
    'Infinity',
    '1e400',
    '-1e400',
    '1e-400',
    '0x10',
    '0b1',
    '1,23,4',
    '12,34',
    '1,2345',
    '0,234',
    '1,234 567',
    '1.2.3',
    '1e',
    'e5',
    '--5',
    '(-5)',
    '5-',
    '1_000',
    '12 %%',
    'abc',
    '12 kg',
    '5²',
    '½',
    '１２个',
    '12‰',
    'null',
    '1 2',
    ',5',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it.each(['1.5', '1,234.5', '1.23', '1,2,3', ''])('refuses %j with a decimal comma', (text) => {
    expect(readNumber(text, { decimalComma: true })).toBeNull();
  });

  it('reads back every finite number, plain or grouped', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
    fc.assert(
      fc.property(finite, (number) => {
        expect(readNumber(String(number))).toBe(number);
        expect(readNumber(String(number).replace('.', ','), { decimalComma: true })).toBe(number);
      }),
      { numRuns: 10_000 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const number = cents / 100;
        expect(readNumber(number.toLocaleString('en-US', { maximumFractionDigits: 2 }))).toBe(number + 0);
        expect(readNumber(number.toLocaleString('de-DE', { maximumFractionDigits: 2 }), { decimalComma: true })).toBe(
          number + 0,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws and never invents a number that is not finite', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,eE%() ']{0,20}$/));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, decimalComma) => {
        const number = readNumber(text, { decimalComma });
        expect(number === null || Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('comes to an end on long hostile cells', () => {
    expect(readNumber(`1${',111'.repeat(50_000)}x`)).toBeNull();
    expect(readNumber(`${'1'.repeat(200_000)}x`)).toBeNull();
    expect(readNumber(`${' '.repeat(200_000)}x`)).toBeNull();
  });
});

describe('neumaierSum', () => {
  it('does not drift', () => {
    expect(neumaierSum([])).toBe(0);
    expect(neumaierSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(neumaierSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(neumaierSum([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  });
});
