import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';
import { CreatePromiseWordDocument } from './promise.documents';

/** Props of NewWord. */
export interface NewWordProps {
  onClose: () => void;
}

/** The form of a new promise word; the rest is filled in on its card. */
export function NewWord({ onClose }: NewWordProps) {
  const { t } = useTranslation('strategy');
  return (
    <Dialog onClose={onClose} title={t('word.create')}>
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<NewWordProps, 'onClose'>) {
  const { t } = useTranslation('strategy');
  const { program } = useProgram();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreatePromiseWordDocument);
  const [word, setWord] = useState('');
  const [meaning, setMeaning] = useState('');
  const [behaviours, setBehaviours] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lines = behaviours
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const row = await save(
      { programId: program.id, word: word.trim(), meaning: meaning.trim(), behaviours: lines },
      { done: t('created', { name: word.trim() }), undoable: true, refetch: ['Promise'] },
    );
    if (row) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('word.word')}
          description={t('word.word-hint')}
          required
          data-autofocus
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          error={errorOf('word')}
        />
        <Textarea
          label={t('word.meaning')}
          autosize
          minRows={2}
          value={meaning}
          onChange={(event) => setMeaning(event.currentTarget.value)}
          error={errorOf('meaning')}
        />
        <Textarea
          label={t('word.behaviours')}
          description={t('word.add-behaviours')}
          autosize
          minRows={3}
          value={behaviours}
          onChange={(event) => setBehaviours(event.currentTarget.value)}
          error={errorOf('behaviours')}
        />
        <FormErrors messages={otherErrors(['word', 'meaning', 'behaviours'])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('word.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
