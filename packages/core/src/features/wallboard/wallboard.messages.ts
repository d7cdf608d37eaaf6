import { defineMessages } from '../../kernel/index.js';

/** Sentences of wallboards. */
export const wallMessages = defineMessages({
  noUnits: {
    en: 'Choose at least one unit for the wallboard to show.',
    'zh-Hans': '请至少选择一个要在大屏上显示的单元。',
    'zh-Hant': '請至少選擇一個要在看板上顯示的單位。',
  },
});
