import { Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useSave } from '../../../app/save';
import { SidePanel } from '../../../app/side-panel';
import { useProgramLink } from '../../../app/unit';
import type { MeasureFieldsFragment } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { FormulaField } from './formula-field';
import { MEASURE_FIELDS, type MeasureDraft, MeasureFields } from './measure-fields';
import { hasOwnThreshold } from './measure-words';
import { ArchiveMeasureDocument, RestoreMeasureDocument, UpdateMeasureDocument } from './measures.documents';
import styles from './measures.module.css';
import { ScoreProgress } from './score-jobs';
import { ThresholdSection } from './threshold-section';
import { WeightSection } from './weight-section';

/** Props of MeasurePanel. */
export interface MeasurePanelProps {
  measure: MeasureFieldsFragment;
  /** The other live measures, which a formula may read. */
  others: readonly MeasureFieldsFragment[];
  mayWrite: boolean;
  onClose: () => void;
}

const draftOf = (measure: MeasureFieldsFragment): MeasureDraft => ({
  name: measure.name,
  shortName: measure.shortName,
  definition: measure.definition,
  formula: measure.formula,
  kind: measure.kind,
  expression: measure.expression ?? '',
  quadrant: measure.quadrant,
  polarity: measure.polarity,
  cadence: measure.cadence,
  aggregation: measure.aggregation,
  timeAggregation: measure.timeAggregation,
  unit: measure.unit,
  decimals: measure.decimals,
  owner: measure.owner ?? '',
  ownerId: measure.ownerId,
  deputyId: measure.deputyId,
  source: measure.source ?? '',
});

/** Panel of one measure: what it says, its goals and weights by date, and putting it away. */
export function MeasurePanel({ measure, others, mayWrite, onClose }: MeasurePanelProps) {
  const { t } = useTranslation('scorecard.measures');
  const to = useProgramLink();
  const isOpenToChange = mayWrite && !measure.archivedAt;
  return (
    <SidePanel title={measure.name} size={520} onClose={onClose}>
      <ScoreProgress measureId={measure.id} />
      <WordsForm key={`${measure.id}-${measure.version}`} measure={measure} others={others} mayWrite={isOpenToChange} />
      <ThresholdSection measure={measure} mayWrite={isOpenToChange && !hasOwnThreshold(measure.kind)} />
      <WeightSection measure={measure} mayWrite={isOpenToChange} />
      <PutAway measure={measure} mayWrite={mayWrite} />
      <Button to={to('history', { entity: 'measure', id: measure.id })} variant="subtle" style={{ marginTop: 10 }}>
        {t('panel.history')}
      </Button>
    </SidePanel>
  );
}

function WordsForm({ measure, others, mayWrite }: Omit<MeasurePanelProps, 'onClose'>) {
  const { t } = useTranslation('scorecard.measures');
  const { save, isSaving, errorOf, otherErrors } = useSave(UpdateMeasureDocument);
  const [draft, setDraft] = useState(() => draftOf(measure));
  const [isFocus, setFocus] = useState(measure.isFocus);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { kind, expression, timeAggregation: _, ...fields } = draft;
    await save(
      {
        id: measure.id,
        version: measure.version,
        ...fields,
        ...(kind === 'FORMULA' ? { expression } : {}),
        ...(draft.timeAggregation === measure.timeAggregation ? {} : { timeAggregation: draft.timeAggregation }),
        name: draft.name.trim(),
        owner: draft.owner.trim() || null,
        source: draft.source.trim() || null,
        isFocus,
      },
      { done: t('done.saved'), undoable: true, refetch: ['Measures'] },
    );
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!mayWrite} style={{ border: 0, margin: 0, padding: 0 }}>
        <div className={styles.fields}>
          {measure.kind === 'FORMULA' ? (
            <FormulaField
              value={draft.expression}
              onChange={(expression) => setDraft((before) => ({ ...before, expression }))}
              measures={others}
              error={errorOf('expression')}
            />
          ) : null}
          <MeasureFields
            draft={draft}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
            errorOf={errorOf}
          />
          {measure.wheelPosition === null ? null : (
            <Switch
              label={t('field.focus')}
              description={t('field.focus-hint')}
              checked={isFocus}
              onChange={(event) => setFocus(event.currentTarget.checked)}
            />
          )}
          {measure.benchmark ? (
            <p className="wh-soft" style={{ margin: 0 }}>
              {t('panel.benchmark', { value: measure.benchmark.value, basis: measure.benchmark.basis })}
            </p>
          ) : null}
          <FormErrors messages={otherErrors(MEASURE_FIELDS)} />
        </div>
        {mayWrite ? (
          <div className={styles.buttons}>
            <Button type="submit" loading={isSaving}>
              {t('action.save')}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </form>
  );
}

function PutAway({ measure, mayWrite }: { measure: MeasureFieldsFragment; mayWrite: boolean }) {
  const { t } = useTranslation('scorecard.measures');
  const archive = useSave(ArchiveMeasureDocument);
  const restore = useSave(RestoreMeasureDocument);
  if (!mayWrite) return null;
  const row = { id: measure.id, version: measure.version };
  return (
    <section className={styles.section}>
      <p>{measure.archivedAt ? t('archived.text') : t('archive.text')}</p>
      <FormErrors messages={[...archive.issues, ...restore.issues].map((issue) => issue.message)} />
      {measure.archivedAt ? (
        <Button
          variant="default"
          loading={restore.isSaving}
          onClick={() =>
            void restore.save(row, { done: t('done.restored', { name: measure.name }), refetch: ['Measures'] })
          }
        >
          {t('action.restore')}
        </Button>
      ) : (
        <Button
          variant="grave"
          loading={archive.isSaving}
          onClick={() =>
            void archive.save(row, {
              done: t('done.archived', { name: measure.name }),
              undoable: true,
              refetch: ['Measures'],
            })
          }
        >
          {t('action.archive')}
        </Button>
      )}
    </section>
  );
}
