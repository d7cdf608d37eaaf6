import type { Quadrant } from '@wheelhouse/domain';
import type { Text } from '@wheelhouse/plugin-api';

/** An objective of the demo, and how far it was given away. */
export interface DemoObjective {
  quadrant: Quadrant;
  title: Text;
  owner: string;
  /** Keys of the pack's measures. */
  measures: readonly string[];
  carriedBy: 'REGION' | 'STORE' | null;
  target: string | null;
  /** Regions whose stores have a goal of their own; the others stay gaps. */
  storesOf: readonly string[];
}

const text = (en: string, hans: string, hant: string): Text => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** What the demo company wants, two or three objectives in each quadrant (M8). */
export const DEMO_OBJECTIVES: readonly DemoObjective[] = [
  {
    quadrant: 'CUSTOMER',
    title: text('Customers recommend us to friends', '客户愿意向朋友推荐我们', '顧客願意向朋友推薦我們'),
    owner: 'Grace Lindqvist',
    measures: ['relationship-nps', 'episode-nps'],
    carriedBy: 'REGION',
    target: '+8',
    storesOf: [],
  },
  {
    quadrant: 'CUSTOMER',
    title: text('Nobody leaves because we broke a promise', '没有客户因我们失信而离开', '沒有顧客因我們失信而離開'),
    owner: 'Isabel Romero',
    measures: ['callback-promises-kept', 'monthly-churn', 'early-churn'],
    carriedBy: 'STORE',
    target: '95 %',
    storesOf: ['R1', 'R2', 'R3', 'R5'],
  },
  {
    quadrant: 'CUSTOMER',
    title: text('Everybody understands the bill', '人人看得懂账单', '人人看得懂帳單'),
    owner: 'Zhao Ming',
    measures: ['bill-clarity', 'customer-effort'],
    carriedBy: null,
    target: null,
    storesOf: [],
  },
  {
    quadrant: 'PEOPLE',
    title: text('People are proud to solve it themselves', '员工以亲手解决问题为荣', '員工以親手解決問題為榮'),
    owner: 'Anna Kowalska',
    measures: ['equipped-to-fix', 'frontline-employee-nps'],
    carriedBy: 'STORE',
    target: '80 %',
    storesOf: ['R1', 'R3'],
  },
  {
    quadrant: 'PEOPLE',
    title: text('Everybody can say the promise and live it', '人人说得出承诺，也做得到', '人人說得出承諾，也做得到'),
    owner: 'Anna Kowalska',
    measures: ['promise-knowledge', 'coaching-sessions-held'],
    carriedBy: 'REGION',
    target: '90 %',
    storesOf: [],
  },
  {
    quadrant: 'OPERATIONS',
    title: text('Solved at the first contact', '一次联系就解决', '一次聯絡就解決'),
    owner: 'Daniel Osei',
    measures: ['first-contact-resolution', 'repeat-visits', 'first-visit-fix'],
    carriedBy: 'STORE',
    target: '80 %',
    storesOf: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'],
  },
  {
    quadrant: 'OPERATIONS',
    title: text('The network simply works', '网络就是好用', '網路就是好用'),
    owner: 'Victor Hale',
    measures: ['network-availability', 'dropped-calls', 'time-to-restore', 'outage-told-first'],
    carriedBy: 'REGION',
    target: '99.9 %',
    storesOf: [],
  },
  {
    quadrant: 'OPERATIONS',
    title: text('Appointments kept to the hour', '预约准点到访', '預約準點到訪'),
    owner: 'Daniel Osei',
    measures: ['appointments-kept'],
    carriedBy: null,
    target: null,
    storesOf: [],
  },
  {
    quadrant: 'FINANCE',
    title: text('Loyal customers pay for growth', '靠忠诚客户实现增长', '靠忠誠顧客實現成長'),
    owner: 'Victor Hale',
    measures: ['arpu', 'promoter-lifetime-value-ratio'],
    carriedBy: 'REGION',
    target: '+3 %',
    storesOf: [],
  },
  {
    quadrant: 'FINANCE',
    title: text('Less spent on avoidable work', '少花可以避免的钱', '少花可以避免的錢'),
    owner: 'Zhao Ming',
    measures: ['cost-to-serve', 'avoidable-truck-roll-cost'],
    carriedBy: 'REGION',
    target: '-10 %',
    storesOf: [],
  },
];

/** Answers to the demo's pulse: level, people and how many got each of the three questions right; the front line by region. */
export const DEMO_ANSWERS = {
  above: [
    { level: 'BOARD', people: 7, correct: [7, 7, 6] },
    { level: 'DIRECTOR', people: 16, correct: [15, 13, 12] },
    { level: 'MANAGER', people: 58, correct: [44, 37, 31] },
  ],
  frontLine: [
    { region: 'R1', people: 34, correct: [20, 15, 13] },
    { region: 'R2', people: 21, correct: [11, 8, 8] },
    { region: 'R3', people: 27, correct: [15, 11, 9] },
    { region: 'R5', people: 18, correct: [6, 5, 4] },
    { region: 'R6', people: 3, correct: [1, 1, 1] },
  ],
} as const;
