import { phasesFor } from '@wheelhouse/domain';
import { LOCALES, type Locale } from '@wheelhouse/plugin-api';
import { defineMessages, type Message } from '../../kernel/index.js';

const titles = defineMessages({
  foundation: { en: 'Lay the foundation', 'zh-Hans': '打好基础', 'zh-Hant': '打好基礎' },
  battles: { en: 'Win the must-win battles', 'zh-Hans': '打赢必胜战役', 'zh-Hant': '打贏必勝戰役' },
  repeat: { en: 'Make it repeatable', 'zh-Hans': '形成可复制模式', 'zh-Hant': '形成可複製模式' },
});

const purposes = defineMessages({
  foundation: {
    en: 'Set up the NPS system, prove what loyalty is worth and agree on a vision customers would want.',
    'zh-Hans': '建立净推荐值体系，算清忠诚度的价值，就客户真正想要的愿景达成一致。',
    'zh-Hant': '建立淨推薦值體系，算清忠誠度的價值，就顧客真正想要的願景取得共識。',
  },
  battles: {
    en: 'Run the inner and outer loops, line up sponsors and win the must-win battles.',
    'zh-Hans': '跑起内部循环和外部循环，落实各级支持者，打赢必胜战役。',
    'zh-Hant': '啟動內部循環與外部循環，落實各級支持者，打贏必勝戰役。',
  },
  repeat: {
    en: 'Turn what worked into a model other units can repeat.',
    'zh-Hans': '把行之有效的做法变成其他单位可以复制的模式。',
    'zh-Hant': '把行之有效的做法變成其他單位可以複製的模式。',
  },
});

/** A phase of a new program, before it is stored. */
export interface PlannedPhase {
  key: string;
  title: string;
  purpose: string;
  position: number;
  startsOn: string;
  endsOn: string;
  texts: Record<'title' | 'purpose', Record<Locale, string>>;
}

const inAll = (message: Message): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, message[locale]])) as Record<Locale, string>;

/** The three phases of a program (M30): set the base, win the battles, make it repeatable; they cover the horizon without a gap. */
export function defaultPhases(startsOn: string, horizonMonths: number, locale: Locale): PlannedPhase[] {
  const keys = ['foundation', 'battles', 'repeat'] as const;
  return phasesFor(startsOn, horizonMonths).map((phase, index) => {
    const key = keys[index] ?? 'repeat';
    return {
      key,
      title: titles[key][locale],
      purpose: purposes[key][locale],
      position: index + 1,
      startsOn: phase.startsOn,
      endsOn: phase.endsOn,
      texts: { title: inAll(titles[key]), purpose: inAll(purposes[key]) },
    };
  });
}
