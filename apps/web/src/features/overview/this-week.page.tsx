import { useQuery } from '@apollo/client/react';
import { StatusMark } from '@wheelhouse/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink, useUnit } from '../../app/unit';
import { Reds } from '../updates/reds';
import { UpdatesDue } from '../updates/updates-due';
import { AlertList } from './alert-list';
import { Chain, ChainExample } from './chain';
import { isEmptyProgram, type Week } from './chain-model';
import { Checklist } from './checklist';
import { ThisWeekDocument } from './overview.documents';
import { RecentChanges } from './recent-changes';
import styles from './this-week.module.css';

const POLL_MS = 60_000;

/** The home of a program: what happened in words, the chain with its broken links, and what wants attention. */
export function ThisWeekPage() {
  const { t } = useTranslation('overview');
  const { program } = useProgram();
  const { unitId } = useUnit();
  const { period } = usePeriod();
  const formats = useFormats();
  const { can } = useSession();
  const { data, previousData, error, refetch } = useQuery(ThisWeekDocument, {
    variables: { programId: program.id, unitId, period },
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  useEffect(() => {
    const again = () => {
      if (!document.hidden) void refetch();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [refetch]);

  const week = (data ?? previousData)?.thisWeek;
  if (!week) {
    return error ? (
      <Page>
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    );
  }
  if (isEmptyProgram(week)) return <Invitation week={week} />;
  return (
    <Page>
      <PageHeader
        title={t('page.title')}
        lead={
          week.unitName
            ? t('page.lead', { unit: week.unitName, period: formats.period(week.period) })
            : formats.period(week.period)
        }
      />
      <Headline week={week} />
      {can('reading:write') ? <UpdatesDue /> : null}
      <Chain week={week} />
      <div className={styles.columns}>
        <div>
          <AlertList title={t('turned.title')} none={t('turned.none')} alerts={week.turned} unitId={week.unitId} />
          <AlertList title={t('red.title')} none={t('red.none')} alerts={week.red} unitId={week.unitId} />
          <Reds unitId={week.unitId} />
          <AlertList title={t('stale.title')} none={t('stale.none')} alerts={week.stale} unitId={week.unitId} />
        </div>
        <div>
          <Checklist week={week} />
          <RecentChanges changes={week.changes} />
        </div>
      </div>
    </Page>
  );
}

/** What happened, in up to three sentences. */
function Headline({ week }: { week: Week }) {
  const { t } = useTranslation('overview');
  const words = useScoreWords();
  const formats = useFormats();
  const to = useProgramLink();
  const broken = week.chain.reduce((sum, link) => sum + link.count, 0);
  const turnedRed = week.turned.filter((alert) => alert.status === 'OFF_TRACK').length;
  const recovered = week.turned.filter((alert) => alert.status === 'ON_TRACK').length;
  const change = week.score !== null && week.previousScore !== null ? week.score - week.previousScore : null;
  const score = formats.number(week.score, 1);
  const size = formats.number(change === null ? null : Math.abs(change), 1);
  const first =
    week.score === null
      ? t('headline.no-score')
      : change === null
        ? t('headline.score', { score })
        : Math.abs(change) < 0.05
          ? t('headline.score-steady', { score })
          : change > 0
            ? t('headline.score-up', { score, change: size })
            : t('headline.score-down', { score, change: size });
  const second =
    week.turned.length === 0
      ? t('headline.nothing-turned')
      : turnedRed > 0
        ? t('headline.turned-red', { count: turnedRed })
        : recovered > 0
          ? t('headline.recovered', { count: recovered })
          : t('headline.turned', { count: week.turned.length });
  const third = broken > 0 ? t('headline.broken', { count: broken }) : t('headline.whole');
  return (
    <div className={styles.headline}>
      {week.score === null ? null : (
        <Link to={to(week.unitId ? `wheel/${week.unitId}` : 'wheel')} className={styles.score}>
          <strong>{score}</strong>
          <StatusMark status={week.status} label={words.status[week.status]} />
        </Link>
      )}
      <p className={styles.sentences}>
        {first} {second} {third}
        <span className={styles.coverage}>{t('headline.coverage', { percent: formats.percent(week.coverage) })}</span>
      </p>
    </div>
  );
}

/** A program without content: what it will show, and the one thing to do first. */
function Invitation({ week }: { week: Week }) {
  const { t } = useTranslation('overview');
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  return (
    <Page>
      <PageHeader title={program.name} lead={t('invitation.lead')} />
      <EmptyState
        title={t('invitation.title')}
        text={t('invitation.text')}
        example={<ChainExample />}
        action={can('pack:install') ? <Button to={to('packs')}>{t('invitation.action')}</Button> : null}
        secondary={can('strategy:write') ? <Link to={to('strategy/promise')}>{t('invitation.by-hand')}</Link> : null}
      />
      <div style={{ maxWidth: 640, marginTop: 28 }}>
        <Checklist week={week} />
      </div>
    </Page>
  );
}
