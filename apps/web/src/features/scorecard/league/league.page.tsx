import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../app/empty-state';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { Loading } from '../../../app/loading';
import { Page, PageHeader } from '../../../app/page-header';
import { usePeriod } from '../../../app/period';
import { useProgram } from '../../../app/program';
import { useScoreWords } from '../../../app/status-words';
import { useUnit } from '../../../app/unit';
import type { LeagueQuery, Quadrant, UnitKind } from '../../../graphql/graphql';
import { LeagueMeasuresDocument } from './league.documents';
import styles from './league.module.css';
import { LeagueTable } from './league-table';
import { useLeague } from './use-league';

const KINDS = ['COMPANY', 'REGION', 'STORE', 'DEPARTMENT', 'TEAM'] as const;
const QUADRANTS: readonly Quadrant[] = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];
const BEST_LISTED = 12;

/** The units of one level ranked by a measure in the page's period. `?measure=` and `?kind=` choose. */
export function LeaguePage() {
  const { t } = useTranslation('scorecard.league');
  const formats = useFormats();
  const words = useScoreWords();
  const { program } = useProgram();
  const { unit } = useUnit();
  const { period } = usePeriod();
  const [asked, setMeasure] = useQueryState('measure', parseAsString);
  const [kind, setKind] = useQueryState('kind', parseAsStringLiteral(KINDS));
  const list = useQuery(LeagueMeasuresDocument, { variables: { programId: program.id } });
  const measures = (list.data?.measures ?? []).filter((measure) => measure.aggregation !== 'NONE');
  const onWheel = measures.find((measure) => measure.wheelPosition !== null);
  const measureId = asked ?? onWheel?.id ?? measures[0]?.id ?? null;
  const { league, rows, error, more } = useLeague({
    programId: program.id,
    measureId: measureId ?? '',
    period,
    kind,
    unitId: unit?.id ?? null,
    isReady: measureId !== null,
  });
  const kinds = useKindWords();
  const groups = QUADRANTS.map((quadrant) => ({
    group: words.quadrant[quadrant],
    items: measures
      .filter((measure) => measure.quadrant === quadrant)
      .map((measure) => ({ value: measure.id, label: measure.name })),
  })).filter(({ items }) => items.length > 0);

  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={league ? `${league.measureName} · ${formats.period(league.period)}` : formats.period(period)}
      />
      {list.data && measureId === null ? (
        <EmptyState title={t('no-measures.title')} text={t('no-measures.text')} />
      ) : (
        <>
          <div className={styles.controls}>
            <Select
              label={t('control.measure')}
              data={groups}
              value={measureId}
              searchable
              allowDeselect={false}
              maxDropdownHeight={360}
              className={styles.measure}
              onChange={(next) => void setMeasure(next)}
            />
            {league && league.levels.length > 1 ? (
              <fieldset className={styles.levels}>
                <legend>{t('control.level')}</legend>
                {league.levels.map((level) => (
                  <button
                    key={level.kind}
                    type="button"
                    aria-pressed={level.kind === league.kind}
                    disabled={level.withData === 0}
                    onClick={() => void setKind(level.kind as UnitKind)}
                  >
                    {kinds[level.kind]} <span>{formats.number(level.withData, 0)}</span>
                  </button>
                ))}
              </fieldset>
            ) : null}
          </div>
          {league ? (
            <LeagueBody league={league}>
              {rows.length === 0 ? (
                <EmptyState
                  title={t('empty.title')}
                  text={t('empty.text', { period: formats.period(league.period) })}
                />
              ) : (
                <LeagueTable
                  key={`${league.measureId} ${league.kind} ${league.period}`}
                  league={league}
                  rows={rows}
                  ownId={unit?.id ?? null}
                  onEnd={more}
                />
              )}
            </LeagueBody>
          ) : error ? (
            <ErrorState error={error} />
          ) : (
            <Loading lines={12} />
          )}
        </>
      )}
    </Page>
  );
}

function LeagueBody({ league, children }: { league: LeagueQuery['league']; children: React.ReactNode }) {
  const { t } = useTranslation('scorecard.league');
  const formats = useFormats();
  const value = (number: number | null) => formats.value(number, league.unit, league.decimals);
  const others = league.withoutDataCount - Math.min(league.withoutDataCount, BEST_LISTED);
  return (
    <>
      <p className={styles.words}>
        {league.mean === null
          ? t('words.plain')
          : t('words.shrunk', { mean: value(league.mean), n: formats.number(league.averageN, 0) })}
        {league.own
          ? ` ${t(league.own.isTie ? 'words.own-tie' : 'words.own', {
              name: league.own.unit.name,
              rank: league.own.rank,
              total: formats.number(league.total, 0),
            })}`
          : null}
      </p>
      {children}
      {league.withoutDataCount > 0 ? (
        <section className={styles.without}>
          <h2>{t('without.title', { count: league.withoutDataCount })}</h2>
          <p className="wh-soft">
            {league.withoutData
              .slice(0, BEST_LISTED)
              .map((unit) => unit.name)
              .join(t('without.separator'))}
            {others > 0 ? t('without.others', { count: others }) : null}
          </p>
        </section>
      ) : null}
    </>
  );
}

function useKindWords(): Record<UnitKind, string> {
  const { t } = useTranslation('scorecard.league');
  return {
    COMPANY: t('kind.COMPANY'),
    REGION: t('kind.REGION'),
    STORE: t('kind.STORE'),
    DEPARTMENT: t('kind.DEPARTMENT'),
    TEAM: t('kind.TEAM'),
  };
}
