import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { InlineChoice } from '../editing/inline-choice';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RowHistory } from '../editing/row-history';
import { MeasureChoicesDocument } from '../initiatives/initiatives.documents';
import type { Goal } from './cascade-model';
import { useEditGoal } from './goal-edit';
import { GOAL_LEVELS, useGoalWords } from './goal-words';
import { ArchiveCascadeGoalDocument } from './objectives.documents';
import styles from './objectives.module.css';

/** Props of GoalPeek. `goals` are those of the same cascade; `addBelow` is null where nothing may be added. */
export interface GoalPeekProps {
  goal: Goal;
  goals: readonly Goal[];
  onClose: () => void;
  addBelow: (() => void) | null;
}

/** The panel of one goal: the four things it needs, the goal it serves, and its history. */
export function GoalPeek({ goal, goals, onClose, addBelow }: GoalPeekProps) {
  const { t } = useTranslation('objectives');
  const { program, unitById } = useProgram();
  const { user } = useSession();
  const words = useGoalWords();
  const edit = useEditGoal();
  const { data: measures } = useQuery(MeasureChoicesDocument, { variables: { programId: program.id } });
  const { save: archive } = useQuickSave(ArchiveCascadeGoalDocument);
  const readOnly = !goal.canEdit;
  const above = new Set([goal.unitId]);
  for (let at = unitById.get(goal.unitId)?.parentId; at; at = unitById.get(at)?.parentId) above.add(at);
  const parents = goals.filter(
    (other) =>
      other.id !== goal.id &&
      above.has(other.unitId) &&
      GOAL_LEVELS.indexOf(other.level) <= GOAL_LEVELS.indexOf(goal.level),
  );
  return (
    <PeekPanel
      kicker={t('goal.kicker', { unit: goal.unitName, level: words.level[goal.level] })}
      label={goal.title}
      title={
        <InlineText
          value={goal.title}
          label={t('goal.title')}
          required
          readOnly={readOnly}
          onSave={(title) => edit(goal, { title })}
        />
      }
      onClose={onClose}
    >
      {goal.missing.length > 0 ? (
        <p className={styles.missing}>
          {t('goal.missing', { parts: goal.missing.map((part) => words.part[part]).join(t('list-comma')) })}
        </p>
      ) : null}
      <PeekField label={t('goal.measure')}>
        <InlineChoice
          value={goal.measure?.id ?? null}
          label={t('goal.measure')}
          choices={measures?.measures.map((measure) => ({ value: measure.id, label: measure.name })) ?? []}
          empty={t('goal.measure-none')}
          readOnly={readOnly}
          onSave={(measureId) => edit(goal, { measureId })}
        />
      </PeekField>
      <PeekField label={t('goal.kpi')} hint={t('goal.kpi-hint')}>
        <InlineText
          value={goal.kpi ?? ''}
          label={t('goal.kpi')}
          readOnly={readOnly}
          onSave={(kpi) => edit(goal, { kpi: kpi || null })}
        />
      </PeekField>
      <PeekField label={t('goal.target')}>
        <InlineText
          value={goal.target ?? ''}
          label={t('goal.target')}
          readOnly={readOnly}
          onSave={(target) => edit(goal, { target: target || null })}
        />
      </PeekField>
      <PeekField
        label={t('field.owner')}
        hint={
          readOnly || goal.owner ? null : (
            <button type="button" className={styles.quiet} onClick={() => void edit(goal, { ownerUserId: user.id })}>
              {t('goal.mine')}
            </button>
          )
        }
      >
        <InlineText
          value={goal.owner ?? ''}
          label={t('field.owner')}
          readOnly={readOnly}
          onSave={(owner) => edit(goal, { owner: owner || null })}
        />
      </PeekField>
      <PeekField label={t('goal.due')}>
        <InlineDate
          value={goal.dueOn ?? null}
          label={t('goal.due')}
          readOnly={readOnly}
          onSave={(dueOn) => edit(goal, { dueOn })}
        />
      </PeekField>
      <PeekField label={t('goal.serves')}>
        <InlineChoice
          value={goal.parentGoalId ?? null}
          label={t('goal.serves')}
          choices={parents.map((other) => ({
            value: other.id,
            label: t('goal.choice', { unit: other.unitName, title: other.title }),
          }))}
          empty={t('goal.serves-objective')}
          readOnly={readOnly}
          onSave={(parentGoalId) => edit(goal, { parentGoalId })}
        />
      </PeekField>
      <PeekSection title={t('history')}>
        <RowHistory entityId={goal.id} version={goal.version} />
      </PeekSection>
      <div className={styles.peekActions}>
        {addBelow ? (
          <Button variant="default" size="xs" onClick={addBelow}>
            {t('goal.create-below')}
          </Button>
        ) : null}
        {readOnly ? null : (
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              void archive(
                { id: goal.id, version: goal.version },
                { done: t('archived', { name: goal.title }), undoable: true, refetch: 'active' },
              )
            }
          >
            {t('archive')}
          </Button>
        )}
      </div>
    </PeekPanel>
  );
}
