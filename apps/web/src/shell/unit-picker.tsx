import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../app/program';
import { isComposing } from '../app/shortcuts';
import { useUnit } from '../app/unit';
import styles from './shell.module.css';

const SHOWN = 60;

/** The unit of the page as a combobox that searches names and parents; shows at most 60 matches at a time. */
export function UnitPicker() {
  const { t } = useTranslation('shell');
  const { units, unitById } = useProgram();
  const { unitId, set } = useUnit();
  const choices = useMemo(() => units.map((unit) => ({ value: unit.id, label: unit.name, path: unit.path })), [units]);
  if (units.length === 0) return null;
  return (
    <Select
      className={styles.unit}
      aria-label={t('field.unit')}
      data={choices}
      value={unitId}
      onChange={(next) => {
        if (next) set(next);
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && isComposing(event)) event.stopPropagation();
      }}
      searchable
      allowDeselect={false}
      limit={SHOWN}
      filter={({ options, search, limit }) => {
        const wanted = search.trim().toLocaleLowerCase();
        const current = unitId ? unitById.get(unitId)?.name.toLocaleLowerCase() : undefined;
        const isWhole = wanted === '' || wanted === current;
        const found = isWhole
          ? options
          : options.filter((option) => 'label' in option && option.label.toLocaleLowerCase().includes(wanted));
        return found.slice(0, limit);
      }}
      nothingFoundMessage={t('empty.units')}
      renderOption={({ option }) => {
        const unit = unitById.get(option.value);
        return (
          <span>
            {option.label}
            {unit?.path ? (
              <span className="wh-soft" style={{ display: 'block', fontSize: 12 }}>
                {unit.path}
              </span>
            ) : null}
          </span>
        );
      }}
      comboboxProps={{ width: 300, position: 'bottom-start', shadow: 'md' }}
      size="xs"
    />
  );
}
