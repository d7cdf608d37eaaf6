import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { monthsOf } from '@wheelhouse/domain';
import { RoadmapChart } from '@wheelhouse/ui';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { intlTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { Loading } from '../../app/loading';
import { useNarrow } from '../../app/narrow';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { usePeek } from '../editing/peek';
import { FilterBar } from '../initiatives/filter-bar';
import { useInitiativeChoices } from '../initiatives/initiative-choices';
import { useInitiativeFilter } from '../initiatives/initiative-filter';
import { InitiativesFrame, NoInitiatives } from '../initiatives/initiatives-frame';
import { PhaseList } from './phase-list';
import { RoadmapDocument } from './roadmap.documents';
import styles from './roadmap.module.css';
import { useRoadmapLabels } from './roadmap-labels';
import { chartLanes, isScheduled, planItems, planLanes } from './roadmap-model';
import { useRoadmapMoves } from './roadmap-moves';
import { UnscheduledTray } from './unscheduled-tray';

const GROUPINGS = ['phase', 'battle'] as const;
const CHART_MIN = 320;
const ROW = 36;
const HEAD = 116;

/** The plan of 18 to 24 months: bars in lanes of phases or battles, and what has no dates yet. */
export function RoadmapPage() {
  const { t } = useTranslation(['roadmap', 'initiatives', 'editing', 'history']);
  const { program } = useProgram();
  const { language } = useLanguage();
  const { can } = useSession();
  const isNarrow = useNarrow();
  const state = useInitiativeFilter();
  const choices = useInitiativeChoices();
  const { peek, open } = usePeek();
  const [group, setGroup] = useQueryState('group', parseAsStringLiteral(GROUPINGS).withDefault('phase'));
  const [selected, setSelected] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(RoadmapDocument, {
    variables: { programId: program.id, filter: state.filter },
    fetchPolicy: 'cache-and-network',
  });
  const roadmap = (data ?? previousData)?.roadmap;
  const items = useMemo(() => (roadmap ? planItems(roadmap) : []), [roadmap]);
  const scheduled = useMemo(() => items.filter(isScheduled), [items]);
  const lanes = useMemo(
    () => (roadmap ? planLanes(roadmap, scheduled, group, { noBattle: t('no-battle'), outside: t('outside') }) : []),
    [roadmap, scheduled, group, t],
  );
  const { local, move, plan } = useRoadmapMoves(items, state.filter);
  const drawn = useMemo(() => (roadmap ? chartLanes(lanes, roadmap, local) : []), [lanes, roadmap, local]);
  const labels = useRoadmapLabels(scheduled.length, items.length);
  const months = useMemo(() => monthsOf(program.startsOn, program.horizonMonths).length, [program]);

  if (!roadmap) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const canWrite = can('initiative:write') && !state.switches.archived;
  const rows = lanes.reduce((sum, lane) => sum + 1 + Math.max(1, lane.items.length), 0);
  const tray = (
    <UnscheduledTray
      items={items.filter((item) => !isScheduled(item))}
      battleTitle={choices.battleTitle}
      onPlan={canWrite ? plan : undefined}
      onOpen={open}
    />
  );
  return (
    <InitiativesFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        isNarrow ? null : (
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('action.print')}
          </Button>
        )
      }
    >
      {items.length > 0 || state.active > 0 ? (
        <FilterBar
          state={state}
          choices={choices}
          shown={data ? items.length : null}
          more={
            <NativeSelect
              className={styles.group}
              aria-label={t('group.label')}
              data={[
                { value: 'phase', label: t('group.phase') },
                { value: 'battle', label: t('group.battle') },
              ]}
              value={group}
              onChange={(event) => void setGroup(event.currentTarget.value === 'battle' ? 'battle' : 'phase')}
            />
          }
        />
      ) : null}
      {items.length === 0 ? (
        <NoInitiatives isFiltered={state.active > 0} onClear={state.clear} />
      ) : isNarrow ? (
        <>
          <PhaseList lanes={lanes} today={roadmap.today} statusWords={labels.status} onOpen={open} />
          {tray}
        </>
      ) : (
        <div className={styles.sheet} data-sheet="roadmap">
          <RoadmapChart
            startsOn={program.startsOn}
            months={months}
            today={roadmap.today}
            lanes={drawn}
            phases={roadmap.phases.map((phase) => ({
              key: phase.key,
              label: phase.title,
              start: phase.startsOn,
              end: phase.endsOn,
            }))}
            onMove={canWrite ? move : undefined}
            onOpen={open}
            onSelect={setSelected}
            selectedId={selected ?? peek}
            labels={labels}
            locale={intlTag(language)}
            height={Math.max(CHART_MIN, Math.min(rows * ROW + HEAD, 640))}
          />
          {tray}
        </div>
      )}
    </InitiativesFrame>
  );
}
