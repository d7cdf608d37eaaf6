import { defineMessages } from '../../kernel/index.js';

/** Messages about packs. */
export const packMessages = defineMessages({
  unknownPack: {
    en: 'There is no pack "{value}"; packs: {allowed}.',
    'zh-Hans': '没有内容包“{value}”，可选：{allowed}。',
    'zh-Hant': '沒有內容包「{value}」，可選：{allowed}。',
  },
  alreadyInstalled: {
    en: '{title} is in this program already, in version {version}.',
    'zh-Hans': '本项目已安装{title}（{version} 版）。',
    'zh-Hant': '本專案已安裝{title}（{version} 版）。',
  },
  unknownItem: {
    en: 'This pack has no {kind} "{value}". Take keys from its preview.',
    'zh-Hans': '该内容包中没有{kind}“{value}”，请使用预览中的键。',
    'zh-Hant': '此內容包中沒有{kind}「{value}」，請使用預覽中的鍵值。',
  },
  oneProposition: {
    en: 'A program has one value proposition; {count} are picked. Pick one.',
    'zh-Hans': '一个项目只有一个价值主张，现选了 {count} 个，请只选一个。',
    'zh-Hant': '一個專案只有一個價值主張，目前選了 {count} 個，請只選一個。',
  },
  judged: {
    en: 'Importance {importance} of 5, expected impact {impact} of 5',
    'zh-Hans': '重要性 {importance}/5，预期影响 {impact}/5',
    'zh-Hant': '重要性 {importance}/5，預期影響 {impact}/5',
  },
});

/** Kinds of pack items as people read them. */
export const packKinds = defineMessages({
  VALUE_PROPOSITION: { en: 'value proposition', 'zh-Hans': '价值主张', 'zh-Hant': '價值主張' },
  DEPARTMENT: { en: 'department', 'zh-Hans': '部门', 'zh-Hant': '部門' },
  EPISODE: { en: 'episode', 'zh-Hans': '关键体验', 'zh-Hant': '關鍵體驗' },
  BATTLE: { en: 'must-win battle', 'zh-Hans': '必胜战役', 'zh-Hant': '必勝戰役' },
  INITIATIVE: { en: 'initiative', 'zh-Hans': '举措', 'zh-Hant': '舉措' },
  MEASURE: { en: 'measure', 'zh-Hans': '指标', 'zh-Hant': '指標' },
});
