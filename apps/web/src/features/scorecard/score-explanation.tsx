import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import styles from './scorecard.module.css';
import { scoreBasis, type WheelMeasureView, type WheelQuadrantView, type WheelView } from './wheel-model';

/** How the overall score came about, in plain words: its parts, how much of the weight spoke, what was left out (M7). */
export function WheelExplanation({ wheel }: { wheel: WheelView }) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const basis = scoreBasis(wheel);
  const parts = wheel.quadrants
    .filter((quadrant) => quadrant.score !== null)
    .map((quadrant) =>
      t('explain.part', { name: words.quadrant[quadrant.key], score: formats.number(quadrant.score, 1) }),
    );
  return (
    <ul className={styles.words}>
      <li>
        {wheel.score === null
          ? t('explain.no-score')
          : t('explain.overall', { score: formats.number(wheel.score, 1), parts: parts.join(t('explain.separator')) })}
      </li>
      <li>{t('explain.coverage', { percent: formats.percent(wheel.coverage) })}</li>
      {basis.missing > 0 ? <li>{t('explain.missing', { count: basis.missing })}</li> : null}
      {basis.stale > 0 ? <li>{t('explain.stale', { count: basis.stale })}</li> : null}
      {wheel.status === 'LOW_COVERAGE' ? <li>{t('explain.low-coverage')}</li> : null}
      <li>{t('explain.scale', { redFlag: formats.number(10 / 3, 1), goal: formats.number(20 / 3, 1) })}</li>
    </ul>
  );
}

/** How a quadrant's score came about as the sum it is: 6.7 = (2 × 7.1 + 1 × 5.9) / 3, and what was left out (M7). */
export function QuadrantExplanation({ quadrant }: { quadrant: WheelQuadrantView }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const counted = quadrant.measures.filter((measure) => measure.score !== null && measure.freshness !== 'STALE');
  const stale = quadrant.measures.filter((measure) => measure.freshness === 'STALE').length;
  const missing = quadrant.measures.filter((measure) => measure.value === null).length;
  const weight = (number: number) => formats.number(number, Number.isInteger(number) ? 0 : 2);
  const parts = counted.map((measure) =>
    t('explain.term', { weight: weight(measure.weight), score: formats.number(measure.score, 1) }),
  );
  return (
    <ul className={styles.words}>
      <li>{t('quadrant.mean', { percent: formats.percent(quadrant.coverage) })}</li>
      {counted.length > 0 ? (
        <li>
          {t('explain.sum', {
            score: formats.number(quadrant.score, 1),
            parts: parts.join(' + '),
            total: weight(counted.reduce((sum, measure) => sum + measure.weight, 0)),
          })}
        </li>
      ) : null}
      {missing > 0 ? <li>{t('explain.missing', { count: missing })}</li> : null}
      {stale > 0 ? <li>{t('explain.stale', { count: stale })}</li> : null}
    </ul>
  );
}

/** Why one measure scores as it does and how much it counts in its quadrant (M7). */
export function MeasureExplanation({ measure, quadrant }: { measure: WheelMeasureView; quadrant: WheelQuadrantView }) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const total = quadrant.measures.reduce((sum, sibling) => sum + sibling.weight, 0);
  const shown = (value: number | null) => formats.value(value, measure.unit, measure.decimals);
  const bases = {
    OWN: t('basis.own'),
    SUM: t('basis.sum'),
    MEAN: t('basis.mean'),
    RATIO_OF_SUMS: t('basis.ratio-of-sums'),
    MEAN_OF_RATIOS: t('basis.mean-of-ratios'),
    FORMULA: t('basis.formula'),
    DIVISION_BY_ZERO: t('basis.division-by-zero'),
    TOO_LARGE: t('basis.too-large'),
  };
  return (
    <ul className={styles.words}>
      <li>
        {measure.score === null
          ? t('explain.measure-no-score')
          : t('explain.measure', {
              value: shown(measure.value),
              redFlag: shown(measure.redFlag),
              goal: shown(measure.target),
              score: formats.number(measure.score, 1),
              status: words.status[measure.status],
            })}
      </li>
      {measure.basis ? <li>{bases[measure.basis]}</li> : null}
      {measure.coverage < 0.9995 && measure.value !== null ? (
        <li>{t('explain.units', { percent: formats.percent(measure.coverage) })}</li>
      ) : null}
      {measure.freshness === 'STALE' ? <li>{t('explain.measure-stale')}</li> : null}
      <li>
        {t('explain.share', {
          percent: formats.percent(total > 0 ? measure.weight / total : null),
          quadrant: words.quadrant[quadrant.key],
        })}
      </li>
    </ul>
  );
}
