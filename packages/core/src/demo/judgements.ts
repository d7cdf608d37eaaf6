import type { Text } from '@wheelhouse/plugin-api';

/** What the demo's steering group judged of a department; the others keep what the pack says, without evidence. */
export interface DemoJudgement {
  key: string;
  importance: number;
  impact: number;
  evidence: Text;
}

const judgement = (
  key: string,
  importance: number,
  impact: number,
  en: string,
  hans: string,
  hant: string,
): DemoJudgement => ({
  key,
  importance,
  impact,
  evidence: { en, 'zh-Hans': hans, 'zh-Hant': hant },
});

/** Judgements with the evidence they rest on (M28). */
export const DEMO_JUDGEMENTS: readonly DemoJudgement[] = [
  judgement(
    'contact-centre',
    5,
    5,
    'Nine of the first twelve quick wins change how agents work; 420 agents on two sites.',
    '首批 12 项速赢举措中有 9 项要改变坐席的工作方式；两地共 420 名坐席。',
    '首批 12 項速贏舉措中有 9 項會改變客服人員的工作方式；兩地共 420 名客服人員。',
  ),
  judgement(
    'retail-stores',
    5,
    4,
    'Sixty stores move from sales targets to solving first; interviews in twelve stores in spring.',
    '60 家门店要从追销量转为先解决问题；春季访谈了 12 家门店。',
    '60 家門市要從追業績轉為先解決問題；春季訪談了 12 家門市。',
  ),
  judgement(
    'field-engineers',
    5,
    5,
    'Two-hour slots and van stock change every working day; one visit in four is still a repeat.',
    '两小时预约时段和车载备件改变每天的工作；仍有四分之一是重复上门。',
    '兩小時預約時段和車上備料改變每天的工作；仍有四分之一是重複到府。',
  ),
  judgement(
    'network-operations',
    5,
    3,
    'Outage messages need one feed from monitoring; the process exists, the interface does not.',
    '故障通知需要监控系统提供统一接口；流程已有，接口还没有。',
    '障礙通知需要監控系統提供單一介接；流程已有，介面尚未建立。',
  ),
  judgement(
    'billing',
    4,
    5,
    'A new bill and spend alerts at the same time; the billing release calendar is full until spring.',
    '新账单与消费提醒同时上线；计费系统的发布窗口排到了明年春天。',
    '新帳單與消費提醒同時上線；計費系統的上版時程已排到明年春天。',
  ),
  judgement(
    'product-and-pricing',
    4,
    4,
    'Forty old plans to retire; each needs a letter to customers and a target plan.',
    '要下线 40 个老套餐，每个都要通知客户并确定迁移去向。',
    '要下架 40 個舊資費，每個都要通知客戶並決定移轉方案。',
  ),
  judgement(
    'it-and-data',
    4,
    5,
    'Named in eleven initiatives; two teams of eight, both booked by the core migration.',
    '涉及 11 项举措；两个 8 人小组都被核心系统迁移占用。',
    '涉及 11 項舉措；兩個 8 人小組都被核心系統移轉占用。',
  ),
  judgement(
    'hr-and-training',
    4,
    2,
    'Coaching replaces half of the classroom training; the trainers asked for it themselves.',
    '用辅导取代一半的课堂培训，是培训师自己提出来的。',
    '以輔導取代一半的課堂訓練，是講師自己提出來的。',
  ),
  judgement(
    'finance',
    2,
    2,
    'Goodwill credits need a budget line and a monthly review, no more.',
    '只需为补偿抵扣设一个预算科目，并每月复核。',
    '只需為補償折抵設一個預算科目，並每月覆核。',
  ),
];
