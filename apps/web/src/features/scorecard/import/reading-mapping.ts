import type { SuggestMappingQuery } from '../../../graphql/graphql';
import type { ChosenFile } from './chosen-file';
import type { MappingInput } from './import-answer';

/** Fields of a reading that a column can hold, in the order of the form. */
export const MAPPING_FIELDS = ['unit', 'measure', 'period', 'value', 'numerator', 'denominator', 'note'] as const;

/** One of MAPPING_FIELDS. */
export type MappingFieldName = (typeof MAPPING_FIELDS)[number];

/** Where a field comes from: a column, the same text for every row, or nowhere. */
export type FieldSource = { from: 'column'; column: string } | { from: 'constant'; text: string } | null;

/** How a file is to be read. */
export interface ReadingMapping {
  /** LONG: one row per reading. WIDE: one column per measure. */
  layout: 'LONG' | 'WIDE';
  fields: Record<MappingFieldName, FieldSource>;
  /** Measure key by column, for WIDE. */
  columns: Record<string, string>;
  /** Null: the server finds out. */
  decimalComma: boolean | null;
  dayFirst: boolean | null;
}

/** A mapping that says nothing yet. */
export const EMPTY_MAPPING: ReadingMapping = {
  layout: 'LONG',
  fields: { unit: null, measure: null, period: null, value: null, numerator: null, denominator: null, note: null },
  columns: {},
  decimalComma: null,
  dayFirst: null,
};

type Suggestion = SuggestMappingQuery['suggestReadingMapping'];

function sourceOf(field: Suggestion['unit']): FieldSource {
  if (field?.column) return { from: 'column', column: field.column };
  if (field?.const) return { from: 'constant', text: field.const };
  return null;
}

/** The mapping the server remembers or guesses; wide when it has columns of measures. */
export function mappingOf(suggestion: Suggestion): ReadingMapping {
  const fields = Object.fromEntries(
    MAPPING_FIELDS.map((name) => [name, sourceOf(suggestion[name])]),
  ) as ReadingMapping['fields'];
  const columns = Object.fromEntries(suggestion.columns.map(({ column, measure }) => [column, measure]));
  const { decimalComma = null, dayFirst = null } = suggestion;
  return { layout: suggestion.columns.length > 0 ? 'WIDE' : 'LONG', fields, columns, decimalComma, dayFirst };
}

/** Fields that still need a source before the file can be checked. */
export function missingFields(mapping: ReadingMapping): MappingFieldName[] {
  const { fields } = mapping;
  const has = (name: MappingFieldName) => {
    const source = fields[name];
    return source !== null && (source.from === 'column' || source.text.trim() !== '');
  };
  const base: MappingFieldName[] = (['unit', 'period'] as const).filter((name) => !has(name));
  if (mapping.layout === 'WIDE') return Object.keys(mapping.columns).length > 0 ? base : [...base, 'measure'];
  const hasValue = has('value') || (has('numerator') && has('denominator'));
  return [...base, ...(has('measure') ? [] : (['measure'] as const)), ...(hasValue ? [] : (['value'] as const))];
}

/** The mapping as the server takes it: fields of the other layout and empty ones are left out. */
export function mappingInput(mapping: ReadingMapping, file: ChosenFile): MappingInput {
  const isWide = mapping.layout === 'WIDE';
  const used: readonly MappingFieldName[] = isWide ? ['unit', 'period', 'note'] : MAPPING_FIELDS;
  const input: MappingInput = { delimiter: file.delimiter };
  for (const name of used) {
    const source = mapping.fields[name];
    if (source?.from === 'column') input[name] = { column: source.column };
    else if (source?.from === 'constant' && source.text.trim()) input[name] = { const: source.text.trim() };
  }
  if (isWide) {
    input.columns = Object.entries(mapping.columns)
      .filter(([column]) => file.header.includes(column))
      .map(([column, measure]) => ({ column, measure }));
  }
  if (mapping.decimalComma !== null) input.decimalComma = mapping.decimalComma;
  if (mapping.dayFirst !== null) input.dayFirst = mapping.dayFirst;
  return input;
}
