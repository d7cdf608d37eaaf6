import { NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { useSave } from '../../../app/save';
import type { MeasureFieldsFragment } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { SetWeightDocument } from './measures.documents';
import styles from './measures.module.css';

/** Weights by date, newest first, and a form that adds one. */
export function WeightSection({ measure, mayWrite }: { measure: MeasureFieldsFragment; mayWrite: boolean }) {
  const { t } = useTranslation('scorecard.measures');
  const { program } = useProgram();
  const { date, number } = useFormats();
  const { save, isSaving, errorOf, otherErrors } = useSave(SetWeightDocument);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(program.today);
  const [weight, setWeight] = useState<number | string>(measure.weight);
  const known = [...measure.weights].sort((a, b) => b.from.localeCompare(a.from));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save(
      { measureId: measure.id, from, weight: Number(weight) },
      { done: t('done.saved'), undoable: true, refetch: ['Measures'] },
    );
    if (saved) setOpen(false);
  };

  return (
    <section className={styles.section}>
      <h3>{t('weight.title')}</h3>
      <p>{t('weight.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('field.valid-from')}</th>
            <th className={styles.number}>{t('field.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((entry) => (
            <tr key={entry.from}>
              <td data-label={t('field.valid-from')}>{date(entry.from)}</td>
              <td className={styles.number} data-label={t('field.weight')}>
                {number(entry.weight, Number.isInteger(entry.weight) ? 0 : 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayWrite && isOpen ? (
        <form onSubmit={(event) => void submit(event)} className={styles.fields} style={{ marginTop: 12 }}>
          <div className={styles.pair}>
            <TextInput
              type="date"
              label={t('field.valid-from')}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              error={errorOf('from')}
            />
            <NumberInput
              label={t('field.weight')}
              required
              value={weight}
              onChange={setWeight}
              error={errorOf('weight')}
            />
          </div>
          <FormErrors messages={otherErrors(['from', 'weight'])} />
          <div className={styles.buttons}>
            <Button type="submit" loading={isSaving}>
              {t('weight.set')}
            </Button>
            <Button variant="subtle" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      ) : mayWrite ? (
        <div className={styles.buttons}>
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {t('weight.add')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
