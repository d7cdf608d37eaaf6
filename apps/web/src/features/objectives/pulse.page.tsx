import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import type { PulseFieldsFragment } from '../../graphql/graphql';
import { useQuickSave } from '../editing/quick-save';
import { OpenPulse } from './open-pulse';
import { ClosePulseDocument, PulsesDocument } from './pulse.documents';
import styles from './pulse.module.css';
import { PulseAnswer } from './pulse-answer';
import { PulseStairs } from './pulse-stairs';

/** Whether the objectives are understood on every level: answering the open pulse, and what came of the closed ones (M8). */
export function PulsePage() {
  const { t } = useTranslation(['objectives', 'editing', 'units']);
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const [isOpening, setOpening] = useState(false);
  const { data, previousData, error, refetch } = useQuery(PulsesDocument, {
    variables: { programId: program.id },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  if (!answer) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const { pulses } = answer;
  const running = pulses.filter((pulse) => pulse.status !== 'CLOSED');
  const closed = pulses.filter((pulse) => pulse.status === 'CLOSED');
  const open =
    can('strategy:write') && running.length === 0 ? (
      <Button onClick={() => setOpening(true)}>{t('pulse.open')}</Button>
    ) : null;
  return (
    <Page>
      <p className={styles.back}>
        <Link to={to('strategy/objectives')}>{t('page.title')}</Link>
      </p>
      <PageHeader title={t('pulse.title')} lead={t('pulse.lead')} actions={pulses.length > 0 ? open : null} />
      {pulses.length === 0 ? (
        <EmptyState
          title={t('pulse.none-title')}
          text={t('pulse.none-text')}
          example={t('pulse.none-example')}
          action={open}
        />
      ) : null}
      {running.map((pulse) => (
        <Running key={pulse.id} pulse={pulse} />
      ))}
      {closed.map((pulse) => (
        <PulseStairs key={pulse.id} pulse={pulse} />
      ))}
      {isOpening ? <OpenPulse onClose={() => setOpening(false)} /> : null}
    </Page>
  );
}

function Running({ pulse }: { pulse: PulseFieldsFragment }) {
  const { t } = useTranslation('objectives');
  const { can } = useSession();
  const formats = useFormats();
  const { save } = useQuickSave(ClosePulseDocument);
  const dates = { start: formats.date(pulse.opensOn), end: formats.date(pulse.closesOn) };
  return (
    <section className={styles.running}>
      <h2>{pulse.title}</h2>
      <p className="wh-soft">
        {pulse.status === 'PLANNED' ? t('pulse.planned', dates) : t('pulse.dates', dates)} ·{' '}
        {t('pulse.answers', { count: pulse.answers })}
      </p>
      {pulse.status === 'PLANNED' ? null : pulse.hasAnswered ? (
        <p className={styles.thanks}>{t('pulse.thanks')}</p>
      ) : (
        <PulseAnswer pulse={pulse} />
      )}
      {can('strategy:write') ? (
        <p className={styles.keeper}>
          <span className="wh-soft">{t('pulse.closed-first')}</span>{' '}
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              void save({ id: pulse.id, version: pulse.version }, { done: t('pulse.closed', { name: pulse.title }) })
            }
          >
            {t('pulse.close')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
