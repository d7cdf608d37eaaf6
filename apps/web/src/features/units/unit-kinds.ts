import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitKind } from '../../graphql/graphql';

/** Kinds of units from the top of an organisation down. */
export const UNIT_KINDS: readonly UnitKind[] = ['COMPANY', 'REGION', 'STORE', 'DEPARTMENT', 'TEAM'];

/** Words for the kinds of units in the language on screen. */
export function useUnitKindWords(): Record<UnitKind, string> {
  const { t } = useTranslation('units');
  return useMemo(
    () => ({
      COMPANY: t('kind.COMPANY'),
      REGION: t('kind.REGION'),
      STORE: t('kind.STORE'),
      DEPARTMENT: t('kind.DEPARTMENT'),
      TEAM: t('kind.TEAM'),
    }),
    [t],
  );
}

/** Reads a kind from the value of a select; STORE for anything unknown. */
export function unitKindOf(value: string | null): UnitKind {
  return UNIT_KINDS.find((kind) => kind === value) ?? 'STORE';
}
