import { useQuery } from '@apollo/client/react';
import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { readNumber, scoreValue, statusOf } from '@wheelhouse/domain';
import { StatusMark } from '@wheelhouse/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useSave } from '../../app/save';
import { useScoreWords } from '../../app/status-words';
import type { ReadingQuery } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { ReadingDocument, RecordReadingDocument } from './scorecard.documents';
import styles from './scorecard.module.css';
import type { WheelMeasureView } from './wheel-model';

/** Props of ReadingForm. `period` is the measure's own period to enter for; `unitId` the unit. */
export interface ReadingFormProps {
  measure: WheelMeasureView;
  unitId: string;
  period: string;
  /** Aggregation RATIO also takes numerator and denominator, under these names. */
  ratio: { numerator: string; denominator: string } | null;
}

type Entered = ReadingQuery['readings'][number];

const FIELDS = ['value', 'numerator', 'denominator', 'note'];
const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Enters or corrects the value of one measure on the spot; a value that would be off track asks for a note. */
export function ReadingForm(props: ReadingFormProps) {
  const { measure, unitId, period } = props;
  const { data, loading } = useQuery(ReadingDocument, { variables: { measureId: measure.id, unitId, period } });
  const entered = data?.readings[0] ?? null;
  if (!data && loading) return null;
  return <Fields key={`${measure.id} ${period} ${entered?.version ?? 0}`} {...props} entered={entered} />;
}

function Fields({ measure, unitId, period, ratio, entered }: ReadingFormProps & { entered: Entered | null }) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const { save, isSaving, errorOf, otherErrors } = useSave(RecordReadingDocument);
  const [value, setValue] = useState(written(entered?.value));
  const [numerator, setNumerator] = useState(written(entered?.numerator));
  const [denominator, setDenominator] = useState(written(entered?.denominator));
  const [note, setNote] = useState(entered?.note ?? '');
  const [isAbsent, setAbsent] = useState(entered !== null && entered.value === null);
  const [unread, setUnread] = useState<string | null>(null);

  const number = isAbsent ? null : readNumber(value);
  const score =
    measure.target === null || measure.redFlag === null
      ? null
      : scoreValue(number, { goal: measure.target, redFlag: measure.redFlag }, measure.polarity);
  const status = statusOf(score);
  const asksForNote = isAbsent || status === 'OFF_TRACK';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parts = ratio ? { numerator: readNumber(numerator), denominator: readNumber(denominator) } : {};
    const hasParts = ratio !== null && parts.numerator !== null && parts.denominator !== null;
    if (!isAbsent && number === null && !hasParts) {
      setUnread(t('reading.not-a-number', { value }));
      return;
    }
    setUnread(null);
    const input = {
      measureId: measure.id,
      unitId,
      period,
      value: isAbsent || hasParts ? null : number,
      ...(isAbsent || !hasParts ? {} : parts),
      note: note.trim() === '' ? null : note.trim(),
    };
    await save(input, {
      done: t('reading.saved', { name: measure.name, period: formats.period(period) }),
      refetch: 'active',
    });
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <div className={styles.formRow}>
          <TextInput
            label={t('reading.value', { period: formats.period(period) })}
            inputMode="decimal"
            value={isAbsent ? '' : value}
            disabled={isAbsent}
            onChange={(event) => setValue(event.currentTarget.value)}
            rightSection={measure.unit === '%' ? '%' : undefined}
            error={unread ?? errorOf('value')}
            w={200}
          />
          {ratio && !isAbsent ? (
            <>
              <TextInput
                label={ratio.numerator}
                inputMode="decimal"
                value={numerator}
                onChange={(event) => setNumerator(event.currentTarget.value)}
                error={errorOf('numerator')}
                w={150}
              />
              <TextInput
                label={ratio.denominator}
                inputMode="decimal"
                value={denominator}
                onChange={(event) => setDenominator(event.currentTarget.value)}
                error={errorOf('denominator')}
                w={150}
              />
            </>
          ) : null}
        </div>
        <Checkbox
          label={t('reading.absent')}
          checked={isAbsent}
          onChange={(event) => setAbsent(event.currentTarget.checked)}
        />
        {score === null ? null : (
          <div role="status">
            <StatusMark status={status} label={words.status[status]} />{' '}
            <span className="wh-soft">{t('reading.would-score', { score: formats.number(score, 1) })}</span>
          </div>
        )}
        <Textarea
          label={asksForNote ? t('reading.note-why') : t('reading.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={errorOf('note')}
          autosize={false}
          rows={2}
        />
        <FormErrors messages={otherErrors(FIELDS)} />
        <Group justify="flex-end">
          <Button type="submit" loading={isSaving}>
            {entered ? t('reading.correct') : t('reading.enter')}
          </Button>
        </Group>
      </Stack>
      {entered ? (
        <ul className={styles.past}>
          <li>
            {t('reading.entered', {
              value: formats.value(entered.value, measure.unit, measure.decimals),
              by: entered.enteredBy ?? t('reading.somebody'),
              at: formats.dateTime(entered.updatedAt),
            })}
          </li>
          {entered.corrections.map((older) => (
            <li key={older.at} className="wh-soft">
              {t('reading.before', {
                value: formats.value(older.value, measure.unit, measure.decimals),
                by: older.enteredBy ?? t('reading.somebody'),
                at: formats.dateTime(older.at),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
