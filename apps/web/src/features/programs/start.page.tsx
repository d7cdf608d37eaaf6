import { useQuery } from '@apollo/client/react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { ProgramsDocument } from '../../app/program.documents';
import { RequireSession, useSession } from '../../app/session';
import { UserMenu } from '../../shell/personal-menus';
import { AccountFrame } from '../people/account-frame';
import styles from './start.module.css';

/** How to begin: from an industry pack, empty, or with a look at the demo; and the programs there are. */
export function StartPage() {
  return (
    <RequireSession>
      <Ways />
    </RequireSession>
  );
}

function Ways() {
  const { t } = useTranslation('programs');
  const { can } = useSession();
  const { date } = useFormats();
  const { data } = useQuery(ProgramsDocument);
  const demo = data?.programs.find((program) => program.isDemo);
  const own = data?.programs.filter((program) => !program.isDemo) ?? [];
  const canCreate = can('program:create');
  return (
    <AccountFrame
      title={t('start.title')}
      lead={canCreate ? t('start.lead') : t('start.lead-read-only')}
      wide
      tools={<UserMenu />}
    >
      <ul className={styles.ways}>
        {canCreate ? (
          <>
            <li className={`${styles.way} ${styles.first}`}>
              <h2>{t('start.pack-title')}</h2>
              <p>{t('start.pack-text')}</p>
              <Button to="/start/pack">{t('start.pack-action')}</Button>
            </li>
            <li className={styles.way}>
              <h2>{t('start.empty-title')}</h2>
              <p>{t('start.empty-text')}</p>
              <Button to="/start/empty" variant="default">
                {t('start.empty-action')}
              </Button>
            </li>
          </>
        ) : null}
        <li className={styles.way}>
          <h2>{t('start.demo-title')}</h2>
          {demo ? (
            <>
              <p>{t('start.demo-text')}</p>
              <Button to={`/p/${demo.id}/this-week`} variant="default">
                {t('start.demo-action')}
              </Button>
            </>
          ) : (
            <p>
              <Trans t={t} i18nKey="start.demo-how" components={{ code: <code /> }} />
            </p>
          )}
        </li>
      </ul>
      {own.length > 0 ? (
        <section className={styles.others}>
          <h2>{t('start.yours')}</h2>
          <ul>
            {own.map((program) => (
              <li key={program.id}>
                <Link to={`/p/${program.id}/this-week`}>
                  <span>{program.name}</span>
                  <span className="wh-soft">
                    {t('start.span', { from: date(program.startsOn), to: date(program.endsOn) })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </AccountFrame>
  );
}
