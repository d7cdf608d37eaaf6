import type { CHANNELS, Text } from '@wheelhouse/plugin-api';

/** Channels of a pack's episodes as people read them. */
export const CHANNEL_TITLES: Readonly<Record<(typeof CHANNELS)[number], Text>> = {
  web: { en: 'Website', 'zh-Hans': '网站', 'zh-Hant': '網站' },
  app: { en: 'Mobile app', 'zh-Hans': '手机应用', 'zh-Hant': '行動App' },
  store: { en: 'Store', 'zh-Hans': '门店', 'zh-Hant': '門市' },
  phone: { en: 'Phone', 'zh-Hans': '电话', 'zh-Hant': '電話' },
  chat: { en: 'Live chat', 'zh-Hans': '在线客服', 'zh-Hant': '線上客服' },
  messaging: { en: 'Messaging app', 'zh-Hans': '即时通讯', 'zh-Hant': '即時通訊' },
  email: { en: 'Email', 'zh-Hans': '电子邮件', 'zh-Hant': '電子郵件' },
  social: { en: 'Social media', 'zh-Hans': '社交媒体', 'zh-Hant': '社群媒體' },
  field: { en: 'Home or site visit', 'zh-Hans': '上门服务', 'zh-Hant': '到府服務' },
  mail: { en: 'Post', 'zh-Hans': '邮寄信函', 'zh-Hant': '郵寄信函' },
  kiosk: { en: 'Self-service kiosk', 'zh-Hans': '自助终端', 'zh-Hant': '自助機' },
  onboard: { en: 'On board', 'zh-Hans': '机上', 'zh-Hant': '機上' },
  airport: { en: 'Airport', 'zh-Hans': '机场', 'zh-Hant': '機場' },
  branch: { en: 'Branch', 'zh-Hans': '网点', 'zh-Hant': '分行' },
  atm: { en: 'Cash machine', 'zh-Hans': '自动柜员机', 'zh-Hant': '自動櫃員機' },
  agent: { en: 'Agent', 'zh-Hans': '代理人', 'zh-Hant': '代理人' },
  partner: { en: 'Partner', 'zh-Hans': '合作伙伴', 'zh-Hant': '合作夥伴' },
};
