import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { parseAsInteger, parseAsStringLiteral, useQueryState } from 'nuqs';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useNarrow } from '../../app/narrow';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import type { InitiativeSort } from '../../graphql/graphql';
import { usePeek } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { FilterBar } from './filter-bar';
import { InitiativeCards } from './initiative-cards';
import { useInitiativeChoices } from './initiative-choices';
import { useInitiativeFilter } from './initiative-filter';
import { InitiativeTable } from './initiative-table';
import { InitiativesDocument, UpdateInitiativeDocument } from './initiatives.documents';
import styles from './initiatives.module.css';
import { InitiativesFrame, NoInitiatives } from './initiatives-frame';
import type { EditRow } from './table-columns';

const PAGE = 100;
const SORTS = [
  'PRIORITY_DESC',
  'EMOTION_DESC',
  'FREQUENCY_DESC',
  'EFFORT_ASC',
  'TITLE_ASC',
  'STARTS_ON_ASC',
  'UPDATED_DESC',
] as const satisfies readonly InitiativeSort[];

/** Initiatives as a table of a hundred at a time, sorted by the server; cards on a narrow screen. */
export function TablePage() {
  const { t } = useTranslation(['initiatives', 'editing', 'history']);
  const { program } = useProgram();
  const { can } = useSession();
  const isNarrow = useNarrow();
  const state = useInitiativeFilter();
  const choices = useInitiativeChoices();
  const { peek, open } = usePeek();
  const [sort, setSort] = useQueryState('sort', parseAsStringLiteral(SORTS).withDefault('PRIORITY_DESC'));
  const [page, setPage] = useQueryState('page', parseAsInteger.withDefault(1));
  const skip = (Math.max(1, page) - 1) * PAGE;
  const { data, previousData, error, refetch } = useQuery(InitiativesDocument, {
    variables: { programId: program.id, filter: state.filter, sort, page: { skip, take: PAGE } },
    fetchPolicy: 'cache-and-network',
  });
  const { save } = useQuickSave(UpdateInitiativeDocument);
  const edit = useCallback<EditRow>(
    (row, fields) =>
      save(
        { id: row.id, version: row.version, ...fields },
        { done: t('changed', { title: row.title }), undoable: true },
      ),
    [save, t],
  );
  const latestOpen = useRef(open);
  useEffect(() => {
    latestOpen.current = open;
  });
  const openRow = useCallback((id: string) => latestOpen.current(id), []);
  const filterKey = JSON.stringify(state.filter);
  const shownKey = useRef(filterKey);
  useEffect(() => {
    if (shownKey.current === filterKey) return;
    shownKey.current = filterKey;
    void setPage(null);
  }, [filterKey, setPage]);

  const shown = data ?? previousData;
  if (!shown) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const { items, total } = shown.initiatives;
  const readOnly = !can('initiative:write') || state.switches.archived;
  const sortChoices: { value: InitiativeSort; label: string }[] = [
    { value: 'PRIORITY_DESC', label: t('sort.priority') },
    { value: 'EMOTION_DESC', label: t('sort.emotion') },
    { value: 'FREQUENCY_DESC', label: t('sort.frequency') },
    { value: 'EFFORT_ASC', label: t('sort.effort') },
    { value: 'TITLE_ASC', label: t('sort.title') },
    { value: 'STARTS_ON_ASC', label: t('sort.start') },
    { value: 'UPDATED_DESC', label: t('sort.updated') },
  ];
  return (
    <InitiativesFrame>
      {items.length > 0 || state.active > 0 ? (
        <FilterBar
          state={state}
          choices={choices}
          shown={data ? total : null}
          more={
            <NativeSelect
              className={styles.sortSelect}
              aria-label={t('sort.label')}
              data={sortChoices}
              value={sort}
              onChange={(event) => void setSort(SORTS.find((choice) => choice === event.currentTarget.value) ?? null)}
            />
          }
        />
      ) : null}
      {items.length === 0 ? (
        <NoInitiatives isFiltered={state.active > 0} onClear={state.clear} />
      ) : isNarrow ? (
        <InitiativeCards rows={items} open={openRow} />
      ) : (
        <InitiativeTable
          rows={items}
          sort={sort}
          onSort={(next) => void setSort(next)}
          choices={choices}
          edit={edit}
          open={openRow}
          openId={peek}
          listKey={`${filterKey} ${sort} ${page}`}
          readOnly={readOnly}
        />
      )}
      {total > PAGE ? (
        <nav className={styles.pages} aria-label={t('pages.name')}>
          <Button variant="default" size="xs" disabled={skip === 0} onClick={() => void setPage(page - 1)}>
            {t('pages.previous', { count: PAGE })}
          </Button>
          <span>{t('pages.range', { from: skip + 1, to: Math.min(total, skip + PAGE), total })}</span>
          <Button variant="default" size="xs" disabled={skip + PAGE >= total} onClick={() => void setPage(page + 1)}>
            {t('pages.next', { count: PAGE })}
          </Button>
        </nav>
      ) : null}
    </InitiativesFrame>
  );
}
