import { FreshnessMark, StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink } from '../../app/unit';
import type { Week } from './chain-model';
import styles from './this-week.module.css';

const SHOWN = 8;

/** Props of AlertList. `unitId` is the page's unit: alerts of other units name theirs. */
export interface AlertListProps {
  title: string;
  /** Sentence when the list is empty. */
  none: string;
  alerts: Week['red'];
  unitId: string | null;
}

/** Measures that want attention; each opens the wheel at that measure. Shows eight, and says how many more there are. */
export function AlertList({ title, none, alerts, unitId }: AlertListProps) {
  const { t } = useTranslation('overview');
  const words = useScoreWords();
  const formats = useFormats();
  const to = useProgramLink();
  return (
    <section className={styles.block}>
      <h2 className={styles.blockTitle}>
        {title} {alerts.length > 0 ? <span className={styles.count}>{alerts.length}</span> : null}
      </h2>
      {alerts.length === 0 ? <p className="wh-soft">{none}</p> : null}
      <ul className={styles.alerts}>
        {alerts.slice(0, SHOWN).map((alert) => (
          <li key={`${alert.unitId} ${alert.measureId}`}>
            <Link className={styles.alertLink} to={to(`wheel/${alert.unitId}`, { measure: alert.measureId })}>
              <span className={styles.alertName}>
                {alert.measureName}
                {alert.unitId === unitId ? null : <span className="wh-soft"> · {alert.unitName}</span>}
              </span>
              <span className={styles.alertValue}>
                {t('alert.value', {
                  value: formats.value(alert.value, alert.unit, alert.decimals),
                  goal: formats.value(alert.target, alert.unit, alert.decimals),
                })}
              </span>
              <span className={styles.alertStatus}>
                {alert.freshness === 'STALE' ? (
                  <FreshnessMark freshness="STALE" label={words.freshness.STALE} />
                ) : (
                  <StatusMark status={alert.status} label={words.status[alert.status]} />
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {alerts.length > SHOWN ? <p className="wh-soft">{t('alert.more', { count: alerts.length - SHOWN })}</p> : null}
    </section>
  );
}
