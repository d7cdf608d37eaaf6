import { useQuery } from '@apollo/client/react';
import { IconChevronRight, IconMenu2, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useMatches, useParams } from 'react-router';
import { ErrorState } from '../app/error-state';
import { writeStored } from '../app/language';
import { Loading } from '../app/loading';
import { useNarrow } from '../app/narrow';
import { ProgramContext, unitChoices } from '../app/program';
import { ProgramFrameDocument } from '../app/program.documents';
import { RequireSession, useSession } from '../app/session';
import { Logo } from './logo';
import { Navigation } from './navigation';
import { PeriodSelector } from './period-selector';
import { MyLanguageMenu, ThemeMenu, UserMenu } from './personal-menus';
import { ProgramMenu } from './program-menu';
import styles from './shell.module.css';
import { UnitPicker } from './unit-picker';

/** What a page says of itself in its route's `handle`: whether the top bar offers the unit and the period. */
export interface PageHandle {
  usesUnit?: boolean;
  usesPeriod?: boolean;
}

const Bell = lazy(async () => ({ default: (await import('../features/alerts/bell')).Bell }));

function usePageHandle(): PageHandle {
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  return {
    usesUnit: handles.some((handle) => handle?.usesUnit),
    usesPeriod: handles.some((handle) => handle?.usesPeriod),
  };
}

/** The frame of a program: skip link, top bar with program, unit and period, navigation, and the page. */
export function ProgramLayout() {
  return (
    <RequireSession>
      <Frame />
    </RequireSession>
  );
}

function Frame() {
  const { t } = useTranslation('shell');
  const { programId = '' } = useParams();
  const { version } = useSession();
  const { data, error, refetch } = useQuery(ProgramFrameDocument, { variables: { programId } });
  const { usesUnit, usesPeriod } = usePageHandle();
  const { pathname } = useLocation();
  const isNarrow = useNarrow();
  const drawer = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLElement>(null);
  const shownSection = useRef<string | null>(null);

  useEffect(() => {
    if (data) writeStored('wheelhouse.program', programId);
  }, [data, programId]);

  const section = pathname.split('/').slice(0, 4).join('/');
  useEffect(() => {
    const isFirst = shownSection.current === null;
    shownSection.current = section;
    if (isFirst) return;
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [section]);

  const frame = useMemo(() => {
    if (!data) return null;
    const units = unitChoices(data.unitTree);
    return {
      program: data.program,
      units,
      unitById: new Map(units.map((unit) => [unit.id, unit])),
      reload: async () => {
        await refetch();
      },
    };
  }, [data, refetch]);

  if (!frame) {
    return error ? (
      <main className="wh-page">
        <ErrorState error={error} retry={() => void refetch()} />
      </main>
    ) : (
      <Loading />
    );
  }
  return (
    <ProgramContext.Provider value={frame}>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <div className={styles.frame}>
        <header className={styles.bar}>
          <button
            type="button"
            className={`${styles.step} ${styles.burger}`}
            aria-label={t('nav.open')}
            onClick={() => drawer.current?.showModal()}
          >
            <IconMenu2 size={20} aria-hidden />
          </button>
          <Link to="/" className={styles.brand} aria-label="Wheelhouse">
            <Logo />
            <span>Wheelhouse</span>
          </Link>
          <div className={styles.place}>
            <ProgramMenu />
            {frame.program.isDemo ? <span className={styles.demo}>{t('label.demo')}</span> : null}
          </div>
          {usesUnit || usesPeriod ? (
            <div className={styles.second}>
              {usesUnit && frame.units.length > 0 ? (
                <IconChevronRight size={14} className={styles.chevron} aria-hidden />
              ) : null}
              {usesUnit ? <UnitPicker /> : null}
              <span className={styles.spacer} />
              {usesPeriod ? <PeriodSelector /> : null}
            </div>
          ) : (
            <span className={styles.spacer} />
          )}
          <div className={styles.tools}>
            <Suspense fallback={<span className={styles.step} />}>
              <Bell />
            </Suspense>
            <MyLanguageMenu />
            <ThemeMenu />
            <UserMenu />
          </div>
        </header>
        {isNarrow ? null : <Navigation version={version} />}
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {isNarrow ? (
        <dialog ref={drawer} className={styles.drawer} aria-label={t('nav.main')}>
          <div className={styles.drawerHead}>
            <span className={styles.brand} style={{ display: 'inline-flex' }}>
              <Logo />
              Wheelhouse
            </span>
            <button
              type="button"
              className={styles.step}
              aria-label={t('action.close')}
              onClick={() => drawer.current?.close()}
            >
              <IconX size={20} aria-hidden />
            </button>
          </div>
          <Navigation version={version} onGo={() => drawer.current?.close()} />
        </dialog>
      ) : null}
    </ProgramContext.Provider>
  );
}
