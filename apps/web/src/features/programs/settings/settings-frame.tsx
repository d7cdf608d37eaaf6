import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { PageHeader, type PageHeaderProps } from '../../../app/page-header';
import { useSession } from '../../../app/session';
import { useProgramLink } from '../../../app/unit';
import styles from './settings.module.css';

/** Around every page of the settings: the tabs that lead to the others, the page's head, its body. */
export function SettingsFrame({ children, ...header }: PageHeaderProps & { children: ReactNode }) {
  const { t } = useTranslation('programs.settings');
  const { can } = useSession();
  const to = useProgramLink();
  const tabs = useRef<HTMLElement>(null);
  // On a phone the tabs scroll sideways, and the one of the page may be out of sight.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const tab = (path: string, label: string) => (
    <li>
      <NavLink to={to(path)} end className={styles.tab}>
        {label}
      </NavLink>
    </li>
  );
  return (
    <div className="wh-page">
      <nav ref={tabs} aria-label={t('tabs.label')} className={`${styles.tabs} wh-no-print`}>
        <ul>
          {tab('settings', t('tabs.program'))}
          {tab('settings/units', t('tabs.units'))}
          {tab('settings/measures', t('tabs.measures'))}
          {can('user:admin') ? tab('settings/people', t('tabs.people')) : null}
          {can('wall:write') ? tab('settings/walls', t('tabs.walls')) : null}
          {tab('settings/tokens', t('tabs.tokens'))}
          {tab('settings/installation', t('tabs.installation'))}
        </ul>
      </nav>
      <PageHeader {...header} />
      {children}
    </div>
  );
}
