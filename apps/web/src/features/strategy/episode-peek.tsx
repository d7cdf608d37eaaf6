import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import type { EpisodeFieldsFragment } from '../../graphql/graphql';
import { type Choice, InlineChoice } from '../editing/inline-choice';
import { InlineLines } from '../editing/inline-lines';
import { InlineText } from '../editing/inline-text';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RatingButtons } from '../editing/rating';
import { RowHistory } from '../editing/row-history';
import { useInitiativeWords } from '../initiatives/initiative-words';
import type { EditEpisode } from './episode-edit';
import { ArchiveEpisodeDocument, RestoreEpisodeDocument } from './episodes.documents';
import styles from './strategy.module.css';
import { EXPERIENCE_TYPES, LIFECYCLE_STAGES, useStrategyWords } from './strategy-words';

/** Props of EpisodePeek. */
export interface EpisodePeekProps {
  episode: EpisodeFieldsFragment;
  departments: readonly Choice[];
  edit: EditEpisode;
  onClose: () => void;
}

/** The panel of one episode: every field is edited where it stands. */
export function EpisodePeek({ episode, departments, edit, onClose }: EpisodePeekProps) {
  const { t } = useTranslation('strategy');
  const { can } = useSession();
  const words = useStrategyWords();
  const { zone } = useInitiativeWords();
  const to = useProgramLink();
  const { save: archive } = useQuickSave(ArchiveEpisodeDocument);
  const { save: restore } = useQuickSave(RestoreEpisodeDocument);
  const canWrite = can('strategy:write');
  const isArchived = episode.archivedAt != null;
  const readOnly = !canWrite || isArchived;
  const row = { id: episode.id, version: episode.version };
  return (
    <PeekPanel
      kicker={t('episode.one')}
      label={episode.title}
      title={
        <InlineText
          value={episode.title}
          label={t('field.title')}
          required
          readOnly={readOnly}
          onSave={(title) => edit(episode, { title })}
        />
      }
      onClose={onClose}
    >
      <PeekField label={t('episode.need')}>
        <InlineText
          value={episode.need}
          label={t('episode.need')}
          placeholder={t('episode.need-hint')}
          multiline
          readOnly={readOnly}
          onSave={(need) => edit(episode, { need })}
        />
      </PeekField>
      <PeekField label={t('axis.frequency')}>
        <RatingButtons
          value={episode.frequency}
          label={t('axis.frequency')}
          readOnly={readOnly}
          onSave={(frequency) => edit(episode, { frequency })}
        />
      </PeekField>
      <PeekField label={t('axis.emotion')} hint={episode.isFlagged ? t('episode.flagged-hint') : undefined}>
        <RatingButtons
          value={episode.emotionalImportance}
          label={t('axis.emotion')}
          readOnly={readOnly}
          onSave={(emotionalImportance) => edit(episode, { emotionalImportance })}
        />
      </PeekField>
      <PeekField label={t('episode.zone')}>
        <span className={styles.static}>{episode.zone ? zone[episode.zone] : t('zone.unscored')}</span>
      </PeekField>
      <PeekField label={t('episode.rationale')}>
        <InlineText
          value={episode.rationale ?? ''}
          label={t('episode.rationale')}
          multiline
          readOnly={readOnly}
          onSave={(rationale) => edit(episode, { rationale: rationale || null })}
        />
      </PeekField>
      <PeekField label={t('episode.owner')}>
        <InlineChoice
          value={episode.owner?.id ?? null}
          label={t('episode.owner')}
          choices={departments}
          empty={t('episode.no-owner')}
          readOnly={readOnly}
          onSave={(ownerId) => edit(episode, { ownerId })}
        />
      </PeekField>
      <PeekField label={t('episode.stage')}>
        <InlineChoice
          value={episode.lifecycleStage}
          label={t('episode.stage')}
          choices={words.stageChoices}
          readOnly={readOnly}
          onSave={(value) => edit(episode, { lifecycleStage: LIFECYCLE_STAGES.find((stage) => stage === value) })}
        />
      </PeekField>
      <PeekField label={t('episode.type')}>
        <InlineChoice
          value={episode.experienceType}
          label={t('episode.type')}
          choices={words.typeChoices}
          readOnly={readOnly}
          onSave={(value) => edit(episode, { experienceType: EXPERIENCE_TYPES.find((type) => type === value) })}
        />
      </PeekField>
      <PeekField label={t('episode.channels')}>
        <InlineLines
          values={episode.channels}
          label={t('episode.channels')}
          readOnly={readOnly}
          onSave={(channels) => edit(episode, { channels })}
        />
      </PeekField>
      <PeekField label={t('episode.touchpoints')}>
        <InlineLines
          values={episode.touchpoints}
          label={t('episode.touchpoints')}
          readOnly={readOnly}
          onSave={(touchpoints) => edit(episode, { touchpoints })}
        />
      </PeekField>
      {episode.initiativeCount > 0 ? (
        <PeekField label={t('episode.initiatives')}>
          <Link className={`${styles.link} ${styles.static}`} to={to('initiatives/matrix', { episode: episode.id })}>
            {t('count.initiatives', { count: episode.initiativeCount })}
          </Link>
        </PeekField>
      ) : null}
      {episode.origin ? (
        <PeekField label={t('origin')}>
          <span className={styles.static}>{episode.origin.pack}</span>
        </PeekField>
      ) : null}
      <PeekSection title={t('history')}>
        <RowHistory entityId={episode.id} version={episode.version} />
      </PeekSection>
      {canWrite ? (
        <Button
          style={{ marginTop: 20 }}
          variant="default"
          size="xs"
          onClick={() =>
            isArchived
              ? void restore(row, { done: t('restored', { name: episode.title }), refetch: 'active' })
              : void archive(row, { done: t('archived', { name: episode.title }), undoable: true, refetch: 'active' })
          }
        >
          {isArchived ? t('action.restore') : t('archive')}
        </Button>
      ) : null}
    </PeekPanel>
  );
}
