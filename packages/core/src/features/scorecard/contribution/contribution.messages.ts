import { defineMessages } from '../../../kernel/index.js';

/** Names of the nodes and parts of a contribution that are no rows. */
export const nodeNames = defineMessages({
  TOTAL: { en: 'Whole wheel', 'zh-Hans': '整个舵轮', 'zh-Hant': '整個舵輪' },
  CUSTOMER: { en: 'Customer', 'zh-Hans': '客户', 'zh-Hant': '客戶' },
  PEOPLE: { en: 'People', 'zh-Hans': '员工', 'zh-Hant': '員工' },
  OPERATIONS: { en: 'Operations', 'zh-Hans': '运营', 'zh-Hant': '營運' },
  FINANCE: { en: 'Finance', 'zh-Hans': '财务', 'zh-Hant': '財務' },
  RULE: { en: 'Goal or red flag changed', 'zh-Hans': '目标值或警戒值调整', 'zh-Hant': '目標值或警戒值調整' },
  SHARE: { en: 'Its share of the wheel changed', 'zh-Hans': '在舵轮中的占比变化', 'zh-Hant': '在舵輪中的占比變動' },
  OTHER_UNITS: { en: '{count} other units', 'zh-Hans': '其余{count}个经营单元', 'zh-Hant': '其餘{count}個營運單位' },
  ELSEWHERE: {
    en: 'Units that are no longer below this one',
    'zh-Hans': '已不在本单元之下的经营单元',
    'zh-Hant': '已不在本單位之下的營運單位',
  },
});
