import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { reportConnection, useConnection } from '../app/connection';
import { StaleNotices } from '../app/stale-notices';
import { Toasts } from '../app/toasts';
import styles from './shell.module.css';

const CHECK_EVERY_MS = 4000;

/** Says that the server cannot be reached, asks for it every few seconds, and fetches the page anew when it is back. */
function OfflineBanner() {
  const { t } = useTranslation('shell');
  const { isOffline } = useConnection();
  const client = useApolloClient();
  useEffect(() => {
    if (!isOffline) return;
    const check = async () => {
      try {
        const answer = await fetch('/healthz', { cache: 'no-store' });
        if (!answer.ok) return;
        reportConnection({ isOffline: false });
        await client.refetchQueries({ include: 'active' });
      } catch {
        reportConnection({ isOffline: true });
      }
    };
    const timer = window.setInterval(() => void check(), CHECK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isOffline, client]);
  return isOffline ? (
    <div className={styles.banner} role="status">
      {t('error.offline')}
    </div>
  ) : null;
}

/** Around every page: the offline banner, messages, and the notice of an overtaken save. */
export function Root() {
  return (
    <>
      <OfflineBanner />
      <Outlet />
      <Toasts />
      <StaleNotices />
    </>
  );
}
