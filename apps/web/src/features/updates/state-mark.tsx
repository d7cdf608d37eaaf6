import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import type { UpdateState } from '../../graphql/graphql';
import styles from './update-grid.module.css';
import type { UpdateRow } from './update-model';

const SIGNS: Readonly<Record<Exclude<UpdateState, 'OPEN'>, string>> = {
  LATE: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M6 3.4V6l1.8 1.2',
  ESCALATED: 'M6 10.8V1.8M2.4 5.4L6 1.8l3.6 3.6',
  STALE: 'M1.2 1.2h9.6v9.6H1.2zM1.2 6L6 1.2M1.2 10.8l9.6-9.6M6 10.8L10.8 6',
  DONE: 'M1.8 6.4l2.8 2.8l5.6-6.4',
};

/**
 * How a value that is waited for stands, by sign and word: due until when, late, up the line, stale, or entered. The period
 * is named where it is not that of the page.
 */
export function StateMark({ row, period }: { row: UpdateRow; period: string | null }) {
  const { state, dueOn } = row;
  // Nobody waits for a value that nobody like this unit ever reported.
  const isWaitedFor = row.isExpected || state === 'DONE';
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const words: Record<UpdateState, string> = {
    OPEN: t('state.open', { date: formats.date(dueOn) }),
    LATE: t('state.late', { date: formats.date(dueOn) }),
    ESCALATED: t('state.escalated', { date: formats.date(dueOn) }),
    STALE: t('state.stale'),
    DONE: t('state.done'),
  };
  return (
    <span className={styles.state} data-state={state}>
      {period ? <span className={styles.period}>{period}</span> : null}
      {isWaitedFor && state !== 'OPEN' ? (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={SIGNS[state]} fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      ) : null}
      {isWaitedFor ? <span>{words[state]}</span> : null}
    </span>
  );
}
