import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DepartmentFieldsFragment } from '../../graphql/graphql';
import styles from './readiness.module.css';
import { useReadinessWords } from './readiness-words';

/** Props of DepartmentList. */
export interface DepartmentListProps {
  departments: readonly DepartmentFieldsFragment[];
  open: (id: string) => void;
}

/** Departments on a narrow screen: find yours, tap it, and answer seven fields. */
export function DepartmentList({ departments, open }: DepartmentListProps) {
  const { t } = useTranslation('readiness');
  const words = useReadinessWords();
  return (
    <ul className={styles.list}>
      {departments.map((department) => (
        <li key={department.id}>
          <button type="button" onClick={() => open(department.id)}>
            <span>
              <b>{department.name}</b>
              <span className={styles.zone} data-zone={department.zone ?? undefined}>
                {department.zone ? words.zone[department.zone] : t('not-judged')}
              </span>
              {department.importance !== null && department.impact !== null ? (
                <span className="wh-soft">
                  {t('list.ratings', { importance: department.importance, impact: department.impact })}
                </span>
              ) : null}
            </span>
            <IconChevronRight size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
