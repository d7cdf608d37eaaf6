import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { DepartmentFieldsFragment } from '../../graphql/graphql';
import { InlineText } from '../editing/inline-text';
import { RatingCell } from '../editing/rating';
import type { EditDepartment } from './department-edit';
import styles from './readiness.module.css';
import { TEXT_FIELDS, useReadinessWords } from './readiness-words';

/** Props of DepartmentTable. `openId` is the row whose panel stands open. */
export interface DepartmentTableProps {
  departments: readonly DepartmentFieldsFragment[];
  edit: EditDepartment;
  open: (id: string) => void;
  openId: string | null;
  readOnly: boolean;
}

/** Departments with both ratings as heat, evidence, and what they must be equipped with; every cell edits in place. */
export function DepartmentTable({ departments, edit, open, openId, readOnly }: DepartmentTableProps) {
  const { t } = useTranslation('readiness');
  const words = useReadinessWords();
  const formats = useFormats();
  const to = useProgramLink();
  return (
    <div className={styles.tableSection}>
      <h2>{t('table.title')}</h2>
      <p className="wh-soft">{readOnly ? t('table.key') : t('table.help')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wh-scroll" aria-label={t('table.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('field.department')}</th>
              <th scope="col" className={styles.rated}>
                {t('table.importance')}
              </th>
              <th scope="col" className={styles.rated}>
                {t('table.impact')}
              </th>
              {TEXT_FIELDS.map((field) => (
                <th key={field} scope="col">
                  {words.field[field]}
                </th>
              ))}
              <th scope="col">{t('table.changed')}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map((department) => (
              <tr key={department.id} data-selected={department.id === openId || undefined}>
                <th scope="row">
                  <button type="button" className={styles.name} onClick={() => open(department.id)}>
                    {department.name}
                  </button>
                  <span className={styles.zone} data-zone={department.zone ?? undefined}>
                    {department.zone ? words.zone[department.zone] : t('not-judged')}
                  </span>
                  {department.initiativeCount > 0 ? (
                    <Link className={styles.count} to={to('initiatives/table', { department: department.id })}>
                      {t('count.initiatives', { count: department.initiativeCount })}
                    </Link>
                  ) : null}
                </th>
                <td className={styles.rated}>
                  <RatingCell
                    value={department.importance}
                    label={t('cell', { field: t('axis.importance'), name: department.name })}
                    readOnly={readOnly}
                    onSave={(importance) => edit(department, { importance })}
                  />
                </td>
                <td className={styles.rated}>
                  <RatingCell
                    value={department.impact}
                    label={t('cell', { field: t('axis.impact'), name: department.name })}
                    readOnly={readOnly}
                    onSave={(impact) => edit(department, { impact })}
                  />
                </td>
                {TEXT_FIELDS.map((field) => (
                  <td key={field} className={styles.words}>
                    <InlineText
                      value={department[field] ?? ''}
                      label={t('cell', { field: words.field[field], name: department.name })}
                      multiline
                      readOnly={readOnly}
                      onSave={(text) => edit(department, { [field]: text || null })}
                    />
                  </td>
                ))}
                <td className={styles.changed}>
                  <button
                    type="button"
                    className={styles.when}
                    title={formats.dateTime(department.updatedAt)}
                    onClick={() => open(department.id)}
                  >
                    {department.updatedBy ? <span>{department.updatedBy}</span> : null}
                    {formats.ago(department.updatedAt)}
                    <span className="wh-sr">{t('table.history-of', { name: department.name })}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
