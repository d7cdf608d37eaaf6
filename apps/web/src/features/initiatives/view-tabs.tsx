import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useProgram } from '../../app/program';
import styles from './initiatives.module.css';

/** Matrix, table and roadmap as three views of one filter: the links keep everything in the address but the open panel. */
export function ViewTabs() {
  const { t } = useTranslation('initiatives');
  const { program } = useProgram();
  const { search } = useLocation();
  const kept = new URLSearchParams(search);
  kept.delete('peek');
  kept.delete('page');
  const query = kept.toString();
  const tab = (path: string, label: string) => (
    <NavLink to={`/p/${program.id}/${path}${query ? `?${query}` : ''}`} className={styles.tab}>
      {label}
    </NavLink>
  );
  return (
    <nav className={`${styles.tabs} wh-no-print`} aria-label={t('views')}>
      {tab('initiatives/matrix', t('nav.matrix'))}
      {tab('initiatives/table', t('nav.table'))}
      {tab('roadmap', t('nav.roadmap'))}
    </nav>
  );
}
