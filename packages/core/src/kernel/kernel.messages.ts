import { defineMessages } from './messages.js';

/** Messages that every feature needs. */
export const kernelMessages = defineMessages({
  unauthenticated: {
    en: 'Sign in first, or send a valid token.',
    'zh-Hans': '请先登录，或使用有效的令牌。',
    'zh-Hant': '請先登入，或使用有效的權杖。',
  },
  forbidden: {
    en: 'Your role does not allow this (needs {permission}). Ask an administrator.',
    'zh-Hans': '您的角色不能执行此操作（需要 {permission} 权限），请联系管理员。',
    'zh-Hant': '您的角色無法執行此操作（需要 {permission} 權限），請聯絡管理員。',
  },
  notFound: {
    en: 'There is no {entity} {id}, or you may not see it.',
    'zh-Hans': '找不到 {entity} {id}，或您无权查看。',
    'zh-Hant': '找不到 {entity} {id}，或您沒有檢視權限。',
  },
  stale: {
    en: 'Somebody changed this meanwhile. Look at the current values, then save again.',
    'zh-Hans': '其他人刚刚修改了这条内容，请查看最新内容后再保存。',
    'zh-Hant': '其他人剛剛修改了這筆內容，請查看最新內容後再儲存。',
  },
  internal: {
    en: 'Something went wrong on our side. Nothing was saved. Quote request {id} when you report it.',
    'zh-Hans': '系统出错，内容没有保存。反馈时请提供请求编号 {id}。',
    'zh-Hant': '系統發生錯誤，內容沒有儲存。回報時請提供要求編號 {id}。',
  },
  busy: {
    en: 'The database is busy. Nothing was saved; try again in a moment.',
    'zh-Hans': '数据库繁忙，内容没有保存，请稍后再试。',
    'zh-Hant': '資料庫忙碌，內容沒有儲存，請稍後再試。',
  },
  required: {
    en: 'Fill in {field}.',
    'zh-Hans': '请填写{field}。',
    'zh-Hant': '請填寫{field}。',
  },
  tooLong: {
    en: '{field} holds {length} characters; at most {max} are allowed.',
    'zh-Hans': '{field}有 {length} 个字符，最多 {max} 个。',
    'zh-Hant': '{field}有 {length} 個字元，最多 {max} 個。',
  },
  outOfRange: {
    en: '{field} is {value}; use a number from {min} to {max}.',
    'zh-Hans': '{field}为 {value}，请填 {min} 到 {max} 之间的数。',
    'zh-Hant': '{field}為 {value}，請填 {min} 到 {max} 之間的數。',
  },
  notInteger: {
    en: '{field} is {value}; use a whole number.',
    'zh-Hans': '{field}为 {value}，请填整数。',
    'zh-Hant': '{field}為 {value}，請填整數。',
  },
  notFinite: {
    en: '{field} is not a finite number.',
    'zh-Hans': '{field}不是有限数值。',
    'zh-Hant': '{field}不是有限數值。',
  },
  notAllowed: {
    en: '{field} is "{value}"; allowed: {allowed}.',
    'zh-Hans': '{field}为“{value}”，可填：{allowed}。',
    'zh-Hant': '{field}為「{value}」，可填：{allowed}。',
  },
  unknownRow: {
    en: '{field} names {value}, which is not in this program.',
    'zh-Hans': '{field}指向 {value}，本项目中没有。',
    'zh-Hant': '{field}指向 {value}，本專案中沒有。',
  },
  endBeforeStart: {
    en: 'The end {end} lies before the start {start}.',
    'zh-Hans': '结束日期 {end} 早于开始日期 {start}。',
    'zh-Hant': '結束日期 {end} 早於開始日期 {start}。',
  },
  duplicate: {
    en: '{field} "{value}" is already used; choose another.',
    'zh-Hans': '{field}“{value}”已被使用，请换一个。',
    'zh-Hant': '{field}「{value}」已被使用，請換一個。',
  },
  archived: {
    en: 'This is archived. Bring it back first.',
    'zh-Hans': '该内容已归档，请先恢复。',
    'zh-Hant': '該內容已封存，請先復原。',
  },
  tooManyItems: {
    en: '{field} holds {count} entries; at most {max} are allowed.',
    'zh-Hans': '{field}有 {count} 项，最多 {max} 项。',
    'zh-Hant': '{field}有 {count} 項，最多 {max} 項。',
  },
});
