import { useQuery } from '@apollo/client/react';
import { addPeriods, type Cadence, entryPeriod, parsePeriod, periodOf } from '@wheelhouse/domain';
import { FreshnessMark, Sparkline, StatusMark } from '@wheelhouse/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, CloseButton } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink } from '../../app/unit';
import { WatchButton } from '../alerts/watch-button';
import { MeasureMeaning } from './measure-meaning';
import { MeasureExplanation } from './score-explanation';
import { MeasureDetailDocument, MeasureSeriesDocument } from './scorecard.documents';
import styles from './scorecard.module.css';
import { TrendMark } from './trend-mark';
import { type WheelMeasureView, type WheelQuadrantView } from './wheel-model';

const Reds = lazy(async () => ({ default: (await import('../updates/reds')).Reds }));
const ReadingForm = lazy(async () => {
  const [form] = await Promise.all([import('./reading-form'), import('../../app/more-styles')]);
  return { default: form.ReadingForm };
});

const WhyPanel = lazy(async () => ({ default: (await import('./insight/why-panel')).WhyPanel }));

const TREND_LENGTH: Readonly<Record<Cadence, number>> = { DAY: 30, WEEK: 26, MONTH: 18, QUARTER: 8, YEAR: 5 };

/** Props of MeasurePanel. `period` is the page's period, `before` the one a change is told from; `unitId` the page's unit. */
export interface MeasurePanelProps {
  measure: WheelMeasureView;
  quadrant: WheelQuadrantView;
  unitId: string;
  period: string;
  before: string;
  isSignal: boolean | null;
  onClose: () => void;
}

/** One measure in one unit: value and status, why it scores so, its trend, entering a value, and what it means. */
export function MeasurePanel({ measure, quadrant, unitId, period, before, isSignal, onClose }: MeasurePanelProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const { can } = useSession();
  const to = useProgramLink();
  const { program } = useProgram();
  const { data, error } = useQuery(MeasureDetailDocument, { variables: { id: measure.id } });
  const [isEntering, setEntering] = useState(false);
  const forPeriod = entryPeriod(period, measure.cadence, program.today);
  const detail = data?.measure;
  const isCarried = measure.period !== null && measure.period < forPeriod && measure.value !== null;

  return (
    <section aria-labelledby="measure-title">
      <div className={styles.panelHead}>
        <div>
          <p className={styles.kicker}>{words.quadrant[quadrant.key]}</p>
          <h2 id="measure-title">{measure.name}</h2>
        </div>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      <p className={styles.figure}>
        <strong>{formats.value(measure.value, measure.unit, measure.decimals)}</strong>
        <StatusMark status={measure.status} label={words.status[measure.status]} size={14} />
        <TrendMark
          trend={measure.trend}
          word={words.trend[measure.trend]}
          change={measure.change}
          text={formats.size(measure.change, measure.decimals)}
          isSignal={isSignal}
        />
        {measure.freshness && measure.freshness !== 'FRESH' ? (
          <FreshnessMark freshness={measure.freshness} label={words.freshness[measure.freshness]} />
        ) : null}
      </p>
      {isCarried ? <p className="wh-soft">{t('panel.carried', { period: formats.period(measure.period) })}</p> : null}
      <dl className={styles.facts}>
        <div>
          <dt>{t('field.goal')}</dt>
          <dd>{formats.value(measure.target, measure.unit, measure.decimals)}</dd>
        </div>
        <div>
          <dt>{t('field.red-flag')}</dt>
          <dd>{formats.value(measure.redFlag, measure.unit, measure.decimals)}</dd>
        </div>
        <div>
          <dt>{t('table.score')}</dt>
          <dd>
            {measure.score === null ? '–' : t('label.score-of', { score: formats.number(measure.score, 1), max: 10 })}
          </dd>
        </div>
        <div>
          <dt>{t('field.weight')}</dt>
          <dd>{formats.number(measure.weight, measure.weight % 1 === 0 ? 0 : 1)}</dd>
        </div>
      </dl>
      {can('reading:write') ? (
        isEntering ? (
          <Suspense fallback={<div className="wh-bone" style={{ height: 180 }} />}>
            <ReadingForm
              measure={measure}
              unitId={unitId}
              period={forPeriod}
              ratio={
                detail?.aggregation === 'RATIO'
                  ? {
                      numerator: detail.numerator ?? t('reading.numerator'),
                      denominator: detail.denominator ?? t('reading.denominator'),
                    }
                  : null
              }
            />
          </Suspense>
        ) : (
          <Button variant="default" onClick={() => setEntering(true)} className="wh-no-print">
            {t('panel.enter', { period: formats.period(forPeriod) })}
          </Button>
        )
      ) : null}
      <WatchButton unitId={unitId} measureId={measure.id} />
      <Suspense fallback={null}>
        <Reds unitId={unitId} measureId={measure.id} />
      </Suspense>
      <MeasureTrend measure={measure} unitId={unitId} period={period} />
      <p>
        <Link to={to(`measures/${measure.id}`)}>{t('panel.page')}</Link>
        {' · '}
        <Link to={to('league', { measure: measure.id })}>{t('panel.league')}</Link>
      </p>
      <section className={styles.section}>
        <h3>{t('why.title')}</h3>
        <Suspense fallback={<Loading lines={3} />}>
          <WhyPanel
            unitId={unitId}
            nodeId={measure.id}
            from={before}
            to={period}
            format={(value) => formats.value(value, measure.unit, measure.decimals)}
          />
        </Suspense>
      </section>
      <section className={styles.section}>
        <h3>{t('explain.title')}</h3>
        <MeasureExplanation measure={measure} quadrant={quadrant} />
      </section>
      {detail ? <MeasureMeaning detail={detail} polarity={measure.polarity} /> : null}
      {error && !detail ? <ErrorState error={error} /> : null}
    </section>
  );
}

function MeasureTrend({ measure, unitId, period }: { measure: WheelMeasureView; unitId: string; period: string }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const to = periodOf(parsePeriod(period)?.end ?? period, measure.cadence);
  const from = addPeriods(to, 1 - TREND_LENGTH[measure.cadence]);
  const { data } = useQuery(MeasureSeriesDocument, {
    variables: { measureId: measure.id, unitId, from, to },
  });
  const points = data?.measure.series ?? [];
  const values = points.filter((point) => point.value !== null);
  const first = values[0];
  const last = values.at(-1);
  if (!data) return null;
  return (
    <section className={styles.section}>
      <h3>{t('trend.title')}</h3>
      {first && last && first !== last ? (
        <>
          <Sparkline
            values={points.map((point) => point.value)}
            goal={last.goal}
            status={last.status}
            width={420}
            height={84}
            label={t('trend.sentence', {
              name: measure.name,
              from: formats.value(first.value, measure.unit, measure.decimals),
              to: formats.value(last.value, measure.unit, measure.decimals),
              start: formats.period(first.period),
              end: formats.period(last.period),
            })}
          />
          <p className="wh-soft">
            {t('trend.range', {
              start: formats.period(first.period),
              from: formats.value(first.value, measure.unit, measure.decimals),
              end: formats.period(last.period),
              to: formats.value(last.value, measure.unit, measure.decimals),
            })}
          </p>
        </>
      ) : (
        <p className="wh-soft">{t('trend.too-short')}</p>
      )}
    </section>
  );
}
