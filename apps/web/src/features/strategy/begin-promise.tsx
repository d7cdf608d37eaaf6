import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';
import { CreateValuePropositionDocument } from './promise.documents';

/** The form that begins the promise of a program: a name and one sentence. */
export function BeginPromise({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('strategy');
  const { program } = useProgram();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateValuePropositionDocument);
  const [title, setTitle] = useState('');
  const [statement, setStatement] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save(
      { programId: program.id, title: title.trim(), statement: statement.trim() },
      { refetch: ['Promise'] },
    );
    if (row) onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('promise.begin')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('promise.title')}
            description={t('promise.title-hint')}
            required
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={errorOf('title')}
          />
          <Textarea
            label={t('promise.statement')}
            description={t('promise.statement-hint')}
            required
            autosize
            minRows={2}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
            error={errorOf('statement')}
          />
          <FormErrors messages={otherErrors(['title', 'statement'])} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t('promise.begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
