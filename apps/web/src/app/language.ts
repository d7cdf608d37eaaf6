import type { Locale } from '@wheelhouse/domain';

/** Languages of the interface in the order menus show them, each with its own name. */
export const LANGUAGES: readonly { code: Locale; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'zh-Hans', name: '简体中文' },
  { code: 'zh-Hant', name: '繁體中文' },
];

const STORED = 'wheelhouse.language';

/** Language of a BCP 47 tag: Traditional Chinese for TW, HK, MO and Hant, Simplified for other Chinese, else null unless English. */
export function languageOfTag(tag: string): Locale | null {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh' && parts[0] !== 'yue') return null;
  if (parts.includes('hans')) return 'zh-Hans';
  const traditional = ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part)) || parts[0] === 'yue';
  return traditional ? 'zh-Hant' : 'zh-Hans';
}

/** Language to start with: the one chosen on this device, else the first the browser asks for, else English. */
export function initialLanguage(): Locale {
  const stored = readStored(STORED);
  if (stored) {
    const known = languageOfTag(stored);
    if (known) return known;
  }
  for (const tag of navigator.languages) {
    const known = languageOfTag(tag);
    if (known) return known;
  }
  return 'en';
}

/** Keeps the language on this device, so that the page before sign-in speaks it too. */
export function rememberLanguage(language: Locale): void {
  writeStored(STORED, language);
}

/** Tag for Intl: the regional form, because zh-Hans alone leaves date order to the platform. */
export function intlTag(language: string): string {
  if (language === 'zh-Hans') return 'zh-CN';
  if (language === 'zh-Hant') return 'zh-TW';
  return 'en-GB';
}

/** Value kept on this device under a key; null when there is none or storage is blocked. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value on this device; false when storage is blocked, which costs only the memory of a choice. */
export function writeStored(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
