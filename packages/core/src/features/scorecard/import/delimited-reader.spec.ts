import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelimitedReader, FILE_LIMITS, type TableRow } from './delimited-reader.js';
import { RefusedFile } from './refused-file.js';

const read = (text: string, cut = text.length, delimiter = ','): TableRow[] => {
  const reader = new DelimitedReader(delimiter);
  const rows: TableRow[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, cut))
    rows.push(...reader.push(text.slice(at, at + Math.max(1, cut)), false));
  return [...rows, ...reader.push('', true)];
};
const refusal = (text: string): RefusedFile | null => {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
};

describe('DelimitedReader', () => {
  it('keeps the line of each row, past line breaks inside quotation marks and blank rows', () => {
    const text = 'a,b\r\n"x\ny",2\r\n\r\n,\r\n"say ""hi""", z \r\nlast,1';
    expect(read(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 6, cells: ['say "hi"', ' z '] },
      { line: 7, cells: ['last', '1'] },
    ]);
  });

  it('leaves a quotation mark inside an unquoted cell as it is', () => {
    expect(read('pipe 5" wide,2\n')).toEqual([{ line: 1, cells: ['pipe 5" wide', '2'] }]);
  });

  it('refuses broken quotation marks, endless records and too many columns with their line', () => {
    expect(refusal('a,b\n"c,d\n')).toMatchObject({ code: 'QUOTES', values: { line: 2 } });
    expect(refusal('a,b\n"c"d,e\n')).toMatchObject({ code: 'QUOTES', values: { line: 2 } });
    expect(refusal(`a\n"${'x'.repeat(FILE_LIMITS.record + 2)}`)).toMatchObject({ code: 'QUOTES', values: { line: 2 } });
    expect(refusal(`a\nb\n${'x'.repeat(FILE_LIMITS.record + 2)}`)).toMatchObject({
      code: 'LONG_RECORD',
      values: { line: 3 },
    });
    expect(refusal(`a\n${','.repeat(200)}\n`)).toMatchObject({
      code: 'TOO_MANY_COLUMNS',
      values: { line: 2, count: 201 },
    });
  });

  it('reads what csv-parse reads, however the text is cut into pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '量', ' ', '"', ',', ';', '\n', '1', '.'), maxLength: 6 });
    const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        (rows, newline, ends, cut) => {
          const text = rows.map((row) => row.map(quote).join(',')).join(newline) + (ends ? newline : '');
          const expected = (parse(text, { relax_column_count: true, skip_empty_lines: true }) as string[][]).filter(
            (cells) => cells.some((value) => value.trim() !== ''),
          );
          expect(read(text, cut).map((row) => row.cells)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
