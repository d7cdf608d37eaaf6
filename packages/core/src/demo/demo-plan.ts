import { addDays, addMonths } from '@wheelhouse/domain';

/** What of an initiative of the pack its place in the plan depends on. */
export interface PlannableInitiative {
  key: string;
  kind: string;
  weeks: number;
  effort: number;
}

/** Where an initiative stands in the demo's plan. */
export interface PlannedInitiative {
  key: string;
  status: 'PROPOSED' | 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'STOPPED';
  startsOn: string | null;
  endsOn: string | null;
  owner: string | null;
  sponsor: string | null;
  /** In the program's currency. */
  cost: number | null;
  milestones: { title: string; date: string; doneOn: string | null }[];
}

/** People of the demo who own initiatives; none of them exists. */
export const OWNERS = [
  'Priya Raman',
  'Jonas Weiss',
  'Wang Siqi',
  'Elena Duarte',
  'Samuel Okoro',
  'Hsu Pei-shan',
  'Nadia Haddad',
  'Oliver Grant',
  'Mei Tanaka',
  'Lucas Moreau',
] as const;

/** Executives of the demo who sponsor initiatives and lead battles. */
export const SPONSORS = [
  'Grace Lindqvist',
  'Daniel Osei',
  'Zhao Ming',
  'Isabel Romero',
  'Victor Hale',
  'Anna Kowalska',
] as const;

const MILESTONES = ['Pilot in two regions', 'Decision to roll out', 'Working in every region'] as const;
const PROPOSED_EVERY = 7;
const COST_PER_EFFORT = 60_000;
const STOPPED = 'chat-and-social-desk';

function statusOf(key: string, startsOn: string, endsOn: string, today: string): PlannedInitiative['status'] {
  if (key === STOPPED) return 'STOPPED';
  if (endsOn < today) return 'DONE';
  return startsOn <= today ? 'IN_PROGRESS' : 'PLANNED';
}

function milestonesOf(
  startsOn: string,
  weeks: number,
  today: string,
  isLate: boolean,
): PlannedInitiative['milestones'] {
  return MILESTONES.map((title, index) => {
    const date = addDays(startsOn, Math.round((weeks * 7 * (index + 1)) / MILESTONES.length) - 1);
    const isMissed = isLate && index === 0;
    return { title, date, doneOn: date < today && !isMissed ? date : null };
  });
}

/**
 * Spreads initiatives over the program (M30): quick wins start through the first year, structural ones from the third
 * month on, one every few weeks; what would end after the program stays proposed without dates, and so does every seventh.
 */
export function demoPlan(
  initiatives: readonly PlannableInitiative[],
  startsOn: string,
  programEnd: string,
  today: string,
): PlannedInitiative[] {
  const placed = { QUICK_WIN: 0, STRUCTURAL: 0 };
  return initiatives.map((initiative, index) => {
    const { key, weeks } = initiative;
    const kind = initiative.kind === 'QUICK_WIN' ? 'QUICK_WIN' : 'STRUCTURAL';
    const at = placed[kind];
    placed[kind] += 1;
    const start = kind === 'QUICK_WIN' ? addDays(startsOn, 14 + at * 21) : addDays(addMonths(startsOn, 2), at * 24);
    const end = addDays(start, weeks * 7 - 1);
    const owner = OWNERS[index % OWNERS.length] ?? null;
    const sponsor = SPONSORS[index % SPONSORS.length] ?? null;
    if (index % PROPOSED_EVERY === PROPOSED_EVERY - 1 || end > programEnd) {
      return {
        key,
        status: 'PROPOSED',
        startsOn: null,
        endsOn: null,
        owner: null,
        sponsor,
        cost: null,
        milestones: [],
      };
    }
    const status = statusOf(key, start, end, today);
    const hasMilestones = kind === 'STRUCTURAL' && status !== 'STOPPED';
    const milestones = hasMilestones ? milestonesOf(start, weeks, today, status === 'IN_PROGRESS' && at % 3 === 1) : [];
    const cost = initiative.effort * COST_PER_EFFORT + (index % 4) * (COST_PER_EFFORT / 4);
    return { key, status, startsOn: start, endsOn: end, owner, sponsor, cost, milestones };
  });
}
