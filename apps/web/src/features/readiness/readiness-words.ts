import type { ReadinessMatrixLabels } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadinessZone } from '../../graphql/graphql';

/** Text fields of a department in the order they are shown: what the numbers rest on, then what it must be equipped with. */
export const TEXT_FIELDS = ['evidence', 'policy', 'process', 'technology', 'skills'] as const;

/** Name of a text field of a department. */
export type TextField = (typeof TEXT_FIELDS)[number];

/** Words of the readiness feature in the language on screen. */
export interface ReadinessWords {
  /** Zone with what to do, for example `Critical: prepare first`. */
  zone: Record<ReadinessZone, string>;
  field: Record<TextField, string>;
  /** What belongs into a text field. */
  hint: Record<TextField, string>;
}

/** The words of zones and fields; the same object until the language changes. */
export function useReadinessWords(): ReadinessWords {
  const { t } = useTranslation('readiness');
  return useMemo(
    () => ({
      zone: {
        CRITICAL: t('readiness-zone.critical'),
        LEAD: t('readiness-zone.lead'),
        SUPPORT: t('readiness-zone.support'),
        INFORM: t('readiness-zone.inform'),
      },
      field: {
        evidence: t('field.evidence'),
        policy: t('equip.policy'),
        process: t('equip.process'),
        technology: t('equip.technology'),
        skills: t('equip.skills'),
      },
      hint: {
        evidence: t('hint.evidence'),
        policy: t('hint.policy'),
        process: t('hint.process'),
        technology: t('hint.technology'),
        skills: t('hint.skills'),
      },
    }),
    [t],
  );
}

/** Words of the readiness matrix. `judged` and `total` fill the sentence for screen readers. */
export function useReadinessLabels(judged: number, total: number): ReadinessMatrixLabels {
  const { t } = useTranslation('readiness');
  const { zone } = useReadinessWords();
  return useMemo(
    () => ({
      chart: t('matrix.name'),
      summary: t('matrix.summary', { judged, total }),
      keyboardHelp: t('matrix.keyboard'),
      unscored: t('not-judged'),
      listTitle: t('departments'),
      more: (count) => t('matrix.more', { count }),
      moreSentence: (count, place) => t('matrix.more-at', { count, impact: place.x, importance: place.y }),
      moveHint: (count) => t('matrix.move-hint', { count }),
      clearSelection: t('matrix.clear-selection'),
      moveTo: (place) => t('matrix.move-to', { impact: place.x, importance: place.y }),
      selected: (count) => t('count.selected', { count }),
      importance: t('axis.importance'),
      impact: t('axis.impact'),
      low: t('level.low'),
      high: t('level.high'),
      critical: zone.CRITICAL,
      lead: zone.LEAD,
      support: zone.SUPPORT,
      inform: zone.INFORM,
      overloaded: t('overloaded'),
      item: (item) =>
        item.importance === null || item.impact === null || item.zone === null
          ? t('matrix.item-unjudged', { index: item.index, name: item.name })
          : t('matrix.item', {
              index: item.index,
              name: item.name,
              importance: item.importance,
              impact: item.impact,
              zone: item.zone,
            }),
      moved: (move) =>
        t('matrix.moved', { name: move.name, importance: move.importance, impact: move.impact, zone: move.zone }),
    }),
    [t, zone, judged, total],
  );
}
