import { useTranslation } from 'react-i18next';
import type { MeasurePageQuery } from '../../../graphql/graphql';
import styles from './measure-page.module.css';

/** What a measure means: definition, formula, direction, how it combines, who owns it and where it comes from. */
export function MeasureFacts({ measure }: { measure: MeasurePageQuery['measure'] }) {
  const { t } = useTranslation('scorecard.measure');
  const polarities = { HIGHER: t('polarity.higher'), LOWER: t('polarity.lower'), IN_RANGE: t('polarity.in-range') };
  const cadences = {
    DAY: t('cadence.day'),
    WEEK: t('cadence.week'),
    MONTH: t('cadence.month'),
    QUARTER: t('cadence.quarter'),
    YEAR: t('cadence.year'),
  };
  const aggregations = {
    SUM: t('aggregation.sum'),
    AVERAGE: t('aggregation.average'),
    LAST: t('aggregation.last'),
    RATIO: t('aggregation.ratio'),
    NONE: t('aggregation.none'),
  };
  const ratio =
    measure.numerator && measure.denominator
      ? t('facts.ratio', { numerator: measure.numerator, denominator: measure.denominator })
      : null;
  const facts: [string, string | null][] = [
    [t('facts.formula'), measure.formula || ratio],
    [t('facts.unit'), measure.unit || null],
    [t('facts.polarity'), polarities[measure.polarity]],
    [t('facts.cadence'), cadences[measure.cadence]],
    [t('facts.aggregation'), aggregations[measure.aggregation]],
    [t('field.owner'), measure.owner ?? t('facts.no-owner')],
    [t('field.source'), measure.source],
    [t('facts.benchmark'), measure.benchmark ? `${measure.benchmark.value} (${measure.benchmark.basis})` : null],
  ];
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <p>{measure.definition || t('facts.no-definition')}</p>
      <dl className={styles.terms}>
        {facts.map(([term, text]) =>
          text ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
