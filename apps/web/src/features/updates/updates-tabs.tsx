import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useProgramLink, useUnit } from '../../app/unit';
import styles from './updates.module.css';

/** My updates, the sheet of one unit, and the periods with their locks: the three pages of reporting. */
export function UpdatesTabs() {
  const { t } = useTranslation('updates');
  const to = useProgramLink();
  const { unit } = useUnit();
  const tab = (path: string, label: string) => (
    <NavLink to={to(path)} end className={styles.tab}>
      {label}
    </NavLink>
  );
  return (
    <nav className={`${styles.tabs} wh-no-print`} aria-label={t('tabs.label')}>
      {tab('update', t('tabs.mine'))}
      {unit ? tab(`update/${unit.id}`, t('tabs.unit')) : null}
      {tab('update/periods', t('tabs.periods'))}
    </nav>
  );
}
