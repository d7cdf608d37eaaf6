import { useQuery } from '@apollo/client/react';
import { StatusMark } from '@wheelhouse/ui';
import { parseAsInteger, parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink, useUnit } from '../../app/unit';
import { HeatMapDocument } from './heat-map.documents';
import styles from './heat-map.module.css';
import { rowsOf } from './heat-map-model';
import { HeatMapTable } from './heat-map-table';

const AT_ONCE = 200;

/** The heat map of the page's unit and period. */
export function HeatMapPage() {
  const { t } = useTranslation('heat-map');
  const { unit } = useUnit();
  return <Page>{unit ? <UnitHeatMap unitId={unit.id} key={unit.id} /> : <PageHeader title={t('title')} />}</Page>;
}

function UnitHeatMap({ unitId }: { unitId: string }) {
  const { t } = useTranslation('heat-map');
  const formats = useFormats();
  const words = useScoreWords();
  const to = useProgramLink();
  const { period } = usePeriod();
  const [sort, setSort] = useQueryState('sort', parseAsStringLiteral(['name', 'worst'] as const).withDefault('worst'));
  const [skip, setSkip] = useQueryState('skip', parseAsInteger.withDefault(0));
  const { data, previousData, error, refetch } = useQuery(HeatMapDocument, { variables: { unitId, period, skip } });
  const map = (data ?? previousData)?.heatMap;
  if (!map) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const isEmpty = map.units.length === 0 || map.measures.length === 0;
  return (
    <>
      <PageHeader
        title={t('title-of', { unit: map.unitName })}
        lead={`${formats.period(map.period)} · ${t('lead', { count: map.total })}`}
        actions={
          <>
            {map.parentId ? (
              <Button variant="default" to={to('heat-map', { unit: map.parentId })}>
                {t('up')}
              </Button>
            ) : null}
            {isEmpty ? null : (
              <Button variant="default" onClick={() => void setSort(sort === 'name' ? 'worst' : 'name')}>
                {sort === 'name' ? t('sort.worst') : t('sort.name')}
              </Button>
            )}
            <Button to={to(`wheel/${unitId}`)}>{t('wheel')}</Button>
          </>
        }
      />
      {isEmpty ? (
        <EmptyState
          title={map.measures.length === 0 ? t('empty.measures') : t('empty.units')}
          text={map.measures.length === 0 ? t('empty.measures-text') : t('empty.units-text')}
        />
      ) : (
        <>
          <HeatMapTable map={map} rows={rowsOf(map, sort)} />
          <div className={styles.legend}>
            {(['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'LOW_COVERAGE'] as const).map((status) => (
              <StatusMark key={status} status={status} label={words.status[status]} />
            ))}
            <span>{t('legend')}</span>
            {map.total > AT_ONCE ? (
              <>
                <Button
                  variant="default"
                  disabled={skip === 0}
                  onClick={() => void setSkip(Math.max(0, skip - AT_ONCE))}
                >
                  {t('page.before')}
                </Button>
                <span>{t('page.of', { from: skip + 1, to: skip + map.units.length, total: map.total })}</span>
                <Button
                  variant="default"
                  disabled={skip + AT_ONCE >= map.total}
                  onClick={() => void setSkip(skip + AT_ONCE)}
                >
                  {t('page.after')}
                </Button>
              </>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}
