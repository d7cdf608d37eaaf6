import { describe, expect, it } from 'vitest';
import type { ChosenFile } from './chosen-file';
import { EMPTY_MAPPING, mappingInput, missingFields, type ReadingMapping } from './reading-mapping';

const file = { header: ['store', 'week', 'nps', 'churn'], delimiter: ';' } as ChosenFile;
const from = (column: string) => ({ from: 'column', column }) as const;

describe('missingFields', () => {
  it('asks for unit, period, measure and value of a long file', () => {
    expect(missingFields(EMPTY_MAPPING)).toEqual(['unit', 'period', 'measure', 'value']);
  });

  it('takes numerator and denominator for a value, and an empty constant for nothing', () => {
    const fields = {
      ...EMPTY_MAPPING.fields,
      unit: from('store'),
      period: { from: 'constant', text: ' ' } as const,
      measure: { from: 'constant', text: 'nps' } as const,
      numerator: from('nps'),
      denominator: from('churn'),
    };
    expect(missingFields({ ...EMPTY_MAPPING, fields })).toEqual(['period']);
  });

  it('asks for at least one column of a wide file', () => {
    const fields = { ...EMPTY_MAPPING.fields, unit: from('store'), period: from('week') };
    const wide: ReadingMapping = { ...EMPTY_MAPPING, layout: 'WIDE', fields };
    expect(missingFields(wide)).toEqual(['measure']);
    expect(missingFields({ ...wide, columns: { nps: 'nps' } })).toEqual([]);
  });
});

describe('mappingInput', () => {
  it('leaves out what the layout does not use, and columns that the file does not have', () => {
    const mapping: ReadingMapping = {
      ...EMPTY_MAPPING,
      layout: 'WIDE',
      fields: { ...EMPTY_MAPPING.fields, unit: from('store'), period: from('week'), value: from('nps') },
      columns: { nps: 'episode-nps', gone: 'arpu' },
      dayFirst: true,
    };
    expect(mappingInput(mapping, file)).toEqual({
      delimiter: ';',
      unit: { column: 'store' },
      period: { column: 'week' },
      columns: [{ column: 'nps', measure: 'episode-nps' }],
      dayFirst: true,
    });
  });
});
