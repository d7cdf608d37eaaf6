import { useTranslation } from 'react-i18next';
import type { UpdateCascadeGoalInput } from '../../graphql/graphql';
import { useQuickSave } from '../editing/quick-save';
import type { Goal } from './cascade-model';
import { UpdateCascadeGoalDocument } from './objectives.documents';

/** Saves an edit of a goal in place, and reads the coverage again. */
export function useEditGoal(): (
  goal: Goal,
  fields: Omit<UpdateCascadeGoalInput, 'id' | 'version'>,
) => Promise<unknown> {
  const { t } = useTranslation('objectives');
  const { save } = useQuickSave(UpdateCascadeGoalDocument);
  return (goal, fields) =>
    save(
      { id: goal.id, version: goal.version, ...fields },
      { done: t('saved', { name: goal.title }), undoable: true, refetch: ['Cascade'] },
    );
}
