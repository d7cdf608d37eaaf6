import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { LeagueLineFragment, LeagueQuery, LeagueQueryVariables } from '../../../graphql/graphql';
import { LeagueDocument } from './league.documents';

/** A league as far as it has been fetched; `more` fetches the next 100 rows. */
export interface LeagueInHand {
  league: LeagueQuery['league'] | null;
  rows: readonly LeagueLineFragment[];
  error: unknown;
  more: () => void;
}

/** Fetches a league page by page, so that 8,000 units do not have to arrive before the first is shown. */
export function useLeague(asked: Omit<LeagueQueryVariables, 'skip'> & { isReady: boolean }): LeagueInHand {
  const { isReady, ...variables } = asked;
  const [isFetching, setFetching] = useState(false);
  const { data, previousData, error, fetchMore } = useQuery(LeagueDocument, {
    variables: { ...variables, skip: 0 },
    skip: !isReady,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const league = (data ?? previousData)?.league ?? null;
  const rows = league?.rows ?? [];
  const isWhole = !data || rows.length >= data.league.total;
  const more = useCallback(() => {
    if (isWhole || isFetching) return;
    setFetching(true);
    void fetchMore({
      variables: { skip: rows.length },
      updateQuery: (before, { fetchMoreResult }) => ({
        league: { ...fetchMoreResult.league, rows: [...before.league.rows, ...fetchMoreResult.league.rows] },
      }),
    }).finally(() => setFetching(false));
  }, [isWhole, isFetching, fetchMore, rows.length]);
  return { league, rows, error, more };
}
