import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow, guarded, unguarded } from './csv.js';

test('texts that begin like a formula are guarded, numbers are not', () => {
  for (const text of ['=1+1', '+SUM(A1)', '-cmd', '@x', '\tx', '\rx', '＝1', "'=x", '-', '+']) {
    expect(guarded(text)).toBe(`'${text}`);
  }
  for (const text of ['-5', '+5', '-1.234,5', '-12 %', '-1e-7', 'plain', "it's", "'quoted'", '', '5-3']) {
    expect(guarded(text)).toBe(text);
  }
});

test('a guarded text is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '1', 'a', '＝') }), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});

test('a row quotes what would break it', () => {
  expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', null, -1.5, '-x'])).toBe('a,"b,c","d""e","f\ng",,-1.5,\'-x\r\n');
});
