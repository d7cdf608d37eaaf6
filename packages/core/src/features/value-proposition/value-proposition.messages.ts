import { defineMessages } from '../../kernel/index.js';

/** Messages about the value proposition and its promise words. */
export const propositionMessages = defineMessages({
  exists: {
    en: 'This program already has a value proposition, "{title}". Edit that one: a company makes one promise.',
    'zh-Hans': '本项目已有价值主张“{title}”，请直接修改：一家公司只对客户作一个承诺。',
    'zh-Hant': '本專案已有價值主張「{title}」，請直接修改：一家公司只對顧客作一個承諾。',
  },
  noPromiseWords: {
    en: 'No promise words yet. Pick the few words customers should repeat, so that the promise can be measured.',
    'zh-Hans': '还没有承诺关键词。选出希望客户口口相传的几个词，承诺才能衡量。',
    'zh-Hant': '還沒有承諾關鍵詞。選出希望顧客口耳相傳的幾個詞，承諾才能衡量。',
  },
  nothingExcluded: {
    en: 'It does not say what the company does not stand for. A promise that excludes nothing guides nobody.',
    'zh-Hans': '没有写明不代表什么。什么都不放弃的承诺，谁也指引不了。',
    'zh-Hant': '沒有寫明不代表什麼。什麼都不捨棄的承諾，誰也指引不了。',
  },
  wordWithoutMeasure: {
    en: 'No measure proves "{word}". Link at least one.',
    'zh-Hans': '“{word}”没有指标来证明，请至少关联一个。',
    'zh-Hant': '「{word}」沒有指標來證明，請至少連結一個。',
  },
  wordWithoutBehaviour: {
    en: 'Nobody knows what to do for "{word}". Write down at least one behaviour.',
    'zh-Hans': '员工不知道怎样做才算“{word}”，请至少写一条行为。',
    'zh-Hant': '員工不知道怎樣做才算「{word}」，請至少寫一條行為。',
  },
  wordWithoutChampion: {
    en: 'No executive is the role model for "{word}". Name a champion.',
    'zh-Hans': '“{word}”还没有高管以身作则，请指定倡导者。',
    'zh-Hant': '「{word}」還沒有高階主管以身作則，請指定倡導者。',
  },
});
