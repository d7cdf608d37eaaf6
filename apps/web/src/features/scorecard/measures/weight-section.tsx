import { NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { useSave } from '../../../app/save';
import type { MeasureFieldsFragment } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { UnitSelect } from '../../units/unit-select';
import { RemoveWeightDocument, SetWeightDocument } from './measures.documents';
import styles from './measures.module.css';

/** Weights by date, newest first, and a form that adds one. */
export function WeightSection({ measure, mayWrite }: { measure: MeasureFieldsFragment; mayWrite: boolean }) {
  const { t } = useTranslation('scorecard.measures');
  const { program, unitById } = useProgram();
  const { date, number } = useFormats();
  const { save, isSaving, errorOf, otherErrors } = useSave(SetWeightDocument);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(program.today);
  const [weight, setWeight] = useState<number | string>(measure.weight);
  const [unitId, setUnitId] = useState<string | null>(null);
  const removal = useSave(RemoveWeightDocument);
  const known = [...measure.weights].sort((a, b) => b.from.localeCompare(a.from));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save(
      { measureId: measure.id, unitId, from, weight: Number(weight) },
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
            <th>{t('threshold.for')}</th>
            <th className={styles.number}>{t('field.weight')}</th>
            {mayWrite ? <th aria-label={t('action.remove')} /> : null}
          </tr>
        </thead>
        <tbody>
          {known.map((entry) => (
            <tr key={entry.id}>
              <td data-label={t('field.valid-from')}>{date(entry.from)}</td>
              <td data-label={t('threshold.for')}>
                {entry.unitId ? (unitById.get(entry.unitId)?.name ?? t('threshold.other-unit')) : t('threshold.all')}
              </td>
              <td className={styles.number} data-label={t('field.weight')}>
                {number(entry.weight, Number.isInteger(entry.weight) ? 0 : 2)}
              </td>
              {mayWrite ? (
                <td className={styles.number}>
                  <Button
                    variant="subtle"
                    size="xs"
                    loading={removal.isSaving}
                    aria-label={t('weight.remove', { date: date(entry.from) })}
                    onClick={() =>
                      void removal.save(
                        { id: entry.id, version: entry.version },
                        { done: t('done.saved'), undoable: true, refetch: ['Measures'] },
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
          <UnitSelect
            label={t('threshold.for')}
            placeholder={t('threshold.all')}
            value={unitId}
            onChange={setUnitId}
            clearable
            error={errorOf('unitId')}
          />
          <FormErrors messages={otherErrors(['from', 'weight', 'unitId'])} />
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
