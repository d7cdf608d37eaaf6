import { useQuery } from '@apollo/client/react';
import { StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink } from '../../app/unit';
import type { ObjectiveFieldsFragment, Quadrant, UpdateObjectiveInput } from '../../graphql/graphql';
import { InlineChoice } from '../editing/inline-choice';
import { InlineText } from '../editing/inline-text';
import { LinkPicker } from '../editing/link-picker';
import { PeekField, PeekPanel, PeekSection } from '../editing/peek';
import { useQuickSave } from '../editing/quick-save';
import { RowHistory } from '../editing/row-history';
import { MeasureChoicesDocument } from '../initiatives/initiatives.documents';
import { Findings } from '../strategy/findings';
import { UNIT_KINDS, unitKindOf, useUnitKindWords } from '../units/unit-kinds';
import { CoverageBar } from './coverage-bar';
import type { ObjectiveScore } from './objective-lane';
import { ArchiveObjectiveDocument, RestoreObjectiveDocument, UpdateObjectiveDocument } from './objectives.documents';
import styles from './objectives.module.css';

const QUADRANTS: readonly Quadrant[] = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];

/** Props of ObjectivePeek. `objectives` are the live ones in their order, among which it moves. */
export interface ObjectivePeekProps {
  objective: ObjectiveFieldsFragment;
  objectives: readonly ObjectiveFieldsFragment[];
  score: ObjectiveScore | undefined;
  onClose: () => void;
}

/** The panel of one objective: its words, its measures with what they say, its cascade and its history. */
export function ObjectivePeek({ objective, objectives, score, onClose }: ObjectivePeekProps) {
  const { t } = useTranslation('objectives');
  const { program } = useProgram();
  const { can } = useSession();
  const formats = useFormats();
  const words = useScoreWords();
  const kinds = useUnitKindWords();
  const to = useProgramLink();
  const { data: measures } = useQuery(MeasureChoicesDocument, { variables: { programId: program.id } });
  const { save } = useQuickSave(UpdateObjectiveDocument);
  const { save: archive } = useQuickSave(ArchiveObjectiveDocument);
  const { save: restore } = useQuickSave(RestoreObjectiveDocument);
  const canWrite = can('strategy:write');
  const isArchived = objective.archivedAt != null;
  const readOnly = !canWrite || isArchived;
  const { id, version } = objective;
  const edit = (fields: Omit<UpdateObjectiveInput, 'id' | 'version'>) =>
    save(
      { id, version, ...fields },
      { done: t('saved', { name: objective.title }), undoable: true, refetch: 'active' },
    );
  const siblings = objectives.filter((other) => other.quadrant === objective.quadrant);
  const place = siblings.findIndex((other) => other.id === id);
  const elsewhere = new Set(
    objectives.filter((other) => other.id !== id).flatMap((other) => other.measures.map((m) => m.id)),
  );
  return (
    <PeekPanel
      kicker={t('objective.one')}
      label={objective.title}
      title={
        <InlineText
          value={objective.title}
          label={t('objective.title')}
          required
          readOnly={readOnly}
          onSave={(title) => edit({ title })}
        />
      }
      onClose={onClose}
    >
      <Findings findings={objective.findings} />
      <PeekField label={t('objective.description')}>
        <InlineText
          value={objective.description}
          label={t('objective.description')}
          placeholder={t('objective.description-hint')}
          multiline
          readOnly={readOnly}
          onSave={(description) => edit({ description })}
        />
      </PeekField>
      <PeekField label={t('field.owner')}>
        <InlineText
          value={objective.owner ?? ''}
          label={t('field.owner')}
          readOnly={readOnly}
          onSave={(owner) => edit({ owner: owner || null })}
        />
      </PeekField>
      <PeekField label={t('objective.quadrant')}>
        <InlineChoice
          value={objective.quadrant}
          label={t('objective.quadrant')}
          choices={QUADRANTS.map((value) => ({ value, label: words.quadrant[value] }))}
          readOnly={readOnly}
          onSave={(value) => edit({ quadrant: QUADRANTS.find((quadrant) => quadrant === value) ?? objective.quadrant })}
        />
      </PeekField>
      <PeekField label={t('objective.carried-by')} hint={t('objective.carried-by-hint')}>
        <InlineChoice
          value={objective.carriedBy ?? null}
          label={t('objective.carried-by')}
          choices={UNIT_KINDS.map((value) => ({ value, label: kinds[value] }))}
          empty={t('objective.carried-by-nobody')}
          readOnly={readOnly}
          onSave={(value) => edit({ carriedBy: value === null ? null : unitKindOf(value) })}
        />
      </PeekField>
      <PeekField label={t('objective.measures')} hint={t('objective.measures-hint')}>
        <LinkPicker
          label={t('objective.measures')}
          choices={
            measures?.measures
              .filter((measure) => !elsewhere.has(measure.id))
              .map((measure) => ({ value: measure.id, label: measure.name })) ?? []
          }
          values={objective.measures.map((measure) => measure.id)}
          readOnly={readOnly}
          onSave={(measureIds) => edit({ measureIds })}
        />
      </PeekField>
      {score && score.measures.length > 0 ? (
        <PeekSection title={t('objective.score')}>
          <table className={styles.measures}>
            <tbody>
              {score.measures.map((measure) => (
                <tr key={measure.id}>
                  <th scope="row">{measure.name}</th>
                  <td className="wh-number">{formats.value(measure.value, measure.unit, measure.decimals)}</td>
                  <td>
                    <StatusMark
                      status={measure.status}
                      label={measure.freshness === 'STALE' ? words.freshness.STALE : words.status[measure.status]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </PeekSection>
      ) : null}
      <PeekSection title={t('cascade.title')}>
        <CoverageBar {...objective.coverage} />
        <p>
          {t('cascade.counts', { goals: objective.goalCount, gaps: objective.gapCount })}{' '}
          <Link to={to(`strategy/objectives/${id}`)}>{t('cascade.open')}</Link>
        </p>
      </PeekSection>
      <PeekSection title={t('history')}>
        <RowHistory entityId={id} version={version} />
      </PeekSection>
      {canWrite ? (
        <div className={styles.peekActions}>
          {readOnly ? null : (
            <>
              <Button
                variant="default"
                size="xs"
                disabled={place <= 0}
                onClick={() => void edit({ afterId: siblings[place - 2]?.id ?? null })}
              >
                {t('move.up')}
              </Button>
              <Button
                variant="default"
                size="xs"
                disabled={place < 0 || place >= siblings.length - 1}
                onClick={() => void edit({ afterId: siblings[place + 1]?.id ?? null })}
              >
                {t('move.down')}
              </Button>
            </>
          )}
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              isArchived
                ? void restore({ id, version }, { done: t('restored', { name: objective.title }), refetch: 'active' })
                : void archive(
                    { id, version },
                    { done: t('archived', { name: objective.title }), undoable: true, refetch: 'active' },
                  )
            }
          >
            {isArchived ? t('action.restore') : t('archive')}
          </Button>
        </div>
      ) : null}
    </PeekPanel>
  );
}
