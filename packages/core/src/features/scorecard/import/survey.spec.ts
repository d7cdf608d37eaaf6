import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from './column-plan.js';
import { CsvTable } from './csv-table.js';
import { survey } from './survey.js';

const plan: ColumnPlan = {
  unit: { text: 'x' },
  period: { at: 0, column: 'date' },
  note: null,
  measure: { text: 'm' },
  value: { at: 1, column: 'value' },
  numerator: null,
  denominator: null,
  wide: [],
  width: 2,
};
const of = (values: readonly string[], delimiter = ';', dates: readonly string[] = ['2026-W46']) => {
  const rows = values.map((value, at) => `${dates[at % dates.length]}${delimiter}"${value}"`);
  return survey(CsvTable.open({ text: `date${delimiter}value\n${rows.join('\n')}\n` }), plan, null);
};

describe('how numbers and dates are written', () => {
  it.each([
    ['decimal commas', ['1,5', '1.234,5'], ';', true],
    ['decimal points in a semicolon file', ['1.5', '1,234.5'], ';', false],
    ['grouped thousands', ['1,234,567'], ';', false],
    ['decimal commas in a comma file', ['12,5', '3,25'], ',', true],
    ['three digits and nothing else, by the habit of the delimiter', ['1,234'], ';', true],
    ['three digits and nothing else in a comma file', ['1,234'], ',', false],
    ['percentages and exponents', ['12.5 %', '1.5e3'], ';', false],
    ['no separator at all', ['12', 'n/a', 'see p. 3'], ',', false],
  ])('%s', async (_, values, delimiter, decimalComma) => {
    expect((await of(values, delimiter)).decimalComma).toBe(decimalComma);
  });

  it('looks past the first rows while a number could mean two things', async () => {
    const values = [...Array.from({ length: 3_000 }, () => '1,234'), '0,5'];
    expect((await of(values, ',')).decimalComma).toBe(true);
  });

  it('tells the order of dates by a part over 12, and nothing where both or neither tell', async () => {
    expect((await of(['1'], ';', ['21/11/2026'])).dayFirst).toBe(true);
    expect((await of(['1'], ';', ['11/21/2026'])).dayFirst).toBe(false);
    expect((await of(['1'], ';', ['11/10/2026'])).dayFirst).toBeNull();
    expect((await of(['1', '2'], ';', ['21/11/2026', '11/21/2026'])).dayFirst).toBeNull();
  });
});
