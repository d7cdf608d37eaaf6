import { NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { useSave } from '../../../app/save';
import type { MeasureFieldsFragment, SetThresholdInput } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { UnitSelect } from '../../units/unit-select';
import { RemoveThresholdDocument, SetThresholdDocument } from './measures.documents';
import styles from './measures.module.css';
import { ThresholdPreview } from './threshold-preview';

/** What was previewed says nothing about a change that was edited since. */
const sameChange = (a: SetThresholdInput, b: SetThresholdInput): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Goals and red flags by date, newest first, and a form that adds one; what is past is never rewritten. */
export function ThresholdSection({ measure, mayWrite }: { measure: MeasureFieldsFragment; mayWrite: boolean }) {
  const { t } = useTranslation('scorecard.measures');
  const { program, unitById } = useProgram();
  const { date, value } = useFormats();
  const { save, isSaving, errorOf, otherErrors } = useSave(SetThresholdDocument);
  const removal = useSave(RemoveThresholdDocument);
  const [baseline, setBaseline] = useState<number | string>(measure.baseline ?? '');
  const [previewed, setPreviewed] = useState<SetThresholdInput | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(program.today);
  const [goal, setGoal] = useState<number | string>(measure.goal);
  const [redFlag, setRedFlag] = useState<number | string>(measure.redFlag);
  const [unitId, setUnitId] = useState<string | null>(null);
  const known = [...measure.thresholds].sort((a, b) => b.from.localeCompare(a.from));

  const input: SetThresholdInput = {
    measureId: measure.id,
    unitId,
    from,
    goal: Number(goal),
    redFlag: Number(redFlag),
    baseline: baseline === '' ? null : Number(baseline),
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save(input, { done: t('done.saved'), undoable: true, refetch: ['Measures', 'ScoreJobs'] });
    if (saved) setOpen(false);
  };

  return (
    <section className={styles.section}>
      <h3>{t('threshold.title')}</h3>
      <p>{t('threshold.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('field.valid-from')}</th>
            <th>{t('threshold.for')}</th>
            <th className={styles.number}>{t('field.goal')}</th>
            <th className={styles.number}>{t('field.red-flag')}</th>
            <th className={styles.number}>{t('field.baseline')}</th>
            {mayWrite ? <th aria-label={t('action.remove')} /> : null}
          </tr>
        </thead>
        <tbody>
          {known.map((threshold) => (
            <tr key={threshold.id}>
              <td data-label={t('field.valid-from')}>{date(threshold.from)}</td>
              <td data-label={t('threshold.for')}>
                {threshold.unitId
                  ? (unitById.get(threshold.unitId)?.name ?? t('threshold.other-unit'))
                  : t('threshold.all')}
              </td>
              <td className={styles.number} data-label={t('field.goal')}>
                {value(threshold.goal, measure.unit, measure.decimals)}
              </td>
              <td className={styles.number} data-label={t('field.red-flag')}>
                {value(threshold.redFlag, measure.unit, measure.decimals)}
              </td>
              <td className={styles.number} data-label={t('field.baseline')}>
                {threshold.baseline === null ? '–' : value(threshold.baseline, measure.unit, measure.decimals)}
              </td>
              {mayWrite ? (
                <td className={styles.number}>
                  <Button
                    variant="subtle"
                    size="xs"
                    loading={removal.isSaving}
                    aria-label={t('threshold.remove', { date: date(threshold.from) })}
                    onClick={() =>
                      void removal.save(
                        { id: threshold.id, version: threshold.version },
                        { done: t('done.saved'), undoable: true, refetch: ['Measures', 'ScoreJobs'] },
                      )
                    }
                  >
                    {t('action.remove')}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <FormErrors messages={removal.issues.map((issue) => issue.message)} />
      {mayWrite && isOpen ? (
        <form onSubmit={(event) => void submit(event)} className={styles.fields} style={{ marginTop: 12 }}>
          <div className={styles.three}>
            <TextInput
              type="date"
              label={t('field.valid-from')}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              error={errorOf('from')}
            />
            <NumberInput label={t('field.goal')} required value={goal} onChange={setGoal} error={errorOf('goal')} />
            <NumberInput
              label={t('field.red-flag')}
              required
              value={redFlag}
              onChange={setRedFlag}
              error={errorOf('redFlag')}
            />
          </div>
          <NumberInput
            label={t('field.baseline')}
            description={t('field.baseline-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={baseline}
            onChange={setBaseline}
            error={errorOf('baseline')}
          />
          <UnitSelect
            label={t('threshold.for')}
            placeholder={t('threshold.all')}
            value={unitId}
            onChange={setUnitId}
            clearable
            error={errorOf('unitId')}
          />
          <FormErrors messages={otherErrors(['from', 'goal', 'redFlag', 'unitId', 'baseline'])} />
          {previewed && sameChange(previewed, input) ? <ThresholdPreview input={previewed} /> : null}
          <div className={styles.buttons}>
            <Button type="submit" loading={isSaving}>
              {t('threshold.set')}
            </Button>
            <Button variant="default" disabled={goal === '' || redFlag === ''} onClick={() => setPreviewed(input)}>
              {t('preview.show')}
            </Button>
            <Button variant="subtle" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      ) : mayWrite ? (
        <div className={styles.buttons}>
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {t('threshold.add')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
