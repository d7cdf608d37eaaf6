import { LOCALES, type Locale, type Text } from '@wheelhouse/plugin-api';
import type { RowTexts } from '../../data/index.js';

type Wording = Text | readonly Text[] | null;

/** Texts and lists of texts by field of a row; null for a text the item lacks. */
export type Wordings = Readonly<Record<string, Wording>>;

type InOneLanguage<W> = W extends null ? null : W extends readonly Text[] ? string[] : string;

/** The texts of a pack item in one language, by field, with all languages beside them as a row keeps them. */
export type PackTexts<F extends Wordings> = { -readonly [K in keyof F]: InOneLanguage<F[K]> } & { texts: RowTexts };

const isList = (wording: Wording): wording is readonly Text[] => Array.isArray(wording);

function wordingIn(wording: Wording, locale: Locale): string | string[] | null {
  if (isList(wording)) return wording.map((text) => text[locale]);
  return wording?.[locale] ?? null;
}

/**
 * The fields of a row that a pack writes: base columns in the program's content language, and `texts` with every
 * language, which a field leaves when somebody edits it (M32).
 */
export function packTexts<const F extends Wordings>(fields: F, contentLanguage: Locale): PackTexts<F> {
  const entries = Object.entries(fields);
  const base = Object.fromEntries(entries.map(([field, wording]) => [field, wordingIn(wording, contentLanguage)]));
  const texts = Object.fromEntries(
    entries
      .filter(([, wording]) => wording !== null)
      .map(([field, wording]) => [
        field,
        Object.fromEntries(LOCALES.map((locale) => [locale, wordingIn(wording, locale)])),
      ]),
  );
  return { ...base, texts } as PackTexts<F>;
}
