import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertEvent } from '../../graphql/graphql';

/** What people may be told of, in the order they are offered. */
export const EVENTS = [
  'TURNED_RED',
  'BEYOND_LIMITS',
  'STALE',
  'RED_WITHOUT_ACTION',
] as const satisfies readonly AlertEvent[];

/** The words for what people are told of. */
export function useEventWords(): Record<AlertEvent, string> {
  const { t } = useTranslation('alerts');
  return useMemo(
    () => ({
      TURNED_RED: t('event.TURNED_RED'),
      BEYOND_LIMITS: t('event.BEYOND_LIMITS'),
      STALE: t('event.STALE'),
      RED_WITHOUT_ACTION: t('event.RED_WITHOUT_ACTION'),
    }),
    [t],
  );
}
