import { describe, expect, it } from 'vitest';
import { csvRow, csvRows, guessDelimiter, plainCell } from './csv-text';

const cells = (text: string, delimiter: ',' | ';' | '\t' = ',') => csvRows(text, delimiter).map((row) => row.cells);

describe('csvRows', () => {
  it('reads quoted separators, doubled quotes and line breaks inside a cell', () => {
    expect(cells('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ]);
  });

  it('counts the lines of the file, as the server does, over cells of several lines and blank rows', () => {
    expect(csvRows('h\n"1\n2"\n\n,\nx', ',').map((row) => row.line)).toEqual([1, 2, 6]);
  });

  it('leaves out a byte order mark and a line that declares the separator', () => {
    expect(csvRows('\uFEFFsep=;\r\na;b\r\n1;2', ';')).toEqual([
      { line: 2, cells: ['a', 'b'] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('reads files of old Macs, and stops at the limit', () => {
    expect(cells('a,b\r1,2\r3,4')).toHaveLength(3);
    expect(csvRows('a\n1\n2\n3', ',', 2)).toHaveLength(2);
  });

  it('keeps a row that breaks off inside quotes', () => {
    expect(cells('a\n"never closed')).toEqual([['a'], ['never closed']]);
  });
});

describe('guessDelimiter', () => {
  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a,b', ','],
    ['one', ','],
    ['"a;b;c",d', ','],
    ['sep=;\na,b,c', ';'],
  ])('%j is separated by %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe('csvRow', () => {
  it('writes what csvRows reads back', () => {
    const row = ['plain', 'a,b', 'say "hi"', 'two\nlines', 'semi;colon', '', '门店'];
    expect(cells(csvRow(row))).toEqual([row]);
  });
});

describe('plainCell', () => {
  it('disarms what a spreadsheet would run, and leaves numbers alone', () => {
    expect(plainCell('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(plainCell('＝1+1')).toBe("'＝1+1");
    expect(plainCell('-12.5')).toBe('-12.5');
    expect(plainCell('-1,234.5 %')).toBe('-1,234.5 %');
    expect(plainCell('-x')).toBe("'-x");
  });
});
