import { defineMessages } from '../../kernel/index.js';

/** What exports say. */
export const exportMessages = defineMessages({
  unknownView: {
    en: 'There is no export "{value}". There are: {allowed}, each as .csv or .xlsx.',
    'zh-Hans': '没有“{value}”这种导出，可用：{allowed}，均可为 .csv 或 .xlsx。',
    'zh-Hant': '沒有「{value}」這種匯出，可用：{allowed}，皆可為 .csv 或 .xlsx。',
  },
  needed: {
    en: 'Say {field} in the address of the export.',
    'zh-Hans': '请在导出地址中给出 {field}。',
    'zh-Hant': '請在匯出網址中給出 {field}。',
  },
  badPeriod: {
    en: '"{value}" in {field} is not a period; write 2026-W47, 2026-11, 2026-Q4, 2026 or 2026-11-21.',
    'zh-Hans': '{field} 中的“{value}”不是有效期间，请写 2026-W47、2026-11、2026-Q4、2026 或 2026-11-21。',
    'zh-Hant': '{field} 中的「{value}」不是有效期間，請寫 2026-W47、2026-11、2026-Q4、2026 或 2026-11-21。',
  },
  tooManyRows: {
    en: 'This export has more than {max} rows, too many for a workbook. Take CSV, which has no limit, or a smaller part.',
    'zh-Hans': '该导出超过 {max} 行，工作簿放不下。请改用没有行数限制的 CSV，或缩小范围。',
    'zh-Hant': '此匯出超過 {max} 列，活頁簿放不下。請改用沒有列數限制的 CSV，或縮小範圍。',
  },
  tooOften: {
    en: 'You export very often. Wait a minute, then try again.',
    'zh-Hans': '导出过于频繁，请稍候一分钟再试。',
    'zh-Hant': '匯出過於頻繁，請稍候一分鐘再試。',
  },
});

/** The sheet that says what an export is. */
export const aboutWords = defineMessages({
  sheet: { en: 'About this export', 'zh-Hans': '导出说明', 'zh-Hant': '匯出說明' },
  program: { en: 'Program', 'zh-Hans': '项目', 'zh-Hant': '專案' },
  view: { en: 'Export', 'zh-Hans': '导出内容', 'zh-Hant': '匯出內容' },
  unit: { en: 'Unit', 'zh-Hans': '经营单元', 'zh-Hant': '營運單位' },
  period: { en: 'Period', 'zh-Hans': '期间', 'zh-Hant': '期間' },
  filters: { en: 'Filters', 'zh-Hans': '筛选', 'zh-Hant': '篩選' },
  asOf: { en: 'As of', 'zh-Hans': '数据截至', 'zh-Hant': '資料截至' },
  by: { en: 'Exported by', 'zh-Hans': '导出人', 'zh-Hant': '匯出人' },
  link: { en: 'Link', 'zh-Hans': '链接', 'zh-Hant': '連結' },
  none: { en: 'none', 'zh-Hans': '无', 'zh-Hant': '無' },
});

/** Names of the exports. */
export const viewNames = defineMessages({
  wheel: { en: 'Wheel', 'zh-Hans': '舵轮', 'zh-Hant': '舵輪' },
  readings: { en: 'Readings', 'zh-Hans': '读数', 'zh-Hant': '讀數' },
  scores: { en: 'Scores', 'zh-Hans': '得分', 'zh-Hant': '得分' },
  measures: { en: 'Measures', 'zh-Hans': '指标', 'zh-Hant': '指標' },
  units: { en: 'Units', 'zh-Hans': '经营单元', 'zh-Hant': '營運單位' },
  initiatives: { en: 'Initiatives', 'zh-Hans': '举措', 'zh-Hant': '舉措' },
  readiness: { en: 'Readiness', 'zh-Hans': '准备度', 'zh-Hant': '準備度' },
  battles: { en: 'Must-win battles', 'zh-Hans': '必胜战役', 'zh-Hant': '必勝戰役' },
  episodes: { en: 'Episodes', 'zh-Hans': '关键体验', 'zh-Hant': '關鍵體驗' },
  history: { en: 'History', 'zh-Hans': '变更记录', 'zh-Hant': '變更紀錄' },
});

/** The name of an export in its address. */
export type ViewName = keyof typeof viewNames;
