import { StatusMark, type StatusWords } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useInitiativeWords } from '../initiatives/initiative-words';
import styles from './roadmap.module.css';
import { type PlanLane, planStatus } from './roadmap-model';

/** Props of PhaseList. */
export interface PhaseListProps {
  lanes: readonly PlanLane[];
  today: string;
  statusWords: StatusWords;
  onOpen: (id: string) => void;
}

/** The roadmap as a list by lane with dates, for a narrow screen; a tap opens the panel, where the dates are changed. */
export function PhaseList({ lanes, today, statusWords, onOpen }: PhaseListProps) {
  const { t } = useTranslation('roadmap');
  const formats = useFormats();
  const words = useInitiativeWords();
  return (
    <div className={styles.list}>
      {lanes.map((lane) => (
        <section key={lane.key}>
          <h2>{lane.label}</h2>
          {lane.span ? (
            <p className="wh-soft">
              {t('span', { start: formats.date(lane.span.start), end: formats.date(lane.span.end) })}
            </p>
          ) : null}
          {lane.items.length === 0 ? <p className="wh-soft">{t('empty-lane')}</p> : null}
          <ul>
            {lane.items.map((item) => {
              const status = planStatus(item, today);
              return (
                <li key={item.id}>
                  <button type="button" onClick={() => onOpen(item.id)}>
                    <b>{item.title}</b>
                    <span>{t('span', { start: formats.date(item.start), end: formats.date(item.end) })}</span>
                    <span className={styles.listState}>
                      <span>{words.status[item.status]}</span>
                      {status && status !== 'ON_TRACK' ? (
                        <StatusMark status={status} label={statusWords[status]} />
                      ) : null}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
