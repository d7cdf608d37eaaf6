import { defineMessages } from '../../kernel/index.js';

/** Words of codes as an export shows them, by kind of code. A code without a word stands as it is. */
export const codeWords = {
  quadrant: defineMessages({
    CUSTOMER: { en: 'Customer', 'zh-Hans': '客户', 'zh-Hant': '客戶' },
    PEOPLE: { en: 'People', 'zh-Hans': '员工', 'zh-Hant': '員工' },
    OPERATIONS: { en: 'Operations', 'zh-Hans': '运营', 'zh-Hant': '營運' },
    FINANCE: { en: 'Finance', 'zh-Hans': '财务', 'zh-Hant': '財務' },
  }),
  status: defineMessages({
    ON_TRACK: { en: 'On track', 'zh-Hans': '正常', 'zh-Hant': '正常' },
    AT_RISK: { en: 'At risk', 'zh-Hans': '有风险', 'zh-Hant': '有風險' },
    OFF_TRACK: { en: 'Off track', 'zh-Hans': '偏离目标', 'zh-Hant': '偏離目標' },
    LOW_COVERAGE: { en: 'Too little data to score', 'zh-Hans': '数据不足，暂不评分', 'zh-Hant': '資料不足，暫不評分' },
    NO_DATA: { en: 'No data', 'zh-Hans': '暂无数据', 'zh-Hant': '尚無資料' },
  }),
  freshness: defineMessages({
    FRESH: { en: 'Up to date', 'zh-Hans': '已更新', 'zh-Hant': '已更新' },
    LATE: { en: 'Late', 'zh-Hans': '逾期', 'zh-Hant': '逾期' },
    STALE: { en: 'Stale', 'zh-Hans': '过期', 'zh-Hant': '過時' },
  }),
  zone: defineMessages({
    MUST_WIN: { en: 'Must win', 'zh-Hans': '必胜', 'zh-Hant': '必勝' },
    MOMENT_OF_TRUTH: { en: 'Moment of truth', 'zh-Hans': '关键时刻', 'zh-Hant': '關鍵時刻' },
    MAKE_IT_EASY: { en: 'Make it easy', 'zh-Hans': '化繁为简', 'zh-Hant': '化繁為簡' },
    CONTAIN: { en: 'Contain', 'zh-Hans': '控制投入', 'zh-Hant': '控制投入' },
  }),
  readinessZone: defineMessages({
    CRITICAL: { en: 'Critical: prepare first', 'zh-Hans': '关键：优先准备', 'zh-Hant': '關鍵：優先準備' },
    SUPPORT: { en: 'Support: ease the strain', 'zh-Hans': '扶持：减轻压力', 'zh-Hant': '扶持：減輕壓力' },
    LEAD: { en: 'Lead: use their strength', 'zh-Hans': '带头：发挥作用', 'zh-Hant': '帶頭：發揮作用' },
    INFORM: { en: 'Inform: keep posted', 'zh-Hans': '知会：保持沟通', 'zh-Hant': '知會：保持溝通' },
  }),
  unitKind: defineMessages({
    COMPANY: { en: 'Company', 'zh-Hans': '公司', 'zh-Hant': '公司' },
    REGION: { en: 'Region', 'zh-Hans': '大区', 'zh-Hant': '區域' },
    STORE: { en: 'Store', 'zh-Hans': '门店', 'zh-Hant': '門市' },
    DEPARTMENT: { en: 'Department', 'zh-Hans': '部门', 'zh-Hant': '部門' },
    TEAM: { en: 'Team', 'zh-Hans': '团队', 'zh-Hant': '團隊' },
  }),
  initiativeKind: defineMessages({
    QUICK_WIN: { en: 'Quick win', 'zh-Hans': '速赢', 'zh-Hant': '速效' },
    STRUCTURAL: { en: 'Structural', 'zh-Hans': '结构性', 'zh-Hant': '結構性' },
  }),
  initiativeStatus: defineMessages({
    PROPOSED: { en: 'Proposed', 'zh-Hans': '已提议', 'zh-Hant': '已提案' },
    PLANNED: { en: 'Planned', 'zh-Hans': '已计划', 'zh-Hant': '已規劃' },
    IN_PROGRESS: { en: 'In progress', 'zh-Hans': '进行中', 'zh-Hant': '進行中' },
    DONE: { en: 'Done', 'zh-Hans': '已完成', 'zh-Hant': '已完成' },
    STOPPED: { en: 'Stopped', 'zh-Hans': '已叫停', 'zh-Hant': '已停辦' },
  }),
  stage: defineMessages({
    AWARE: { en: 'Become aware', 'zh-Hans': '认知', 'zh-Hant': '認知' },
    CHOOSE: { en: 'Choose', 'zh-Hans': '选择', 'zh-Hant': '選擇' },
    BUY: { en: 'Buy', 'zh-Hans': '购买', 'zh-Hant': '購買' },
    FIRST_30_DAYS: { en: 'First 30 days', 'zh-Hans': '首30天', 'zh-Hant': '首30天' },
    USE: { en: 'Use and pay', 'zh-Hans': '使用与付费', 'zh-Hant': '使用與付費' },
    SERVICE: { en: 'Get help', 'zh-Hans': '求助', 'zh-Hant': '求助' },
    RENEW: { en: 'Change, grow and renew', 'zh-Hans': '变更、增购与续约', 'zh-Hant': '變更、加購與續約' },
    LEAVE: { en: 'Recommend or leave', 'zh-Hans': '推荐或离开', 'zh-Hant': '推薦或離開' },
  }),
  polarity: defineMessages({
    HIGHER: { en: 'Higher is better', 'zh-Hans': '越高越好', 'zh-Hant': '越高越好' },
    LOWER: { en: 'Lower is better', 'zh-Hans': '越低越好', 'zh-Hant': '越低越好' },
    IN_RANGE: { en: 'Best within a range', 'zh-Hans': '保持在区间内', 'zh-Hant': '維持在區間內' },
  }),
  cadence: defineMessages({
    DAY: { en: 'Daily', 'zh-Hans': '每日', 'zh-Hant': '每日' },
    WEEK: { en: 'Weekly', 'zh-Hans': '每周', 'zh-Hant': '每週' },
    MONTH: { en: 'Monthly', 'zh-Hans': '每月', 'zh-Hant': '每月' },
    QUARTER: { en: 'Quarterly', 'zh-Hans': '每季度', 'zh-Hant': '每季' },
    YEAR: { en: 'Yearly', 'zh-Hans': '每年', 'zh-Hant': '每年' },
  }),
  aggregation: defineMessages({
    SUM: { en: 'Sum', 'zh-Hans': '求和', 'zh-Hant': '加總' },
    AVERAGE: { en: 'Average', 'zh-Hans': '平均值', 'zh-Hant': '平均值' },
    LAST: { en: 'Last value', 'zh-Hans': '最近值', 'zh-Hant': '最新值' },
    RATIO: { en: 'Ratio of sums', 'zh-Hans': '总和之比', 'zh-Hant': '總和之比' },
    NONE: { en: 'Not rolled up', 'zh-Hans': '不汇总', 'zh-Hant': '不彙總' },
  }),
  action: defineMessages({
    CREATE: { en: 'Created', 'zh-Hans': '新建', 'zh-Hant': '新增' },
    UPDATE: { en: 'Changed', 'zh-Hans': '修改', 'zh-Hant': '修改' },
    ARCHIVE: { en: 'Archived', 'zh-Hans': '归档', 'zh-Hant': '封存' },
    RESTORE: { en: 'Restored', 'zh-Hans': '恢复', 'zh-Hant': '復原' },
  }),
  yesNo: defineMessages({
    YES: { en: 'Yes', 'zh-Hans': '是', 'zh-Hant': '是' },
    NO: { en: 'No', 'zh-Hans': '否', 'zh-Hant': '否' },
  }),
} as const;
