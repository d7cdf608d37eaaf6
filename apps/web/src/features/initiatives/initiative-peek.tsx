import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import type { InitiativeDetailFragment, UpdateInitiativeInput } from '../../graphql/graphql';
import { InlineChoice } from '../editing/inline-choice';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import { LinkPicker } from '../editing/link-picker';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RatingButtons } from '../editing/rating';
import { RowHistory } from '../editing/row-history';
import { DepartmentImpacts } from './department-impacts';
import { useInitiativeChoices } from './initiative-choices';
import { INITIATIVE_STATUSES, useInitiativeWords } from './initiative-words';
import {
  ArchiveInitiativeDocument,
  InitiativeDocument,
  MeasureChoicesDocument,
  RestoreInitiativeDocument,
  UpdateInitiativeDocument,
} from './initiatives.documents';
import styles from './initiatives.module.css';
import { Milestones } from './milestones';

/** Names of the queries whose rows an edit of an initiative can move to another place, or away. */
export const INITIATIVE_LISTS = ['InitiativeMatrix', 'Initiatives', 'Roadmap'];

/** The panel of one initiative: every field is edited where it stands. */
export function InitiativePeek({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('initiatives');
  const { data, error, refetch } = useQuery(InitiativeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return (
      <PeekPanel kicker={t('one')} title="" label={t('one')} onClose={onClose}>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={8} />}
      </PeekPanel>
    );
  }
  return <Panel initiative={data.initiative} onClose={onClose} onChanged={() => void refetch()} />;
}

interface PanelProps {
  initiative: InitiativeDetailFragment;
  onClose: () => void;
  onChanged: () => void;
}

