import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import type { InitiativeRowFragment } from '../../graphql/graphql';
import { useInitiativeWords } from './initiative-words';
import styles from './initiatives.module.css';

/** Initiatives as cards for a narrow screen; a tap opens the panel, where everything can be edited. */
export function InitiativeCards({
  rows,
  open,
}: {
  rows: readonly InitiativeRowFragment[];
  open: (id: string) => void;
}) {
  const { t } = useTranslation('initiatives');
  const words = useInitiativeWords();
  const formats = useFormats();
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" onClick={() => open(row.id)}>
            <b>{row.title}</b>
            <span className={styles.cardLine}>
              <span className={styles.zone} data-zone={row.priority.zone ?? undefined}>
                {row.priority.zone ? words.zone[row.priority.zone] : t('zone.unscored')}
              </span>
              {row.priority.score === null || row.priority.score === undefined ? null : (
                <span>
                  {t('card.axes', { frequency: row.frequency ?? '–', emotion: row.emotionalImportance ?? '–' })}
                </span>
              )}
              <span>{words.status[row.status]}</span>
            </span>
            <span className={styles.cardSoft}>
              {[row.battle?.title, row.owner].filter(Boolean).join(' · ')}
              {row.startsOn && row.endsOn ? (
                <span>{t('card.dates', { start: formats.date(row.startsOn), end: formats.date(row.endsOn) })}</span>
              ) : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
