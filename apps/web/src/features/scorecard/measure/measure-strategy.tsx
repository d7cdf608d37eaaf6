import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../app/formats';
import { useProgramLink } from '../../../app/unit';
import type { MeasurePageQuery } from '../../../graphql/graphql';
import styles from './measure-page.module.css';

/** What of the strategy a measure serves and what is being done about it; says so when nothing is. */
export function MeasureStrategy({ strategy }: { strategy: MeasurePageQuery['measureStrategy'] }) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  const to = useProgramLink();
  const statuses = {
    PROPOSED: t('initiative.proposed'),
    PLANNED: t('initiative.planned'),
    IN_PROGRESS: t('initiative.in-progress'),
    DONE: t('initiative.done'),
    STOPPED: t('initiative.stopped'),
  };
  const { promiseWords, battles, initiatives } = strategy;
  return (
    <section>
      <h2>{t('strategy.title')}</h2>
      <dl className={styles.terms}>
        {promiseWords.length > 0 ? (
          <div>
            <dt>{t('strategy.promise')}</dt>
            <dd>
              {promiseWords.map((word) => (
                <Link key={word.id} className={styles.tag} to={to('strategy/promise')}>
                  {word.title}
                </Link>
              ))}
            </dd>
          </div>
        ) : null}
        {battles.length > 0 ? (
          <div>
            <dt>{t('strategy.battles')}</dt>
            <dd>
              {battles.map((battle) => (
                <Link key={battle.id} className={styles.tag} to={to('strategy/battles')}>
                  {battle.title}
                </Link>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      {initiatives.length === 0 ? (
        <p className="wh-soft">{t('strategy.no-initiative')}</p>
      ) : (
        <ul className={styles.initiatives}>
          {initiatives.map((initiative) => (
            <li key={initiative.id}>
              <Link to={to('initiatives/table', { peek: initiative.id })}>{initiative.title}</Link>
              <span className={`${styles.initiativeFacts} wh-soft`}>
                {[
                  statuses[initiative.status],
                  initiative.owner,
                  initiative.endsOn ? t('strategy.until', { date: formats.date(initiative.endsOn) }) : null,
                  initiative.isDirect ? null : t('strategy.through-battle'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
