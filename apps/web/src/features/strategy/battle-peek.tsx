import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import type { BattleFieldsFragment, UpdateMustWinBattleInput } from '../../graphql/graphql';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import { LinkPicker } from '../editing/link-picker';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RowHistory } from '../editing/row-history';
import { useInitiativeChoices } from '../initiatives/initiative-choices';
import { MeasureChoicesDocument } from '../initiatives/initiatives.documents';
import {
  ArchiveMustWinBattleDocument,
  RestoreMustWinBattleDocument,
  UpdateMustWinBattleDocument,
} from './battles.documents';
import { Findings } from './findings';
import styles from './strategy.module.css';

/** The panel of one must-win battle: every field is edited where it stands. */
export function BattlePeek({ battle, onClose }: { battle: BattleFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation('strategy');
  const { can } = useSession();
  const { program } = useProgram();
  const choices = useInitiativeChoices();
  const { data: measures } = useQuery(MeasureChoicesDocument, { variables: { programId: program.id } });
  const { save } = useQuickSave(UpdateMustWinBattleDocument);
  const { save: archive } = useQuickSave(ArchiveMustWinBattleDocument);
  const { save: restore } = useQuickSave(RestoreMustWinBattleDocument);
  const canWrite = can('strategy:write');
  const isArchived = battle.archivedAt != null;
  const readOnly = !canWrite || isArchived;
  const row = { id: battle.id, version: battle.version };
  const edit = (fields: Omit<UpdateMustWinBattleInput, 'id' | 'version'>) =>
    save({ ...row, ...fields }, { done: t('changed', { name: battle.title }), undoable: true });
  return (
    <PeekPanel
      kicker={t('battle.one')}
      label={battle.title}
      title={
        <InlineText
          value={battle.title}
          label={t('field.title')}
          required
          readOnly={readOnly}
          onSave={(title) => edit({ title })}
        />
      }
      onClose={onClose}
    >
      <Findings findings={battle.findings} />
      <PeekField label={t('battle.why')}>
        <InlineText
          value={battle.why}
          label={t('battle.why')}
          placeholder={t('battle.why-hint')}
          multiline
          readOnly={readOnly}
          onSave={(why) => edit({ why })}
        />
      </PeekField>
      <PeekField label={t('battle.captain')}>
        <InlineText
          value={battle.captain ?? ''}
          label={t('battle.captain')}
          readOnly={readOnly}
          onSave={(captain) => edit({ captain: captain || null })}
        />
      </PeekField>
      <PeekField label={t('field.start')}>
        <InlineDate
          value={battle.startsOn ?? null}
          label={t('field.start')}
          readOnly={readOnly}
          onSave={(startsOn) => edit({ startsOn })}
        />
      </PeekField>
      <PeekField label={t('field.end')}>
        <InlineDate
          value={battle.endsOn ?? null}
          label={t('field.end')}
          readOnly={readOnly}
          min={battle.startsOn}
          onSave={(endsOn) => edit({ endsOn })}
        />
      </PeekField>
      <PeekField label={t('battle.episodes')}>
        <LinkPicker
          label={t('battle.episodes')}
          choices={choices.episodes}
          values={battle.episodes.map((episode) => episode.id)}
          readOnly={readOnly}
          onSave={(episodeIds) => edit({ episodeIds })}
        />
      </PeekField>
      <PeekField label={t('battle.measures')}>
        <LinkPicker
          label={t('battle.measures')}
          choices={measures?.measures.map((measure) => ({ value: measure.id, label: measure.name })) ?? []}
          values={battle.leadMeasures.map((measure) => measure.id)}
          readOnly={readOnly}
          onSave={(leadMeasureIds) => edit({ leadMeasureIds })}
        />
      </PeekField>
      {battle.origin ? (
        <PeekField label={t('origin')}>
          <span className={styles.static}>{battle.origin.pack}</span>
        </PeekField>
      ) : null}
      <PeekSection title={t('history')}>
        <RowHistory entityId={battle.id} version={battle.version} />
      </PeekSection>
      {canWrite ? (
        <Button
          style={{ marginTop: 20 }}
          variant="default"
          size="xs"
          onClick={() =>
            isArchived
              ? void restore(row, { done: t('restored', { name: battle.title }), refetch: 'active' })
              : void archive(row, { done: t('archived', { name: battle.title }), undoable: true, refetch: 'active' })
          }
        >
          {isArchived ? t('action.restore') : t('archive')}
        </Button>
      ) : null}
    </PeekPanel>
  );
}
