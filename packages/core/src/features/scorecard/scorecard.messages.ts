import { defineMessages } from '../../kernel/index.js';

/** Messages about measures, readings and scores. */
export const scorecardMessages = defineMessages({
  goalEqualsRedFlag: {
    en: 'Goal and red flag are both {goal}; a score needs two different values.',
    'zh-Hans': '目标值和红线都是 {goal}，两者不同才能评分。',
    'zh-Hant': '目標值和紅線都是 {goal}，兩者不同才能評分。',
  },
  goalBelowRedFlag: {
    en: 'More is better for this measure, so the goal ({goal}) must lie above the red flag ({redFlag}).',
    'zh-Hans': '该指标越高越好，目标值（{goal}）应高于红线（{redFlag}）。',
    'zh-Hant': '此指標越高越好，目標值（{goal}）應高於紅線（{redFlag}）。',
  },
  goalAboveRedFlag: {
    en: 'Less is better for this measure, so the goal ({goal}) must lie below the red flag ({redFlag}).',
    'zh-Hans': '该指标越低越好，目标值（{goal}）应低于红线（{redFlag}）。',
    'zh-Hant': '此指標越低越好，目標值（{goal}）應低於紅線（{redFlag}）。',
  },
  rangeBelowCentre: {
    en: 'The goal ({goal}) is the centre of the range and the red flag ({redFlag}) its upper limit, so the red flag must be the larger one.',
    'zh-Hans': '目标值（{goal}）是区间中心，红线（{redFlag}）是区间上限，红线应更大。',
    'zh-Hant': '目標值（{goal}）是區間中心，紅線（{redFlag}）是區間上限，紅線應較大。',
  },
  badKey: {
    en: 'The key "{value}" may hold small letters, digits and hyphens only, for example out-of-stock-rate.',
    'zh-Hans': '键“{value}”只能由小写字母、数字和连字符组成，例如 out-of-stock-rate。',
    'zh-Hant': '鍵值「{value}」只能由小寫字母、數字和連字號組成，例如 out-of-stock-rate。',
  },
  positionTaken: {
    en: 'Place {value} of this quadrant is taken by "{measure}". Free places: {free}.',
    'zh-Hans': '该象限的第 {value} 位已被“{measure}”占用。空位：{free}。',
    'zh-Hant': '此象限的第 {value} 位已由「{measure}」使用。空位：{free}。',
  },
  positionsFull: {
    en: 'This quadrant already shows five measures, the most a wheel takes. Take one off the wheel first, or leave the place empty for drill-down only.',
    'zh-Hans': '该象限已有五个指标，达到舵轮上限。请先移出一个，或不填位置，仅在明细中显示。',
    'zh-Hant': '此象限已有五項指標，達到舵輪上限。請先移出一項，或不填位置，僅在明細中顯示。',
  },
  hasReadings: {
    en: '{field} decides what the values mean and this measure has readings already. Archive it and create a new measure instead.',
    'zh-Hans': '{field}决定数值的含义，而该指标已有数据。请归档该指标，另建一个新指标。',
    'zh-Hant': '{field}決定數值的含義，而此指標已有資料。請封存此指標，另建新指標。',
  },
  wrongCadence: {
    en: '"{measure}" is read {cadence}, so {period} does not fit; write for example {example}.',
    'zh-Hans': '“{measure}”{cadence}填报，期间 {period} 不符，应填例如 {example}。',
    'zh-Hant': '「{measure}」{cadence}填報，期間 {period} 不符，應填例如 {example}。',
  },
  futurePeriod: {
    en: '{period} has not begun yet (today is {today}); a reading can be given from its first day on.',
    'zh-Hans': '{period} 尚未开始（今天是 {today}），从该期间第一天起才能填报。',
    'zh-Hant': '{period} 尚未開始（今天是 {today}），從該期間第一天起才能填報。',
  },
  onlyRatio: {
    en: '"{measure}" is not a ratio, so it takes a value, not a numerator and a denominator.',
    'zh-Hans': '“{measure}”不是比率指标，只填数值，不填分子和分母。',
    'zh-Hant': '「{measure}」不是比率指標，只填數值，不填分子和分母。',
  },
  halfRatio: {
    en: 'Numerator and denominator belong together: give both, or a plain value.',
    'zh-Hans': '分子和分母须同时填写，或直接填数值。',
    'zh-Hant': '分子和分母須同時填寫，或直接填數值。',
  },
  zeroDenominator: {
    en: 'The denominator is 0, so there is no ratio. Leave the value empty and say why in the note.',
    'zh-Hans': '分母为 0，无法计算比率。请留空数值，并在备注中说明原因。',
    'zh-Hant': '分母為 0，無法計算比率。請將數值留空，並在備註說明原因。',
  },
  tooLarge: {
    en: 'The value that follows from these numbers is too large to be stored.',
    'zh-Hans': '由这些数字算出的数值过大，无法保存。',
    'zh-Hant': '由這些數字算出的數值過大，無法儲存。',
  },
  valueDiffers: {
    en: 'The value {value} does not follow from {numerator} / {denominator}, which gives {computed}. Correct one of them, or leave the value out.',
    'zh-Hans': '数值 {value} 与 {numerator} / {denominator} 的结果 {computed} 不符。请更正，或不填数值。',
    'zh-Hant': '數值 {value} 與 {numerator} / {denominator} 的結果 {computed} 不符。請更正，或不填數值。',
  },
  noteNeeded: {
    en: 'An empty value means "not applicable": say why in the note.',
    'zh-Hans': '数值留空表示“不适用”，请在备注中说明原因。',
    'zh-Hant': '數值留空表示「不適用」，請在備註說明原因。',
  },
  redNeedsNote: {
    en: '"{measure}" is off track with {value} (red flag {redFlag}). Say in the note why, and what happens next.',
    'zh-Hans': '“{measure}”为 {value}，已触及红线（{redFlag}）。请在备注中说明原因和下一步措施。',
    'zh-Hant': '「{measure}」為 {value}，已觸及紅線（{redFlag}）。請在備註說明原因與下一步措施。',
  },
  surprising: {
    en: '{value} is {times} times the last value of "{measure}" (usually about {usual}). If it is right, confirm it.',
    'zh-Hans': '“{measure}”的 {value} 是上次的 {times} 倍（通常约为 {usual}）。如无误，请确认。',
    'zh-Hant': '「{measure}」的 {value} 是上次的 {times} 倍（通常約為 {usual}）。如無誤，請確認。',
  },
  unreadable: {
    en: '"{value}" is not a number. Write it like 12.5, or 63/90 for a ratio, or n/a with a reason in the note.',
    'zh-Hans': '“{value}”不是数字。请填如 12.5；比率可填 63/90；不适用请填 n/a 并在备注中说明原因。',
    'zh-Hant': '「{value}」不是數字。請填如 12.5；比率可填 63/90；不適用請填 n/a 並在備註說明原因。',
  },
  givenTwice: {
    en: '"{measure}" of {unit} for {period} is given twice; send it once.',
    'zh-Hans': '{unit}“{measure}”{period} 重复填写，请只填一次。',
    'zh-Hant': '{unit}「{measure}」{period} 重複填寫，請只填一次。',
  },
  archivedUnit: {
    en: 'The unit "{unit}" is archived. Bring it back first.',
    'zh-Hans': '单元“{unit}”已归档，请先恢复。',
    'zh-Hant': '單位「{unit}」已封存，請先復原。',
  },
  notOpenYet: {
    en: '{unit} opens on {date}, after {period}. Correct the period, or the day the unit opened.',
    'zh-Hans': '{unit}于 {date} 开业，晚于 {period}。请更正期间，或修改该单元的开业日期。',
    'zh-Hant': '{unit}於 {date} 開業，晚於 {period}。請更正期間，或修改該單位的開業日期。',
  },
  closedBefore: {
    en: '{unit} closed on {date}, before {period}. Correct the period, or the day the unit closed.',
    'zh-Hans': '{unit}已于 {date} 关闭，早于 {period}。请更正期间，或修改该单元的关闭日期。',
    'zh-Hant': '{unit}已於 {date} 關閉，早於 {period}。請更正期間，或修改該單位的關閉日期。',
  },
  archivedMeasure: {
    en: 'The measure "{measure}" is archived. Bring it back first.',
    'zh-Hans': '指标“{measure}”已归档，请先恢复。',
    'zh-Hant': '指標「{measure}」已封存，請先復原。',
  },
  longSeries: {
    en: 'That is more than {max} values. Ask for a shorter span, or for fewer measures at once.',
    'zh-Hans': '数据超过 {max} 个，请缩短期间，或减少一次查询的指标数。',
    'zh-Hant': '資料超過 {max} 筆，請縮短期間，或減少一次查詢的指標數。',
  },
  fixedByKind: {
    en: 'A yes/no or four-status measure brings its own goal and red flag; they cannot be changed.',
    'zh-Hans': '“是/否”和“四级”指标的目标值与红线由类型决定，不能修改。',
    'zh-Hant': '「是／否」與「四級」指標的目標值與紅線由類型決定，無法修改。',
  },
  lastRule: {
    en: 'This is the only one for all units, and a measure needs one. Change it instead.',
    'zh-Hans': '这是适用于所有单元的唯一一条，指标至少要有一条，请直接修改。',
    'zh-Hant': '這是適用於所有單位的唯一一條，指標至少要有一條，請直接修改。',
  },
  yesNoValue: {
    en: '"{measure}" is a yes/no measure: enter 1 for yes or 0 for no, not {value}.',
    'zh-Hans': '“{measure}”是“是/否”指标：是填 1，否填 0，不能填 {value}。',
    'zh-Hant': '「{measure}」是「是／否」指標：是填 1，否填 0，不能填 {value}。',
  },
  fourStatusValue: {
    en: '"{measure}" has four statuses: enter 0 (worst), 1, 2 or 3 (best), not {value}.',
    'zh-Hans': '“{measure}”分四级：填 0（最差）、1、2 或 3（最好），不能填 {value}。',
    'zh-Hant': '「{measure}」分四級：填 0（最差）、1、2 或 3（最佳），不能填 {value}。',
  },
  noPlaces: { en: 'none', 'zh-Hans': '无', 'zh-Hant': '無' },
});

/** How often a measure is read, as it stands in a sentence. */
export const cadenceWords = defineMessages({
  DAY: { en: 'by day', 'zh-Hans': '按日', 'zh-Hant': '按日' },
  WEEK: { en: 'by week', 'zh-Hans': '按周', 'zh-Hant': '按週' },
  MONTH: { en: 'by month', 'zh-Hans': '按月', 'zh-Hant': '按月' },
  QUARTER: { en: 'by quarter', 'zh-Hans': '按季度', 'zh-Hant': '按季' },
  YEAR: { en: 'by year', 'zh-Hans': '按年', 'zh-Hant': '按年' },
});
