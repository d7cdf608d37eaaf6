import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { DepartmentFieldsFragment } from '../../graphql/graphql';
import { InlineText } from '../editing/inline-text';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RatingButtons } from '../editing/rating';
import { RowHistory } from '../editing/row-history';
import type { EditDepartment } from './department-edit';
import { ArchiveDepartmentDocument } from './readiness.documents';
import styles from './readiness.module.css';
import { TEXT_FIELDS, useReadinessWords } from './readiness-words';

/** Props of DepartmentPeek. */
export interface DepartmentPeekProps {
  department: DepartmentFieldsFragment;
  edit: EditDepartment;
  readOnly: boolean;
  onClose: () => void;
}

/** The panel of one department: both ratings, evidence, equipment, and who changed what and when. */
export function DepartmentPeek({ department, edit, readOnly, onClose }: DepartmentPeekProps) {
  const { t } = useTranslation('readiness');
  const words = useReadinessWords();
  const formats = useFormats();
  const to = useProgramLink();
  const { save: archive } = useQuickSave(ArchiveDepartmentDocument);
  return (
    <PeekPanel
      kicker={t('field.department')}
      label={department.name}
      title={
        <InlineText
          value={department.name}
          label={t('field.name')}
          required
          readOnly={readOnly}
          onSave={(name) => edit(department, { name })}
        />
      }
      onClose={onClose}
    >
      <p className={styles.panelZone} data-zone={department.zone ?? undefined}>
        {department.zone ? words.zone[department.zone] : t('not-judged-text')}
      </p>
      <PeekField label={t('axis.importance')} hint={t('hint.importance')}>
        <RatingButtons
          value={department.importance}
          label={t('axis.importance')}
          readOnly={readOnly}
          onSave={(importance) => edit(department, { importance })}
        />
      </PeekField>
      <PeekField label={t('axis.impact')} hint={t('hint.impact')}>
        <RatingButtons
          value={department.impact}
          label={t('axis.impact')}
          readOnly={readOnly}
          onSave={(impact) => edit(department, { impact })}
        />
      </PeekField>
      {TEXT_FIELDS.map((field) => (
        <PeekField key={field} label={words.field[field]}>
          <InlineText
            value={department[field] ?? ''}
            label={words.field[field]}
            placeholder={words.hint[field]}
            multiline
            readOnly={readOnly}
            onSave={(text) => edit(department, { [field]: text || null })}
          />
        </PeekField>
      ))}
      {department.initiativeCount > 0 ? (
        <PeekField label={t('panel.initiatives')}>
          <Link className={styles.panelLink} to={to('initiatives/table', { department: department.id })}>
            {t('count.initiatives', { count: department.initiativeCount })}
          </Link>
        </PeekField>
      ) : null}
      {department.origin ? (
        <PeekField label={t('panel.origin')}>
          <span className={styles.panelLink}>{department.origin.pack}</span>
        </PeekField>
      ) : null}
      <PeekSection title={t('panel.history')}>
        <p className="wh-soft">
          {t('panel.last', { when: formats.ago(department.updatedAt), name: department.updatedBy ?? '–' })}
        </p>
        <RowHistory entityId={department.id} version={department.version} />
      </PeekSection>
      {readOnly ? null : (
        <Button
          style={{ marginTop: 20 }}
          variant="default"
          size="xs"
          onClick={() =>
            void archive(
              { id: department.id, version: department.version },
              { done: t('archived', { name: department.name }), undoable: true, refetch: 'active' },
            ).then((saved) => {
              if (saved) onClose();
            })
          }
        >
          {t('archive')}
        </Button>
      )}
    </PeekPanel>
  );
}