function Panel({ initiative, onClose, onChanged }: PanelProps) {
  const { t } = useTranslation('initiatives');
  const { can } = useSession();
  const { program } = useProgram();
  const formats = useFormats();
  const words = useInitiativeWords();
  const choices = useInitiativeChoices();
  const { data: measures } = useQuery(MeasureChoicesDocument, { variables: { programId: program.id } });
  const { save } = useQuickSave(UpdateInitiativeDocument);
  const { save: archive } = useQuickSave(ArchiveInitiativeDocument);
  const { save: restore } = useQuickSave(RestoreInitiativeDocument);
  const { id, version, priority } = initiative;
  const readOnly = !can('initiative:write') || initiative.archivedAt !== null;
  const edit = (fields: Omit<UpdateInitiativeInput, 'id' | 'version'>) =>
    save({ id, version, ...fields }, { refetch: INITIATIVE_LISTS });
  const row = { id, version };

  return (
    <PeekPanel
      kicker={[t('one'), initiative.battle?.title].filter(Boolean).join(' · ')}
      label={initiative.title}
      title={
        <InlineText
          value={initiative.title}
          label={t('field.title')}
          required
          readOnly={readOnly}
          onSave={(title) => edit({ title })}
        />
      }
      onClose={onClose}
    >
      {initiative.archivedAt ? (
        <div className={styles.notice}>
          <span>{t('archived-on', { date: formats.date(initiative.archivedAt) })}</span>
          {can('initiative:write') ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => void restore(row, { done: t('restored', { title: initiative.title }), refetch: 'active' })}
            >
              {t('action.restore')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {initiative.isStopCandidate ? <p className={styles.notice}>{t('stop-candidate')}</p> : null}
      <div className={styles.description}>
        <InlineText
          value={initiative.description}
          label={t('field.description')}
          placeholder={t('add-description')}
          multiline
          readOnly={readOnly}
          onSave={(description) => edit({ description })}
        />
      </div>
      <PeekSection title={t('section.priority')}>
        <PeekField label={t('axis.frequency')}>
          <RatingButtons
            value={initiative.frequency}
            label={t('axis.frequency')}
            readOnly={readOnly}
            clear={false}
            onSave={(frequency) => edit({ frequency })}
          />
        </PeekField>
        <PeekField label={t('axis.emotion')}>
          <RatingButtons
            value={initiative.emotionalImportance}
            label={t('axis.emotion')}
            readOnly={readOnly}
            clear={false}
            onSave={(emotionalImportance) => edit({ emotionalImportance })}
          />
        </PeekField>
        <PeekField label={t('field.zone')} hint={priority.isFlagged ? t('flagged-hint') : undefined}>
          <span className={styles.static}>
            {priority.zone ? words.zone[priority.zone] : t('zone.unscored')}
            {priority.score === null
              ? ''
              : t('score-parts', {
                  frequency: initiative.frequency ?? '–',
                  emotion: initiative.emotionalImportance ?? '–',
                  score: priority.score,
                })}
          </span>
          <div className={styles.hintLine}>
            {priority.score === null && initiative.episodes.length === 0
              ? t('score-none')
              : priority.parts.isInherited
                ? t('score-inherited')
                : t('score-own')}
            {!readOnly && !priority.parts.isInherited && initiative.episodes.length > 0 ? (
              <button
                type="button"
                className={styles.linkButton}
                onClick={() => void edit({ frequency: null, emotionalImportance: null })}
              >
                {t('score-inherit')}
              </button>
            ) : null}
          </div>
        </PeekField>
        <PeekField label={t('field.effort')}>
          <RatingButtons
            value={initiative.effort}
            label={t('field.effort')}
            readOnly={readOnly}
            onSave={(effort) => edit({ effort })}
          />
        </PeekField>
      </PeekSection>
      <PeekSection title={t('section.plan')}>
        <PeekField label={t('filter.status')}>
          <InlineChoice
            value={initiative.status}
            label={t('filter.status')}
            choices={words.statusChoices}
            readOnly={readOnly}
            onSave={(value) => edit({ status: INITIATIVE_STATUSES.find((status) => status === value) })}
          />
        </PeekField>
        <PeekField label={t('filter.kind')}>
          <InlineChoice
            value={initiative.kind}
            label={t('filter.kind')}
            choices={words.kindChoices}
            readOnly={readOnly}
            onSave={(value) => edit({ kind: value === 'QUICK_WIN' ? 'QUICK_WIN' : 'STRUCTURAL' })}
          />
        </PeekField>
        <PeekField label={t('field.start')}>
          <InlineDate
            value={initiative.startsOn ?? null}
            label={t('field.start')}
            readOnly={readOnly}
            max={initiative.endsOn}
            onSave={(startsOn) => edit({ startsOn })}
          />
        </PeekField>
        <PeekField label={t('field.end')}>
          <InlineDate
            value={initiative.endsOn ?? null}
            label={t('field.end')}
            readOnly={readOnly}
            min={initiative.startsOn}
            onSave={(endsOn) => edit({ endsOn })}
          />
        </PeekField>
        <PeekField label={t('field.owner')}>
          <InlineText
            value={initiative.owner ?? ''}
            label={t('field.owner')}
            readOnly={readOnly}
            onSave={(owner) => edit({ owner: owner || null })}
          />
        </PeekField>
        <PeekField label={t('field.sponsor')}>
          <InlineText
            value={initiative.sponsor ?? ''}
            label={t('field.sponsor')}
            readOnly={readOnly}
            onSave={(sponsor) => edit({ sponsor: sponsor || null })}
          />
        </PeekField>
        <PeekField label={t('field.cost', { currency: program.currency })}>
          <InlineText
            value={initiative.cost == null ? '' : String(initiative.cost)}
            label={t('field.cost', { currency: program.currency })}
            readOnly={readOnly}
            onSave={(text) => {
              const cost = text === '' ? null : Number(text.replaceAll(/[\s,，]/g, ''));
              return cost !== null && Number.isNaN(cost) ? undefined : edit({ cost });
            }}
          />
        </PeekField>
      </PeekSection>
      <PeekSection title={t('section.milestones')}>
        <Milestones initiative={initiative} readOnly={readOnly} onChanged={onChanged} />
      </PeekSection>
      <PeekSection title={t('section.links')}>
        <PeekField label={t('filter.battle')}>
          <InlineChoice
            value={initiative.battle?.id ?? null}
            label={t('filter.battle')}
            choices={choices.battles}
            empty={t('label.none')}
            readOnly={readOnly}
            onSave={(battleId) => edit({ battleId })}
          />
        </PeekField>
        <PeekField label={t('filter.episode')}>
          <LinkPicker
            label={t('filter.episode')}
            choices={choices.episodes}
            values={initiative.episodes.map((episode) => episode.id)}
            readOnly={readOnly}
            onSave={(episodeIds) => edit({ episodeIds })}
          />
        </PeekField>
        <PeekField label={t('field.measures')}>
          <LinkPicker
            label={t('field.measures')}
            choices={measures?.measures.map((measure) => ({ value: measure.id, label: measure.name })) ?? []}
            values={initiative.measures.map((measure) => measure.id)}
            readOnly={readOnly}
            onSave={(measureIds) => edit({ measureIds })}
          />
        </PeekField>
        <PeekField label={t('field.departments')}>
          <DepartmentImpacts
            departments={initiative.departments}
            choices={choices.departments}
            readOnly={readOnly}
            onSave={(departments) => edit({ departments })}
          />
        </PeekField>
        {initiative.origin ? (
          <PeekField label={t('field.origin')}>
            <span className={styles.static}>{initiative.origin.pack}</span>
          </PeekField>
        ) : null}
      </PeekSection>
      <PeekSection title={t('section.history')}>
        <RowHistory entityId={id} version={version} />
      </PeekSection>
      {readOnly ? null : (
        <Button
          style={{ marginTop: 20 }}
          variant="default"
          size="xs"
          onClick={() =>
            void archive(row, {
              done: t('archived', { title: initiative.title }),
              undoable: true,
              refetch: 'active',
            }).then((saved) => {
              if (saved) onClose();
            })
          }
        >
          {t('action.archive')}
        </Button>
      )}
    </PeekPanel>
  );
}
