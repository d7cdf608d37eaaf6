import { type Cadence, parsePeriod, periodOf } from '@wheelhouse/domain';
import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { useProgram } from './program';

/** The period of the page (`?period=`) and how to change it. */
export interface PeriodChoice {
  /** Canonical period, for example 2026-W47. */
  period: string;
  cadence: Cadence;
  /** True when the address names none, so that the page follows the newest period with readings. */
  isDefault: boolean;
  /** True for a period that holds today or lies after it. */
  isCurrent: boolean;
  /** Takes a canonical period; null goes back to the newest. */
  set: (period: string | null) => void;
}

/** Period of the page: the address's, else the newest with readings, else this week in the program's time zone. */
export function usePeriod(): PeriodChoice {
  const { program } = useProgram();
  const [asked, setAsked] = useQueryState('period', parseAsString.withOptions({ history: 'push' }));
  const fallback = program.latestPeriod ?? program.currentPeriod;
  const known = asked ? parsePeriod(asked) : null;
  const period = known?.period ?? fallback;
  const isDefault = known === null;
  const cadence = known?.cadence ?? parsePeriod(fallback)?.cadence ?? 'WEEK';
  const set = useCallback((next: string | null) => void setAsked(next), [setAsked]);
  return useMemo(
    () => ({
      period,
      cadence,
      isDefault,
      isCurrent: period >= periodOf(program.today, cadence),
      set,
    }),
    [period, cadence, isDefault, program.today, set],
  );
}
