import { Checkbox, Popover, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconChevronDown, IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useNarrow } from '../../app/narrow';
import { useShortcuts } from '../../app/shortcuts';
import { SidePanel } from '../../app/side-panel';
import type { Choice } from '../editing/inline-choice';
import type { InitiativeChoices } from './initiative-choices';
import {
  FILTER_LISTS,
  FILTER_SWITCHES,
  type FilterList,
  type FilterState,
  type FilterSwitch,
} from './initiative-filter';
import { INITIATIVE_KINDS, INITIATIVE_STATUSES, useInitiativeWords, ZONE_ORDER } from './initiative-words';
import styles from './initiatives.module.css';

const SEARCH_DELAY = 250;
const SEARCHABLE_FROM = 9;

/** Props of FilterBar. `shown` is how many initiatives the filter lets through; null while unknown. */
export interface FilterBarProps {
  state: FilterState;
  choices: InitiativeChoices;
  shown: number | null;
  /** More controls at the end of the row, for example the grouping of the roadmap. */
  more?: ReactNode;
}

/** The filter of matrix, table and roadmap: search, lists, switches, what is set as chips, and how many are left. */
export function FilterBar({ state, choices, shown, more }: FilterBarProps) {
  const { t } = useTranslation('initiatives');
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const fields = useFilterFields(choices);
  const chips = [
    ...FILTER_LISTS.flatMap((list) =>
      state.lists[list].map((value) => ({
        key: `${list}-${value}`,
        label: `${fields.names[list]}: ${fields.choices[list].find((choice) => choice.value === value)?.label ?? '…'}`,
        remove: () =>
          state.setList(
            list,
            state.lists[list].filter((other) => other !== value),
          ),
      })),
    ),
    ...FILTER_SWITCHES.filter((name) => state.switches[name]).map((name) => ({
      key: name,
      label: fields.switches[name],
      remove: () => state.setSwitch(name, false),
    })),
  ];
  const groups = FILTER_LISTS.filter((list) => fields.choices[list].length > 0);
  const switches = (
    <div className={styles.checks}>
      {FILTER_SWITCHES.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={fields.switches[name]}
          checked={state.switches[name]}
          onChange={(event) => state.setSwitch(name, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
  return (
    <div className={`${styles.filter} wh-no-print`}>
      <div className={styles.filterRow}>
        <SearchField value={state.search} onSearch={state.setSearch} />
        {isNarrow ? (
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            {state.active > 0 ? t('filter.open-active', { count: state.active }) : t('action.filter')}
          </Button>
        ) : (
          <>
            {groups.map((list) => (
              <FilterMenu key={list} name={fields.names[list]} active={state.lists[list].length}>
                <ChoiceList
                  choices={fields.choices[list]}
                  values={state.lists[list]}
                  label={fields.names[list]}
                  onChange={(values) => state.setList(list, values)}
                />
              </FilterMenu>
            ))}
            <FilterMenu name={t('filter.more')} active={FILTER_SWITCHES.filter((name) => state.switches[name]).length}>
              {switches}
            </FilterMenu>
          </>
        )}
        {more}
      </div>
      <div className={styles.filterState}>
        <span role="status">
          {shown === null
            ? ''
            : state.active === 0 || choices.total === null || state.switches.archived
              ? t('count.initiatives', { count: shown })
              : t('filter.count', { shown, total: choices.total })}
        </span>
        {chips.map((chip) => (
          <button
            key={chip.key}
            type="button"
            className={styles.chip}
            onClick={chip.remove}
            aria-label={t('filter.remove', { name: chip.label })}
          >
            <span>{chip.label}</span>
            <IconX size={12} aria-hidden />
          </button>
        ))}
        {state.active > 0 ? (
          <button type="button" className={styles.linkButton} onClick={state.clear}>
            {t('action.clear-filters')}
          </button>
        ) : null}
      </div>
      {isNarrow && isOpen ? (
        <SidePanel onClose={() => setOpen(false)} title={t('action.filter')}>
          {groups.map((list) => (
            <fieldset key={list} className={styles.filterGroup}>
              <legend>{fields.names[list]}</legend>
              <ChoiceList
                choices={fields.choices[list]}
                values={state.lists[list]}
                label={fields.names[list]}
                onChange={(values) => state.setList(list, values)}
              />
            </fieldset>
          ))}
          <fieldset className={styles.filterGroup}>
            <legend>{t('filter.more')}</legend>
            {switches}
          </fieldset>
          <Button style={{ width: '100%', marginTop: 16 }} onClick={() => setOpen(false)}>
            {shown === null ? t('action.close') : t('filter.show', { count: shown })}
          </Button>
        </SidePanel>
      ) : null}
    </div>
  );
}

function useFilterFields(choices: InitiativeChoices): {
  names: Record<FilterList, string>;
  switches: Record<FilterSwitch, string>;
  choices: Record<FilterList, readonly Choice[]>;
} {
  const { t } = useTranslation('initiatives');
  const words = useInitiativeWords();
  return {
    names: {
      battle: t('filter.battle'),
      episode: t('filter.episode'),
      department: t('field.department'),
      zone: t('filter.zone'),
      kind: t('filter.kind'),
      status: t('filter.status'),
    },
    switches: {
      flagged: t('filter.flagged'),
      unscored: t('filter.unscored'),
      unscheduled: t('filter.unscheduled'),
      stop: t('filter.stop'),
      archived: t('filter.archived'),
    },
    choices: {
      battle: choices.battles,
      episode: choices.episodes,
      department: choices.departments,
      zone: ZONE_ORDER.map((value) => ({ value, label: words.zone[value] })),
      kind: INITIATIVE_KINDS.map((value) => ({ value, label: words.kind[value] })),
      status: INITIATIVE_STATUSES.map((value) => ({ value, label: words.status[value] })),
    },
  };
}

function FilterMenu({ name, active, children }: { name: string; active: number; children: ReactNode }) {
  return (
    <Popover position="bottom-start" width={280} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.filterButton} data-active={active > 0 || undefined}>
          {name}
          {active > 0 ? <b>{active}</b> : null}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>{children}</Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceListProps {
  choices: readonly Choice[];
  values: readonly string[];
  label: string;
  onChange: (values: string[]) => void;
}

function ChoiceList({ choices, values, label, onChange }: ChoiceListProps) {
  const { t } = useTranslation('initiatives');
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {choices.length >= SEARCHABLE_FROM ? (
        <TextInput
          size="xs"
          mb="xs"
          aria-label={t('filter.search-in', { name: label })}
          placeholder={t('action.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      <Checkbox.Group value={[...values]} onChange={onChange} aria-label={label}>
        <div className={styles.checks}>
          {found.map((choice) => (
            <Checkbox key={choice.value} size="xs" value={choice.value} label={choice.label} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

function SearchField({ value, onSearch }: { value: string; onSearch: (value: string) => void }) {
  const { t } = useTranslation('initiatives');
  const [draft, setDraft] = useState(value);
  const composing = useRef(false);
  const timer = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setDraft(value), [value]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useShortcuts({ '/': () => input.current?.focus() });
  const plan = (text: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onSearch(text.trim()), SEARCH_DELAY);
  };
  return (
    <TextInput
      ref={input}
      className={styles.search}
      type="search"
      size="sm"
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={draft}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        plan(event.currentTarget.value);
      }}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        if (!composing.current) plan(event.currentTarget.value);
      }}
    />
  );
}
