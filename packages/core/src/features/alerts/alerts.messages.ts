import { defineMessages } from '../../kernel/index.js';

/** What notices say; the places are filled with names and numbers in the reader's language. */
export const noticeTexts = defineMessages({
  TURNED_RED: {
    en: '{measure} in {unit} turned red: {value} against a goal of {goal} ({period}).',
    'zh-Hans': '{unit}的“{measure}”转红：{value}，目标为 {goal}（{period}）。',
    'zh-Hant': '{unit}的「{measure}」轉紅：{value}，目標為 {goal}（{period}）。',
  },
  BEYOND_LIMITS: {
    en: '{measure} in {unit} moved beyond its control limits: {value} against a goal of {goal} ({period}).',
    'zh-Hans': '{unit}的“{measure}”超出控制限：{value}，目标为 {goal}（{period}）。',
    'zh-Hant': '{unit}的「{measure}」超出管制界限：{value}，目標為 {goal}（{period}）。',
  },
  STALE: {
    en: '{measure} in {unit} is stale: its last value is of {period}.',
    'zh-Hans': '{unit}的“{measure}”数据已过期：最近一次数值属于{period}。',
    'zh-Hant': '{unit}的「{measure}」資料已過時：最近一次數值屬於{period}。',
  },
  RED_WITHOUT_ACTION: {
    en: '{measure} in {unit} is red and nobody has named an action: {value} against a goal of {goal} ({period}).',
    'zh-Hans': '{unit}的“{measure}”为红色，尚未制定行动：{value}，目标为 {goal}（{period}）。',
    'zh-Hant': '{unit}的「{measure}」為紅色，尚未訂出行動：{value}，目標為 {goal}（{period}）。',
  },
});

/** Messages about subscriptions. */
export const alertMessages = defineMessages({
  oneTarget: {
    en: 'Name a measure or a quadrant, not both. Leave out one of them.',
    'zh-Hans': '指标和象限只能选一个，请去掉其中一个。',
    'zh-Hant': '指標和象限只能選一個，請去掉其中一個。',
  },
  noEvent: {
    en: 'Choose at least one event: {allowed}.',
    'zh-Hans': '请至少选择一种提醒：{allowed}。',
    'zh-Hant': '請至少選擇一種提醒：{allowed}。',
  },
});
