import { LOCALES, type Locale, type Text } from '@wheelhouse/plugin-api';
import type { RowTexts } from '../../data/index.js';

type Wording = Text | readonly Text[];
type Plain<W> = W extends readonly Text[] ? string[] : string;

/** The texts of a pack item in one language, by field, with all languages beside them as a row keeps them. */
export type PackTexts<F extends Record<string, Wording>> = { [K in keyof F]: Plain<F[K]> } & { texts: RowTexts };

const wordingIn = (wording: Wording, locale: Locale): string | string[] =>
  Array.isArray(wording) ? wording.map((text: Text) => text[locale]) : (wording as Text)[locale];

/**
 * The fields of a row that a pack writes: base columns in the program's content language, and `texts` with every
 * language, which a field leaves when somebody edits it (M32).
 */
export function packTexts<F extends Record<string, Wording>>(fields: F, contentLanguage: Locale): PackTexts<F> {
  const entries = Object.entries(fields);
  const base = Object.fromEntries(entries.map(([field, wording]) => [field, wordingIn(wording, contentLanguage)]));
  const texts = Object.fromEntries(
    entries.map(([field, wording]) => [
      field,
      Object.fromEntries(LOCALES.map((locale) => [locale, wordingIn(wording, locale)])),
    ]),
  );
  return { ...base, texts } as PackTexts<F>;
}
