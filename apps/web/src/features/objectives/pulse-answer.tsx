import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useSave } from '../../app/save';
import { useUnit } from '../../app/unit';
import type { PulseFieldsFragment, PulseLevel } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { UnitSelect } from '../units/unit-select';
import { AnswerPulseDocument } from './pulse.documents';
import styles from './pulse.module.css';
import { PULSE_LEVELS, usePulseLevels } from './pulse-words';

const UNKNOWN = '';

/** The form of a pulse: three choices and where one works, made for a thumb. */
export function PulseAnswer({ pulse }: { pulse: PulseFieldsFragment }) {
  const { t } = useTranslation('objectives');
  const levels = usePulseLevels();
  const { unitId: here } = useUnit();
  const { save, isSaving, issues } = useSave(AnswerPulseDocument);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [level, setLevel] = useState<PulseLevel | null>(null);
  const [unitId, setUnitId] = useState<string | null>(here);
  const isWhole = level !== null && unitId !== null && pulse.questions.every(({ key }) => choices[key] !== undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    await save(
      {
        pulseId: pulse.id,
        level,
        unitId,
        choices: pulse.questions.map(({ key }) => ({ question: key, option: choices[key] || null })),
      },
      { done: t('pulse.sent') },
    );
  };
  const choice = (question: string, option: string, text: string) => (
    <label key={option} className={styles.option}>
      <input
        type="radio"
        name={`${pulse.id} ${question}`}
        checked={choices[question] === option}
        onChange={() => setChoices({ ...choices, [question]: option })}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <form className={styles.answer} onSubmit={(event) => void submit(event)}>
      <p>{t('pulse.anonymous')}</p>
      {pulse.questions.map(({ key, options }, at) => (
        <fieldset key={key}>
          <legend>{t('pulse.question', { number: at + 1, count: pulse.questions.length })}</legend>
          {options.map((option) => choice(key, option.key, option.text))}
          {choice(key, UNKNOWN, t('pulse.unknown'))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{t('pulse.level')}</legend>
        {PULSE_LEVELS.map((value) => (
          <label key={value} className={styles.option}>
            <input type="radio" name={`${pulse.id} level`} checked={level === value} onChange={() => setLevel(value)} />
            <span>{levels[value]}</span>
          </label>
        ))}
      </fieldset>
      {level === 'FRONT_LINE' ? (
        <UnitSelect label={t('pulse.unit')} required value={unitId} onChange={setUnitId} mb="md" />
      ) : null}
      <FormErrors messages={issues.map((issue) => issue.message)} />
      <Button type="submit" disabled={!isWhole} loading={isSaving}>
        {t('pulse.send')}
      </Button>
      {isWhole ? null : <p className="wh-soft">{t('pulse.incomplete')}</p>}
    </form>
  );
}
