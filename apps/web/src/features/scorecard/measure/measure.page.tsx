import { useQuery } from '@apollo/client/react';
import { addPeriods, parsePeriod, periodOf } from '@wheelhouse/domain';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../../app/button';
import { EmptyState } from '../../../app/empty-state';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { Loading } from '../../../app/loading';
import { Page, PageHeader } from '../../../app/page-header';
import { usePeriod } from '../../../app/period';
import { useSession } from '../../../app/session';
import { useScoreWords } from '../../../app/status-words';
import { useProgramLink, useUnit } from '../../../app/unit';
import { MeasureFacts } from './measure-facts';
import { MeasureHistory } from './measure-history';
import { MeasurePageDocument } from './measure-page.documents';
import styles from './measure-page.module.css';
import { MeasureStrategy } from './measure-strategy';
import { Thresholds } from './thresholds';

const SPANS = ['1', '2', 'all'] as const;
const WEEKS_OF_A_YEAR = 52;

/** One measure in one unit: its trend with the band of chance, what it means, its goals as they were dated, what hangs on it. */
export function MeasurePage() {
  const { t } = useTranslation('scorecard.measure');
  const { measureId = '' } = useParams();
  const { unit } = useUnit();
  return (
    <Page>
      {unit ? (
        <MeasureOfUnit measureId={measureId} unitId={unit.id} unitName={unit.name} key={`${measureId} ${unit.id}`} />
      ) : (
        <EmptyState title={t('no-unit.title')} text={t('no-unit.text')} />
      )}
    </Page>
  );
}

function MeasureOfUnit({ measureId, unitId, unitName }: { measureId: string; unitId: string; unitName: string }) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  const words = useScoreWords();
  const to = useProgramLink();
  const { can } = useSession();
  const { period } = usePeriod();
  const [span, setSpan] = useQueryState('span', parseAsStringLiteral(SPANS).withDefault('1'));
  const { data, previousData, error, refetch } = useQuery(MeasurePageDocument, {
    variables: { id: measureId, unitId, from: startOf(period, span), to: period },
  });
  const shown = data ?? previousData;
  if (!shown) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={10} />;
  const { measure, readings, measureStrategy } = shown;
  const names = { '1': t('span.one'), '2': t('span.two'), all: t('span.all') };
  return (
    <>
      <PageHeader
        title={measure.name}
        lead={t('lead', {
          unit: unitName,
          quadrant: words.quadrant[measure.quadrant],
          period: formats.period(period),
        })}
        actions={
          <>
            <Button variant="default" to={to('league', { measure: measureId })}>
              {t('action.league')}
            </Button>
            {can('measure:write') ? (
              <Button variant="default" to={to('settings/measures', { edit: measureId })}>
                {t('action.edit')}
              </Button>
            ) : null}
            <Button variant="default" to={to(`wheel/${unitId}`, { measure: measureId })}>
              {t('action.wheel')}
            </Button>
          </>
        }
      />
      <div className={styles.layout}>
        <div className={styles.main}>
          <div className={styles.sectionHead}>
            <h2>{t('trend.title')}</h2>
            <fieldset className={styles.spans} aria-label={t('span.label')}>
              {SPANS.map((choice) => (
                <button key={choice} type="button" aria-pressed={choice === span} onClick={() => void setSpan(choice)}>
                  {names[choice]}
                </button>
              ))}
            </fieldset>
          </div>
          <MeasureHistory measure={measure} readings={readings} unitName={unitName} />
        </div>
        <div className={styles.side}>
          <MeasureFacts measure={measure} />
          <Thresholds measure={measure} unitId={unitId} />
          <MeasureStrategy strategy={measureStrategy} />
        </div>
      </div>
    </>
  );
}

/** The first period of a span that ends with the page's; none for the whole history. */
function startOf(period: string, span: (typeof SPANS)[number]): string | null {
  const parsed = parsePeriod(period);
  if (span === 'all' || !parsed) return null;
  const week = periodOf(parsed.end, 'WEEK');
  return addPeriods(week, 1 - WEEKS_OF_A_YEAR * Number(span));
}
