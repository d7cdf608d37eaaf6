import type { ChainFinding, ChecklistStep, ThisWeekQuery } from '../../graphql/graphql';

/** The program's week as the server answers it. */
export type Week = ThisWeekQuery['thisWeek'];

/** The links of the chain from promise to proof, in their order. */
export const CHAIN = ['PROMISE', 'EPISODES', 'BATTLES', 'INITIATIVES', 'DEPARTMENTS', 'ROADMAP', 'WHEEL'] as const;

/** One link of the chain. */
export type ChainLinkKey = (typeof CHAIN)[number];

/** How a link stands: not begun, whole, or broken in `count` places. */
export interface ChainLinkState {
  key: ChainLinkKey;
  state: 'OPEN' | 'WHOLE' | 'BROKEN';
  count: number;
  /** Address below the program where it is mended. */
  path: string;
}

const FINDING: Readonly<Partial<Record<ChainLinkKey, ChainFinding>>> = {
  PROMISE: 'PROMISE_WITHOUT_MEASURE',
  EPISODES: 'EPISODE_WITHOUT_OWNER',
  BATTLES: 'BATTLE_WITHOUT_INITIATIVE',
  INITIATIVES: 'INITIATIVE_WITHOUT_EPISODE',
  DEPARTMENTS: 'DEPARTMENT_NOT_JUDGED',
  WHEEL: 'MEASURE_STALE',
};

const PATH: Readonly<Record<ChainLinkKey, string>> = {
  PROMISE: 'strategy/promise',
  EPISODES: 'strategy/episodes',
  BATTLES: 'strategy/battles',
  INITIATIVES: 'initiatives/matrix',
  DEPARTMENTS: 'readiness',
  ROADMAP: 'roadmap',
  WHEEL: 'wheel',
};

const STEP: Readonly<Record<ChainLinkKey, ChecklistStep>> = {
  PROMISE: 'VALUE_PROPOSITION',
  EPISODES: 'VALUE_PROPOSITION',
  BATTLES: 'VALUE_PROPOSITION',
  INITIATIVES: 'VALUE_PROPOSITION',
  DEPARTMENTS: 'VALUE_PROPOSITION',
  ROADMAP: 'INITIATIVES_SCHEDULED',
  WHEEL: 'READINGS',
};

/** Address below the program where a finding is mended. */
export function findingPath(finding: ChainFinding): string {
  const key = CHAIN.find((link) => FINDING[link] === finding);
  return key ? PATH[key] : 'this-week';
}

/** The chain with its broken links; a link without findings counts as not begun until its set-up step is done. */
export function chainStates(week: Week): ChainLinkState[] {
  return CHAIN.map((key) => {
    const finding = FINDING[key];
    const count = week.chain.find((link) => link.finding === finding)?.count ?? 0;
    const isBegun = week.checklist.find((item) => item.step === STEP[key])?.isDone ?? false;
    return { key, count, path: PATH[key], state: count > 0 ? 'BROKEN' : isBegun ? 'WHOLE' : 'OPEN' };
  });
}

/** Whether nothing has been set up yet, so that the page invites instead of reporting. */
export function isEmptyProgram(week: Week): boolean {
  const done = week.checklist.filter((item) => item.isDone).map((item) => item.step);
  return done.every((step) => step === 'UNITS' || step === 'PEOPLE') && week.chain.every((link) => link.count === 0);
}
