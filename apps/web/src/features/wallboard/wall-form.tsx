import { Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import type { Locale } from '@wheelhouse/domain';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, CloseButton } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { LANGUAGES } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { WallFieldsFragment, WallTheme } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { UnitSelect } from '../units/unit-select';
import { CreateWallDocument, UpdateWallDocument } from './wallboard.documents';
import styles from './walls.module.css';

/** What somebody who hangs a wallboard begins with. */
export interface WallStart {
  name: string;
  units: readonly { id: string; name: string }[];
}

/** Props of WallForm: a wallboard to change, or what a new one begins with. `onMade` gets the address of a new one. */
export interface WallFormProps {
  wall: WallFieldsFragment | null;
  start: WallStart;
  onMade: (name: string, address: string) => void;
  onClose: () => void;
}

const FIELDS = ['name', 'unitIds', 'seconds', 'language', 'theme'] as const;

/** Dialog that makes a wallboard or changes one: units in their order, seconds, language, appearance. */
export function WallForm({ wall, start, onMade, onClose }: WallFormProps) {
  const { t } = useTranslation('wallboard');
  const { program } = useProgram();
  const { language: own } = useLanguage();
  const create = useSave(CreateWallDocument);
  const update = useSave(UpdateWallDocument);
  const { isSaving, errorOf, otherErrors } = wall ? update : create;
  const [name, setName] = useState(wall?.name ?? start.name);
  const [units, setUnits] = useState<readonly { id: string; name: string }[]>(wall?.units ?? start.units);
  const [withChildren, setWithChildren] = useState(wall?.withChildren ?? false);
  const [seconds, setSeconds] = useState<number | string>(wall?.seconds ?? 20);
  const [language, setLanguage] = useState<string>(wall?.language ?? own);
  const [theme, setTheme] = useState<WallTheme>(wall?.theme ?? 'DARK');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fields = {
      name: name.trim(),
      unitIds: units.map((unit) => unit.id),
      withChildren,
      seconds: Number(seconds),
      language: language as Locale,
      theme,
    };
    if (wall) {
      const saved = await update.save(
        { id: wall.id, version: wall.version, ...fields },
        { done: t('done.saved'), refetch: ['Walls'] },
      );
      if (saved) onClose();
      return;
    }
    const made = await create.save({ programId: program.id, ...fields }, { refetch: ['Walls'] });
    if (made) onMade(made.name, made.address ?? '');
  };

  return (
    <Dialog
      title={wall ? t('form.title-change', { name: wall.name }) : t('form.title-new')}
      size="lg"
      onClose={onClose}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('form.name')}
            placeholder={t('form.name-example')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
          <div>
            <UnitSelect
              label={t('form.units')}
              description={t('form.units-hint')}
              placeholder={t('form.add-unit')}
              value={null}
              without={new Set(units.map((unit) => unit.id))}
              onChange={(id, option) => {
                if (id) setUnits([...units, { id, name: option?.label ?? id }]);
              }}
              error={errorOf('unitIds')}
            />
            <ol className={styles.units} aria-label={t('form.chosen')}>
              {units.map((unit) => (
                <li key={unit.id}>
                  {unit.name}
                  <CloseButton
                    aria-label={t('form.remove', { unit: unit.name })}
                    onClick={() => setUnits(units.filter((other) => other.id !== unit.id))}
                  />
                </li>
              ))}
            </ol>
          </div>
          <Checkbox
            label={t('form.with-children')}
            checked={withChildren}
            onChange={(event) => setWithChildren(event.currentTarget.checked)}
          />
          <div className={styles.pair}>
            <NumberInput
              label={t('form.seconds')}
              required
              min={5}
              max={600}
              allowDecimal={false}
              value={seconds}
              onChange={setSeconds}
              error={errorOf('seconds')}
            />
            <Select
              label={t('form.language')}
              data={LANGUAGES.map(({ code, name: label }) => ({ value: code, label }))}
              allowDeselect={false}
              value={language}
              onChange={(value) => setLanguage(value ?? language)}
              error={errorOf('language')}
            />
            <Select
              label={t('form.theme')}
              data={[
                { value: 'DARK', label: t('theme.dark') },
                { value: 'LIGHT', label: t('theme.light') },
              ]}
              allowDeselect={false}
              value={theme}
              onChange={(value) => setTheme(value === 'LIGHT' ? 'LIGHT' : 'DARK')}
              error={errorOf('theme')}
            />
          </div>
          <FormErrors messages={otherErrors(FIELDS)} />
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {wall ? t('action.save') : t('form.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
