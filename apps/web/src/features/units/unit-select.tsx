import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { isComposing } from '../../app/shortcuts';

const SHOWN = 60;

/** Props of UnitSelect: those of Mantine's Select, with the units to leave out. */
export interface UnitSelectProps
  extends Omit<SelectProps, 'data' | 'filter' | 'limit' | 'searchable' | 'renderOption' | 'nothingFoundMessage'> {
  without?: ReadonlySet<string>;
}

/** A unit of the program by name, with its place in the organisation under each choice; 60 matches at a time. */
export function UnitSelect({ without, ...rest }: UnitSelectProps) {
  const { t } = useTranslation('shell');
  const { units, unitById } = useProgram();
  const data = useMemo(
    () => units.filter((unit) => !without?.has(unit.id)).map((unit) => ({ value: unit.id, label: unit.name })),
    [units, without],
  );
  const chosen = rest.value ? unitById.get(rest.value)?.name.toLocaleLowerCase() : undefined;
  return (
    <Select
      {...rest}
      data={data}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('empty.units')}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && isComposing(event)) event.stopPropagation();
      }}
      filter={({ options, search, limit }) => {
        const wanted = search.trim().toLocaleLowerCase();
        const found =
          wanted === '' || wanted === chosen
            ? options
            : options.filter((option) => 'label' in option && option.label.toLocaleLowerCase().includes(wanted));
        return found.slice(0, limit);
      }}
      renderOption={({ option }) => {
        const path = unitById.get(option.value)?.path;
        return (
          <span>
            {option.label}
            {path ? (
              <span className="wh-soft" style={{ display: 'block', fontSize: 12 }}>
                {path}
              </span>
            ) : null}
          </span>
        );
      }}
    />
  );
}
