import { defineMessages } from '../../kernel/index.js';

/** Advice about must-win battles. */
export const battleMessages = defineMessages({
  moreThanFive: {
    en: 'This is battle number {place}. Beyond five live battles none gets enough people; finish or drop one first.',
    'zh-Hans': '这是第 {place} 场战役。同时打超过五场，哪一场都兵力不足，请先打完或放弃一场。',
    'zh-Hant': '這是第 {place} 場戰役。同時打超過五場，哪一場都兵力不足，請先打完或放棄一場。',
  },
  withoutInitiative: {
    en: 'No initiative fights this battle yet. Assign one, or drop the battle.',
    'zh-Hans': '还没有举措支撑这场战役，请安排举措或放弃这场战役。',
    'zh-Hant': '還沒有舉措支撐這場戰役，請安排舉措或放棄這場戰役。',
  },
  withoutEpisode: {
    en: 'It names no episode, so nobody can tell what the customer would notice. Link at least one.',
    'zh-Hans': '没有关联关键体验，看不出客户会感受到什么变化，请至少关联一个。',
    'zh-Hant': '沒有連結關鍵體驗，看不出顧客會感受到什麼變化，請至少連結一個。',
  },
});
