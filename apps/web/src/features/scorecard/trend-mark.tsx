import { useTranslation } from 'react-i18next';
import type { Trend } from '../../graphql/graphql';
import styles from './scorecard.module.css';

/**
 * Props of TrendMark. `change` is the change of the value and `text` its formatted size; `word` the trend in the reader's
 * language. `isSignal` false says that the change is no more than chance (XmR), null that there are too few values to tell.
 */
export interface TrendMarkProps {
  trend: Trend;
  word: string;
  change: number | null;
  text: string;
  isSignal?: boolean | null;
}

/** A change as direction of the value, size and word; coloured by what is good for the measure, never by the sign of the number. */
export function TrendMark({ trend, word, change, text, isSignal }: TrendMarkProps) {
  const { t } = useTranslation('scorecard');
  if (trend === 'UNKNOWN') return <span className="wh-soft">–</span>;
  const isChance = isSignal === false && trend !== 'SAME';
  const sign = change === null || change === 0 ? '■' : change > 0 ? '▲' : '▼';
  return (
    <span className={styles.trend} data-trend={isChance ? 'SAME' : trend}>
      <span aria-hidden className={styles.trendSign}>
        {sign}
      </span>{' '}
      {trend === 'SAME' ? null : <span>{text} </span>}
      <span className={styles.trendWord}>{isChance ? t('trend.chance') : word}</span>
    </span>
  );
}
