import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgramLink } from '../../app/unit';
import type { EpisodeFieldsFragment } from '../../graphql/graphql';
import { type Choice, InlineChoice } from '../editing/inline-choice';
import { RatingCell } from '../editing/rating';
import { useInitiativeWords } from '../initiatives/initiative-words';
import type { EditEpisode } from './episode-edit';
import styles from './strategy.module.css';
import { useStrategyWords } from './strategy-words';

/** Props of EpisodeTable. `openId` is the row whose panel stands open. */
export interface EpisodeTableProps {
  episodes: readonly EpisodeFieldsFragment[];
  departments: readonly Choice[];
  edit: EditEpisode;
  open: (id: string) => void;
  openId: string | null;
  readOnly: boolean;
}

/** Episodes with both ratings, zone, owning department and initiatives; ratings and owner edit in place. */
export function EpisodeTable({ episodes, departments, edit, open, openId, readOnly }: EpisodeTableProps) {
  const { t } = useTranslation('strategy');
  const words = useStrategyWords();
  const { zone } = useInitiativeWords();
  const to = useProgramLink();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wh-scroll" aria-label={t('episode.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('episode.one')}</th>
            <th scope="col">{t('episode.stage')}</th>
            <th scope="col">{t('episode.frequency-short')}</th>
            <th scope="col">{t('episode.emotion-short')}</th>
            <th scope="col">{t('episode.zone')}</th>
            <th scope="col">{t('episode.owner')}</th>
            <th scope="col">{t('episode.channels')}</th>
            <th scope="col">{t('episode.initiatives')}</th>
          </tr>
        </thead>
        <tbody>
          {episodes.map((episode) => {
            const locked = readOnly || episode.archivedAt != null;
            return (
              <tr
                key={episode.id}
                data-selected={episode.id === openId || undefined}
                data-archived={episode.archivedAt != null || undefined}
              >
                <th scope="row">
                  <button type="button" className={styles.rowTitle} onClick={() => open(episode.id)}>
                    {episode.title}
                  </button>
                  <span className={styles.rowNote}>{episode.need}</span>
                </th>
                <td>
                  {words.stage[episode.lifecycleStage]}
                  <span className={styles.rowNote}>{words.type[episode.experienceType]}</span>
                </td>
                <td>
                  <RatingCell
                    value={episode.frequency}
                    label={t('cell', { field: t('axis.frequency'), name: episode.title })}
                    readOnly={locked}
                    onSave={(frequency) => edit(episode, { frequency })}
                  />
                </td>
                <td className={styles.flagCell}>
                  <RatingCell
                    value={episode.emotionalImportance}
                    label={t('cell', { field: t('axis.emotion'), name: episode.title })}
                    readOnly={locked}
                    onSave={(emotionalImportance) => edit(episode, { emotionalImportance })}
                  />
                  {episode.isFlagged ? (
                    <span role="img" aria-label={t('episode.flagged')} title={t('episode.flagged')}>
                      ◎
                    </span>
                  ) : null}
                </td>
                <td className={styles.zone} data-zone={episode.zone ?? undefined}>
                  {episode.archivedAt != null
                    ? t('archived-word')
                    : episode.zone
                      ? zone[episode.zone]
                      : t('zone.unscored')}
                </td>
                <td className={styles.owner}>
                  <InlineChoice
                    value={episode.owner?.id ?? null}
                    label={t('cell', { field: t('episode.owner'), name: episode.title })}
                    choices={departments}
                    empty={t('episode.no-owner')}
                    readOnly={locked}
                    onSave={(ownerId) => edit(episode, { ownerId })}
                  />
                </td>
                <td className={styles.channels}>{episode.channels.join(t('list-comma')) || '–'}</td>
                <td>
                  {episode.initiativeCount > 0 ? (
                    <Link to={to('initiatives/matrix', { episode: episode.id })} className={styles.link}>
                      {t('count.initiatives', { count: episode.initiativeCount })}
                    </Link>
                  ) : (
                    <span className="wh-soft">{t('none')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
