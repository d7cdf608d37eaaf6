import { StatusMark, TrendChart, type TrendPoint } from '@wheelhouse/ui';
import '@wheelhouse/ui/trend.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useScoreWords } from '../../../app/status-words';
import type { MeasurePageQuery } from '../../../graphql/graphql';
import { benchmarkLevel } from './benchmark-level';
import styles from './measure-page.module.css';

/** Props of MeasureHistory: the measure with its series, and the readings of the same span with their notes. */
export interface MeasureHistoryProps {
  measure: MeasurePageQuery['measure'];
  readings: MeasurePageQuery['readings'];
  unitName: string;
}

type Reading = MeasurePageQuery['readings'][number];

/** The trend of a measure, what is more than chance in it, the notes on its way, and its numbers as a table. */
export function MeasureHistory({ measure, readings, unitName }: MeasureHistoryProps) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  const told = useMemo(() => readings.filter((reading) => reading.note || reading.corrections.length > 0), [readings]);
  const numberOf = useMemo(() => new Map(told.map((reading, at) => [reading.period, at + 1])), [told]);
  const value = (number: number | null) => formats.value(number, measure.unit, measure.decimals);
  const { series } = measure;
  const points = series.map(
    (point): TrendPoint => ({
      key: point.period,
      label: formats.period(point.period),
      value: point.value,
      valueLabel: value(point.value),
      status: point.status,
      goal: point.goal,
      redFlag: point.redFlag,
      limits: point.limits,
      signal: point.signal,
      note: numberOf.get(point.period) ?? null,
    }),
  );
  const valued = points.filter((point) => point.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const signals = points.filter((point) => point.signal !== null).length;
  if (!first || !last) return <p className="wh-soft">{t('trend.none', { unit: unitName })}</p>;
  const level = measure.benchmark ? benchmarkLevel(measure.benchmark.value, measure.unit) : null;
  return (
    <>
      <TrendChart
        points={points}
        benchmark={level}
        format={(number) => formats.number(number, Number.isInteger(number) ? 0 : measure.decimals)}
        labels={{
          chart: t('trend.sentence', {
            name: measure.name,
            from: first.valueLabel,
            to: last.valueLabel,
            start: first.label,
            end: last.label,
          }),
          value: t('trend.value'),
          goal: t('field.goal'),
          redFlag: t('field.red-flag'),
          limits: t('trend.limits'),
          centre: t('trend.centre'),
          signal: t('trend.signal'),
          note: t('trend.note'),
          benchmark: t('trend.benchmark', { value: measure.benchmark?.value ?? '' }),
        }}
      />
      <p className={styles.words}>
        {last.limits === null
          ? t('signals.too-few')
          : signals === 0
            ? t('signals.none', { lower: value(last.limits.lower), upper: value(last.limits.upper) })
            : t('signals.some', { count: signals, lower: value(last.limits.lower), upper: value(last.limits.upper) })}
      </p>
      {measure.benchmark ? (
        <p className="wh-soft">
          {t('benchmark.basis', { value: measure.benchmark.value, basis: measure.benchmark.basis })}
        </p>
      ) : null}
      <Notes readings={told} value={value} />
      <Numbers measure={measure} value={value} />
    </>
  );
}

function Notes({ readings, value }: { readings: readonly Reading[]; value: (number: number | null) => string }) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  if (readings.length === 0) return null;
  return (
    <section>
      <h2>{t('notes.title')}</h2>
      <ol className={styles.notes}>
        {readings.map((reading) => (
          <li key={reading.period}>
            <span className={`${styles.noteLine} wh-soft`}>
              {formats.period(reading.period)} · {reading.enteredBy ?? t('notes.somebody')}
            </span>
            {reading.note ? <span className={styles.noteLine}>{reading.note}</span> : null}
            {reading.corrections.map((correction) => (
              <span key={correction.at} className={`${styles.noteLine} wh-soft`}>
                {t('notes.corrected', {
                  value: value(correction.value),
                  by: correction.enteredBy ?? t('notes.somebody'),
                  at: formats.dateTime(correction.at),
                })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Numbers({
  measure,
  value,
}: {
  measure: MeasurePageQuery['measure'];
  value: (number: number | null) => string;
}) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  const words = useScoreWords();
  const signals = { ABOVE: t('signal.above'), BELOW: t('signal.below'), RUN: t('signal.run') };
  return (
    <details className={styles.numbers}>
      <summary>{t('numbers.title', { count: measure.series.length })}</summary>
      <div className="wh-scroll">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('numbers.period')}</th>
              <th scope="col" className="wh-number">
                {t('trend.value')}
              </th>
              <th scope="col" className="wh-number">
                {t('field.goal')}
              </th>
              <th scope="col" className="wh-number">
                {t('field.red-flag')}
              </th>
              <th scope="col" className="wh-number">
                {t('numbers.score')}
              </th>
              <th scope="col">{t('numbers.status')}</th>
              <th scope="col">{t('numbers.signal')}</th>
            </tr>
          </thead>
          <tbody>
            {measure.series.toReversed().map((point) => (
              <tr key={point.period}>
                <th scope="row">{formats.period(point.period)}</th>
                <td className="wh-number">{value(point.value)}</td>
                <td className="wh-number wh-soft">{value(point.goal)}</td>
                <td className="wh-number wh-soft">{value(point.redFlag)}</td>
                <td className="wh-number">{formats.number(point.score, 1)}</td>
                <td>
                  <StatusMark status={point.status} label={words.status[point.status]} />
                </td>
                <td>{point.signal ? signals[point.signal] : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
