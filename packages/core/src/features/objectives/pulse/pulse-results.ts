import { type PulseTally, pulseFidelity, shownTallies } from '@wheelhouse/domain';

/** Levels a pulse tells apart, from the top down. */
export const PULSE_LEVELS = ['BOARD', 'DIRECTOR', 'MANAGER', 'FRONT_LINE'] as const;

/** Where in the company somebody works. */
export type PulseLevel = (typeof PULSE_LEVELS)[number];

/** The counted answers of one level of one unit, with the line of the unit from the top to itself. */
export interface CountedAnswers {
  level: PulseLevel;
  path: string;
  people: number;
  firstCorrect: number;
  secondCorrect: number;
  thirdCorrect: number;
}

/** What a group understood as the API shows it. */
export interface PulseFigureView {
  people: number | null;
  fidelity: number | null;
  isHidden: boolean;
}

/** What came of a pulse as the API shows it; units by id. */
export interface PulseOutcome {
  total: PulseFigureView;
  steps: { level: PulseLevel; figure: PulseFigureView; items: number[] | null; loss: number | null }[];
  units: { unitId: string; figure: PulseFigureView }[];
  items: (number | null)[];
}

const NOBODY = [0, 0, 0];

function tallyOf<K extends string>(key: K, counts: readonly CountedAnswers[]): PulseTally<K> {
  const add = (sum: number[], count: CountedAnswers): number[] =>
    [count.firstCorrect, count.secondCorrect, count.thirdCorrect].map((right, at) => right + (sum[at] ?? 0));
  return { key, n: counts.reduce((sum, count) => sum + count.people, 0), correct: counts.reduce(add, NOBODY) };
}

const shareOf = ({ n, correct }: PulseTally): number =>
  correct.reduce((sum, right) => sum + right, 0) / (n * correct.length);

/** What groups of one breakdown understood, by their keys. */
function figuresOf<K extends string>(tallies: readonly PulseTally<K>[]): { key: K; figure: PulseFigureView }[] {
  return shownTallies(tallies).map(({ key, tally }, at) => ({
    key,
    figure: {
      people: tally?.n ?? null,
      fidelity: tally && shareOf(tally),
      isHidden: tally === null && (tallies[at]?.n ?? 0) > 0,
    },
  }));
}

/** The answers of the front line by the units directly below the company; those for the company itself are one more. */
function frontLineByUnit(counts: readonly CountedAnswers[]): PulseTally[] {
  const byUnit = new Map<string, CountedAnswers[]>();
  for (const count of counts.filter(({ level }) => level === 'FRONT_LINE')) {
    const [top = '', below] = count.path.split('.');
    const unitId = below ?? top;
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), count]);
  }
  return [...byUnit].map(([unitId, own]) => tallyOf(unitId, own));
}

/**
 * The outcome of a pulse (M8): everybody, the four levels, and the front line by unit where it is shown as a whole. Each
 * group is told apart in one way only, so that nobody finds a small one by taking one breakdown from another; the small
 * ones of each are kept back with as many as it takes (reliability A6).
 */
export function outcomeOf(counts: readonly CountedAnswers[]): PulseOutcome {
  const all = tallyOf('total', counts);
  const [total] = figuresOf([all]);
  const tallies = PULSE_LEVELS.map((level) =>
    tallyOf(
      level,
      counts.filter((count) => count.level === level),
    ),
  );
  const steps = pulseFidelity(tallies).map(({ key, n, fidelity, items, loss }, at) => ({
    level: key,
    figure: { people: n, fidelity, isHidden: n === null && (tallies[at]?.n ?? 0) > 0 },
    items,
    loss,
  }));
  const isFrontLineShown = steps.at(-1)?.figure.people !== null;
  return {
    total: total?.figure ?? { people: null, fidelity: null, isHidden: false },
    steps,
    units: isFrontLineShown
      ? figuresOf(frontLineByUnit(counts)).map(({ key, figure }) => ({ unitId: key, figure }))
      : [],
    items: all.correct.map((right) => (total && total.figure.people !== null ? right / total.figure.people : null)),
  };
}
