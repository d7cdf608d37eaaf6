import { defineMessages } from '../../kernel/index.js';

/** Messages about programs. */
export const programMessages = defineMessages({
  horizonShort: {
    en: 'A horizon of {months} months is short: a transformation usually takes 18 to 24.',
    'zh-Hans': '周期 {months} 个月偏短，转型通常需要 18 到 24 个月。',
    'zh-Hant': '期程 {months} 個月偏短，轉型通常需要 18 到 24 個月。',
  },
  horizonLong: {
    en: 'A horizon of {months} months is long: after 24 months a plan loses its grip.',
    'zh-Hans': '周期 {months} 个月偏长，超过 24 个月计划容易失焦。',
    'zh-Hant': '期程 {months} 個月偏長，超過 24 個月計畫容易失焦。',
  },
  unknownTimeZone: {
    en: '{field} "{value}" is not known; use an IANA name such as Asia/Shanghai.',
    'zh-Hans': '{field}“{value}”无法识别，请使用 IANA 名称，例如 Asia/Shanghai。',
    'zh-Hant': '{field}「{value}」無法識別，請使用 IANA 名稱，例如 Asia/Taipei。',
  },
  unknownCurrency: {
    en: '{field} "{value}" is not an ISO 4217 code such as EUR or CNY.',
    'zh-Hans': '{field}“{value}”不是 ISO 4217 代码，例如 CNY、EUR。',
    'zh-Hant': '{field}「{value}」不是 ISO 4217 代碼，例如 TWD、EUR。',
  },
});
