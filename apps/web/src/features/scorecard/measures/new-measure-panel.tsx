import { NumberInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useProgram } from '../../../app/program';
import { useSave } from '../../../app/save';
import { SidePanel } from '../../../app/side-panel';
import type { MeasureFieldsFragment } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { FormulaField } from './formula-field';
import { MEASURE_FIELDS, type MeasureDraft, MeasureFields } from './measure-fields';
import { hasOwnThreshold, KINDS, oneOf, useMeasureWords } from './measure-words';
import { CreateMeasureDocument } from './measures.documents';
import styles from './measures.module.css';

const EMPTY: MeasureDraft = {
  name: '',
  shortName: '',
  definition: '',
  formula: '',
  kind: 'NUMBER',
  expression: '',
  quadrant: 'CUSTOMER',
  polarity: 'HIGHER',
  cadence: 'WEEK',
  aggregation: 'AVERAGE',
  timeAggregation: 'AVERAGE',
  unit: '%',
  decimals: 1,
  owner: '',
  ownerId: null,
  deputyId: null,
  source: '',
};
const NO_PLACE = 'none';

/** Props of NewMeasurePanel. */
export interface NewMeasurePanelProps {
  /** Live measures of the program, which a formula may read. */
  measures: readonly MeasureFieldsFragment[];
  onClose: () => void;
}

/** Panel of a new measure with its first goal, red flag and weight, and its place on the wheel. */
export function NewMeasurePanel({ measures, onClose }: NewMeasurePanelProps) {
  const { t } = useTranslation('scorecard.measures');
  const { program } = useProgram();
  const words = useMeasureWords();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateMeasureDocument);
  const [draft, setDraft] = useState(EMPTY);
  const [goal, setGoal] = useState<number | string>('');
  const [redFlag, setRedFlag] = useState<number | string>('');
  const [weight, setWeight] = useState<number | string>(1);
  const [from, setFrom] = useState(program.startsOn);
  const [place, setPlace] = useState(NO_PLACE);
  const [ratioScale, setRatioScale] = useState<number | string>(100);

  const isFormula = draft.kind === 'FORMULA';
  const isFixed = hasOwnThreshold(draft.kind);
  const change = (part: Partial<MeasureDraft>) =>
    setDraft((before) => ({
      ...before,
      // Until somebody chooses otherwise, time combines as units do.
      ...(part.aggregation && before.timeAggregation === before.aggregation
        ? { timeAggregation: part.aggregation }
        : {}),
      ...part,
    }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save(
      {
        programId: program.id,
        ...draft,
        expression: isFormula ? draft.expression : null,
        name: draft.name.trim(),
        shortName: draft.shortName.trim() || null,
        owner: draft.owner.trim() || null,
        source: draft.source.trim() || null,
        ...(draft.aggregation === 'RATIO' ? { ratioScale: Number(ratioScale) } : {}),
        ...(isFixed ? {} : { goal: Number(goal), redFlag: Number(redFlag) }),
        weight: Number(weight),
        from,
        wheelPosition: place === NO_PLACE ? null : Number(place),
      },
      { done: t('done.created', { name: draft.name.trim() }), undoable: true, refetch: ['Measures'] },
    );
    if (saved) onClose();
  };

  return (
    <SidePanel title={t('new.title')} size={520} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <Select
            label={t('field.kind')}
            data={KINDS.map((value) => ({ value, label: words.kind[value] }))}
            value={draft.kind}
            onChange={(value) => change({ kind: oneOf(KINDS, value, draft.kind) })}
            allowDeselect={false}
            error={errorOf('kind')}
          />
          {isFormula ? (
            <FormulaField
              value={draft.expression}
              onChange={(expression) => change({ expression })}
              measures={measures}
              error={errorOf('expression')}
            />
          ) : null}
          <MeasureFields draft={draft} onChange={change} errorOf={errorOf} />
          {draft.aggregation === 'RATIO' && !isFormula ? (
            <NumberInput
              label={t('field.ratio-scale')}
              description={t('field.ratio-scale-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={ratioScale}
              onChange={setRatioScale}
              error={errorOf('ratioScale')}
            />
          ) : null}
          <div className={styles.three}>
            {isFixed ? null : (
              <>
                <NumberInput label={t('field.goal')} required value={goal} onChange={setGoal} error={errorOf('goal')} />
                <NumberInput
                  label={t('field.red-flag')}
                  required
                  value={redFlag}
                  onChange={setRedFlag}
                  error={errorOf('redFlag')}
                />
              </>
            )}
            <NumberInput
              label={t('field.weight')}
              required
              value={weight}
              onChange={setWeight}
              error={errorOf('weight')}
            />
          </div>
          <div className={styles.pair}>
            <TextInput
              type="date"
              label={t('field.valid-from')}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              error={errorOf('from')}
            />
            <Select
              label={t('field.place')}
              data={['1', '2', '3', '4', '5', { value: NO_PLACE, label: t('place.none') }]}
              value={place}
              onChange={(value) => setPlace(value ?? NO_PLACE)}
              allowDeselect={false}
              error={errorOf('wheelPosition')}
            />
          </div>
          <FormErrors
            messages={otherErrors([
              ...MEASURE_FIELDS,
              'goal',
              'redFlag',
              'weight',
              'from',
              'wheelPosition',
              'ratioScale',
            ])}
          />
        </div>
        <div className={styles.buttons}>
          <Button type="submit" loading={isSaving}>
            {t('action.create')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
