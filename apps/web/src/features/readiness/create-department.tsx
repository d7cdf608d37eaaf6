import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { RatingButtons } from '../editing/rating';
import { FormErrors } from '../people/form-errors';
import { CreateDepartmentDocument } from './readiness.documents';
import styles from './readiness.module.css';

/** Props of CreateDepartment. */
export interface CreateDepartmentProps {
  onClose: () => void;
}

/** The form of a new department. */
export function CreateDepartment({ onClose }: CreateDepartmentProps) {
  const { t } = useTranslation('readiness');
  return (
    <Dialog onClose={onClose} title={t('create')}>
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<CreateDepartmentProps, 'onClose'>) {
  const { t } = useTranslation('readiness');
  const { program, reload } = useProgram();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateDepartmentDocument);
  const [name, setName] = useState('');
  const [importance, setImportance] = useState<number | null>(null);
  const [impact, setImpact] = useState<number | null>(null);
  const [evidence, setEvidence] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save(
      { programId: program.id, name: name.trim(), importance, impact, evidence: evidence.trim() || null },
      { done: t('created', { name: name.trim() }), undoable: true, refetch: ['Readiness', 'InitiativeChoices'] },
    );
    if (!row) return;
    onClose();
    await reload();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('field.name')}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf('name')}
        />
        <div className={styles.formAxis}>
          <span>{t('axis.importance')}</span>
          <RatingButtons value={importance} label={t('axis.importance')} onSave={setImportance} />
        </div>
        <div className={styles.formAxis}>
          <span>{t('axis.impact')}</span>
          <RatingButtons value={impact} label={t('axis.impact')} onSave={setImpact} />
        </div>
        <Textarea
          label={t('field.evidence')}
          description={t('hint.evidence')}
          autosize
          minRows={2}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
          error={errorOf('evidence')}
        />
        <FormErrors messages={otherErrors(['name', 'evidence'])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
