import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { showToast } from '../../app/toast';
import { useProgramLink, useUnit } from '../../app/unit';
import { EmptyWheel, NoUnits } from './empty-wheel';
import { useRecordAll } from './record-all';
import { WheelDocument } from './scorecard.documents';
import { UpdateGrid } from './update-grid';
import styles from './update-grid.module.css';
import { checkDraft, type Draft, EMPTY_DRAFT, updateRows } from './update-model';

/** This unit's values for the period, typed or pasted in one go. */
export function UpdatePage() {
  const { t } = useTranslation('scorecard');
  const { unit } = useUnit();
  const { period } = usePeriod();
  return (
    <Page>
      {unit ? (
        <UnitUpdate unitId={unit.id} unitName={unit.name} period={period} key={`${unit.id} ${period}`} />
      ) : (
        <NoUnits title={t('nav.update')} />
      )}
    </Page>
  );
}

function UnitUpdate({ unitId, unitName, period }: { unitId: string; unitName: string; period: string }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const to = useProgramLink();
  const { can } = useSession();
  const { program } = useProgram();
  const { data, error, refetch } = useQuery(WheelDocument, { variables: { unitId, period } });
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const { recordAll, isSaving } = useRecordAll();
  const rows = useMemo(() => (data ? updateRows(data.wheel, program.today) : []), [data, program.today]);
  const checked = rows
    .map((row) => ({ row, draft: drafts.get(row.measure.id) ?? EMPTY_DRAFT }))
    .map((line) => ({
      ...line,
      check: checkDraft(line.row, line.draft),
    }));
  const ready = checked.filter(({ check }) => check.isReady);
  const isTyped = checked.some(({ draft }) => draft.text.trim() !== '');
  useLeaveGuard(isTyped, t('confirm.discard'));

  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const title = t('update.title', { unit: unitName });
  if (rows.length === 0) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyWheel />
      </>
    );
  }
  if (!can('reading:write')) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState
          title={t('update.read-only-title')}
          text={t('update.read-only-text')}
          action={<Button to={to(`wheel/${unitId}`)}>{t('update.to-wheel')}</Button>}
        />
      </>
    );
  }

  const change = (changes: ReadonlyMap<string, Partial<Draft>>) => {
    setDrafts((before) => {
      const next = new Map(before);
      for (const [id, part] of changes) next.set(id, { ...(before.get(id) ?? EMPTY_DRAFT), ...part });
      return next;
    });
    setRefused((before) => new Map([...before].filter(([id]) => !changes.has(id))));
  };
  const saveAll = async () => {
    const result = await recordAll(
      ready.map(({ row, draft, check }) => ({
        measureId: row.measure.id,
        unitId,
        period: row.period,
        value: check.value,
        note: draft.note.trim() || null,
      })),
    );
    const saved = new Set(result.saved);
    setDrafts((before) => new Map([...before].filter(([id]) => !saved.has(id))));
    setRefused(result.refused);
    if (saved.size > 0) showToast({ message: t('update.saved', { count: saved.size }) });
    if (result.refused.size > 0) {
      showToast({ message: t('update.refused', { count: result.refused.size }), kind: 'problem' });
    }
  };
  const entered = rows.filter((row) => row.current !== null).length;

  return (
    <>
      <PageHeader
        title={title}
        lead={t('update.lead', { period: formats.period(period), entered, total: rows.length })}
        actions={
          <Button to={to(`wheel/${unitId}`)} variant="default">
            {t('update.to-wheel')}
          </Button>
        }
      />
      <p className={styles.keys}>
        <Trans t={t} i18nKey="update.keys" components={{ kbd: <kbd /> }} />
      </p>
      <UpdateGrid rows={rows} period={period} drafts={drafts} refused={refused} onChange={change} />
      <div className={styles.foot}>
        <span role="status">
          {ready.length > 0 ? t('update.ready', { count: ready.length }) : t('update.nothing-yet')}
        </span>
        <Button onClick={() => void saveAll()} loading={isSaving} disabled={ready.length === 0}>
          {t('update.save-all')}
        </Button>
      </div>
    </>
  );
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
