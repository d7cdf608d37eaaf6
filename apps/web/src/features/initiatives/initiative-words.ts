import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImpactLevel, InitiativeKind, InitiativeStatus, Zone } from '../../graphql/graphql';
import type { Choice } from '../editing/inline-choice';

/** Statuses of an initiative in the order they follow each other. */
export const INITIATIVE_STATUSES: readonly InitiativeStatus[] = [
  'PROPOSED',
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'STOPPED',
];

/** Kinds of initiative, the shorter first. */
export const INITIATIVE_KINDS: readonly InitiativeKind[] = ['QUICK_WIN', 'STRUCTURAL'];

/** Zones of the priority matrix, the most important first. */
export const ZONE_ORDER: readonly Zone[] = ['MUST_WIN', 'MOMENT_OF_TRUTH', 'MAKE_IT_EASY', 'CONTAIN'];

/** Words for the enums of initiatives in the language on screen. */
export interface InitiativeWords {
  status: Record<InitiativeStatus, string>;
  kind: Record<InitiativeKind, string>;
  zone: Record<Zone, string>;
  impact: Record<ImpactLevel, string>;
  statusChoices: Choice[];
  kindChoices: Choice[];
  impactChoices: Choice[];
}

/** The words of status, kind, zone and impact; the same object until the language changes. */
export function useInitiativeWords(): InitiativeWords {
  const { t } = useTranslation('initiatives');
  return useMemo(() => {
    const status: InitiativeWords['status'] = {
      PROPOSED: t('state.proposed'),
      PLANNED: t('state.planned'),
      IN_PROGRESS: t('state.in-progress'),
      DONE: t('state.done'),
      STOPPED: t('state.stopped'),
    };
    const kind: InitiativeWords['kind'] = { QUICK_WIN: t('kind.quick-win'), STRUCTURAL: t('kind.structural') };
    const impact: InitiativeWords['impact'] = { LOW: t('level.low'), MEDIUM: t('level.medium'), HIGH: t('level.high') };
    return {
      status,
      kind,
      zone: {
        MUST_WIN: t('zone.must-win'),
        MOMENT_OF_TRUTH: t('zone.moment-of-truth'),
        MAKE_IT_EASY: t('zone.make-it-easy'),
        CONTAIN: t('zone.contain'),
      },
      impact,
      statusChoices: INITIATIVE_STATUSES.map((value) => ({ value, label: status[value] })),
      kindChoices: INITIATIVE_KINDS.map((value) => ({ value, label: kind[value] })),
      impactChoices: (['LOW', 'MEDIUM', 'HIGH'] as const).map((value) => ({ value, label: impact[value] })),
    };
  }, [t]);
}
