/** The three languages Wheelhouse is written in: English, 简体中文 and 繁體中文 (Taiwan and Hong Kong usage). */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** One of the three languages of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/** A text written in all three languages; none is optional and none is a character conversion of another. */
export interface Text {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
}

/**
 * Maps any BCP 47 language tag to one of the three languages: Traditional Chinese for `zh-Hant*`, `zh-TW`, `zh-HK`
 * and `zh-MO`, Simplified Chinese for every other `zh*`, English for everything else, malformed tags included.
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  const [language, ...subtags] = (tag ?? '').trim().toLowerCase().replaceAll('_', '-').split('-');
  if (language !== 'zh') return 'en';
  if (subtags.includes('hant')) return 'zh-Hant';
  if (subtags.includes('hans')) return 'zh-Hans';
  return subtags.some((subtag) => ['tw', 'hk', 'mo'].includes(subtag)) ? 'zh-Hant' : 'zh-Hans';
}

const FALLBACKS: Record<Locale, readonly Locale[]> = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/**
 * Picks the wording of a text for one language. A language without wording falls back to the other Chinese first,
 * then to English (and from English to Chinese); a plain string is returned as it is; a text without any wording
 * gives the empty string.
 */
export function localise(text: Partial<Text> | string, locale: Locale): string {
  if (typeof text === 'string') return text;
  for (const candidate of FALLBACKS[locale]) {
    const wording = text[candidate];
    if (wording !== undefined && wording.trim() !== '') return wording;
  }
  return '';
}
