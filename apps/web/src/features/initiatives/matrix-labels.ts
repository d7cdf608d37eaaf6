import type { PriorityMatrixLabels } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScoreWords } from '../../app/status-words';
import { useInitiativeWords } from './initiative-words';

/** Words of a priority matrix. `kind` names what the dots are; `total` and `scored` fill the sentence for screen readers. */
export function usePriorityLabels(title: string, scored: number, total: number): PriorityMatrixLabels {
  const { t } = useTranslation('initiatives');
  const { zone } = useInitiativeWords();
  const { status } = useScoreWords();
  return useMemo(
    () => ({
      chart: title,
      summary: t('matrix.summary', { scored, total }),
      keyboardHelp: t('matrix.keyboard'),
      unscored: t('zone.unscored'),
      listTitle: t('matrix.rank-list'),
      more: (count) => t('matrix.more', { count }),
      moreSentence: (count, place) => t('matrix.more-at', { count, frequency: place.x, emotion: place.y }),
      moveHint: (count) => t('matrix.move-hint', { count }),
      clearSelection: t('matrix.clear-selection'),
      moveTo: (place) => t('matrix.move-to', { frequency: place.x, emotion: place.y }),
      selected: (count) => t('count.selected', { count }),
      frequency: t('axis.frequency'),
      emotionalImportance: t('axis.emotion'),
      low: t('level.low'),
      high: t('level.high'),
      mustWin: zone.MUST_WIN,
      momentOfTruth: zone.MOMENT_OF_TRUTH,
      makeItEasy: zone.MAKE_IT_EASY,
      contain: zone.CONTAIN,
      status,
      emotionFive: t('matrix.emotion-five'),
      item: (item) =>
        item.frequency === null || item.emotionalImportance === null || item.zone === null
          ? t('matrix.item-unscored', { rank: item.index, title: item.title })
          : t('matrix.item', {
              rank: item.index,
              title: item.title,
              frequency: item.frequency,
              emotion: item.emotionalImportance,
              zone: item.zone,
            }),
      moved: (move) =>
        t('matrix.moved', {
          title: move.title,
          frequency: move.frequency,
          emotion: move.emotionalImportance,
          zone: move.zone,
        }),
    }),
    [t, title, scored, total, zone, status],
  );
}
