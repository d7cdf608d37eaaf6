import { Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useSave } from '../../app/save';
import type { ObjectiveFieldsFragment } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { UNIT_KINDS, unitKindOf, useUnitKindWords } from '../units/unit-kinds';
import { UnitSelect } from '../units/unit-select';
import { GiveObjectiveDocument } from './objectives.documents';

/** Props of GiveObjective. */
export interface GiveObjectiveProps {
  objective: ObjectiveFieldsFragment;
  onClose: () => void;
}

/** Gives an objective to every unit of a kind, with the target copied down for each to change afterwards. */
export function GiveObjective(props: GiveObjectiveProps) {
  const { t } = useTranslation('objectives');
  return (
    <Dialog onClose={props.onClose} title={t('give.title', { name: props.objective.title })}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ objective, onClose }: GiveObjectiveProps) {
  const { t } = useTranslation('objectives');
  const kinds = useUnitKindWords();
  const { save, isSaving, errorOf, otherErrors } = useSave(GiveObjectiveDocument);
  const [kind, setKind] = useState(objective.carriedBy ?? 'REGION');
  const [underId, setUnderId] = useState<string | null>(null);
  const [measureId, setMeasureId] = useState<string | null>(objective.measures[0]?.id ?? null);
  const [kpi, setKpi] = useState('');
  const [target, setTarget] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [ownedByHead, setOwnedByHead] = useState(true);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = await save(
      {
        objectiveId: objective.id,
        kind,
        underId,
        measureId,
        kpi: kpi.trim() || null,
        target: target.trim() || null,
        dueOn: dueOn || null,
        ownedByHead,
      },
      { refetch: 'active', done: t('give.done', { name: objective.title }), undoable: true },
    );
    if (given) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Select
          label={t('give.kind')}
          description={t('give.kind-hint')}
          data={UNIT_KINDS.map((value) => ({ value, label: kinds[value] }))}
          value={kind}
          onChange={(value) => setKind(unitKindOf(value))}
          allowDeselect={false}
          error={errorOf('kind')}
        />
        <UnitSelect
          label={t('give.under')}
          placeholder={t('give.under-all')}
          value={underId}
          onChange={setUnderId}
          clearable
          error={errorOf('underId')}
        />
        {objective.measures.length > 0 ? (
          <Select
            label={t('goal.measure')}
            placeholder={t('goal.measure-none')}
            data={objective.measures.map((measure) => ({ value: measure.id, label: measure.name }))}
            value={measureId}
            onChange={setMeasureId}
            clearable
          />
        ) : (
          <TextInput
            label={t('goal.kpi')}
            value={kpi}
            onChange={(event) => setKpi(event.currentTarget.value)}
            error={errorOf('kpi')}
          />
        )}
        <Group grow align="flex-start">
          <TextInput
            label={t('goal.target')}
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value)}
            error={errorOf('target')}
          />
          <TextInput
            type="date"
            label={t('goal.due')}
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
        </Group>
        <Checkbox
          label={t('give.by-head')}
          checked={ownedByHead}
          onChange={(event) => setOwnedByHead(event.currentTarget.checked)}
        />
        <FormErrors messages={otherErrors(['kind', 'underId', 'kpi', 'target'])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('give.button')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
