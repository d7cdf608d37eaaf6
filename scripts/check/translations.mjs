// Are the three languages complete, and written in the right script? Reads every locales/{en,zh-Hans,zh-Hant}.json.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultServerConditions, runnerImport } from 'vite';
import { root } from '../repository.mjs';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];
const SOURCE = ['wheelhouse-source', ...defaultServerConditions];
const HAN = /\p{Script=Han}/u;
// Characters that exist in one of the two scripts only, pair by pair.
const SIMPLIFIED =
  '这们为电话户应该讯务处订单认说时间个对开关阅读写还从来给点选择页体总经过无据数会员标记录导预设业权资项负责类级结构组织进阶层报规图变动确档线网络载输删编辑邮码错误请试张实现战败胜举备评价绩优险响证财众门义属统转较达运连长队势稳显隐态块条样盘轮齐观谁宽换检测验复发见览单压缩让愿签题问题听营销产购买费额赢东两车边专丛';
const TRADITIONAL =
  '這們為電話戶應該訊務處訂單認說時間個對開關閱讀寫還從來給點選擇頁體總經過無據數會員標記錄導預設業權資項負責類級結構組織進階層報規圖變動確檔線網絡載輸刪編輯郵碼錯誤請試張實現戰敗勝舉備評價績優險響證財眾門義屬統轉較達運連長隊勢穩顯隱態塊條樣盤輪齊觀誰寬換檢測驗復發見覽單壓縮讓願簽題問題聽營銷產購買費額贏東兩車邊專叢';
const both = new Set([...SIMPLIFIED].filter((character) => TRADITIONAL.includes(character)));
const WRONG = {
  'zh-Hans': new Set([...TRADITIONAL].filter((character) => !both.has(character))),
  'zh-Hant': new Set([...SIMPLIFIED].filter((character) => !both.has(character))),
};
// What may stand in a Chinese text without a single Chinese character: symbols, placeholders, names and abbreviations.
const NAMES =
  /\b(Wheelhouse|English|GraphQL|JSON|CSV|Excel|XLSX|PNG|PPTX|PDF|SSO|API|URL|ID|IP|KPI|NPS|CSAT|CES|SLA|ARPU|RACI|OK|Esc|Enter|Ctrl|Shift|Alt|Cmd|[QWMYH]\d?)\b/g;
const PLACEHOLDER = /\{[^{}]*\}/g;
const TAG = /<\/?[a-z0-9]+\/?>/gi;

const bare = (text) => text.replace(PLACEHOLDER, '').replace(TAG, '').replace(NAMES, '');
const needsNoChinese = (text) => /^[\p{N}\p{P}\p{S}\s]*$/u.test(bare(text)) || /^[a-z]{1,3}$/.test(bare(text).trim());
const placeholders = (text) => [...new Set(text.match(PLACEHOLDER) ?? [])].sort().join(' ');

/** Complaints about one key in one language against its English text. */
function textIssues(at, language, text, english) {
  if (typeof text !== 'string' || text.trim() === '') return [`${at}: empty`];
  const issues = [];
  if (language === 'en') {
    if (HAN.test(text) && !/language/.test(at)) issues.push(`${at}: Chinese in the English text "${text}"`);
    return issues;
  }
  if (!HAN.test(text) && !needsNoChinese(text)) issues.push(`${at}: no Chinese in "${text}"`);
  const wrong = [...text].filter((character) => WRONG[language].has(character));
  if (wrong.length > 0 && !/language/.test(at)) {
    issues.push(`${at}: ${wrong.join('')} belongs to the other script, in "${text}"`);
  }
  if (typeof english === 'string' && placeholders(text) !== placeholders(english)) {
    issues.push(
      `${at}: placeholders are ${placeholders(text) || 'none'}, in English ${placeholders(english) || 'none'}`,
    );
  }
  return issues;
}

/** Complaints about one locales folder; `words` holds the texts by language. */
export function folderIssues(folder, words) {
  return LANGUAGES.flatMap((language) => {
    if (!words[language]) return [`${folder}: ${language}.json is missing`];
    const missing = Object.keys(words.en ?? {}).filter((key) => !(key in words[language]));
    const extra = Object.keys(words[language]).filter((key) => !(key in (words.en ?? {})));
    return [
      ...missing.map((key) => `${folder}/${language}.json: ${key} is missing`),
      ...extra.map((key) => `${folder}/${language}.json: ${key} is not in en.json`),
      ...Object.entries(words[language]).flatMap(([key, text]) =>
        textIssues(`${folder}/${language}.json: ${key}`, language, text, words.en?.[key]),
      ),
    ];
  });
}

