import type { Quadrant } from '@wheelhouse/domain';
import type { Text } from '@wheelhouse/plugin-api';

const text = (en: string, hans: string, hant: string): Text => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** Objectives that many companies have, by quadrant: plausible, and wrong where they are not ours. */
export const DISTRACTORS: Readonly<Record<Quadrant, readonly Text[]>> = {
  CUSTOMER: [
    text('Win the largest market share in every region', '在每个地区做到市场份额第一', '在每個地區做到市占率第一'),
    text('Be the brand people recognise first', '成为消费者最先想到的品牌', '成為消費者第一個想到的品牌'),
    text('Offer the lowest price in the market', '做到全市场最低价', '做到全市場最低價'),
    text('Double the number of new customers each year', '每年新客户数量翻一番', '每年新客戶數量翻倍'),
    text('Grow the number of followers on social media', '扩大社交媒体粉丝规模', '擴大社群媒體粉絲規模'),
  ],
  PEOPLE: [
    text('Be named employer of the year', '获评年度最佳雇主', '獲選年度最佳雇主'),
    text('Hire two hundred specialists within a year', '一年内引进两百名专业人才', '一年內延攬兩百名專業人才'),
    text('Move all training online', '把所有培训搬到线上', '將所有訓練移到線上'),
    text('Halve the number of management levels', '把管理层级减少一半', '將管理層級減少一半'),
    text('Let everybody choose where to work', '让每个人自由选择办公地点', '讓每個人自由選擇工作地點'),
  ],
  OPERATIONS: [
    text('Automate half of all processes', '把一半流程实现自动化', '將一半流程自動化'),
    text('Bring all suppliers onto one platform', '把所有供应商纳入同一平台', '將所有供應商納入同一平台'),
    text('Run every site around the clock', '所有网点全天候运营', '所有據點全天候營運'),
    text('Cut the product range by a third', '把产品种类精简三分之一', '將產品品項精簡三分之一'),
    text('Move every system to the cloud', '把所有系统迁移上云', '將所有系統移轉到雲端'),
  ],
  FINANCE: [
    text('Enter two new countries', '进入两个新的国家市场', '進入兩個新的國家市場'),
    text('Raise prices twice a year', '每年调价两次', '每年調價兩次'),
    text('Lower advertising cost by half', '把广告费用压低一半', '將廣告費用減半'),
    text('Pay the highest dividend in the industry', '派发行业最高的股息', '發放業界最高的股利'),
    text('Acquire a competitor', '收购一家竞争对手', '併購一家競爭對手'),
  ],
};
