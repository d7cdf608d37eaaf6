import { z } from 'zod';
import { type IssueValues, type PackIssueReason, packMessage } from './pack-issue.js';

/** Longest text a pack may hold, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 2_000;

/** A zod issue that carries its reason and values, so that it can be worded in any of the three languages. */
export function packIssue(reason: PackIssueReason, values: IssueValues, path: readonly PropertyKey[] = []) {
  return {
    code: 'custom' as const,
    message: packMessage(reason, values, 'en'),
    path: [...path],
    params: { reason, values },
  };
}

const MARKUP = /<[a-z/!?][^>]{0,30}>?/i;
// Bidirectional overrides can make a text read as something other than what it holds.
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Plain text of at most {@link MAX_TEXT_LENGTH} characters: not blank, no HTML, no control characters. */
export const wordingSchema = z.string().superRefine((text, context) => {
  if (text.trim() === '') context.addIssue(packIssue('BLANK', {}));
  if (text.length > MAX_TEXT_LENGTH) {
    context.addIssue(packIssue('TEXT_TOO_LONG', { found: text.length, limit: MAX_TEXT_LENGTH }));
  }
  const markup = MARKUP.exec(text);
  if (markup !== null) context.addIssue(packIssue('MARKUP', { found: markup[0] }));
  const control = CONTROL.exec(text.replaceAll(/[\n\t]/g, ' '));
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    context.addIssue(packIssue('CONTROL_CHARACTER', { found: `U+${code}` }));
  }
});

/** A text in all three languages, none of them blank. */
export const textSchema = z.strictObject({ en: wordingSchema, 'zh-Hans': wordingSchema, 'zh-Hant': wordingSchema });

/** Words about a source: a text in three languages, or the source's own words in the language it was published in. */
export const citationSchema = z.union([wordingSchema, textSchema]);

/** A stable key: kebab-case ASCII of 2 to 63 characters, unique within its list and never reused. */
export const keySchema = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/);

/** A version of three numbers, such as 1.0.0. */
export const versionSchema = z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/);
