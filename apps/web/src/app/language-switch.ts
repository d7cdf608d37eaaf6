import type { Locale } from '@wheelhouse/domain';
import { useTranslation } from 'react-i18next';
import { languageOfTag } from './language';

/** The language on screen as a Locale, with the function that changes it (words load first, then the page turns). */
export function useLanguage(): { language: Locale; change: (language: Locale) => Promise<void> } {
  const { i18n } = useTranslation('shell');
  return {
    language: languageOfTag(i18n.language) ?? 'en',
    change: async (language) => {
      await i18n.changeLanguage(language);
    },
  };
}
