import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalLevel, GoalPart } from '../../graphql/graphql';

/** Levels of goals, from the widest circle to the narrowest. */
export const GOAL_LEVELS: readonly GoalLevel[] = ['UNIT', 'TEAM', 'PERSON'];

/** Words for the enums of goals in the language on screen; the same object until the language changes. */
export function useGoalWords(): { level: Record<GoalLevel, string>; part: Record<GoalPart, string> } {
  const { t } = useTranslation('objectives');
  return useMemo(
    () => ({
      level: { UNIT: t('level.unit'), TEAM: t('level.team'), PERSON: t('level.person') },
      part: { MEASURE: t('part.measure'), TARGET: t('part.target'), OWNER: t('part.owner'), DATE: t('part.date') },
    }),
    [t],
  );
}
