import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackItemKind } from '../../graphql/graphql';

/** Kinds of pack items in the order of the chain from promise to proof. */
export const PACK_KINDS: readonly PackItemKind[] = [
  'VALUE_PROPOSITION',
  'EPISODE',
  'BATTLE',
  'INITIATIVE',
  'MEASURE',
  'DEPARTMENT',
];

/** Words for kinds of pack items: as a heading, counted ("15 episodes"), and what the kind is for. */
export interface PackKindWords {
  title: Record<PackItemKind, string>;
  counted: (kind: PackItemKind, count: number) => string;
  meaning: Record<PackItemKind, string>;
}

const COUNTED = {
  VALUE_PROPOSITION: 'count.VALUE_PROPOSITION',
  EPISODE: 'count.EPISODE',
  BATTLE: 'count.BATTLE',
  INITIATIVE: 'count.INITIATIVE',
  MEASURE: 'count.MEASURE',
  DEPARTMENT: 'count.DEPARTMENT',
} as const;

/** The words of the kinds; the same object until the language changes. */
export function usePackKindWords(): PackKindWords {
  const { t } = useTranslation('packs');
  return useMemo(
    () => ({
      title: {
        VALUE_PROPOSITION: t('kind.VALUE_PROPOSITION'),
        EPISODE: t('kind.EPISODE'),
        BATTLE: t('kind.BATTLE'),
        INITIATIVE: t('kind.INITIATIVE'),
        MEASURE: t('kind.MEASURE'),
        DEPARTMENT: t('kind.DEPARTMENT'),
      },
      meaning: {
        VALUE_PROPOSITION: t('meaning.VALUE_PROPOSITION'),
        EPISODE: t('meaning.EPISODE'),
        BATTLE: t('meaning.BATTLE'),
        INITIATIVE: t('meaning.INITIATIVE'),
        MEASURE: t('meaning.MEASURE'),
        DEPARTMENT: t('meaning.DEPARTMENT'),
      },
      counted: (kind, count) => t(COUNTED[kind], { count }),
    }),
    [t],
  );
}
