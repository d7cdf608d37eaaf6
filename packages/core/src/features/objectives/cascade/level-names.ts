import { defineMessages } from '../../../kernel/index.js';

/** Levels of goals as a sentence names them. */
export const levelNames = defineMessages({
  UNIT: { en: 'unit', 'zh-Hans': '单元', 'zh-Hant': '單位' },
  TEAM: { en: 'team', 'zh-Hans': '团队', 'zh-Hant': '團隊' },
  PERSON: { en: 'person', 'zh-Hans': '个人', 'zh-Hant': '個人' },
});
