import { useQuery } from '@apollo/client/react';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { HUB_KEY } from '@wheelhouse/ui';
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { useNarrow } from '../../app/narrow';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useShortcuts } from '../../app/shortcuts';
import { useProgramLink, useUnit } from '../../app/unit';
import { EmptyWheel, NoUnits } from './empty-wheel';
import { WheelExplanation } from './score-explanation';
import { WheelDocument } from './scorecard.documents';
import styles from './scorecard.module.css';
import { useComparison, useSignals } from './wheel-beside';
import { WheelChart } from './wheel-chart';
import { measuresOf, quadrantOf } from './wheel-model';
import { WheelTable } from './wheel-table';

const CompareBar = lazy(async () => {
  const [bar] = await Promise.all([import('./insight/compare-bar'), import('../../app/more-styles')]);
  return { default: bar.CompareBar };
});
const TotalPanel = lazy(async () => ({ default: (await import('./total-panel')).TotalPanel }));
const QuadrantPanel = lazy(async () => ({ default: (await import('./quadrant-panel')).QuadrantPanel }));
const MeasurePanel = lazy(async () => ({ default: (await import('./measure-panel')).MeasurePanel }));

const qrCode = () => import('../../app/qr-code');
const QrCode = lazy(async () => ({ default: (await qrCode()).QrCode }));

const POLL_MS = 60_000;
// Only paper needs the code: it loads when somebody prints, or once the page has long been drawn, for the browser's own menu.
const CODE_AFTER_MS = 5_000;

/** The scorecard wheel of the page's unit and period beside its table; choosing a part opens it. */
export function WheelPage() {
  const { t } = useTranslation('scorecard');
  const { unit } = useUnit();
  return <Page>{unit ? <UnitWheel unitId={unit.id} key={unit.id} /> : <NoUnits title={t('nav.wheel')} />}</Page>;
}

