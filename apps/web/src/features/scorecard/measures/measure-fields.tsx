import { useQuery } from '@apollo/client/react';
import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../../app/program';
import { useScoreWords } from '../../../app/status-words';
import type { Aggregation, Cadence, MeasureKind, Polarity, Quadrant } from '../../../graphql/graphql';
import { AGGREGATIONS, CADENCES, oneOf, POLARITIES, QUADRANTS, useMeasureWords } from './measure-words';
import { PeopleDocument } from './measures.documents';
import styles from './measures.module.css';

/** What a measure says, as a form holds it. */
export interface MeasureDraft {
  name: string;
  shortName: string;
  definition: string;
  formula: string;
  kind: MeasureKind;
  expression: string;
  quadrant: Quadrant;
  polarity: Polarity;
  cadence: Cadence;
  aggregation: Aggregation;
  timeAggregation: Aggregation;
  unit: string;
  decimals: number;
  owner: string;
  ownerId: string | null;
  deputyId: string | null;
  source: string;
}

/** Names of the fields that MeasureFields prints errors under. */
export const MEASURE_FIELDS = [
  'name',
  'shortName',
  'definition',
  'formula',
  'expression',
  'quadrant',
  'polarity',
  'cadence',
  'aggregation',
  'timeAggregation',
  'unit',
  'decimals',
  'owner',
  'ownerId',
  'deputyId',
  'source',
];

/** Props of MeasureFields. */
export interface MeasureFieldsProps {
  draft: MeasureDraft;
  onChange: (change: Partial<MeasureDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Fields of a measure that a new one and an existing one share. */
export function MeasureFields({ draft, onChange, errorOf }: MeasureFieldsProps) {
  const { t } = useTranslation('scorecard.measures');
  const words = useMeasureWords();
  const { quadrant } = useScoreWords();
  return (
    <>
      <TextInput
        label={t('field.name')}
        required
        data-autofocus
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={errorOf('name')}
      />
      <TextInput
        label={t('field.short-name')}
        description={t('field.short-name-hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.shortName}
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
        error={errorOf('shortName')}
      />
      <div className={styles.pair}>
        <Select
          label={t('field.quadrant')}
          data={QUADRANTS.map((value) => ({ value, label: quadrant[value] }))}
          value={draft.quadrant}
          onChange={(value) => onChange({ quadrant: oneOf(QUADRANTS, value, draft.quadrant) })}
          allowDeselect={false}
          error={errorOf('quadrant')}
        />
        <Select
          label={t('field.direction')}
          data={POLARITIES.map((value) => ({ value, label: words.polarity[value] }))}
          value={draft.polarity}
          onChange={(value) => onChange({ polarity: oneOf(POLARITIES, value, draft.polarity) })}
          allowDeselect={false}
          error={errorOf('polarity')}
        />
        <Select
          label={t('field.cadence')}
          data={CADENCES.map((value) => ({ value, label: words.cadence[value] }))}
          value={draft.cadence}
          onChange={(value) => onChange({ cadence: oneOf(CADENCES, value, draft.cadence) })}
          allowDeselect={false}
          error={errorOf('cadence')}
        />
        <Select
          label={t('field.aggregation')}
          data={AGGREGATIONS.map((value) => ({ value, label: words.aggregation[value] }))}
          value={draft.aggregation}
          onChange={(value) => onChange({ aggregation: oneOf(AGGREGATIONS, value, draft.aggregation) })}
          allowDeselect={false}
          error={errorOf('aggregation')}
        />
        <Select
          label={t('field.time-aggregation')}
          data={AGGREGATIONS.filter((value) => value !== 'NONE').map((value) => ({
            value,
            label: words.aggregation[value],
          }))}
          value={draft.timeAggregation === 'NONE' ? 'LAST' : draft.timeAggregation}
          onChange={(value) => onChange({ timeAggregation: oneOf(AGGREGATIONS, value, draft.timeAggregation) })}
          allowDeselect={false}
          error={errorOf('timeAggregation')}
        />
        <TextInput
          label={t('field.unit-of-measure')}
          placeholder="%"
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
          error={errorOf('unit')}
        />
        <NumberInput
          label={t('field.decimals')}
          min={0}
          max={6}
          allowDecimal={false}
          value={draft.decimals}
          onChange={(value) => onChange({ decimals: Number(value) || 0 })}
          error={errorOf('decimals')}
        />
      </div>
      <Textarea
        label={t('field.definition')}
        autosize
        minRows={2}
        value={draft.definition}
        onChange={(event) => onChange({ definition: event.currentTarget.value })}
        error={errorOf('definition')}
      />
      <TextInput
        label={t('field.counted')}
        value={draft.formula}
        onChange={(event) => onChange({ formula: event.currentTarget.value })}
        error={errorOf('formula')}
      />
      <div className={styles.pair}>
        <PersonSelect
          label={t('field.owner-person')}
          value={draft.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
          error={errorOf('ownerId')}
        />
        <PersonSelect
          label={t('field.deputy')}
          value={draft.deputyId}
          onChange={(deputyId) => onChange({ deputyId })}
          error={errorOf('deputyId')}
        />
        <TextInput
          label={t('field.owner-words')}
          value={draft.owner}
          onChange={(event) => onChange({ owner: event.currentTarget.value })}
          error={errorOf('owner')}
        />
        <TextInput
          label={t('field.data-source')}
          value={draft.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
          error={errorOf('source')}
        />
      </div>
    </>
  );
}

function PersonSelect({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
}) {
  const { program } = useProgram();
  const { data } = useQuery(PeopleDocument, { variables: { programId: program.id } });
  const people = (data?.people ?? []).map((person) => ({ value: person.id, label: person.name }));
  return <Select label={label} data={people} value={value} onChange={onChange} clearable searchable error={error} />;
}
