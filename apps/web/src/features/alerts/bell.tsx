import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgram } from '../../app/program';
import { useProgramLink } from '../../app/unit';
import { UnreadNoticesDocument } from './alerts.documents';
import styles from './bell.module.css';

const POLL_MS = 60_000;

/** The bell of the top bar with the number of unread notices; it leads to them. */
export function Bell() {
  const { t } = useTranslation('shell');
  const { program } = useProgram();
  const to = useProgramLink();
  const { data } = useQuery(UnreadNoticesDocument, {
    variables: { programId: program.id },
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const count = data?.unreadNotices ?? 0;
  const label = count > 0 ? t('nav.alerts-unread', { count }) : t('nav.alerts');
  return (
    <Link to={to('alerts')} className={styles.bell} aria-label={label} title={label}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M4 13V8a5 5 0 0 1 10 0v5l1.2 1.2H2.8L4 13zm3.2 1.4a1.9 1.9 0 0 0 3.6 0M9 1.4V3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {count > 0 ? <span className={styles.count}>{count > 99 ? '99+' : count}</span> : null}
    </Link>
  );
}
