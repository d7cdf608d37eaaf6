import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { parseAsString, useQueryStates } from 'nuqs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, CloseButton } from '../../app/button';
import { useConfirm } from '../../app/confirm';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { intlTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { UndoLastChangeDocument } from '../../app/save.documents';
import { useSession } from '../../app/session';
import { FormErrors } from '../people/form-errors';
import { ChangeEntry } from './change-entry';
import { type ChangeGroup, changeGroups, rowCount } from './change-groups';
import { ENTITIES, useChangeWords } from './change-words';
import { HistoryDocument, UndoChangeDocument } from './history.documents';
import styles from './history.module.css';

const PAGE = 100;

/** The history of the program, newest first; `?entity=` narrows it to a kind of row, `&id=` to one row. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { program } = useProgram();
  const { can, user } = useSession();
  const { language } = useLanguage();
  const words = useChangeWords();
  const { ask, dialog } = useConfirm();
  const [filter, setFilter] = useQueryStates({ entity: parseAsString, id: parseAsString }, { history: 'push' });
  const undo = useSave(UndoChangeDocument);
  const undoLast = useSave(UndoLastChangeDocument);
  const [isFetching, setFetching] = useState(false);
  const variables = { programId: program.id, entity: filter.entity, entityId: filter.id };
  const { data, error, refetch, fetchMore } = useQuery(HistoryDocument, {
    variables: { ...variables, page: { skip: 0, take: PAGE } },
    fetchPolicy: 'cache-and-network',
  });
  const changes = data?.history.items ?? [];
  const total = data?.history.total ?? 0;
  const days = useMemo(
    () => byDay(changeGroups(changes, changes.length < total), intlTag(language)),
    [changes, total, language],
  );
  const mayUndo = can('history:undo');
  const mine = days.flatMap(({ groups }) => groups).find((group) => group.by === user.name);

  const more = async () => {
    setFetching(true);
    try {
      await fetchMore({
        variables: { ...variables, page: { skip: changes.length, take: PAGE } },
        updateQuery: (before, { fetchMoreResult }) => {
          const known = new Set(before.history.items.map((change) => change.id));
          const added = fetchMoreResult.history.items.filter((change) => !known.has(change.id));
          return { history: { ...fetchMoreResult.history, items: [...before.history.items, ...added] } };
        },
      });
    } finally {
      setFetching(false);
    }
  };
  const isSure = async (group: ChangeGroup) => {
    const rows = rowCount(group);
    if (rows === 1 && group.isWhole) return true;
    const title = group.isWhole ? t('undo.many-title', { count: rows }) : t('undo.open-title', { count: rows });
    return ask({ title, text: t('undo.many-text'), action: t('action.undo') });
  };
  const takeBack = async (group: ChangeGroup) => {
    const [change] = group.changes;
    if (change && (await isSure(group))) {
      await undo.save({ changeId: change.id }, { done: t('done.undone'), refetch: 'active' });
    }
  };
  const takeBackLast = async () => {
    if (mine && !(await isSure(mine))) return;
    await undoLast.save({ programId: program.id }, { done: t('done.undone'), refetch: 'active' });
  };

  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        offers={[{ view: 'history' }]}
        actions={
          mayUndo && !filter.entity && !filter.id ? (
            <Button variant="default" loading={undoLast.isSaving} onClick={() => void takeBackLast()}>
              {t('undo.last')}
            </Button>
          ) : null
        }
      />
      <div className={styles.filters}>
        <Select
          label={t('filter.entity')}
          placeholder={t('filter.all')}
          data={ENTITIES.map((entity) => ({ value: entity, label: capitalised(words.entity(entity)) }))}
          value={filter.entity}
          onChange={(entity) => void setFilter({ entity, id: null })}
          clearable
          clearButtonProps={{ 'aria-label': t('filter.clear') }}
        />
        {filter.id ? (
          <span className={styles.chip}>
            {t('filter.row', { title: changes[0] ? words.title(changes[0]) : '…' })}
            <CloseButton aria-label={t('filter.clear-row')} onClick={() => void setFilter({ id: null })} />
          </span>
        ) : null}
      </div>
      <FormErrors messages={[...undo.issues, ...undoLast.issues].map((issue) => issue.message)} />
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading lines={10} />
        )
      ) : changes.length === 0 ? (
        filter.entity || filter.id ? (
          <p>{t('empty.filtered')}</p>
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        )
      ) : (
        <>
          {days.map(({ day, label, groups }) => (
            <section key={day} aria-labelledby={`day-${day}`}>
              <h2 className={styles.day} id={`day-${day}`}>
                {label}
              </h2>
              <ol className={styles.list}>
                {groups.map((group) => (
                  <ChangeEntry
                    key={group.id}
                    group={group}
                    onUndo={mayUndo ? (chosen) => void takeBack(chosen) : undefined}
                  />
                ))}
              </ol>
            </section>
          ))}
          {changes.length < total ? (
            <Button variant="default" onClick={() => void more()} loading={isFetching}>
              {t('page.more', { left: total - changes.length })}
            </Button>
          ) : null}
        </>
      )}
      {dialog}
    </Page>
  );
}

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

interface Day {
  /** YYYY-MM-DD in the browser's zone. */
  day: string;
  label: string;
  groups: ChangeGroup[];
}

function byDay(groups: readonly ChangeGroup[], tag: string): Day[] {
  const key = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
  const label = new Intl.DateTimeFormat(tag, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const days: Day[] = [];
  for (const group of groups) {
    const at = new Date(group.at);
    const day = key.format(at);
    const last = days.at(-1);
    if (last?.day === day) last.groups.push(group);
    else days.push({ day, label: label.format(at), groups: [group] });
  }
  return days;
}
