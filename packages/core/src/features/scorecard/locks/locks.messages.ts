import { defineMessages } from '../../../kernel/index.js';

/** Messages about locked periods. */
export const lockMessages = defineMessages({
  locked: {
    en: '{period} takes no readings any more: {by} locked {locked} on {date}. An editor can reopen it with a reason under Update, Periods and locks.',
    'zh-Hans':
      '{period} 已不再接受填报：{by} 已于 {date} 锁定 {locked}。如需更正，请编辑者在“填报 › 期间与锁定”中注明原因后重新开放。',
    'zh-Hant':
      '{period} 已不再接受填報：{by} 已於 {date} 鎖定 {locked}。如需更正，請編輯者在「填報 › 期間與鎖定」註明原因後重新開放。',
  },
  notLocked: {
    en: '{period} is not locked, so there is nothing to reopen.',
    'zh-Hans': '{period} 没有锁定，无需重新开放。',
    'zh-Hant': '{period} 沒有鎖定，無需重新開放。',
  },
  notBegun: {
    en: '{period} has not begun yet (today is {today}), so it cannot be locked.',
    'zh-Hans': '{period} 尚未开始（今天是 {today}），不能锁定。',
    'zh-Hant': '{period} 尚未開始（今天是 {today}），不能鎖定。',
  },
});
