import { useTranslation } from 'react-i18next';
import type { MeasureDetailQuery, Polarity } from '../../graphql/graphql';
import styles from './scorecard.module.css';

/** Definition, formula, owner and source of a measure; a pack's origin is named, its values are not benchmarks. */
export function MeasureMeaning({ detail, polarity }: { detail: MeasureDetailQuery['measure']; polarity: Polarity }) {
  const { t } = useTranslation('scorecard');
  const polarities = {
    HIGHER: t('polarity.higher'),
    LOWER: t('polarity.lower'),
    IN_RANGE: t('polarity.in-range'),
  };
  const facts: [string, string | null][] = [
    [t('meaning.formula'), detail.formula || null],
    [t('meaning.polarity'), polarities[polarity]],
    [t('field.owner'), detail.owner],
    [t('field.source'), detail.source],
    [t('meaning.benchmark'), detail.benchmark ? `${detail.benchmark.value} (${detail.benchmark.basis})` : null],
  ];
  return (
    <section className={styles.section}>
      <h3>{t('meaning.title')}</h3>
      <p>{detail.definition || t('meaning.none')}</p>
      <dl className={styles.terms}>
        {facts.map(([term, text]) =>
          text ? (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {detail.owner ? null : <p className="wh-soft">{t('meaning.no-owner')}</p>}
    </section>
  );
}
