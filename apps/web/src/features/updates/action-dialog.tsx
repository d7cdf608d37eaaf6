import { useQuery } from '@apollo/client/react';
import { Group, Select, Stack, TextInput } from '@mantine/core';
import { addDays } from '@wheelhouse/domain';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { ActionFieldsFragment } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import {
  CreateMeasureActionDocument,
  InitiativesForActionDocument,
  UpdateMeasureActionDocument,
} from './updates.documents';

const TWO_WEEKS = 14;
const FIELDS = ['title', 'owner', 'dueOn', 'initiativeId'];

/** A red measure of a unit to act on, or an action to change. */
export interface ActionTarget {
  measureId: string;
  measureName: string;
  unitId: string;
  unitName: string;
  period: string;
  action: ActionFieldsFragment | null;
}

/** What is done about a red measure, by whom and until when; or the initiative that takes care of it. */
export function ActionDialog({ target, onClose }: { target: ActionTarget; onClose: () => void }) {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const { action } = target;
  const create = useSave(CreateMeasureActionDocument);
  const update = useSave(UpdateMeasureActionDocument);
  const { isSaving, errorOf, otherErrors } = action ? update : create;
  const { data } = useQuery(InitiativesForActionDocument, { variables: { programId: program.id } });
  const [title, setTitle] = useState(action?.title ?? '');
  const [owner, setOwner] = useState(action?.owner ?? '');
  const [dueOn, setDueOn] = useState(action?.dueOn ?? (action ? '' : addDays(program.today, TWO_WEEKS)));
  const [initiativeId, setInitiativeId] = useState(action?.initiativeId ?? null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fields = { title, owner: owner || null, dueOn: dueOn || null, initiativeId };
    const { measureId, unitId, period } = target;
    const options = { done: t('action.saved'), undoable: true, refetch: 'active' } as const;
    const row = action
      ? await update.save({ id: action.id, version: action.version, ...fields }, options)
      : await create.save({ measureId, unitId, period, ...fields }, options);
    if (row) onClose();
  };
  return (
    <Dialog
      title={t('action.dialog', { measure: target.measureName, unit: target.unitName })}
      onClose={onClose}
      isSticky
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('action.title')}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={errorOf('title')}
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('action.owner')}
              value={owner}
              onChange={(event) => setOwner(event.currentTarget.value)}
              error={errorOf('owner')}
            />
            <TextInput
              type="date"
              label={t('action.due')}
              value={dueOn}
              onChange={(event) => setDueOn(event.currentTarget.value)}
              error={errorOf('dueOn')}
            />
          </Group>
          <Select
            label={t('action.initiative')}
            description={t('action.initiative-hint')}
            data={(data?.initiatives.items ?? []).map(({ id, title: label }) => ({ value: id, label }))}
            value={initiativeId}
            onChange={setInitiativeId}
            searchable
            clearable
            error={errorOf('initiativeId')}
          />
          <FormErrors messages={otherErrors(FIELDS)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
