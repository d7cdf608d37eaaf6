import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, localise, resolveLocale } from './locale.js';

describe('resolveLocale', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['ZH-HANT-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zha', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [null, 'en'],
  ])('maps %s to %s', (tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });

  it('answers any text with one of the three languages', () => {
    fc.assert(fc.property(fc.string(), (tag) => LOCALES.includes(resolveLocale(tag))));
  });
});

describe('localise', () => {
  const text = { en: 'battle', 'zh-Hans': '必胜战役', 'zh-Hant': '必勝戰役' };

  it('gives the wording asked for', () => {
    expect(LOCALES.map((locale) => localise(text, locale))).toEqual(['battle', '必胜战役', '必勝戰役']);
  });

  it('falls back to the other Chinese before English', () => {
    expect(localise({ en: 'battle', 'zh-Hans': '必胜战役' }, 'zh-Hant')).toBe('必胜战役');
    expect(localise({ en: 'battle', 'zh-Hant': '必勝戰役', 'zh-Hans': ' ' }, 'zh-Hans')).toBe('必勝戰役');
    expect(localise({ en: 'battle' }, 'zh-Hant')).toBe('battle');
    expect(localise({ 'zh-Hant': '必勝戰役' }, 'en')).toBe('必勝戰役');
    expect(localise({}, 'en')).toBe('');
    expect(localise('A study, 2024', 'zh-Hant')).toBe('A study, 2024');
  });
});
