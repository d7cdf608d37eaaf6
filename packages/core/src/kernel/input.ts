import type { Ctx } from './access.js';
import { Issues } from './errors.js';
import { type FieldName, fieldNames } from './field-names.js';
import { kernelMessages } from './kernel.messages.js';
import { type Message, type MessageValues, say, sayList } from './messages.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing calendar date written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Bounds of a text field, in characters. */
export interface TextBounds {
  max: number;
  required?: boolean;
}

/**
 * Checks the fields of one mutation input and collects what is wrong, each with the field's name in the reader's
 * language and its path (`input.title`). A field that is undefined was not sent and passes unless required.
 */
export class InputCheck {
  readonly issues: Issues;

  constructor(
    private readonly ctx: Ctx,
    private readonly root = 'input',
  ) {
    this.issues = new Issues(ctx.locale);
  }

  private label(field: FieldName): string {
    return say(fieldNames[field], this.ctx.locale);
  }

  /** Adds an issue of a feature's own about a field. */
  add(field: FieldName, code: string, message: Message, values: MessageValues = {}): void {
    this.issues.add(`${this.root}.${field}`, code, message, { field: this.label(field), ...values });
  }

  /** A text: not blank when required, at most `max` characters. Answers it trimmed. */
  text(field: FieldName, value: string | null | undefined, bounds: TextBounds): string | undefined {
    const text = value?.trim();
    if (bounds.required && value !== undefined && !text) this.add(field, 'REQUIRED', kernelMessages.required);
    if (text && text.length > bounds.max) {
      this.add(field, 'TOO_LONG', kernelMessages.tooLong, { length: text.length, max: bounds.max });
    }
    return text;
  }

  /** A text that may be cleared: undefined was not sent, null and blank become null; at most `max` characters. */
  clearable(field: FieldName, value: string | null | undefined, max: number): string | null | undefined {
    return value === undefined || value === null ? value : this.text(field, value, { max }) || null;
  }

  /** Ids without repetition, at most `maxItems`; null and undefined were not sent. */
  ids(field: FieldName, values: readonly string[] | null | undefined, maxItems = 200): string[] | undefined {
    if (!values) return undefined;
    const ids = [...new Set(values)];
    if (ids.length > maxItems) {
      this.add(field, 'TOO_MANY', kernelMessages.tooManyItems, { count: ids.length, max: maxItems });
    }
    return ids.slice(0, maxItems);
  }

  /** A list of texts: blank ones are dropped, each at most `max` characters, at most `maxItems`. */
  texts(
    field: FieldName,
    values: readonly string[] | null | undefined,
    bounds: { max: number; maxItems: number },
  ): string[] | undefined {
    if (!values) return undefined;
    const texts = values.map((value) => value.trim()).filter((value) => value !== '');
    if (texts.length > bounds.maxItems) {
      this.add(field, 'TOO_MANY', kernelMessages.tooManyItems, { count: texts.length, max: bounds.maxItems });
    }
    const long = texts.find((text) => text.length > bounds.max);
    if (long) this.add(field, 'TOO_LONG', kernelMessages.tooLong, { length: long.length, max: bounds.max });
    return texts;
  }

  /** A finite number from min to max; null and undefined pass. */
  number(field: FieldName, value: number | null | undefined, min: number, max: number): void {
    if (value === null || value === undefined) return;
    if (!Number.isFinite(value)) this.add(field, 'NOT_FINITE', kernelMessages.notFinite);
    else if (value < min || value > max)
      this.add(field, 'OUT_OF_RANGE', kernelMessages.outOfRange, { value, min, max });
  }

  /** A whole number from min to max; null and undefined pass. */
  integer(field: FieldName, value: number | null | undefined, min: number, max: number): void {
    if (value === null || value === undefined) return;
    if (!Number.isInteger(value)) this.add(field, 'NOT_INTEGER', kernelMessages.notInteger, { value });
    else this.number(field, value, min, max);
  }

  /** An end that does not lie before its start; dates as YYYY-MM-DD, null and undefined pass. */
  order(field: FieldName, start: string | null | undefined, end: string | null | undefined): void {
    if (start && end && end < start) {
      this.add(field, 'END_BEFORE_START', kernelMessages.endBeforeStart, { start, end });
    }
  }

  /** One of the allowed values; null and undefined pass. */
  oneOf(field: FieldName, value: string | null | undefined, allowed: readonly string[]): void {
    if (value === null || value === undefined || allowed.includes(value)) return;
    this.add(field, 'NOT_ALLOWED', kernelMessages.notAllowed, { value, allowed: sayList(allowed, this.ctx.locale) });
  }

  /** Ids that must be among the known ones; names the first that is not. */
  known(field: FieldName, ids: readonly string[] | null | undefined, known: ReadonlySet<string>): void {
    const missing = ids?.find((id) => !known.has(id));
    if (missing !== undefined) this.add(field, 'UNKNOWN', kernelMessages.unknownRow, { value: missing });
  }

  /** Throws InvalidInput with everything that was found. */
  throwIfAny(): void {
    this.issues.throwIfAny();
  }
}
