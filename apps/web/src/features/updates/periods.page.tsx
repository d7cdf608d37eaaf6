import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import type { PeriodCoverageQuery } from '../../graphql/graphql';
import { LockNotice, LockSign } from './lock-notice';
import { ReopenDialog } from './reopen-dialog';
import { LockPeriodDocument, PeriodCoverageDocument } from './updates.documents';
import styles from './updates.module.css';
import { UpdatesTabs } from './updates-tabs';

type Coverage = PeriodCoverageQuery['periodCoverage'];
type Lock = PeriodCoverageQuery['periodLocks'][number];

/** Who has reported the period of the page, who has not, and the locks of the program. */
export function PeriodsPage() {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const { period } = usePeriod();
  const formats = useFormats();
  const { data, previousData, error, refetch } = useQuery(PeriodCoverageDocument, {
    variables: { programId: program.id, period },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  return (
    <Page>
      <UpdatesTabs />
      <PageHeader title={t('periods.title', { period: formats.period(period) })} lead={t('periods.lead')} />
      {shown ? (
        <>
          <CoverageOf coverage={shown.periodCoverage} />
          <Locks locks={shown.periodLocks} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function CoverageOf({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const { can } = useSession();
  const formats = useFormats();
  const to = useProgramLink();
  const lock = useSave(LockPeriodDocument);
  const { period, units, completeUnits, expected, reported, gaps } = coverage;
  const lockNow = () =>
    lock.save(
      { programId: program.id, period },
      { done: t('lock.done', { period: formats.period(period) }), undoable: true, refetch: 'active' },
    );
  return (
    <section className={styles.section} aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('coverage.title')}</h2>
      {expected === 0 ? (
        <p className="wh-soft">{t('coverage.none')}</p>
      ) : (
        <>
          <p className={styles.figure}>
            <strong>{t('coverage.units', { complete: completeUnits, units })}</strong>
            <span className="wh-soft">{t('coverage.values', { reported, expected })}</span>
          </p>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * reported) / expected}%` }} />
          </span>
        </>
      )}
      {gaps.length > 0 ? (
        <table className={styles.gaps}>
          <thead>
            <tr>
              <th scope="col">{t('field.unit')}</th>
              <th scope="col">{t('coverage.missing')}</th>
              <th scope="col">{t('coverage.responsible')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <tr key={gap.unitId}>
                <th scope="row">
                  <Link to={to(`update/${gap.unitId}`, { period })}>{gap.unitName}</Link>
                </th>
                <td>
                  {gap.measures.join(t('grid.separator'))}
                  {gap.missing > gap.measures.length
                    ? t('coverage.and-more', { count: gap.missing - gap.measures.length })
                    : null}
                </td>
                <td>{gap.responsible.join(t('grid.separator')) || t('coverage.nobody')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {coverage.lock ? (
        <LockNotice lock={coverage.lock} />
      ) : can('program:write') ? (
        <div className={styles.lockNow}>
          <Button onClick={() => void lockNow()} loading={lock.isSaving} leftSection={<LockSign />}>
            {t('lock.action', { period: formats.period(period) })}
          </Button>
          <span className="wh-soft">{t('lock.meaning')}</span>
          {lock.otherErrors([]).map((message) => (
            <p key={message} className={styles.problem} role="alert">
              {message}
            </p>
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Locks({ locks }: { locks: readonly Lock[] }) {
  const { t } = useTranslation('updates');
  const { can } = useSession();
  const formats = useFormats();
  const [reopening, setReopening] = useState<string | null>(null);
  return (
    <section className={styles.section} aria-labelledby="locks-title">
      <h2 id="locks-title">{t('locks.title')}</h2>
      {locks.length === 0 ? <p className="wh-soft">{t('locks.none')}</p> : null}
      <ul className={styles.locks}>
        {locks.map((lock) => (
          <li key={lock.id}>
            <LockSign />
            <strong>{formats.period(lock.period)}</strong>
            <span className="wh-soft">
              {t('locks.by', { name: lock.lockedBy ?? t('locks.system'), date: formats.dateTime(lock.lockedAt) })}
            </span>
            {can('program:write') ? (
              <Button size="xs" variant="default" onClick={() => setReopening(lock.period)}>
                {t('reopen.action')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {reopening ? <ReopenDialog period={reopening} onClose={() => setReopening(null)} /> : null}
    </section>
  );
}
