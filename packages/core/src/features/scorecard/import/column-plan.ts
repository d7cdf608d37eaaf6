import { unguarded } from '../../../api/index.js';
import { type Ctx, say, sayList } from '../../../kernel/index.js';
import { type Catalogue, folded, type NamedMeasure } from './catalogue.js';
import { roleNames } from './import.messages.js';
import { RefusedFile } from './refused-file.js';
import { type MappingField, type Role, suggestMapping, type WideColumn } from './suggest-mapping.js';

/** How a file is to be read, as a caller gives it. */
export interface ReadingMapping extends Partial<Record<Role, Partial<MappingField> | null>> {
  columns?: readonly WideColumn[] | null;
  delimiter?: string | null;
  decimalComma?: boolean | null;
  dayFirst?: boolean | null;
}

/** Where a field of a row comes from: the number of a column with its name, or one text for all rows. */
export type Source = { at: number; column: string } | { text: string };

/** A column of a wide file. */
export interface PlannedColumn {
  at: number;
  column: string;
  measureAt: number;
  measure: NamedMeasure;
}

/** How each row of a file is read: one reading per row, or one per column of `wide`. */
export interface ColumnPlan {
  unit: Source;
  period: Source;
  note: Source | null;
  measure: Source | null;
  value: Source | null;
  numerator: Source | null;
  denominator: Source | null;
  wide: readonly PlannedColumn[];
  /** How many columns the header has. */
  width: number;
}

const SHOWN_COLUMNS = 30;

/** The cell of a row that a source names, trimmed and without the apostrophe that guards against formulas. */
export function cellOf(source: Source | null, cells: readonly string[]): string {
  if (source === null) return '';
  return 'text' in source ? source.text : unguarded((cells[source.at] ?? '').trim());
}

/** The columns with numbers. */
export const numberColumns = (plan: ColumnPlan): number[] =>
  [plan.value, plan.numerator, plan.denominator, ...plan.wide].flatMap((source) =>
    source && 'at' in source ? [source.at] : [],
  );

/** The mapping a file is read with: the one given where it says which column is which, else the one its header suggests. */
export function mappingInForce(
  header: readonly string[],
  catalogue: Catalogue,
  given: ReadingMapping | null | undefined,
): ReadingMapping {
  const { decimalComma, dayFirst } = given ?? {};
  const writing = { ...(decimalComma == null ? {} : { decimalComma }), ...(dayFirst == null ? {} : { dayFirst }) };
  const hasRoles = given && (given.unit || given.period || given.measure || given.value || given.columns?.length);
  const { isComplete: _, ...suggested } = suggestMapping(header, catalogue);
  return hasRoles ? given : { ...suggested, ...writing };
}

/**
 * Turns a mapping into columns of this file. Throws RefusedFile for a column that is not there or
 * stands there twice, for an unknown measure of a wide column and when a unit, period, measure or value is left open.
 */
export function planColumns(
  ctx: Ctx,
  header: readonly string[],
  catalogue: Catalogue,
  mapping: ReadingMapping,
): ColumnPlan {
  const columns = sayList(header.slice(0, SHOWN_COLUMNS), ctx.locale);
  const position = (column: string, path: string): { at: number; column: string } => {
    const same = header.flatMap((title, at) => (folded(title) === folded(column) ? [at] : []));
    if (same.length > 1) throw new RefusedFile('DOUBLE_COLUMN', { value: column }, path);
    const [at] = same;
    if (at === undefined) throw new RefusedFile('MISSING_COLUMN', { value: column, columns }, path);
    return { at, column: header[at] as string };
  };
  const source = (role: Role): Source | null => {
    const field = mapping[role];
    if (field?.column) return position(field.column, `input.mapping.${role}`);
    const text = field?.const?.trim();
    return text ? { text } : null;
  };
  const wide = (mapping.columns ?? []).map(({ column, measure }): PlannedColumn => {
    const match = catalogue.measure(measure);
    if (match.kind !== 'FOUND' || match.found.isArchived) {
      const allowed = sayList(catalogue.measureKeys, ctx.locale);
      throw new RefusedFile('UNKNOWN_WIDE_MEASURE', { column, value: measure, allowed }, 'input.mapping.columns');
    }
    return { ...position(column, 'input.mapping.columns'), measureAt: match.at, measure: match.found };
  });
  const need = (role: 'unit' | 'measure' | 'period' | 'value', found: Source | null): Source => {
    if (found) return found;
    const missing = say(roleNames[role], ctx.locale);
    throw new RefusedFile('INCOMPLETE', { missing, columns }, `input.mapping.${role}`);
  };
  const [value, numerator, denominator] = [source('value'), source('numerator'), source('denominator')];
  const isLong = wide.length === 0;
  const unit = need('unit', source('unit'));
  const period = need('period', source('period'));
  const measure = isLong ? need('measure', source('measure')) : null;
  if (isLong && !(numerator && denominator)) need('value', value);
  const numbers = isLong ? { value, numerator, denominator } : { value: null, numerator: null, denominator: null };
  return { unit, period, measure, note: source('note'), ...numbers, wide, width: header.length };
}
