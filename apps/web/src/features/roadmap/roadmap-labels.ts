import type { RoadmapChartLabels, StatusWords } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';

/** Words of the roadmap chart. `scheduled` and `total` fill the sentence for screen readers. */
export function useRoadmapLabels(scheduled: number, total: number): RoadmapChartLabels {
  const { t } = useTranslation('roadmap');
  const formats = useFormats();
  return useMemo(() => {
    const status: StatusWords = {
      ON_TRACK: t('status.running'),
      AT_RISK: t('status.not-begun'),
      OFF_TRACK: t('status.overdue'),
      NO_DATA: t('status.ahead'),
      LOW_COVERAGE: t('status.ahead'),
    };
    return {
      chart: t('chart'),
      summary: t('summary', { scheduled, total }),
      titleColumn: t('initiative'),
      today: t('today'),
      keyboardHelp: t('keyboard'),
      status,
      bar: (bar) =>
        t(bar.status ? 'bar-with-status' : 'bar', {
          title: bar.title,
          lane: bar.lane,
          start: formats.date(bar.start),
          end: formats.date(bar.end),
          status: bar.status ?? '',
        }),
      milestone: (milestone) =>
        t(milestone.done ? 'milestone-done' : 'milestone', {
          title: milestone.title,
          date: formats.date(milestone.date),
        }),
      moved: (bar) => t('moved', { title: bar.title, start: formats.date(bar.start), end: formats.date(bar.end) }),
      earlier: t('earlier'),
      later: t('later'),
      shorter: t('shorter'),
      longer: t('longer'),
      open: t('open'),
      emptyLane: t('empty-lane'),
    };
  }, [t, formats, scheduled, total]);
}
