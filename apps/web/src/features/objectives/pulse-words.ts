import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PulseLevel } from '../../graphql/graphql';

/** Levels of a pulse from the top down. */
export const PULSE_LEVELS: readonly PulseLevel[] = ['BOARD', 'DIRECTOR', 'MANAGER', 'FRONT_LINE'];

/** Words for the levels of a pulse in the language on screen; the same object until the language changes. */
export function usePulseLevels(): Record<PulseLevel, string> {
  const { t } = useTranslation('objectives');
  return useMemo(
    () => ({
      BOARD: t('pulse-level.board'),
      DIRECTOR: t('pulse-level.director'),
      MANAGER: t('pulse-level.manager'),
      FRONT_LINE: t('pulse-level.front-line'),
    }),
    [t],
  );
}
