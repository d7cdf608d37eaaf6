import { useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from '../../app/button';
import { type DraftChanges, UpdateGrid } from './update-grid';
import styles from './update-grid.module.css';
import { checkDraft, type Draft, EMPTY_DRAFT, readingOf, rowKey, type UpdateRow } from './update-model';
import { useRecord } from './use-record';

/** Props of UpdateEditor. */
export interface UpdateEditorProps {
  rows: readonly UpdateRow[];
  period: string | null;
  done: number;
  total: number;
  /** Whether a red value needs a note here. */
  isNoteRequired: boolean;
  isClosed?: boolean;
}

/** The grid with its count of what is done, its keys, and one button that saves all; Ctrl+S saves too. */
export function UpdateEditor({ rows, period, done, total, isNoteRequired, isClosed = false }: UpdateEditorProps) {
  const { t } = useTranslation('updates');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const { record, isSaving } = useRecord();
  const lines = rows.map((row) => {
    const draft = drafts.get(rowKey(row)) ?? EMPTY_DRAFT;
    return { row, draft, check: checkDraft(row, draft, isNoteRequired) };
  });
  const ready = lines.filter(({ check }) => check.isReady);
  const waiting = lines.filter(({ check, draft }) => !check.isReady && draft.text.trim() !== '').length;
  useLeaveGuard(ready.length + waiting > 0, t('confirm.discard'));

  const change = (changes: DraftChanges) => {
    setDrafts((before) => {
      const next = new Map(before);
      for (const [key, part] of changes) next.set(key, { ...(before.get(key) ?? EMPTY_DRAFT), ...part });
      return next;
    });
    setRefused((before) => new Map([...before].filter(([key]) => !changes.has(key))));
  };
  const saveAll = async () => {
    if (ready.length === 0 || isSaving) return;
    const result = await record(ready.map(({ row, draft, check }) => readingOf(row, draft, check)));
    const keyAt = (at: number) => rowKey((ready[at] as (typeof ready)[number]).row);
    const saved = new Set([...result.saved].map(keyAt));
    setDrafts((before) => new Map([...before].filter(([key]) => !saved.has(key))));
    setRefused(new Map([...result.refused].filter(([at]) => at >= 0).map(([at, text]) => [keyAt(at), text])));
  };
  useSaveKey(saveAll);

  return (
    <>
      <Progress done={done} total={total} />
      {isClosed ? null : (
        <p className={styles.keys}>
          <Trans t={t} i18nKey="keys" components={{ kbd: <kbd /> }} />
        </p>
      )}
      <UpdateGrid
        rows={rows}
        period={period}
        drafts={drafts}
        refused={refused}
        isNoteRequired={isNoteRequired}
        isClosed={isClosed}
        onChange={change}
      />
      {isClosed ? null : (
        <div className={`${styles.foot} wh-no-print`}>
          <span role="status">
            {ready.length > 0 ? t('ready', { count: ready.length }) : waiting === 0 ? t('nothing-yet') : null}
            {waiting > 0 ? <span className={styles.small}>{t('waiting', { count: waiting })}</span> : null}
          </span>
          <Button onClick={() => void saveAll()} loading={isSaving} disabled={ready.length === 0}>
            {t('save-all')}
          </Button>
        </div>
      )}
    </>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('updates');
  if (total === 0) return null;
  return (
    <div className={styles.progress}>
      <strong>{done === total ? t('progress.all', { total }) : t('progress.some', { done, total })}</strong>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${(100 * done) / total}%` }} />
      </span>
    </div>
  );
}

/** Ctrl+S or Command+S saves, wherever on the page the focus is. */
function useSaveKey(save: () => Promise<void>): void {
  const current = useRef(save);
  useEffect(() => {
    current.current = save;
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void current.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function useLeaveGuard(isDirty: boolean, question: string): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
