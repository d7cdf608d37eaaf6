import type { Locale } from '@wheelhouse/domain';
import { type BackendModule, createInstance, type i18n as I18n, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLanguage, languageOfTag, rememberLanguage } from './language';

type Words = Record<string, string>;

const files: Record<string, () => Promise<{ default: Words }>> = {
  ...import.meta.glob<{ default: Words }>('../shell/locales/*.json'),
  ...import.meta.glob<{ default: Words }>('../features/**/locales/*.json'),
};

const FILE = /^\.\.\/(?:features\/)?(.+)\/locales\/(.+)\.json$/;
const byNamespace = new Map<string, () => Promise<{ default: Words }>>();
for (const [path, load] of Object.entries(files)) {
  const match = FILE.exec(path);
  if (match?.[1] && match[2]) byNamespace.set(`${match[2]}/${match[1].replaceAll('/', '.')}`, load);
}

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    const load = byNamespace.get(`${language}/${namespace}`);
    if (!load) {
      done(new Error(`no words for ${namespace} in ${language}`), null);
      return;
    }
    load().then(
      (words) => done(null, words.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/**
 * The words of the interface. A namespace is a feature folder (`scorecard`, or `scorecard.import` for a folder inside
 * it) and is fetched when a page first asks for it; what a namespace lacks is looked up in `shell`, which holds the
 * common words. Keys are flat (`action.save`), placeholders are written {name}.
 */
export const i18n: I18n = createInstance();

/** The first language, and whether this device remembers it and what is chosen later; a wallboard has a language of its own. */
export interface FirstLanguage {
  language: Locale;
  isRemembered: boolean;
}

/** Loads the common words of the first language; resolves when the first page can be drawn. */
export async function startI18n(
  { language, isRemembered }: FirstLanguage = { language: initialLanguage(), isRemembered: true },
): Promise<void> {
  i18n.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen;
    const known = languageOfTag(chosen);
    if (known && isRemembered) rememberLanguage(known);
  });
  await i18n
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['en', 'zh-Hans', 'zh-Hant'],
      load: 'currentOnly',
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      fallbackNS: 'shell',
      keySeparator: false,
      nsSeparator: ':',
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
}