function UnitWheel({ unitId }: { unitId: string }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const to = useProgramLink();
  const { program } = useProgram();
  const { can } = useSession();
  const { period } = usePeriod();
  const isNarrow = useNarrow();
  const [view, setView] = useQueryState('view', parseAsStringLiteral(['wheel', 'table'] as const).withDefault('wheel'));
  const [selected, setSelected] = useQueryState('measure', parseAsString);
  const [vs, setVs] = useQueryState('vs', parseAsString);
  const [vsUnit, setVsUnit] = useQueryState('vsUnit', parseAsString);
  const detail = useRef<HTMLDivElement>(null);
  const { data, previousData, error, refetch } = useQuery(WheelDocument, {
    variables: { unitId, period },
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const wheel = (data ?? previousData)?.wheel;
  const comparison = useComparison(unitId, period, vs, vsUnit);
  const signals = useSignals(unitId, period, wheel !== undefined);
  useShortcuts({ t: () => void setView(view === 'wheel' ? 'table' : 'wheel'), p: () => void print() });
  useRefetchOnFocus(refetch);
  const [hasCode, setCode] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setCode(true), CODE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const print = async () => {
    setCode(true);
    await qrCode();
    window.setTimeout(() => window.print(), 50);
  };

  const select = (key: string) => {
    void setSelected(key === selected ? null : key);
  };
  useEffect(() => {
    if (isNarrow && selected) detail.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [isNarrow, selected]);

  if (!wheel) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const measures = measuresOf(wheel);
  const measure = measures.find((candidate) => candidate.id === selected) ?? null;
  const quadrant = measure
    ? quadrantOf(wheel, measure.id)
    : (wheel.quadrants.find((candidate) => candidate.key === selected) ?? null);
  const isCompared = vs !== null || vsUnit !== null;
  const compareWith = (choice: { vs: string | null; vsUnit: string | null }) => {
    void setVs(choice.vs);
    void setVsUnit(choice.vsUnit);
  };
  const isWhole = selected === HUB_KEY;
  const before = vs ?? wheel.previousPeriod;
  const chart = (
    <div className={styles.wheelBox}>
      <WheelChart wheel={wheel} selected={selected} onSelect={select} comparison={comparison} />
    </div>
  );
  const table = (
    <WheelTable wheel={wheel} selected={selected} onSelect={select} comparison={comparison} signals={signals} />
  );
  const shown = isNarrow ? (view === 'table' ? table : chart) : chart;
  const refreshed = wheel.refreshedAt ? t('time.refreshed-at', { time: formats.dateTime(wheel.refreshedAt) }) : null;

  return (
    <>
      <div className={styles.printHead}>
        <p className={styles.printTitle}>
          {program.isDemo ? t('label.demo-program', { name: wheel.unitName }) : wheel.unitName}
        </p>
        <span>{t('wheel.print-stamp', { period: formats.period(wheel.period), refreshed: refreshed ?? '–' })}</span>
        {hasCode ? (
          <Suspense fallback={null}>
            <QrCode
              className={styles.printCode}
              text={`${window.location.origin}/p/${program.id}/wheel/${unitId}?period=${wheel.period}`}
              label={t('wheel.print-code')}
            />
          </Suspense>
        ) : null}
      </div>
      <div className={styles.onScreen}>
        <PageHeader
          title={t('wheel.title', { unit: wheel.unitName })}
          offers={
            measures.length > 0
              ? [
                  { view: 'wheel', label: t('export.wheel'), params: { unitId, period: wheel.period } },
                  { view: 'readings', label: t('export.readings'), params: { unitId, period: wheel.period } },
                ]
              : null
          }
          lead={
            <>
              {formats.period(wheel.period)}
              {refreshed ? ` · ${refreshed}` : null}
            </>
          }
          actions={
            measures.length > 0 ? (
              <>
                {isNarrow ? (
                  <Button
                    variant="default"
                    aria-keyshortcuts="t"
                    onClick={() => void setView(view === 'wheel' ? 'table' : 'wheel')}
                  >
                    {view === 'wheel' ? t('action.show-table') : t('action.show-chart')}
                  </Button>
                ) : null}
                <Button
                  variant={isCompared ? 'light' : 'default'}
                  aria-pressed={isCompared}
                  onClick={() => compareWith({ vs: isCompared ? null : wheel.previousPeriod, vsUnit: null })}
                >
                  {t('wheel.compare', { period: comparison?.label ?? formats.period(before) })}
                </Button>
                {isNarrow ? null : (
                  <Button
                    variant="default"
                    aria-keyshortcuts="p"
                    leftSection={<IconPrinter size={16} aria-hidden />}
                    onClick={() => void print()}
                  >
                    {t('action.print')}
                  </Button>
                )}
                {can('wall:write') && !isNarrow ? (
                  <Button variant="default" to={to('settings/walls', { hang: unitId })}>
                    {t('wheel.hang')}
                  </Button>
                ) : null}
                {can('reading:write') ? (
                  <Button to={to(`update/${unitId}`)} leftSection={<IconPencil size={16} aria-hidden />}>
                    {t('wheel.update')}
                  </Button>
                ) : null}
              </>
            ) : null
          }
        />
      </div>
      {isCompared ? (
        <Suspense fallback={null}>
          <CompareBar unitId={unitId} period={period} vs={vs} vsUnit={vsUnit} onChange={compareWith} />
        </Suspense>
      ) : null}
      {measures.length === 0 ? (
        <EmptyWheel />
      ) : (
        <div className={styles.layout}>
          {shown}
          <div ref={detail} style={{ scrollMarginTop: 110 }}>
            {measure && quadrant ? (
              <div className={styles.onScreen}>
                <Suspense fallback={<Loading />}>
                  <MeasurePanel
                    measure={measure}
                    quadrant={quadrant}
                    unitId={unitId}
                    period={wheel.period}
                    before={before}
                    isSignal={signals?.get(measure.id) ?? null}
                    onClose={() => void setSelected(null)}
                    key={measure.id}
                  />
                </Suspense>
              </div>
            ) : quadrant ? (
              <Suspense fallback={<Loading />}>
                <QuadrantPanel
                  quadrant={quadrant}
                  unitId={unitId}
                  period={wheel.period}
                  before={before}
                  onSelect={select}
                  onClose={() => void setSelected(null)}
                />
              </Suspense>
            ) : isWhole ? (
              <Suspense fallback={<Loading />}>
                <TotalPanel wheel={wheel} before={before} onSelect={select} onClose={() => void setSelected(null)} />
              </Suspense>
            ) : null}
            <div className={measure || quadrant || isWhole ? styles.printOnly : styles.hideWhenNarrow}>{table}</div>
            {measure || quadrant || isWhole ? null : (
              <section className={styles.section}>
                <h2 className={styles.subTitle}>{t('explain.title')}</h2>
                <WheelExplanation wheel={wheel} />
                <p>
                  <Button variant="default" size="xs" onClick={() => select(HUB_KEY)}>
                    {t('why.open')}
                  </Button>
                </p>
              </section>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function useRefetchOnFocus(refetch: () => Promise<unknown>): void {
  useEffect(() => {
    const again = () => {
      if (!document.hidden) void refetch();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [refetch]);
}
