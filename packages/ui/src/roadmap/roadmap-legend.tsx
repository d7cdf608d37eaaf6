import { STATUSES } from '../status/status.types';
import { StatusMark } from '../status/status-mark';
import type { RoadmapBar, RoadmapChartLabels } from './roadmap-chart.types';

/** The legend under the roadmap: only statuses and signs that occur on it. */
export function RoadmapLegend({ bars, labels }: { bars: readonly RoadmapBar[]; labels: RoadmapChartLabels }) {
  const present = new Set(bars.map((bar) => bar.status));
  const statuses = STATUSES.filter((status) => present.has(status));
  const quickWin = labels.quickWin !== undefined && bars.some((bar) => bar.kind === 'QUICK_WIN');
  const baseline = labels.baseline !== undefined && bars.some((bar) => bar.baselineStart);
  if (statuses.length === 0 && !quickWin && !baseline) return null;
  return (
    <ul className="wh-legend">
      {statuses.map((status) => (
        <li key={status}>
          <StatusMark status={status} label={labels.status[status]} />
        </li>
      ))}
      {quickWin ? <li className="wh-legend__quick-win">{labels.quickWin}</li> : null}
      {baseline ? <li className="wh-legend__baseline">{labels.baseline}</li> : null}
    </ul>
  );
}
