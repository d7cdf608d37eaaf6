import { useQuery } from '@apollo/client/react';
import { HUB_KEY } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { WheelComparisonDocument, WheelSignalsDocument } from './scorecard.documents';

/** What stands beside a wheel: its name, scores by key of measure, quadrant and hub, and values by measure. */
export interface Comparison {
  label: string;
  scores: Readonly<Record<string, number | null>>;
  values: Readonly<Record<string, number | null>>;
}

/** The wheel of another period, another unit or both; null while nothing is compared. */
export function useComparison(
  unitId: string,
  period: string,
  vs: string | null,
  vsUnit: string | null,
): Comparison | null {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const { data } = useQuery(WheelComparisonDocument, {
    variables: { unitId, period, compareWith: vs, compareWithUnit: vsUnit },
    skip: vs === null && vsUnit === null,
  });
  const wheel = data?.wheel;
  return useMemo(() => {
    const compared = wheel?.compared;
    if (!compared) return null;
    const names = { unit: compared.unitName, period: formats.period(compared.period) };
    const scores: Record<string, number | null> = { [HUB_KEY]: compared.score };
    const values: Record<string, number | null> = {};
    for (const quadrant of wheel.quadrants) {
      scores[quadrant.key] = quadrant.compared?.score ?? null;
      for (const measure of quadrant.measures) {
        scores[measure.id] = measure.compared?.score ?? null;
        values[measure.id] = measure.compared?.value ?? null;
      }
    }
    return { label: vsUnit ? (vs ? t('compare.both', names) : names.unit) : names.period, scores, values };
  }, [wheel, vs, vsUnit, formats, t]);
}

/** Which measures moved by more than chance, null for those with too few values; null until they are known. */
export function useSignals(
  unitId: string,
  period: string,
  isReady: boolean,
): ReadonlyMap<string, boolean | null> | null {
  const { data } = useQuery(WheelSignalsDocument, { variables: { unitId, period }, skip: !isReady });
  return useMemo(
    () =>
      data
        ? new Map(data.wheel.quadrants.flatMap((part) => part.measures.map(({ id, isSignal }) => [id, isSignal])))
        : null,
    [data],
  );
}
