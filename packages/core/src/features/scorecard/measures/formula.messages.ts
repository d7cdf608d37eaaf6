import { FORMULA_LIMITS, type FormulaProblem } from '@wheelhouse/domain';
import { defineMessages, type Message } from '../../../kernel/index.js';

/** Why the text of a formula cannot be read; `{column}` counts from 1. */
export const formulaProblems: Readonly<Record<FormulaProblem, Message>> = defineMessages({
  TOO_LONG: {
    en: `The formula is longer than ${FORMULA_LIMITS.length} characters. Make a part of it a measure of its own.`,
    'zh-Hans': `公式超过 ${FORMULA_LIMITS.length} 个字符，请把其中一部分另设为指标。`,
    'zh-Hant': `公式超過 ${FORMULA_LIMITS.length} 個字元，請將其中一部分另設為指標。`,
  },
  TOO_MANY_PARTS: {
    en: `The formula has more than ${FORMULA_LIMITS.parts} parts. Make some of them a measure of their own.`,
    'zh-Hans': `公式超过 ${FORMULA_LIMITS.parts} 个组成部分，请把其中一部分另设为指标。`,
    'zh-Hant': `公式超過 ${FORMULA_LIMITS.parts} 個組成部分，請將其中一部分另設為指標。`,
  },
  TOO_DEEP: {
    en: 'Column {column}: parentheses are nested too deeply. Make the inner part a measure of its own.',
    'zh-Hans': '第 {column} 列：括号嵌套过深，请把内层另设为指标。',
    'zh-Hant': '第 {column} 欄：括號巢狀過深，請將內層另設為指標。',
  },
  UNKNOWN_SIGN: {
    en: 'Column {column}: "{found}" has no place in a formula. Use keys of measures, numbers, + - * / ( ) < > = and min, max, abs, round, if.',
    'zh-Hans':
      '第 {column} 列：公式中不能使用“{found}”。可用：指标键、数字、+ - * / ( ) < > = 以及 min、max、abs、round、if。',
    'zh-Hant':
      '第 {column} 欄：公式中不能使用「{found}」。可用：指標鍵值、數字、+ - * / ( ) < > = 以及 min、max、abs、round、if。',
  },
  OPEN_QUOTE: {
    en: 'Column {column}: the quote that opens here is not closed.',
    'zh-Hans': '第 {column} 列：此处的引号没有配对的右引号。',
    'zh-Hant': '第 {column} 欄：此處的引號缺少對應的結尾引號。',
  },
  BAD_NUMBER: {
    en: 'Column {column}: {found} is beyond every number.',
    'zh-Hans': '第 {column} 列：数字 {found} 过大。',
    'zh-Hant': '第 {column} 欄：數字 {found} 過大。',
  },
  VALUE_EXPECTED: {
    en: 'Column {column}: a measure, a number or an opening parenthesis is expected here.',
    'zh-Hans': '第 {column} 列：此处应为指标、数字或左括号。',
    'zh-Hant': '第 {column} 欄：此處應為指標、數字或左括號。',
  },
  OPERATOR_EXPECTED: {
    en: 'Column {column}: "{found}" follows without a sign in between; + - * / or a comparison is expected here.',
    'zh-Hans': '第 {column} 列：“{found}”之前缺少运算符，应为 + - * / 或比较符号。',
    'zh-Hant': '第 {column} 欄：「{found}」之前缺少運算子，應為 + - * / 或比較符號。',
  },
  CLOSING_EXPECTED: {
    en: 'Column {column}: a closing parenthesis or bracket is missing here.',
    'zh-Hans': '第 {column} 列：此处缺少右括号。',
    'zh-Hant': '第 {column} 欄：此處缺少右括號。',
  },
  CHAINED_COMPARISON: {
    en: 'Column {column}: a comparison cannot follow another. Write if(a < b, if(b < c, 1, 0), 0).',
    'zh-Hans': '第 {column} 列：不能连续比较，请写成 if(a < b, if(b < c, 1, 0), 0)。',
    'zh-Hant': '第 {column} 欄：不能連續比較，請寫成 if(a < b, if(b < c, 1, 0), 0)。',
  },
  UNKNOWN_FUNCTION: {
    en: 'Column {column}: there is no function "{found}". There are min, max, abs, round and if.',
    'zh-Hans': '第 {column} 列：没有函数“{found}”，可用的函数为 min、max、abs、round、if。',
    'zh-Hant': '第 {column} 欄：沒有函數「{found}」，可用的函數為 min、max、abs、round、if。',
  },
  WRONG_ARGUMENTS: {
    en: 'Column {column}: {found} is called as min(a, b), max(a, b), abs(a), round(a, digits) or if(condition, then, else).',
    'zh-Hans':
      '第 {column} 列：{found} 的参数个数不对。写法：min(a, b)、max(a, b)、abs(a)、round(a, 位数)、if(条件, 是, 否)。',
    'zh-Hant':
      '第 {column} 欄：{found} 的引數個數不對。寫法：min(a, b)、max(a, b)、abs(a)、round(a, 位數)、if(條件, 是, 否)。',
  },
  BAD_PERIOD: {
    en: `Column {column}: earlier periods are written key[-1] to key[-${FORMULA_LIMITS.periodsBack}].`,
    'zh-Hans': `第 {column} 列：引用以前的期间应写成 key[-1] 至 key[-${FORMULA_LIMITS.periodsBack}]。`,
    'zh-Hant': `第 {column} 欄：引用先前的期間應寫成 key[-1] 至 key[-${FORMULA_LIMITS.periodsBack}]。`,
  },
  NO_MEASURE: {
    en: 'A formula needs at least one measure of its own period, for example sales / visits.',
    'zh-Hans': '公式至少要引用一个本期指标，例如 sales / visits。',
    'zh-Hant': '公式至少要引用一項本期指標，例如 sales / visits。',
  },
});

