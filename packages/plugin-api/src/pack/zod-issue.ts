import type { z } from 'zod';
import type { Locale } from '../locale/locale.js';
import { type IssueValues, type PackIssue, type PackIssueReason, packMessage } from './pack-issue.js';
import { pathText } from './path-text.js';

type ZodIssue = z.core.$ZodIssue;

/** How many unknown fields one sentence names. */
const MAX_NAMED = 5;

const TYPE_WORDS: Record<string, Record<Locale, string>> = {
  string: { en: 'text', 'zh-Hans': '文字', 'zh-Hant': '文字' },
  number: { en: 'a number', 'zh-Hans': '数字', 'zh-Hant': '數字' },
  int: { en: 'a whole number', 'zh-Hans': '整数', 'zh-Hant': '整數' },
  boolean: { en: 'true or false', 'zh-Hans': 'true或false', 'zh-Hant': 'true或false' },
  array: { en: 'a list', 'zh-Hans': '列表', 'zh-Hant': '清單' },
  tuple: { en: 'a list', 'zh-Hans': '列表', 'zh-Hant': '清單' },
  object: { en: 'an object', 'zh-Hans': '对象', 'zh-Hant': '物件' },
  null: { en: 'nothing (null)', 'zh-Hans': '空值（null）', 'zh-Hant': '空值（null）' },
  value: { en: 'a value', 'zh-Hans': '值', 'zh-Hant': '值' },
};

const FORMS: readonly { readonly marker: string; readonly words: Record<Locale, string> }[] = [
  {
    marker: 'A-Z0-9',
    words: {
      en: 'capitals, digits and hyphens such as S21; J is written as judgement: true',
      'zh-Hans': '大写字母、数字和连字符，如S21；J应写作judgement: true',
      'zh-Hant': '大寫字母、數字與連字號，如S21；J應寫作judgement: true',
    },
  },
  {
    marker: 'a-z0-9',
    words: {
      en: '2 to 63 lower-case letters, digits and hyphens, starting with a letter',
      'zh-Hans': '2至63个小写字母、数字或连字符，以字母开头',
      'zh-Hant': '2至63個小寫字母、數字或連字號，以字母開頭',
    },
  },
  {
    marker: '\\d',
    words: { en: 'a version such as 1.0.0', 'zh-Hans': '版本号，如1.0.0', 'zh-Hant': '版本號，如1.0.0' },
  },
];

function typeWord(type: string, locale: Locale): string {
  return (TYPE_WORDS[type] ?? TYPE_WORDS.value)?.[locale] ?? type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A found value, short enough for a sentence: `"RATIOS"`, `7`, `a list`. */
function shown(value: unknown, locale: Locale): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return typeWord(typeOf(value), locale);
  const text = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return locale === 'zh-Hans' ? `“${text}”` : locale === 'zh-Hant' ? `「${text}」` : `"${text}"`;
}

function formWords(pattern: string, locale: Locale): string {
  return FORMS.find(({ marker }) => pattern.includes(marker))?.words[locale] ?? pattern;
}

function translate(issue: ZodIssue, locale: Locale): readonly [PackIssueReason, IssueValues] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return ['UNKNOWN_KEY', { keys: issue.keys.slice(0, MAX_NAMED).map((key) => shown(key, locale)) }];
    case 'invalid_type': {
      const expected = typeWord(issue.expected, locale);
      if (issue.input === undefined) return ['MISSING', { expected }];
      return ['WRONG_TYPE', { found: shown(issue.input, locale), expected }];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (issue.input === undefined) return ['MISSING', { expected: allowed }];
      return ['NOT_ALLOWED', { found: shown(issue.input, locale), allowed }];
    }
    case 'invalid_format': {
      const allowed = formWords(issue.pattern ?? issue.format, locale);
      return ['BAD_FORM', { found: shown(issue.input, locale), allowed }];
    }
    case 'too_small':
      if (issue.origin === 'array') return ['LIST_TOO_SHORT', { limit: String(issue.minimum) }];
      return ['TOO_SMALL', { found: shown(issue.input, locale), limit: String(issue.minimum) }];
    case 'too_big':
      if (issue.origin === 'array') return ['LIST_TOO_LONG', { limit: String(issue.maximum) }];
      return ['TOO_BIG', { found: shown(issue.input, locale), limit: String(issue.maximum) }];
    default:
      return ['WRONG_TYPE', { found: shown(issue.input, locale), expected: typeWord('value', locale) }];
  }
}

function reasonOf(issue: ZodIssue, locale: Locale): readonly [PackIssueReason, IssueValues] {
  if (issue.code !== 'custom' || issue.params === undefined) return translate(issue, locale);
  const { reason, values } = issue.params as { reason: PackIssueReason; values: IssueValues };
  return [reason, values];
}

/** Words one zod issue for people; an issue about alternatives becomes the issues of the alternative meant. */
export function issuesOf(issue: ZodIssue, locale: Locale): readonly PackIssue[] {
  if (issue.code === 'invalid_union') {
    // A citation is a text in one language or in three: an object is meant as the second.
    const meant = issue.errors[typeof issue.input === 'string' ? 0 : issue.errors.length - 1] ?? [];
    return meant.flatMap((inner) => issuesOf({ ...inner, path: [...issue.path, ...inner.path] }, locale));
  }
  const [reason, values] = reasonOf(issue, locale);
  return [{ path: pathText(issue.path), reason, message: packMessage(reason, values, locale) }];
}
