import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Aggregation, Cadence, MeasureKind, Polarity, Quadrant } from '../../../graphql/graphql';

/** Quadrants in the order of the wheel. */
export const QUADRANTS: readonly Quadrant[] = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];

/** Directions a measure can be good in. */
export const POLARITIES: readonly Polarity[] = ['HIGHER', 'LOWER', 'IN_RANGE'];

/** Ways values of several units or weeks become one. */
export const AGGREGATIONS: readonly Aggregation[] = ['AVERAGE', 'SUM', 'RATIO', 'LAST', 'NONE'];

/** What the values of a measure are. */
export const KINDS: readonly MeasureKind[] = ['NUMBER', 'FORMULA', 'YES_NO', 'FOUR_STATUS'];

/** True for the kinds whose goal and red flag are fixed. */
export const hasOwnThreshold = (kind: MeasureKind): boolean => kind === 'YES_NO' || kind === 'FOUR_STATUS';

/** How often a measure gets a value. */
export const CADENCES: readonly Cadence[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** Words for the choices of a measure in the language on screen. */
export function useMeasureWords(): {
  kind: Record<MeasureKind, string>;
  polarity: Record<Polarity, string>;
  aggregation: Record<Aggregation, string>;
  cadence: Record<Cadence, string>;
} {
  const { t } = useTranslation('scorecard.measures');
  return useMemo(
    () => ({
      kind: {
        NUMBER: t('kind.number'),
        FORMULA: t('kind.formula'),
        YES_NO: t('kind.yes-no'),
        FOUR_STATUS: t('kind.four-status'),
      },
      polarity: {
        HIGHER: t('polarity.higher'),
        LOWER: t('polarity.lower'),
        IN_RANGE: t('polarity.in-range'),
      },
      aggregation: {
        SUM: t('aggregation.sum'),
        AVERAGE: t('aggregation.average'),
        LAST: t('aggregation.last'),
        RATIO: t('aggregation.ratio'),
        NONE: t('aggregation.none'),
      },
      cadence: {
        DAY: t('cadence.day'),
        WEEK: t('cadence.week'),
        MONTH: t('cadence.month'),
        QUARTER: t('cadence.quarter'),
        YEAR: t('cadence.year'),
      },
    }),
    [t],
  );
}

/** The member of a list that equals the value of a select, or the fallback. */
export function oneOf<T extends string>(list: readonly T[], value: string | null, fallback: T): T {
  return list.find((known) => known === value) ?? fallback;
}
