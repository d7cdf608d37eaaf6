import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Logo } from '../../shell/logo';
import { LanguageMenu, ThemeMenu } from '../../shell/personal-menus';
import styles from './account-frame.module.css';

/** Props of AccountFrame. `wide` suits choices side by side, the default suits one short form. */
export interface AccountFrameProps {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  /** Further buttons in the bar, for example sign-out. */
  tools?: ReactNode;
  children: ReactNode;
}

/** Frame of the pages outside a program (sign-in, set-up, invitation, start, about): name, language, theme, one column. */
export function AccountFrame({ title, lead, wide = false, tools, children }: AccountFrameProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} · Wheelhouse`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link to="/" className={styles.brand} style={{ textDecoration: 'none' }}>
          <Logo />
          <span>Wheelhouse</span>
        </Link>
        <div>
          <LanguageMenu />
          <ThemeMenu />
          {tools}
        </div>
      </header>
      <main className={styles.main}>
        <div className={`${styles.panel} ${wide ? styles.wide : ''}`}>
          <h1 className={styles.title}>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
          {children}
        </div>
      </main>
      <footer className={styles.foot}>
        <Link to="/about">{t('nav.about')}</Link>
      </footer>
    </div>
  );
}
