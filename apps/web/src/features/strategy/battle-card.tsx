import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { BattleFieldsFragment } from '../../graphql/graphql';
import { Findings } from './findings';
import styles from './strategy.module.css';

/** A must-win battle in short: why, who, what for, how it is told, and what is done; its title opens the panel. */
export function BattleCard({
  battle,
  order,
  open,
}: {
  battle: BattleFieldsFragment;
  order: number;
  open: (id: string) => void;
}) {
  const { t } = useTranslation('strategy');
  const formats = useFormats();
  const to = useProgramLink();
  const isArchived = battle.archivedAt != null;
  return (
    <li className={styles.battle} data-archived={isArchived || undefined}>
      <div className={styles.battleHead}>
        <span className={styles.battleNumber} aria-hidden>
          {order}
        </span>
        <div>
          <h2>
            <button type="button" className={styles.rowTitle} onClick={() => open(battle.id)}>
              {battle.title}
            </button>
          </h2>
          <p className="wh-soft">
            {[
              battle.captain ?? t('battle.no-captain'),
              battle.startsOn && battle.endsOn
                ? t('span', { start: formats.date(battle.startsOn), end: formats.date(battle.endsOn) })
                : null,
              isArchived ? t('archived-word') : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </div>
      <p className={styles.why}>{battle.why || t('battle.no-why')}</p>
      <dl className={styles.wordFacts}>
        <dt>{t('battle.episodes')}</dt>
        <dd>{battle.episodes.map((episode) => episode.title).join(t('list-comma')) || '–'}</dd>
        <dt>{t('battle.measures')}</dt>
        <dd>{battle.leadMeasures.map((measure) => measure.name).join(t('list-comma')) || '–'}</dd>
        <dt>{t('battle.initiatives')}</dt>
        <dd>
          {battle.initiativeCount > 0 ? (
            <Link className={styles.link} to={to('initiatives/matrix', { battle: battle.id })}>
              {t('count.initiatives', { count: battle.initiativeCount })}
            </Link>
          ) : (
            t('none')
          )}
        </dd>
      </dl>
      <Findings findings={battle.findings} />
    </li>
  );
}
