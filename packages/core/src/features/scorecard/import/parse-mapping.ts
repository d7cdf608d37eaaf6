import { z } from 'zod';
import { type Ctx, say, WheelhouseError } from '../../../kernel/index.js';
import type { ReadingMapping } from './column-plan.js';
import { importMessages } from './import.messages.js';

const field = z.strictObject({ column: z.string().nullish(), const: z.string().nullish() }).nullish();

const schema = z.strictObject({
  unit: field,
  measure: field,
  period: field,
  value: field,
  numerator: field,
  denominator: field,
  note: field,
  columns: z
    .array(z.strictObject({ column: z.string(), measure: z.string() }))
    .max(200)
    .nullish(),
  delimiter: z.string().nullish(),
  decimalComma: z.boolean().nullish(),
  dayFirst: z.boolean().nullish(),
});

/** The mapping of a query string, JSON like ReadingMappingInput; null when left out. Throws BAD_INPUT telling what is wrong. */
export function parseMapping(ctx: Ctx, text: string | undefined): ReadingMapping | null {
  if (!text) return null;
  const refuse = (detail: string): never => {
    throw new WheelhouseError('BAD_INPUT', say(importMessages.badMapping, ctx.locale, { detail }));
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return refuse(`${first?.path.join('.') || 'mapping'}: ${first?.message ?? ''}`);
  }
  return parsed.data as ReadingMapping;
}
