import { expect, test } from 'vitest';
import { folderIssues, used } from './translations.mjs';

const words = (en: string, hans: string, hant: string) => ({
  en: { 'a.b': en },
  'zh-Hans': { 'a.b': hans },
  'zh-Hant': { 'a.b': hant },
});

test('a complete set has no issue', () => {
  expect(folderIssues('x', words('Save {name}', '保存{name}', '儲存{name}'))).toEqual([]);
  expect(folderIssues('x', words('NPS {value}%', 'NPS {value}%', 'NPS {value}%'))).toEqual([]);
});

test.each([
  ['an empty text', words('Save', '', '儲存'), /zh-Hans.*empty/],
  ['an English text where Chinese belongs', words('Save', 'Save', '儲存'), /zh-Hans.*no Chinese/],
  ['Traditional characters in the Simplified text', words('Service', '服務', '服務'), /zh-Hans.*務 belongs/],
  ['Simplified characters in the Traditional text', words('Service', '服务', '服务'), /zh-Hant.*务 belongs/],
  ['a lost placeholder', words('{count} days', '{count}天', '天'), /zh-Hant.*placeholders are none/],
  ['Chinese in the English text', words('保存', '保存', '儲存'), /en.json.*Chinese in the English/],
])('%s is found', (_what, given, complaint) => {
  expect(folderIssues('x', given).join('\n')).toMatch(complaint);
});

test('a missing key, an extra key and a missing language are found', () => {
  const given = { en: { a: 'A word' }, 'zh-Hans': { b: '词' } };
  expect(folderIssues('x', given)).toEqual([
    'x/zh-Hans.json: a is missing',
    'x/zh-Hans.json: b is not in en.json',
    'x: zh-Hant.json is missing',
  ]);
});

test('keys are read from calls, from quoted words and from the beginning of templates', () => {
  const source = `t('a.b', { x }); label = "c.d"; t(\`status.\${x}\`); <Trans i18nKey="e.f" />\n// i18n-prefix: unit.`;
  expect(used(source)).toEqual({
    asked: ['a.b', 'e.f'],
    quoted: expect.arrayContaining(['a.b', 'c.d', 'e.f']),
    prefixes: ['status.', 'unit.'],
  });
});
