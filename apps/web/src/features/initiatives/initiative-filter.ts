import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { InitiativeFilter } from '../../graphql/graphql';
import { INITIATIVE_KINDS, INITIATIVE_STATUSES, ZONE_ORDER } from './initiative-words';

const parsers = {
  q: parseAsString.withDefault(''),
  battle: parseAsArrayOf(parseAsString).withDefault([]),
  episode: parseAsArrayOf(parseAsString).withDefault([]),
  department: parseAsArrayOf(parseAsString).withDefault([]),
  zone: parseAsArrayOf(parseAsStringLiteral(ZONE_ORDER)).withDefault([]),
  kind: parseAsArrayOf(parseAsStringLiteral(INITIATIVE_KINDS)).withDefault([]),
  status: parseAsArrayOf(parseAsStringLiteral(INITIATIVE_STATUSES)).withDefault([]),
  flagged: parseAsBoolean.withDefault(false),
  unscored: parseAsBoolean.withDefault(false),
  unscheduled: parseAsBoolean.withDefault(false),
  stop: parseAsBoolean.withDefault(false),
  archived: parseAsBoolean.withDefault(false),
};

/** Lists of the filter, each by its name in the address. */
export const FILTER_LISTS = ['battle', 'episode', 'department', 'zone', 'kind', 'status'] as const;

/** Switches of the filter, each by its name in the address. */
export const FILTER_SWITCHES = ['flagged', 'unscored', 'unscheduled', 'stop', 'archived'] as const;

/** Name of a list of the filter. */
export type FilterList = (typeof FILTER_LISTS)[number];

/** Name of a switch of the filter. */
export type FilterSwitch = (typeof FILTER_SWITCHES)[number];

/** The filter of matrix, table and roadmap as it stands in the address. */
export interface FilterState {
  search: string;
  lists: Record<FilterList, readonly string[]>;
  switches: Record<FilterSwitch, boolean>;
  /** What the server is asked with. */
  filter: InitiativeFilter;
  /** How many parts are set, the search included. */
  active: number;
  setSearch: (search: string) => void;
  setList: (list: FilterList, values: readonly string[]) => void;
  setSwitch: (name: FilterSwitch, on: boolean) => void;
  clear: () => void;
}

/** Reads and writes the one filter that matrix, table and roadmap share; it lives in the address, so a link carries it. */
export function useInitiativeFilter(): FilterState {
  const [values, set] = useQueryStates(parsers, { history: 'replace' });
  const filter = useMemo<InitiativeFilter>(() => {
    const list = <T>(items: readonly T[]): T[] | undefined => (items.length > 0 ? [...items] : undefined);
    return {
      search: values.q || undefined,
      battleIds: list(values.battle),
      episodeIds: list(values.episode),
      departmentIds: list(values.department),
      zones: list(values.zone),
      kinds: list(values.kind),
      statuses: list(values.status),
      isFlagged: values.flagged || undefined,
      isUnscored: values.unscored || undefined,
      isUnscheduled: values.unscheduled || undefined,
      isStopCandidate: values.stop || undefined,
      isArchived: values.archived,
    };
  }, [values]);
  const active =
    FILTER_LISTS.reduce((sum, list) => sum + values[list].length, 0) +
    FILTER_SWITCHES.filter((name) => values[name]).length +
    (values.q ? 1 : 0);
  const setSearch = useCallback((q: string) => void set({ q: q || null }), [set]);
  const setList = useCallback(
    (list: FilterList, next: readonly string[]) => void set({ [list]: next.length > 0 ? next : null }),
    [set],
  );
  const setSwitch = useCallback((name: FilterSwitch, on: boolean) => void set({ [name]: on || null }), [set]);
  const clear = useCallback(() => void set(null), [set]);
  return {
    search: values.q,
    lists: values,
    switches: values,
    filter,
    active,
    setSearch,
    setList,
    setSwitch,
    clear,
  };
}
