import { type Quadrant, WHEEL_QUADRANTS } from '@wheelhouse/domain';
import { LOCALES, type Locale, type Text } from '@wheelhouse/plugin-api';
import { textOf } from '../../../api/index.js';
import type { Objective } from '../objectives/objective.entity.js';
import { DISTRACTORS } from './distractors.js';
import type { PulseQuestion } from './pulse.entity.js';

/** How many questions a pulse has (M8). */
export const QUESTIONS = 3;

/** How many statements stand beside the objective unless somebody chooses others. */
const BESIDE = 3;

const titleIn = (objective: Objective, locale: Locale): string => textOf(objective, 'title', locale);

/** True where an objective has its words in every language, as content from a pack does. */
const speaksAll = (objective: Objective): boolean =>
  LOCALES.every((locale) => typeof objective.texts?.title?.[locale] === 'string');

/** The statements put beside an objective: of its quadrant, and none that is an objective of the program itself. */
export function plausible(objective: Objective, objectives: readonly Objective[]): Text[] {
  const ours = new Set(objectives.flatMap((other) => LOCALES.map((locale) => titleIn(other, locale).toLowerCase())));
  const quadrant = objective.quadrant as Quadrant;
  const order = [quadrant, ...WHEEL_QUADRANTS.filter((other) => other !== quadrant)];
  return order
    .flatMap((key) => DISTRACTORS[key])
    .filter((text) => LOCALES.every((locale) => !ours.has(text[locale].toLowerCase())))
    .slice(0, BESIDE);
}

/** Three objectives to ask for: one of each quadrant in turn, as long as there are any. */
export function objectivesToAsk(objectives: readonly Objective[]): Objective[] {
  const byQuadrant = WHEEL_QUADRANTS.map((key) => objectives.filter((objective) => objective.quadrant === key));
  const longest = Math.max(0, ...byQuadrant.map((list) => list.length));
  const rounds = Array.from({ length: longest }, (_, at) => byQuadrant.flatMap((list) => list[at] ?? []));
  return rounds.flat().slice(0, QUESTIONS);
}

/**
 * A question about an objective among other statements, in the order that `random` (0 to 1) gives. Every option is in the
 * same language, so that none stands out: where the objective has its words in one language only, so have the others.
 */
export function questionOf(
  objective: Objective,
  distractors: readonly (Text | string)[],
  contentLanguage: Locale,
  key: string,
  random: () => number,
): PulseQuestion {
  const isEverywhere = speaksAll(objective) && distractors.every((text) => typeof text !== 'string');
  const inAll = (text: string): Text => ({ en: text, 'zh-Hans': text, 'zh-Hant': text });
  const shown = (text: Text | string): Text => {
    if (typeof text === 'string') return inAll(text);
    return isEverywhere ? text : inAll(text[contentLanguage]);
  };
  const own: Text = isEverywhere
    ? {
        en: titleIn(objective, 'en'),
        'zh-Hans': titleIn(objective, 'zh-Hans'),
        'zh-Hant': titleIn(objective, 'zh-Hant'),
      }
    : inAll(titleIn(objective, contentLanguage));
  const texts = [own, ...distractors.map(shown)];
  const order = texts.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
  const options = order.map(({ text }, index) => ({ key: 'abcdef'.charAt(index), text }));
  const correct = options.find((option) => option.text === own)?.key ?? '';
  return { key, objectiveId: objective.id, correct, options };
}
