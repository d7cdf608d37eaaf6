import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgramLink } from '../../app/unit';
import type { ChecklistStep } from '../../graphql/graphql';
import type { Week } from './chain-model';
import styles from './this-week.module.css';

const PATH: Readonly<Record<ChecklistStep, string>> = {
  UNITS: 'settings/units',
  PACK: 'packs',
  VALUE_PROPOSITION: 'strategy/promise',
  READINGS: 'update',
  PEOPLE: 'settings/people',
  INITIATIVES_SCHEDULED: 'roadmap',
};

/** What is still to set up, each step a link; gone when all is done. */
export function Checklist({ week }: { week: Week }) {
  const { t } = useTranslation('overview');
  const to = useProgramLink();
  const words: Record<ChecklistStep, string> = {
    UNITS: t('step.units'),
    PACK: t('step.pack'),
    VALUE_PROPOSITION: t('step.value-proposition'),
    READINGS: t('step.readings'),
    PEOPLE: t('step.people'),
    INITIATIVES_SCHEDULED: t('step.initiatives-scheduled'),
  };
  const done = week.checklist.filter((item) => item.isDone).length;
  if (done === week.checklist.length) return null;
  return (
    <section className={styles.block}>
      <h2 className={styles.blockTitle}>{t('checklist.title', { done, total: week.checklist.length })}</h2>
      <ul className={styles.checklist}>
        {week.checklist.map((item) => (
          <li key={item.step} data-done={item.isDone || undefined}>
            <span className={styles.box}>
              {item.isDone ? <IconCheck size={12} stroke={3} aria-label={t('checklist.done')} /> : null}
            </span>
            {item.isDone ? <span>{words[item.step]}</span> : <Link to={to(PATH[item.step])}>{words[item.step]}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
