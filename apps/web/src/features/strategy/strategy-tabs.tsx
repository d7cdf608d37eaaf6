import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useProgramLink } from '../../app/unit';
import styles from './strategy.module.css';

/** Promise, episodes, battles and objectives: the pages of the strategy. */
export function StrategyTabs() {
  const { t } = useTranslation('strategy');
  const to = useProgramLink();
  const tab = (path: string, label: string) => (
    <NavLink to={to(path)} className={styles.tab}>
      {label}
    </NavLink>
  );
  return (
    <nav className={`${styles.tabs} wh-no-print`} aria-label={t('tabs')}>
      {tab('strategy/promise', t('nav.promise'))}
      {tab('strategy/episodes', t('nav.episodes'))}
      {tab('strategy/battles', t('nav.battles'))}
      {tab('strategy/objectives', t('nav.objectives'))}
    </nav>
  );
}
