import { useTranslation } from 'react-i18next';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import type { Gap, Goal } from './cascade-model';
import { useEditGoal } from './goal-edit';
import { useGoalWords } from './goal-words';
import styles from './objectives.module.css';

/** Props of CascadeTable. `open` gets a goal's id. */
export interface CascadeTableProps {
  goals: readonly Goal[];
  gaps: readonly Gap[];
  selected: string | null;
  open: (id: string) => void;
}

/** The cascade's twin: every goal with its four parts, edited where they stand, and the units without one at the end. */
export function CascadeTable({ goals, gaps, selected, open }: CascadeTableProps) {
  const { t } = useTranslation('objectives');
  const words = useGoalWords();
  const edit = useEditGoal();
  return (
    <div className="wh-scroll">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('goal.one')}</th>
            <th scope="col">{t('field.unit')}</th>
            <th scope="col">{t('goal.level')}</th>
            <th scope="col">{t('goal.kpi')}</th>
            <th scope="col">{t('goal.target')}</th>
            <th scope="col">{t('field.owner')}</th>
            <th scope="col">{t('goal.due')}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id} data-selected={goal.id === selected || undefined}>
              <th scope="row">
                <button type="button" className={styles.rowTitle} onClick={() => open(goal.id)}>
                  {goal.title}
                </button>
              </th>
              <td>{goal.unitName}</td>
              <td>{words.level[goal.level]}</td>
              <td>
                {goal.measure ? (
                  goal.measure.name
                ) : (
                  <InlineText
                    value={goal.kpi ?? ''}
                    label={t('cell', { field: t('goal.kpi'), name: goal.unitName })}
                    readOnly={!goal.canEdit}
                    onSave={(kpi) => edit(goal, { kpi: kpi || null })}
                  />
                )}
              </td>
              <td>
                <InlineText
                  value={goal.target ?? ''}
                  label={t('cell', { field: t('goal.target'), name: goal.unitName })}
                  readOnly={!goal.canEdit}
                  onSave={(target) => edit(goal, { target: target || null })}
                />
              </td>
              <td>
                <InlineText
                  value={goal.owner ?? ''}
                  label={t('cell', { field: t('field.owner'), name: goal.unitName })}
                  readOnly={!goal.canEdit}
                  onSave={(owner) => edit(goal, { owner: owner || null })}
                />
              </td>
              <td>
                <InlineDate
                  value={goal.dueOn ?? null}
                  label={t('cell', { field: t('goal.due'), name: goal.unitName })}
                  readOnly={!goal.canEdit}
                  onSave={(dueOn) => edit(goal, { dueOn })}
                />
              </td>
            </tr>
          ))}
          {gaps.map((gap) => (
            <tr key={gap.unitId} className={styles.gapRow}>
              <th scope="row">{t('gap.none')}</th>
              <td>{gap.unitName}</td>
              <td colSpan={5} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
