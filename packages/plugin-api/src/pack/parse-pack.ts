import type { Locale } from '../locale/locale.js';
import { type Pack, packShape } from './pack.schema.js';
import { type IssueValues, type PackIssue, type PackIssueReason, packMessage } from './pack-issue.js';
import { checkReferences } from './pack-references.js';
import { pathText } from './path-text.js';
import { issuesOf } from './zod-issue.js';

/**
 * Schema of a template pack: every object is strict, every text is in three languages, every item names its sources
 * or says it is judgement, and every reference resolves inside the pack. {@link parsePack} adds the limits on size
 * and the messages in the reader's language, and is what outside content must pass through.
 */
export const packSchema = packShape.superRefine(checkReferences);

/** Largest pack that is read, in bytes of UTF-8. */
export const MAX_PACK_BYTES = 2 * 1024 * 1024;

/** Most items a pack may hold: the entries of its lists, promise words included. */
export const MAX_PACK_ITEMS = 5_000;

const MAX_DEPTH = 12;
const MAX_ISSUES = 200;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Answer of {@link parsePack}: a pack that may be installed, or every reason why not (at most 200). */
export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly issues: readonly PackIssue[] };

type Step = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/**
 * Reads a template pack (M32) from JSON text or from a value, and refuses whatever is not exactly the pack format:
 * unknown fields, `__proto__`, markup, missing languages, doubled keys, dangling references, goals against their
 * polarity, more than 2 MB or 5,000 items. Never throws; the messages are in `locale`. The pack given back shares
 * nothing with the input.
 */
export function parsePack(input: unknown, locale: Locale = 'en'): PackResult {
  const refuse = (reason: PackIssueReason, values: IssueValues, path: readonly PropertyKey[] = []): PackResult => ({
    ok: false,
    issues: [{ path: pathText(path), reason, message: packMessage(reason, values, locale) }],
  });

  const text = textOf(input);
  if (text === undefined) return refuse('NOT_JSON', { detail: typeof input });
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MAX_PACK_BYTES) return refuse('TOO_LARGE', { found: bytes, limit: MAX_PACK_BYTES });

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('NOT_JSON', { detail: error instanceof Error ? error.message : String(error) });
  }
  const items = countItems(json);
  if (items > MAX_PACK_ITEMS) return refuse('TOO_MANY_ITEMS', { found: items, limit: MAX_PACK_ITEMS });
  const danger = findDanger(json);
  if (danger !== undefined) return refuse(danger.reason, danger.values, danger.path);

  const result = packSchema.safeParse(json, { reportInput: true });
  if (result.success) return { ok: true, pack: result.data };
  const issues = result.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => issuesOf(issue, locale));
  return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
}

/** Gives any input as JSON text, so that one path reads uploads and values alike; undefined if it is not JSON. */
function textOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input;
  try {
    return JSON.stringify(input);
  } catch {
    // Cycles and BigInt: the caller learns that the input is not JSON.
    return undefined;
  }
}

function countItems(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  let items = 0;
  for (const list of Object.values(json)) {
    if (!Array.isArray(list)) continue;
    items += list.length;
    for (const item of list) {
      const words: unknown = typeof item === 'object' && item !== null ? item.promiseWords : undefined;
      if (Array.isArray(words)) items += words.length;
    }
  }
  return items;
}

/** Finds what must be refused before any schema looks at it; iterative, because the input chooses its own depth. */
function findDanger(
  json: unknown,
): { reason: PackIssueReason; values: IssueValues; path: readonly PropertyKey[] } | undefined {
  const open: Step[] = [{ value: json, path: [] }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, path } = step;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > MAX_DEPTH) return { reason: 'TOO_DEEP', values: { limit: MAX_DEPTH }, path };
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) open.push({ value: inner, path: [...path, index] });
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) return { reason: 'FORBIDDEN_KEY', values: { key }, path: [...path, key] };
      open.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}
