import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MappingFieldName } from './reading-mapping';

/** Words for the fields of a reading in the language on screen. */
export function useMappingWords(): Record<MappingFieldName, string> {
  const { t } = useTranslation('scorecard.import');
  return useMemo(
    () => ({
      unit: t('reading.unit'),
      measure: t('reading.measure'),
      period: t('reading.period'),
      value: t('reading.value'),
      numerator: t('reading.numerator'),
      denominator: t('reading.denominator'),
      note: t('reading.note'),
    }),
    [t],
  );
}
