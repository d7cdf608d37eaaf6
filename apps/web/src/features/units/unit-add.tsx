import { Select, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { UnitKind } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { UNIT_KINDS, unitKindOf, useUnitKindWords } from './unit-kinds';
import { UnitSelect } from './unit-select';
import { CreateUnitDocument } from './units.documents';
import styles from './units.module.css';

/** A line that adds a unit with Enter and stays ready for the next one under the same parent. */
export function UnitAdd({ parentId, onParent }: { parentId: string | null; onParent: (id: string | null) => void }) {
  const { t } = useTranslation('units');
  const { program, units } = useProgram();
  const words = useUnitKindWords();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<UnitKind>(units.length === 0 ? 'COMPANY' : 'STORE');
  const nameField = useRef<HTMLInputElement>(null);
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateUnitDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const unit = await save(
      { programId: program.id, name: name.trim(), kind, parentId },
      { done: t('done.added', { name: name.trim() }), undoable: true, refetch: ['ProgramFrame', 'AllUnits'] },
    );
    if (!unit) return;
    setName('');
    if (kind === 'COMPANY') {
      onParent(unit.id);
      setKind('STORE');
    }
    nameField.current?.focus();
  };

  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)} aria-label={t('add.label')}>
      <TextInput
        ref={nameField}
        label={t('add.name')}
        placeholder={t('add.example')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorOf('name')}
      />
      <Select
        label={t('field.kind')}
        data={UNIT_KINDS.map((value) => ({ value, label: words[value] }))}
        value={kind}
        onChange={(value) => setKind(unitKindOf(value))}
        allowDeselect={false}
        error={errorOf('kind')}
      />
      {units.length > 0 ? (
        <UnitSelect
          label={t('field.parent')}
          placeholder={t('parent.top')}
          value={parentId}
          onChange={onParent}
          clearable
          error={errorOf('parentId')}
        />
      ) : null}
      <Button type="submit" loading={isSaving}>
        {t('action.add')}
      </Button>
      <FormErrors messages={otherErrors(['name', 'kind', 'parentId'])} />
    </form>
  );
}
