import { Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';
import { UnitSelect } from '../units/unit-select';
import type { Goal } from './cascade-model';
import { GOAL_LEVELS, useGoalWords } from './goal-words';
import { CreateCascadeGoalDocument } from './objectives.documents';

/** Props of NewGoal. `parent` is the goal it serves, null for the objective; `onCreated` gets the new goal's id. */
export interface NewGoalProps {
  objectiveId: string;
  parent: Goal | null;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** The form of a new goal; the panel that opens afterwards holds the rest. */
export function NewGoal(props: NewGoalProps) {
  const { t } = useTranslation('objectives');
  return (
    <Dialog onClose={props.onClose} title={props.parent ? t('goal.create-below') : t('goal.create')}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ objectiveId, parent, onClose, onCreated }: NewGoalProps) {
  const { t } = useTranslation('objectives');
  const words = useGoalWords();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateCascadeGoalDocument);
  const levels = GOAL_LEVELS.filter(
    (level) => !parent || GOAL_LEVELS.indexOf(level) >= GOAL_LEVELS.indexOf(parent.level),
  );
  const [title, setTitle] = useState('');
  const [unitId, setUnitId] = useState<string | null>(parent?.unitId ?? null);
  const [level, setLevel] = useState(levels[0] ?? 'UNIT');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!unitId) return;
    const goal = await save(
      { objectiveId, parentGoalId: parent?.id ?? null, unitId, level, title: title.trim() },
      { done: t('created', { name: title.trim() }), undoable: true, refetch: 'active' },
    );
    if (!goal) return;
    onClose();
    onCreated(goal.id);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('goal.title')}
          description={t('goal.title-hint')}
          required
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={errorOf('title')}
        />
        <UnitSelect label={t('field.unit')} required value={unitId} onChange={setUnitId} error={errorOf('unitId')} />
        <Select
          label={t('goal.level')}
          data={levels.map((value) => ({ value, label: words.level[value] }))}
          value={level}
          onChange={(value) => setLevel(levels.find((each) => each === value) ?? level)}
          allowDeselect={false}
        />
        <FormErrors messages={otherErrors(['title', 'unitId'])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('action.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
