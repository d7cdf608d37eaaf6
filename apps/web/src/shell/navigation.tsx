import {
  IconCalendarWeek,
  IconChartDonut4,
  IconCompass,
  IconGridDots,
  IconHistory,
  IconPackage,
  IconPencil,
  IconRoad,
  IconSettings,
  IconTableImport,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useProgramLink } from '../app/unit';
import styles from './shell.module.css';

/** Main navigation of a program; period and unit of the page travel along. */
export function Navigation({ onGo, version }: { onGo?: () => void; version: string }) {
  const { t } = useTranslation('shell');
  const to = useProgramLink();
  const { pathname } = useLocation();
  const isBelow = (section: string) => pathname.includes(`/${section}/`) || pathname.endsWith(`/${section}`);
  const item = (path: string, label: string, Icon: typeof IconRoad, section?: string) => (
    <NavLink
      key={path}
      to={to(path)}
      className={styles.link}
      onClick={onGo}
      aria-current={section && isBelow(section) ? 'page' : undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span>{label}</span>
    </NavLink>
  );
  const sub = (path: string, label: string) => (
    <NavLink key={path} to={to(path)} className={`${styles.link} ${styles.sub}`} onClick={onGo}>
      {label}
    </NavLink>
  );
  const inStrategy = isBelow('strategy');
  const inScorecard = isBelow('wheel') || isBelow('heat-map') || isBelow('league') || isBelow('measures');
  return (
    <nav className={styles.nav} aria-label={t('nav.main')}>
      {item('this-week', t('nav.this-week'), IconCalendarWeek)}
      {item('wheel', t('nav.wheel'), IconChartDonut4)}
      {inScorecard ? (
        <>
          {sub('heat-map', t('nav.heat-map'))}
          {sub('league', t('nav.league'))}
        </>
      ) : null}
      {item('update', t('nav.update'), IconPencil)}
      <hr className={styles.rule} />
      {inStrategy ? (
        <>
          <Link to={to('strategy/promise')} className={styles.link} onClick={onGo}>
            <IconCompass size={18} stroke={1.6} aria-hidden />
            <span>{t('nav.strategy')}</span>
          </Link>
          {sub('strategy/promise', t('nav.promise'))}
          {sub('strategy/episodes', t('nav.episodes'))}
          {sub('strategy/battles', t('nav.battles'))}
          {sub('strategy/objectives', t('nav.objectives'))}
        </>
      ) : (
        item('strategy/promise', t('nav.strategy'), IconCompass)
      )}
      {item('initiatives/matrix', t('nav.initiatives'), IconGridDots, 'initiatives')}
      {item('roadmap', t('nav.roadmap'), IconRoad)}
      {item('readiness', t('nav.readiness'), IconUsersGroup)}
      <hr className={styles.rule} />
      {item('import', t('nav.import'), IconTableImport)}
      {item('packs', t('nav.packs'), IconPackage)}
      {item('history', t('nav.history'), IconHistory)}
      {item('settings', t('nav.settings'), IconSettings, 'settings')}
      <p className={styles.foot}>
        <Link to="/about">{t('nav.about')}</Link>
        {' · '}
        {version}
      </p>
    </nav>
  );
}
