import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import styles from './updates.module.css';

/** Says that a period is locked, by whom and since when, and where it is opened again. */
export function LockNotice({ lock }: { lock: { period: string; lockedBy?: string | null; lockedAt: string } }) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const to = useProgramLink();
  const values = { period: formats.period(lock.period), date: formats.date(lock.lockedAt) };
  return (
    <p className={styles.lock} role="status">
      <LockSign />
      <span>
        {lock.lockedBy ? t('lock.by', { ...values, name: lock.lockedBy }) : t('lock.notice', values)}{' '}
        <Link to={to('update/periods')}>{t('lock.how')}</Link>
      </span>
    </p>
  );
}

/** A closed padlock. */
export function LockSign() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3 6h8v6.5H3zM4.5 6V4a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
