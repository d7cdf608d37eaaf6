import type { Trend } from '../../graphql/graphql';
import styles from './scorecard.module.css';

const SIGNS: Readonly<Record<Trend, string>> = { BETTER: '↗', WORSE: '↘', SAME: '→', UNKNOWN: '' };

/** Props of TrendMark. `change` is the formatted change of the value, `word` the trend in the reader's language. */
export interface TrendMarkProps {
  trend: Trend;
  word: string;
  change?: string | null;
}

/** A trend as sign, change and word; coloured by what is good for the measure, never by the sign of the number. */
export function TrendMark({ trend, word, change }: TrendMarkProps) {
  if (trend === 'UNKNOWN') return <span className="wh-soft">–</span>;
  return (
    <span className={styles.trend} data-trend={trend}>
      <span aria-hidden>{SIGNS[trend]}</span> {change ? <span>{change}</span> : null}{' '}
      <span className={styles.trendWord}>{word}</span>
    </span>
  );
}
