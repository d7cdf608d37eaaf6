import { addDays, addMonths, phaseOf } from '@wheelhouse/domain';
import type { RoadmapLane, Status } from '@wheelhouse/ui';
import type { InitiativeKind, InitiativeStatus, RoadmapQuery } from '../../graphql/graphql';

/** First and last day of an initiative, ISO, both included. */
export interface Dates {
  start: string;
  end: string;
}

/** One initiative of the plan; `start` and `end` are null while it is not scheduled. */
export interface PlanItem {
  id: string;
  version: number;
  title: string;
  start: string | null;
  end: string | null;
  status: InitiativeStatus;
  kind: InitiativeKind;
  battleId: string | null;
}

/** An item with both dates. */
export type ScheduledItem = PlanItem & Dates;

/** How the lanes of the roadmap are made. */
export type Grouping = 'phase' | 'battle';

type Roadmap = RoadmapQuery['roadmap'];

/** Weeks an initiative gets when it is planned with one click: a quick win twelve (M27: within three months), any other half a year. */
export const DEFAULT_WEEKS: Record<InitiativeKind, number> = { QUICK_WIN: 12, STRUCTURAL: 26 };

/** The columns of the server's answer as items. */
export function planItems(roadmap: Roadmap): PlanItem[] {
  return roadmap.ids.map((id, at) => ({
    id,
    version: roadmap.versions[at] ?? 0,
    title: roadmap.titles[at] ?? id,
    start: roadmap.starts[at] ?? null,
    end: roadmap.ends[at] ?? null,
    status: roadmap.statuses[at] ?? 'PROPOSED',
    kind: roadmap.kinds[at] ?? 'STRUCTURAL',
    battleId: roadmap.battleIds[at] ?? null,
  }));
}

/** Whether an item has both dates. */
export function isScheduled(item: PlanItem): item is ScheduledItem {
  return item.start !== null && item.end !== null;
}

/** Dates for an initiative without any: from the first of the next month (never before the program begins), as long as its kind usually takes. */
export function defaultDates(kind: InitiativeKind, today: string, programStart: string): Dates {
  const nextMonth = addMonths(`${today.slice(0, 8)}01`, 1);
  const start = nextMonth < programStart ? programStart : nextMonth;
  return { start, end: addDays(start, DEFAULT_WEEKS[kind] * 7 - 1) };
}

/**
 * How an initiative stands against its dates: off track when its last day has passed and it is not done, at risk when its
 * first day has passed and it has not begun, on track when it runs or is done, else no verdict. Stopped has none.
 */
export function planStatus(item: ScheduledItem, today: string): Status | null {
  if (item.status === 'STOPPED') return null;
  if (item.status === 'DONE') return 'ON_TRACK';
  if (item.end < today) return 'OFF_TRACK';
  if (item.status === 'IN_PROGRESS') return 'ON_TRACK';
  return item.start < today ? 'AT_RISK' : null;
}

/** Words for lanes that stand for no row. */
export interface LaneWords {
  noBattle: string;
  outside: string;
}

/** One lane with the items in it, by start and then title. */
export interface PlanLane {
  key: string;
  label: string;
  /** First and last day of the phase; null for a lane that is no phase. */
  span: Dates | null;
  items: ScheduledItem[];
}

/** The scheduled items in lanes: a phase holds what begins in it; a battle holds its own. Lanes outside both come last and only when needed. */
export function planLanes(
  roadmap: Roadmap,
  items: readonly ScheduledItem[],
  by: Grouping,
  words: LaneWords,
): PlanLane[] {
  const ordered = items.toSorted((a, b) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title));
  const keyOf = (item: ScheduledItem) =>
    (by === 'battle' ? item.battleId : phaseOf(item.start, roadmap.phases)?.key) ?? 'none';
  const lanes: PlanLane[] =
    by === 'battle'
      ? roadmap.battles.map((battle) => ({ key: battle.id, label: battle.title, span: null, items: [] }))
      : roadmap.phases
          .toSorted((a, b) => a.position - b.position)
          .map((phase) => ({
            key: phase.key,
            label: phase.title,
            span: { start: phase.startsOn, end: phase.endsOn },
            items: [],
          }));
  const rest: PlanLane = {
    key: 'none',
    label: by === 'battle' ? words.noBattle : words.outside,
    span: null,
    items: [],
  };
  const byKey = new Map(lanes.map((lane) => [lane.key, lane]));
  for (const item of ordered) (byKey.get(keyOf(item)) ?? rest).items.push(item);
  return rest.items.length > 0 ? [...lanes, rest] : lanes;
}

/** Lanes as the chart draws them. `local` holds dates that are not written yet. */
export function chartLanes(
  lanes: readonly PlanLane[],
  roadmap: Roadmap,
  local: ReadonlyMap<string, Dates>,
): RoadmapLane[] {
  return lanes.map((lane) => {
    const ids = new Set(lane.items.map((item) => item.id));
    return {
      key: lane.key,
      label: lane.label,
      bars: lane.items.map((item) => {
        const dates = local.get(item.id) ?? { start: item.start, end: item.end };
        return {
          id: item.id,
          title: item.title,
          ...dates,
          kind: item.kind,
          status: planStatus({ ...item, ...dates }, roadmap.today),
        };
      }),
      milestones: roadmap.milestones
        .filter((milestone) => ids.has(milestone.initiativeId))
        .map((milestone) => ({
          id: milestone.id,
          title: milestone.title,
          date: milestone.date,
          done: milestone.doneOn != null,
        })),
    };
  });
}

/** The answer with one initiative at other dates and a newer version; the same answer when it is not among the columns. */
export function withDates(
  data: RoadmapQuery,
  row: { id: string; version: number; startsOn?: string | null; endsOn?: string | null },
): RoadmapQuery {
  const at = data.roadmap.ids.indexOf(row.id);
  if (at < 0) return data;
  const replaced = <T>(column: readonly T[], value: T): T[] => column.map((old, index) => (index === at ? value : old));
  return {
    ...data,
    roadmap: {
      ...data.roadmap,
      versions: replaced(data.roadmap.versions, row.version),
      starts: replaced(data.roadmap.starts, row.startsOn ?? null),
      ends: replaced(data.roadmap.ends, row.endsOn ?? null),
    },
  };
}
