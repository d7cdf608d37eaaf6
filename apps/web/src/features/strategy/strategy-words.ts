import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExperienceType, LifecycleStage } from '../../graphql/graphql';
import type { Choice } from '../editing/inline-choice';

/** Lifecycle stages in the order a customer passes through them. */
export const LIFECYCLE_STAGES: readonly LifecycleStage[] = [
  'AWARE',
  'CHOOSE',
  'BUY',
  'FIRST_30_DAYS',
  'USE',
  'SERVICE',
  'RENEW',
  'LEAVE',
];

/** Experience types of the house. */
export const EXPERIENCE_TYPES: readonly ExperienceType[] = [
  'PRODUCT',
  'SERVICE',
  'PRICE',
  'RELATIONSHIP',
  'BRAND',
  'CONVENIENCE',
];

/** Words for the enums of the strategy in the language on screen. */
export interface StrategyWords {
  stage: Record<LifecycleStage, string>;
  type: Record<ExperienceType, string>;
  stageChoices: Choice[];
  typeChoices: Choice[];
}

/** The words of lifecycle stages and experience types; the same object until the language changes. */
export function useStrategyWords(): StrategyWords {
  const { t } = useTranslation('strategy');
  return useMemo(() => {
    const stage: StrategyWords['stage'] = {
      AWARE: t('stage.aware'),
      CHOOSE: t('stage.choose'),
      BUY: t('stage.buy'),
      FIRST_30_DAYS: t('stage.first-30-days'),
      USE: t('stage.use'),
      SERVICE: t('stage.service'),
      RENEW: t('stage.renew'),
      LEAVE: t('stage.leave'),
    };
    const type: StrategyWords['type'] = {
      PRODUCT: t('type.product'),
      SERVICE: t('type.service'),
      PRICE: t('type.price'),
      RELATIONSHIP: t('type.relationship'),
      BRAND: t('type.brand'),
      CONVENIENCE: t('type.convenience'),
    };
    return {
      stage,
      type,
      stageChoices: LIFECYCLE_STAGES.map((value) => ({ value, label: stage[value] })),
      typeChoices: EXPERIENCE_TYPES.map((value) => ({ value, label: type[value] })),
    };
  }, [t]);
}
