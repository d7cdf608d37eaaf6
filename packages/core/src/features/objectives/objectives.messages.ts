import { defineMessages } from '../../kernel/index.js';

/** Messages about objectives, the goals they cascade into and pulses. */
export const objectiveMessages = defineMessages({
  tooMany: {
    en: 'This would be objective number {count}; a program has at most {max} live ones. Archive one first, or put two together.',
    'zh-Hans': '这将是第 {count} 个战略目标；一个项目最多 {max} 个。请先归档一个，或把两个合并。',
    'zh-Hant': '這會是第 {count} 個策略目標；一個專案最多 {max} 個。請先封存一個，或將兩個合併。',
  },
  measureTaken: {
    en: 'The measure "{measure}" already belongs to the objective "{objective}". Take it out there first: a measure counts for one objective.',
    'zh-Hans': '指标“{measure}”已属于战略目标“{objective}”。一个指标只归一个目标，请先在那里移除。',
    'zh-Hant': '指標「{measure}」已屬於策略目標「{objective}」。一個指標只歸一個目標，請先在那裡移除。',
  },
  notBeside: {
    en: 'It can only stand behind a live objective of the same quadrant; {value} is none.',
    'zh-Hans': '只能排在同一象限的现有战略目标之后；{value} 不符合。',
    'zh-Hant': '只能排在同一象限現有的策略目標之後；{value} 不符合。',
  },
  withoutMeasure: {
    en: 'No measure shows whether "{title}" is reached. Link at least one.',
    'zh-Hans': '没有指标能看出“{title}”是否达成，请至少关联一个。',
    'zh-Hant': '沒有指標能看出「{title}」是否達成，請至少連結一個。',
  },
  withoutCarrier: {
    en: 'Nobody has to carry "{title}" yet. Say which kind of unit must.',
    'zh-Hans': '“{title}”还没有指定由哪类单元承接，请选择。',
    'zh-Hant': '「{title}」還沒有指定由哪一類單位承接，請選擇。',
  },
  circle: {
    en: 'This would be a circle: {path}. A goal cannot serve itself; choose a goal that does not depend on it.',
    'zh-Hans': '这样会形成循环：{path}。目标不能承接自己，请选择不依赖它的上级目标。',
    'zh-Hant': '這樣會形成循環：{path}。目標不能承接自己，請選擇不依賴它的上層目標。',
  },
  otherObjective: {
    en: '"{goal}" serves another objective. Choose a goal of the same objective.',
    'zh-Hans': '“{goal}”属于另一个战略目标，请选择同一战略目标下的目标。',
    'zh-Hant': '「{goal}」屬於另一個策略目標，請選擇同一策略目標下的目標。',
  },
  parentArchived: {
    en: '"{goal}" is archived. Bring it back first, or choose another.',
    'zh-Hans': '“{goal}”已归档。请先恢复，或改选其他目标。',
    'zh-Hant': '「{goal}」已封存。請先復原，或改選其他目標。',
  },
  levelAbove: {
    en: '"{goal}" is a goal of a {level}; below it there can only be goals for the same or a narrower circle: unit, then team, then person.',
    'zh-Hans': '“{goal}”是{level}目标；其下只能是同级或更小范围的目标：单元、团队、个人。',
    'zh-Hant': '「{goal}」是{level}目標；其下只能是同層或更小範圍的目標：單位、團隊、個人。',
  },
  unitOutside: {
    en: '"{unit}" does not lie at or below "{above}", whose goal it would serve. Choose a unit there.',
    'zh-Hans': '“{unit}”不在“{above}”之内，无法承接它的目标，请选择其下的单元。',
    'zh-Hant': '「{unit}」不在「{above}」之內，無法承接它的目標，請選擇其下的單位。',
  },
  noCarriers: {
    en: 'Say which kind of unit it is given to.',
    'zh-Hans': '请选择交给哪类单元。',
    'zh-Hant': '請選擇交給哪一類單位。',
  },
  noUnits: {
    en: 'There is no unit of the kind {kind} here that you may write to. Choose another kind or another place.',
    'zh-Hans': '这里没有您可以填写的 {kind} 类单元，请选择其他类型或范围。',
    'zh-Hant': '這裡沒有您可以填寫的 {kind} 類單位，請選擇其他類型或範圍。',
  },
  tooManyUnits: {
    en: 'These are {count} units; at most {max} at once. Choose a region first.',
    'zh-Hans': '共 {count} 个单元，一次最多 {max} 个，请先选择一个大区。',
    'zh-Hant': '共 {count} 個單位，一次最多 {max} 個，請先選擇一個區域。',
  },
  threeQuestions: {
    en: 'A pulse asks for exactly three different objectives; here are {count}.',
    'zh-Hans': '脉搏调查正好考三个不同的战略目标，这里有 {count} 个。',
    'zh-Hant': '脈動調查正好考三個不同的策略目標，這裡有 {count} 個。',
  },
  distractors: {
    en: 'Beside "{objective}" stand two to five other statements, all different from it and from one another.',
    'zh-Hans': '“{objective}”旁边要有二到五条其他说法，彼此不同，也不能与它相同。',
    'zh-Hant': '「{objective}」旁邊要有二到五條其他說法，彼此不同，也不能與它相同。',
  },
  distractorIsOurs: {
    en: '"{text}" is an objective of this program itself. Choose a statement that is not ours.',
    'zh-Hans': '“{text}”本身就是本项目的战略目标，请换一条不属于我们的说法。',
    'zh-Hant': '「{text}」本身就是本專案的策略目標，請換一條不屬於我們的說法。',
  },
  pulseRunning: {
    en: 'The pulse "{title}" is not closed yet. Close it first: two at once would give answers away.',
    'zh-Hans': '脉搏调查“{title}”尚未结束。请先结束它：两次同时进行会泄露作答。',
    'zh-Hant': '脈動調查「{title}」尚未結束。請先結束它：兩次同時進行會洩露作答。',
  },
  pulseOver: {
    en: 'The pulse must end today ({today}) or later; {value} is over.',
    'zh-Hans': '结束日期不能早于今天（{today}）；{value} 已过去。',
    'zh-Hant': '結束日期不能早於今天（{today}）；{value} 已經過去。',
  },
  pulseNotOpen: {
    en: '"{title}" takes answers from {from} to {to}; it is not open now.',
    'zh-Hans': '“{title}”的作答时间为 {from} 至 {to}，现在不能作答。',
    'zh-Hant': '「{title}」的作答時間為 {from} 至 {to}，現在不能作答。',
  },
  answeredAlready: {
    en: 'You have answered "{title}" already. Each person answers once; thank you.',
    'zh-Hans': '您已经回答过“{title}”。每人只答一次，谢谢。',
    'zh-Hant': '您已經回答過「{title}」。每人只答一次，謝謝。',
  },
  unknownChoice: {
    en: 'Answer each of the three questions once with one of its options, or leave the option out.',
    'zh-Hans': '三个问题各答一次，从所列选项中选择，也可以不选。',
    'zh-Hant': '三個問題各答一次，從所列選項中選擇，也可以不選。',
  },
});
