import type { FreshnessWords, StatusWords } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quadrant, Trend } from '../graphql/graphql';

/** Words for the enums of the scorecard in the language on screen. */
export interface ScoreWords {
  status: StatusWords;
  freshness: FreshnessWords;
  trend: Record<Trend, string>;
  quadrant: Record<Quadrant, string>;
}

/** The words of status, freshness, trend and quadrants; the same object until the language changes. */
export function useScoreWords(): ScoreWords {
  const { t } = useTranslation('shell');
  return useMemo(
    () => ({
      status: {
        ON_TRACK: t('status.on-track'),
        AT_RISK: t('status.at-risk'),
        OFF_TRACK: t('status.off-track'),
        NO_DATA: t('status.no-data'),
        LOW_COVERAGE: t('status.low-coverage'),
      },
      freshness: { FRESH: t('status.fresh'), LATE: t('status.late'), STALE: t('status.stale') },
      trend: {
        BETTER: t('trend.better'),
        WORSE: t('trend.worse'),
        SAME: t('trend.steady'),
        UNKNOWN: t('trend.unknown'),
      },
      quadrant: {
        CUSTOMER: t('quadrant.CUSTOMER'),
        PEOPLE: t('quadrant.PEOPLE'),
        OPERATIONS: t('quadrant.OPERATIONS'),
        FINANCE: t('quadrant.FINANCE'),
      },
    }),
    [t],
  );
}
