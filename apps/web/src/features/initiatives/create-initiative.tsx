import { Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { SidePanel } from '../../app/side-panel';
import type { InitiativeKind } from '../../graphql/graphql';
import { RatingButtons } from '../editing/rating';
import { FormErrors } from '../people/form-errors';
import { useInitiativeChoices } from './initiative-choices';
import { useInitiativeWords } from './initiative-words';
import { CreateInitiativeDocument } from './initiatives.documents';
import styles from './initiatives.module.css';

const FIELDS = ['title', 'description', 'kind', 'battleId', 'episodeIds', 'owner', 'startsOn', 'endsOn'];

/** Props of CreateInitiative. `onCreated` gets the new initiative's id. */
export interface CreateInitiativeProps {
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** The form of a new initiative in a drawer; what it leaves out is filled in the panel that opens afterwards. */
export function CreateInitiative({ onClose, onCreated }: CreateInitiativeProps) {
  const { t } = useTranslation('initiatives');
  return (
    <SidePanel onClose={onClose} title={t('create')}>
      <Form onCreated={onCreated} onClose={onClose} />
    </SidePanel>
  );
}

function Form({ onCreated, onClose }: Pick<CreateInitiativeProps, 'onCreated' | 'onClose'>) {
  const { t } = useTranslation('initiatives');
  const { program } = useProgram();
  const choices = useInitiativeChoices();
  const words = useInitiativeWords();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateInitiativeDocument);
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [kind, setKind] = useState<InitiativeKind>('STRUCTURAL');
  const [battleId, setBattle] = useState<string | null>(null);
  const [episodeIds, setEpisodes] = useState<string[]>([]);
  const [frequency, setFrequency] = useState<number | null>(null);
  const [emotionalImportance, setEmotion] = useState<number | null>(null);
  const [owner, setOwner] = useState('');
  const [startsOn, setStart] = useState('');
  const [endsOn, setEnd] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save(
      {
        programId: program.id,
        title: title.trim(),
        description: description.trim(),
        kind,
        battleId,
        episodeIds,
        frequency,
        emotionalImportance,
        owner: owner.trim() || null,
        startsOn: startsOn || null,
        endsOn: endsOn || null,
      },
      { done: t('created', { title: title.trim() }), undoable: true, refetch: 'active' },
    );
    if (row) onCreated(row.id);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('field.title')}
          required
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={errorOf('title')}
        />
        <Textarea
          label={t('field.description')}
          autosize
          minRows={2}
          maxRows={8}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
          error={errorOf('description')}
        />
        <Select
          label={t('filter.kind')}
          data={words.kindChoices}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(value === 'QUICK_WIN' ? 'QUICK_WIN' : 'STRUCTURAL')}
          error={errorOf('kind')}
        />
        <Select
          label={t('filter.battle')}
          data={choices.battles}
          value={battleId}
          onChange={setBattle}
          clearable
          error={errorOf('battleId')}
        />
        <MultiSelect
          label={t('filter.episode')}
          description={t('create-episodes-hint')}
          data={choices.episodes}
          value={episodeIds}
          onChange={setEpisodes}
          searchable
          error={errorOf('episodeIds')}
        />
        <div className={styles.formAxis}>
          <span>{t('axis.frequency')}</span>
          <RatingButtons value={frequency} label={t('axis.frequency')} onSave={setFrequency} />
        </div>
        <div className={styles.formAxis}>
          <span>{t('axis.emotion')}</span>
          <RatingButtons value={emotionalImportance} label={t('axis.emotion')} onSave={setEmotion} />
        </div>
        <TextInput
          label={t('field.owner')}
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
          error={errorOf('owner')}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('field.start')}
            value={startsOn}
            onChange={(event) => setStart(event.currentTarget.value)}
            error={errorOf('startsOn')}
          />
          <TextInput
            type="date"
            label={t('field.end')}
            value={endsOn}
            onChange={(event) => setEnd(event.currentTarget.value)}
            error={errorOf('endsOn')}
          />
        </Group>
        <FormErrors messages={otherErrors(FIELDS)} />
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
