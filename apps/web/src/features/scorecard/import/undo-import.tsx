import { useQuery } from '@apollo/client/react';
import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { Dialog } from '../../../app/dialog';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { Loading } from '../../../app/loading';
import { useSave } from '../../../app/save';
import { FormErrors } from '../../people/form-errors';
import { ImportUndoDocument, UndoImportDocument } from './import.documents';
import styles from './import.module.css';

/** Props of UndoImport: the import as the list shows it. */
export interface UndoImportProps {
  entry: { id: string; version: number; fileName?: string | null };
  onClose: () => void;
}

/** Asks before an import is taken back: says what will go, what returns to its older value and what stays, and asks why. */
export function UndoImport({ entry, onClose }: UndoImportProps) {
  const { t } = useTranslation(['scorecard.import', 'shell']);
  const { number, period } = useFormats();
  const [reason, setReason] = useState('');
  const { save, isSaving, errorOf, otherErrors } = useSave(UndoImportDocument);
  const { data, error, refetch } = useQuery(ImportUndoDocument, {
    variables: { id: entry.id },
    fetchPolicy: 'network-only',
  });
  const undo = async () => {
    const done = await save(
      { id: entry.id, version: entry.version, reason },
      { done: t('undo.done', { name: entry.fileName ?? t('undo.no-name') }), refetch: 'active' },
    );
    if (done) onClose();
  };
  const preview = data?.importUndo;
  return (
    <Dialog title={t('undo.title', { name: entry.fileName ?? t('undo.no-name') })} onClose={onClose} isSticky size="lg">
      {!preview ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading lines={4} />
        )
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void undo();
          }}
        >
          <ul className={styles.effects}>
            <li>{t('undo.removed', { count: preview.removed, shown: number(preview.removed, 0) })}</li>
            {preview.restored > 0 ? (
              <li>{t('undo.restored', { count: preview.restored, shown: number(preview.restored, 0) })}</li>
            ) : null}
            {preview.kept > 0 ? (
              <li>{t('undo.kept', { count: preview.kept, shown: number(preview.kept, 0) })}</li>
            ) : null}
          </ul>
          {preview.keptReadings.length > 0 ? (
            <details className={styles.details}>
              <summary>{t('undo.kept-list')}</summary>
              <ul className={styles.kept}>
                {preview.keptReadings.map((reading) => (
                  <li key={`${reading.unitId} ${reading.measureId} ${reading.period}`}>
                    {t('undo.kept-one', {
                      unit: reading.unitName,
                      measure: reading.measureName,
                      period: period(reading.period),
                      by: reading.enteredBy ?? '–',
                    })}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <p className="wh-soft">{t('undo.scores')}</p>
          <TextInput
            label={t('undo.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errorOf('reason')}
            maxLength={500}
            required
            withAsterisk={false}
            data-autofocus
          />
          <FormErrors messages={otherErrors(['reason'])} />
          <Group mt="md" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shell:action.cancel')}
            </Button>
            <Button variant="grave" type="submit" loading={isSaving} disabled={reason.trim() === ''}>
              {t('undo.action')}
            </Button>
          </Group>
        </form>
      )}
    </Dialog>
  );
}
