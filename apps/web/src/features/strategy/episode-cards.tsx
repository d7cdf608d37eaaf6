import { useTranslation } from 'react-i18next';
import type { EpisodeFieldsFragment } from '../../graphql/graphql';
import { useInitiativeWords } from '../initiatives/initiative-words';
import styles from './strategy.module.css';

/** Episodes as cards for a narrow screen; a tap opens the panel, where everything can be edited. */
export function EpisodeCards({
  episodes,
  open,
}: {
  episodes: readonly EpisodeFieldsFragment[];
  open: (id: string) => void;
}) {
  const { t } = useTranslation('strategy');
  const { zone } = useInitiativeWords();
  return (
    <ul className={styles.cards}>
      {episodes.map((episode) => (
        <li key={episode.id}>
          <button type="button" onClick={() => open(episode.id)}>
            <b>{episode.title}</b>
            <span className={styles.cardLine}>
              <span className={styles.zone} data-zone={episode.zone ?? undefined}>
                {episode.zone ? zone[episode.zone] : t('zone.unscored')}
              </span>
              <span>
                {t('episode.axes', {
                  frequency: episode.frequency ?? '–',
                  emotion: episode.emotionalImportance ?? '–',
                })}
              </span>
            </span>
            <span className="wh-soft">{episode.owner?.name ?? t('episode.no-owner')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