/** Keys asked for in a source: whole ones, and the fixed beginnings of those that are put together. */
export function used(source) {
  const asked = [...source.matchAll(/(?:\bt\(\s*|\bi18nKey=\{?)(['"])([^'"]+)\1/g)].map((match) => match[2]);
  const quoted = [...source.matchAll(/(['"`])([a-z0-9][A-Za-z0-9_.:-]*)\1/g)].map((match) => match[2]);
  const built = [...source.matchAll(/`([A-Za-z0-9_.:-]*[.:_-])\$\{/g)].map((match) => match[1]);
  const declared = [...source.matchAll(/\/\/ i18n-prefix: (\S+)/g)].map((match) => match[1]);
  return { asked, quoted, prefixes: [...built, ...declared] };
}

const local = (key) => key.slice(key.indexOf(':') + 1);
const base = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Keys of the web app that nobody asks for, and keys it asks for that no file has. */
function usageIssues(locales) {
  const sources = globSync('apps/web/src/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !/[\\/]graphql[\\/]|\.spec\.tsx?$/.test(path))
    .map((path) => ({ path, ...used(readFileSync(join(root, path), 'utf8')) }));
  const words = new Set(sources.flatMap(({ asked, quoted }) => [...asked, ...quoted]).map(local));
  const prefixes = [...new Set(sources.flatMap((source) => source.prefixes).map(local))].filter((prefix) => prefix);
  const known = new Set(
    locales.flatMap(({ words: { en = {} } }) => Object.keys(en)).flatMap((key) => [key, base(key)]),
  );
  const missing = sources.flatMap(({ path, asked }) =>
    asked.filter((key) => !known.has(local(key))).map((key) => `${path}: t('${key}') has no text in any locales file`),
  );
  const unused = locales.flatMap(({ folder, words: { en = {} } }) =>
    Object.keys(en)
      .filter((key) => !words.has(key) && !words.has(base(key)) && !prefixes.some((prefix) => key.startsWith(prefix)))
      .map((key) => `${folder}/en.json: ${key} is used nowhere`),
  );
  return [...missing, ...unused];
}

/** Complaints about the texts of a value that is exported from a module, wherever in it they are. */
function valueIssues(at, value) {
  if (typeof value !== 'object' || value === null) return [];
  if (!('en' in value)) return Object.entries(value).flatMap(([key, inner]) => valueIssues(`${at}.${key}`, inner));
  return LANGUAGES.flatMap((language) => textIssues(`${at}.${language}`, language, value[language], value.en));
}

/** Complaints about the sentences that the server says: everything a *.messages.ts or field-names.ts exports. */
async function messageIssues() {
  const paths = globSync('{apps,packages,plugins}/*/src/**/{*.messages,field-names}.ts', { cwd: root }).sort();
  const found = await Promise.all(
    paths.map(async (path) => {
      // Our own packages are read as source: a fresh clone is checked before anything is built.
      const resolve = { conditions: SOURCE, noExternal: [/^@wheelhouse\//] };
      /** @type {import('vite').InlineConfig} */
      const settings = { root, configFile: false, logLevel: 'error', environments: { inline: { resolve } } };
      const { module } = await runnerImport(join(root, path), settings);
      return valueIssues(path, { ...module });
    }),
  );
  return found.flat();
}

/** Every complaint about the translations, one line each; none when they are complete. */
export async function issues() {
  const files = globSync('{apps,packages,plugins}/*/src/**/locales/*.json', { cwd: root });
  const folders = [...new Set(files.map((path) => dirname(path).replaceAll('\\', '/')))].sort();
  const found = [];
  const locales = folders.map((folder) => {
    const read = (language) => {
      const path = join(root, folder, `${language}.json`);
      return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    };
    return { folder, words: Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) };
  });
  for (const { folder, words } of locales) found.push(...folderIssues(folder, words));
  return [
    ...found,
    ...(await messageIssues()),
    ...usageIssues(locales.filter(({ folder }) => folder.startsWith('apps/web/'))),
  ];
}
