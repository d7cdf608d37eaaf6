import { useQuery } from '@apollo/client/react';
import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { addDays } from '@wheelhouse/domain';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { PulseDraftQuery } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { OpenPulseDocument, PulseDraftDocument } from './pulse.documents';

const DAYS_OPEN = 13;

/** Opens a pulse: when, and which statements stand beside each of the three objectives. */
export function OpenPulse({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('objectives');
  const { program } = useProgram();
  const { data } = useQuery(PulseDraftDocument, {
    variables: { programId: program.id },
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog onClose={onClose} title={t('pulse.open')} size="lg" isSticky>
      {data ? <Form draft={data.pulseDraft} onClose={onClose} /> : <Loading />}
    </Dialog>
  );
}

function Form({ draft, onClose }: { draft: PulseDraftQuery['pulseDraft']; onClose: () => void }) {
  const { t } = useTranslation('objectives');
  const { program } = useProgram();
  const { save, isSaving, errorOf, otherErrors } = useSave(OpenPulseDocument);
  const [title, setTitle] = useState('');
  const [opensOn, setOpensOn] = useState<string>(program.today);
  const [closesOn, setClosesOn] = useState<string>(addDays(program.today, DAYS_OPEN));
  const [beside, setBeside] = useState(draft.map(({ distractors }) => distractors.join('\n')));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const questions = draft.map(({ objectiveId }, at) => ({
      objectiveId,
      distractors: (beside[at] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }));
    const pulse = await save(
      { programId: program.id, title: title.trim(), opensOn, closesOn, questions },
      { done: t('pulse.opened', { name: title.trim() }), refetch: 'active' },
    );
    if (pulse) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('pulse.name')}
          placeholder={t('pulse.name-example')}
          required
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={errorOf('title')}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('pulse.opens-on')}
            required
            value={opensOn}
            onChange={(event) => setOpensOn(event.currentTarget.value)}
            error={errorOf('opensOn')}
          />
          <TextInput
            type="date"
            label={t('pulse.closes-on')}
            required
            value={closesOn}
            onChange={(event) => setClosesOn(event.currentTarget.value)}
            error={errorOf('closesOn')}
          />
        </Group>
        <p className="wh-soft">{t('pulse.beside-hint')}</p>
        {draft.map(({ objectiveId, objective }, at) => (
          <Textarea
            key={objectiveId}
            label={t('pulse.beside', { objective })}
            autosize
            minRows={3}
            value={beside[at]}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setBeside(beside.map((other, index) => (index === at ? text : other)));
            }}
          />
        ))}
        <FormErrors messages={otherErrors(['title', 'opensOn', 'closesOn'])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('pulse.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
