import { defineMessages } from '../../../kernel/index.js';

/** How many of each kind an e-mail is about, for its subject. */
export const eventCounts = defineMessages({
  TURNED_RED: { en: '{count} turned red', 'zh-Hans': '{count} 项转红', 'zh-Hant': '{count} 項轉紅' },
  BEYOND_LIMITS: {
    en: '{count} beyond control limits',
    'zh-Hans': '{count} 项超出控制限',
    'zh-Hant': '{count} 項超出管制界限',
  },
  RED_WITHOUT_ACTION: {
    en: '{count} red without an action',
    'zh-Hans': '{count} 项红色未定行动',
    'zh-Hant': '{count} 項紅色未訂行動',
  },
  STALE: { en: '{count} stale', 'zh-Hans': '{count} 项数据过期', 'zh-Hant': '{count} 項資料過時' },
});

/** The words around the notices of an e-mail, and of the page that switches e-mails off. */
export const mailTexts = defineMessages({
  subject: { en: 'Wheelhouse: {counts}', 'zh-Hans': 'Wheelhouse：{counts}', 'zh-Hant': 'Wheelhouse：{counts}' },
  heading: { en: '{unit} · {program}', 'zh-Hans': '{unit} · {program}', 'zh-Hant': '{unit} · {program}' },
  more: {
    en: 'And {count} more, all of them in Wheelhouse.',
    'zh-Hans': '另有 {count} 条，请在 Wheelhouse 中查看全部。',
    'zh-Hant': '另有 {count} 則，請在 Wheelhouse 中查看全部。',
  },
  open: { en: 'Open the wheel', 'zh-Hans': '打开舵轮', 'zh-Hant': '開啟舵輪' },
  why: {
    en: 'You get this e-mail because you asked Wheelhouse to tell you about these units.',
    'zh-Hans': '您在 Wheelhouse 中订阅了这些单元的提醒，所以收到这封邮件。',
    'zh-Hant': '您在 Wheelhouse 訂閱了這些單位的提醒，因此收到這封郵件。',
  },
  settings: { en: 'Choose what you are told', 'zh-Hans': '管理提醒', 'zh-Hant': '管理提醒' },
  off: { en: 'Switch these e-mails off', 'zh-Hans': '停止接收此类邮件', 'zh-Hant': '停止接收這類郵件' },
  offTitle: { en: 'Switch e-mails off?', 'zh-Hans': '停止接收提醒邮件？', 'zh-Hant': '停止接收提醒郵件？' },
  offText: {
    en: 'Notices stay in Wheelhouse. You can switch e-mails on again there.',
    'zh-Hans': '提醒仍会保留在 Wheelhouse 中，您可随时在那里重新开启邮件。',
    'zh-Hant': '提醒仍會保留在 Wheelhouse，您可隨時在那裡重新開啟郵件。',
  },
  offDone: { en: 'E-mails are switched off.', 'zh-Hans': '已停止发送提醒邮件。', 'zh-Hant': '已停止寄送提醒郵件。' },
  badLink: {
    en: 'This link is not valid. Sign in to Wheelhouse to change what you are told.',
    'zh-Hans': '此链接无效。请登录 Wheelhouse 管理提醒。',
    'zh-Hant': '此連結無效。請登入 Wheelhouse 管理提醒。',
  },
});