/** Messages about what a formula reads and who reads a measure. */
export const formulaMessages = defineMessages({
  needed: {
    en: 'A formula measure needs its formula, for example sales / visits.',
    'zh-Hans': '公式指标必须填写公式，例如 sales / visits。',
    'zh-Hant': '公式指標必須填寫公式，例如 sales / visits。',
  },
  onlyFormula: {
    en: 'Only a measure of the kind FORMULA is computed; leave the formula empty or choose that kind.',
    'zh-Hans': '只有“公式”类指标才由公式计算，请清空公式或改选该类型。',
    'zh-Hant': '只有「公式」類指標才由公式計算，請清空公式或改選該類型。',
  },
  unknownMeasure: {
    en: 'Column {column}: this program has no measure "{key}". Write keys of measures; a minus after a key needs a space before it.',
    'zh-Hans': '第 {column} 列：本项目没有键为“{key}”的指标。请填写指标的键；键后面的减号前须留空格。',
    'zh-Hant': '第 {column} 欄：本專案沒有鍵值為「{key}」的指標。請填寫指標的鍵值；鍵值後的減號前須留空格。',
  },
  archivedOperand: {
    en: 'Column {column}: the measure "{key}" is archived. Bring it back first or leave it out.',
    'zh-Hans': '第 {column} 列：指标“{key}”已归档，请先恢复或不再引用。',
    'zh-Hant': '第 {column} 欄：指標「{key}」已封存，請先復原或不再引用。',
  },
  circle: {
    en: 'Column {column}: the formulas go round in a circle: {path}.',
    'zh-Hans': '第 {column} 列：公式循环引用：{path}。',
    'zh-Hant': '第 {column} 欄：公式循環引用：{path}。',
  },
  coarserOperand: {
    en: 'Column {column}: "{key}" is read {cadence}, less often than this measure. Choose its cadence or a longer one.',
    'zh-Hans': '第 {column} 列：“{key}”{cadence}填报，频率低于本指标，请为本指标选择相同或更长的频率。',
    'zh-Hant': '第 {column} 欄：「{key}」{cadence}填報，頻率低於本指標，請為本指標選擇相同或更長的頻率。',
  },
  computed: {
    en: '"{measure}" is computed from other measures, so it takes no readings. Enter those of the measures in its formula.',
    'zh-Hans': '“{measure}”由其他指标计算得出，不能填报。请填报公式中引用的指标。',
    'zh-Hant': '「{measure}」由其他指標計算得出，不能填報。請填報公式中引用的指標。',
  },
  usedByFormula: {
    en: 'The formula of {measures} reads this measure. Change that formula or archive it first.',
    'zh-Hans': '{measures}的公式引用了该指标，请先修改其公式或将其归档。',
    'zh-Hant': '{measures}的公式引用了此指標，請先修改其公式或將其封存。',
  },
  finerReader: {
    en: 'The formula of {measures} reads this measure and is computed more often than that.',
    'zh-Hans': '{measures}的公式引用了该指标，且计算频率更高，不能改为此频率。',
    'zh-Hant': '{measures}的公式引用了此指標，且計算頻率更高，不能改為此頻率。',
  },
  quoted: { en: '"{name}"', 'zh-Hans': '“{name}”', 'zh-Hant': '「{name}」' },
});
