import type { PriorityMatrixLabels } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePriorityLabels } from '../initiatives/matrix-labels';

/** Words of the matrix of episodes: those of the initiatives, with its own name, summary and list heading. */
export function useEpisodeMatrixLabels(scored: number, total: number): PriorityMatrixLabels {
  const { t } = useTranslation('strategy');
  const base = usePriorityLabels(t('episode.matrix'), scored, total);
  return useMemo(
    () => ({ ...base, summary: t('episode.summary', { scored, total }), listTitle: t('episode.page') }),
    [base, t, scored, total],
  );
}
