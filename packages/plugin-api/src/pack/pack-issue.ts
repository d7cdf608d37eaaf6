import type { Locale } from '../locale/locale.js';

/** Why a pack is refused; each reason has its sentence in three languages in {@link packMessage}. */
export type PackIssueReason = keyof typeof SENTENCES;

/** One reason a pack is refused. */
export interface PackIssue {
  /** Where, as in `measures[3].goal`; empty for the pack as a whole. */
  readonly path: string;
  readonly reason: PackIssueReason;
  /** The sentence for people, in the language asked for; it names the value found and what is allowed. */
  readonly message: string;
}

/** The values a sentence names; a list is written with the separator of the reader's language. */
export type IssueValues = Readonly<Record<string, string | number | readonly string[]>>;

const SEPARATORS: Record<Locale, string> = { en: ', ', 'zh-Hans': '、', 'zh-Hant': '、' };

const SENTENCES = {
  TOO_LARGE: {
    en: 'The pack is {found} bytes; at most {limit} are allowed.',
    'zh-Hans': '内容包有{found}字节，最多{limit}字节。',
    'zh-Hant': '內容包有{found}位元組，上限為{limit}位元組。',
  },
  NOT_JSON: {
    en: 'The pack is not JSON: {detail}.',
    'zh-Hans': '内容包不是有效的JSON：{detail}。',
    'zh-Hant': '內容包不是有效的JSON：{detail}。',
  },
  TOO_MANY_ITEMS: {
    en: 'The pack holds {found} items; at most {limit} are allowed.',
    'zh-Hans': '内容包共有{found}个条目，最多{limit}个。',
    'zh-Hant': '內容包共有{found}個項目，上限為{limit}個。',
  },
  TOO_DEEP: {
    en: 'Nested deeper than {limit} levels; a pack never is.',
    'zh-Hans': '嵌套超过{limit}层，内容包不会有这么深的结构。',
    'zh-Hant': '巢狀超過{limit}層，內容包不會有這麼深的結構。',
  },
  FORBIDDEN_KEY: {
    en: 'The field name "{key}" is never allowed.',
    'zh-Hans': '不允许使用字段名“{key}”。',
    'zh-Hant': '不允許使用欄位名稱「{key}」。',
  },
  UNKNOWN_KEY: {
    en: 'Unknown field: {keys}. Only the fields of the pack format are allowed.',
    'zh-Hans': '未知字段：{keys}。只能使用内容包格式规定的字段。',
    'zh-Hant': '未知的欄位：{keys}。只能使用內容包格式規定的欄位。',
  },
  MISSING: {
    en: 'This field is missing; {expected} is required.',
    'zh-Hans': '缺少该字段，应为{expected}。',
    'zh-Hant': '缺少此欄位，應為{expected}。',
  },
  WRONG_TYPE: {
    en: '{found} is not allowed here; {expected} is required.',
    'zh-Hans': '此处不能是{found}，应为{expected}。',
    'zh-Hant': '這裡不能是{found}，應為{expected}。',
  },
  NOT_ALLOWED: {
    en: '{found} is not allowed; allowed: {allowed}.',
    'zh-Hans': '不允许{found}，可用的值：{allowed}。',
    'zh-Hant': '不允許{found}，可用的值：{allowed}。',
  },
  BAD_FORM: {
    en: '{found} has the wrong form; allowed: {allowed}.',
    'zh-Hans': '{found}格式不对，正确格式：{allowed}。',
    'zh-Hant': '{found}格式不符，正確格式：{allowed}。',
  },
  TOO_SMALL: {
    en: '{found} is below the minimum of {limit}.',
    'zh-Hans': '{found}低于下限{limit}。',
    'zh-Hant': '{found}低於下限{limit}。',
  },
  TOO_BIG: {
    en: '{found} is above the maximum of {limit}.',
    'zh-Hans': '{found}高于上限{limit}。',
    'zh-Hant': '{found}高於上限{limit}。',
  },
  LIST_TOO_SHORT: {
    en: 'The list has too few entries; at least {limit} are needed.',
    'zh-Hans': '列表条目太少，至少要{limit}项。',
    'zh-Hant': '清單項目太少，至少要{limit}項。',
  },
  LIST_TOO_LONG: {
    en: 'The list has too many entries; at most {limit} are allowed.',
    'zh-Hans': '列表条目太多，最多{limit}项。',
    'zh-Hant': '清單項目太多，上限為{limit}項。',
  },
  BLANK: {
    en: 'The text is empty; every text is needed in all three languages.',
    'zh-Hans': '文字为空；每段文字都须有三种语言。',
    'zh-Hant': '文字空白；每段文字都須有三種語言。',
  },
  TEXT_TOO_LONG: {
    en: 'The text has {found} characters; at most {limit} are allowed.',
    'zh-Hans': '文字有{found}个字符，最多{limit}个。',
    'zh-Hant': '文字有{found}個字元，上限為{limit}個。',
  },
  MARKUP: {
    en: 'The text holds markup ({found}); only plain text is allowed.',
    'zh-Hans': '文字中含有标记（{found}），只能使用纯文本。',
    'zh-Hant': '文字中含有標記（{found}），只能使用純文字。',
  },
  CONTROL_CHARACTER: {
    en: 'The text holds an invisible control character ({found}); only plain text is allowed.',
    'zh-Hans': '文字中含有不可见的控制字符（{found}），只能使用纯文本。',
    'zh-Hant': '文字中含有看不見的控制字元（{found}），只能使用純文字。',
  },
  DUPLICATE: {
    en: '"{key}" stands here twice; it may stand once.',
    'zh-Hans': '“{key}”重复出现，只能出现一次。',
    'zh-Hant': '「{key}」重複出現，只能出現一次。',
  },
  DANGLING: {
    en: '"{key}" is not among the {list} of this pack.',
    'zh-Hans': '“{key}”不在本内容包的{list}中。',
    'zh-Hant': '「{key}」不在此內容包的{list}中。',
  },
  NO_SOURCE: {
    en: 'No source is named; name at least one id of sources, or set judgement to true.',
    'zh-Hans': '没有注明来源；请至少填写一个sources中的编号，或将judgement设为true。',
    'zh-Hant': '沒有註明來源；請至少填寫一個sources中的編號，或將judgement設為true。',
  },
  GOAL_AGAINST_POLARITY: {
    en: 'With polarity {polarity} the goal must be {relation} the red flag; goal is {goal}, red flag is {redFlag}.',
    'zh-Hans': '指标方向为{polarity}时，目标值须{relation}警戒线；目标值为{goal}，警戒线为{redFlag}。',
    'zh-Hant': '指標方向為{polarity}時，目標值須{relation}警戒線；目標值為{goal}，警戒線為{redFlag}。',
  },
  RATIO_INCOMPLETE: {
    en: 'A measure aggregated as RATIO needs this field: numerator, denominator and ratioScale.',
    'zh-Hans': '汇总方式为RATIO的指标须填写此项：numerator、denominator和ratioScale。',
    'zh-Hant': '彙總方式為RATIO的指標須填寫此項：numerator、denominator與ratioScale。',
  },
  RATIO_SCALE_STRAY: {
    en: 'ratioScale is only for measures aggregated as RATIO; this one is {aggregation}.',
    'zh-Hans': 'ratioScale只用于汇总方式为RATIO的指标，此指标为{aggregation}。',
    'zh-Hant': 'ratioScale只用於彙總方式為RATIO的指標，此指標為{aggregation}。',
  },
  RATIO_SCALE_MISMATCH: {
    en: 'ratioScale is {found}; the leading factor of the formula is {expected}.',
    'zh-Hans': 'ratioScale为{found}，而公式开头的系数是{expected}。',
    'zh-Hant': 'ratioScale為{found}，而公式開頭的係數是{expected}。',
  },
  QUICK_WIN_TOO_LONG: {
    en: 'A quick win takes at most {limit} weeks; this one takes {found}.',
    'zh-Hans': '速赢举措最长{limit}周，此举措为{found}周。',
    'zh-Hant': '速贏舉措最長{limit}週，此舉措為{found}週。',
  },
  OTHER_QUADRANT: {
    en: 'The measure "{key}" belongs to the quadrant {found}, not {expected}.',
    'zh-Hans': '指标“{key}”属于{found}象限，不属于{expected}象限。',
    'zh-Hant': '指標「{key}」屬於{found}象限，不屬於{expected}象限。',
  },
  FOCUS_OFF_SCORECARD: {
    en: 'The focus "{key}" is not on the scorecard of this quadrant; it holds {allowed}.',
    'zh-Hans': '重点指标“{key}”不在该象限的平衡舵轮上，可选：{allowed}。',
    'zh-Hant': '重點指標「{key}」不在此象限的平衡舵輪上，可選：{allowed}。',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** The sentence for one reason in one language, with its values filled in. */
export function packMessage(reason: PackIssueReason, values: IssueValues, locale: Locale): string {
  return SENTENCES[reason][locale].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value.join(SEPARATORS[locale]) : String(value);
  });
}
