import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DepartmentImpactInput, ImpactLevel } from '../../graphql/graphql';
import { type Choice, InlineChoice } from '../editing/inline-choice';
import { useInitiativeWords } from './initiative-words';
import styles from './initiatives.module.css';

/** Props of DepartmentImpacts. */
export interface DepartmentImpactsProps {
  departments: readonly { departmentId: string; name: string; impact: ImpactLevel }[];
  choices: readonly Choice[];
  readOnly: boolean;
  onSave: (departments: DepartmentImpactInput[]) => unknown;
}

/** Departments an initiative touches, each with how hard; a department is added with medium impact. */
export function DepartmentImpacts({ departments, choices, readOnly, onSave }: DepartmentImpactsProps) {
  const { t } = useTranslation('initiatives');
  const { impactChoices, impact } = useInitiativeWords();
  const rows = departments.map((row) => ({ departmentId: row.departmentId, impact: row.impact }));
  const free = choices.filter((choice) => !departments.some((row) => row.departmentId === choice.value));
  return (
    <>
      <ul className={styles.impacts}>
        {departments.map((row) => (
          <li key={row.departmentId}>
            <span>{row.name}</span>
            {readOnly ? (
              <span className="wh-soft">{impact[row.impact]}</span>
            ) : (
              <>
                <InlineChoice
                  value={row.impact}
                  label={t('impact-of', { name: row.name })}
                  choices={impactChoices}
                  onSave={(value) =>
                    onSave(
                      rows.map((other) =>
                        other.departmentId === row.departmentId
                          ? { ...other, impact: value === 'LOW' || value === 'HIGH' ? value : 'MEDIUM' }
                          : other,
                      ),
                    )
                  }
                />
                <button
                  type="button"
                  className={styles.iconButton}
                  aria-label={t('remove-department', { name: row.name })}
                  onClick={() => void onSave(rows.filter((other) => other.departmentId !== row.departmentId))}
                >
                  <IconX size={14} aria-hidden />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {readOnly && departments.length === 0 ? <span className={styles.static}>–</span> : null}
      {!readOnly && free.length > 0 ? (
        <InlineChoice
          value={null}
          label={t('add-department')}
          choices={free}
          empty={t('add-department')}
          className={styles.addChoice}
          onSave={(departmentId) => (departmentId ? onSave([...rows, { departmentId, impact: 'MEDIUM' }]) : undefined)}
        />
      ) : null}
    </>
  );
}
