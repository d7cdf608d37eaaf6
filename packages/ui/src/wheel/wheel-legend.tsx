import { FreshnessMark } from '../status/freshness-mark';
import type { Status } from '../status/status.types';
import { STATUSES } from '../status/status.types';
import { StatusMark } from '../status/status-mark';
import type { WheelLabels, WheelMeasure } from './wheel.types';

/** The legend under the wheel: status words with shapes, the two rings of the scale, and only those other signs that occur on this wheel. */
export function WheelLegend({
  measures,
  overall,
  labels,
  compared,
}: {
  measures: readonly WheelMeasure[];
  overall: Status;
  labels: WheelLabels;
  compared: boolean;
}) {
  const present = new Set<Status>([overall, ...measures.map((measure) => measure.status)]);
  const shown = STATUSES.filter((status) => status !== 'LOW_COVERAGE' || present.has(status));
  return (
    <ul className="wh-legend">
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} label={labels.status[status]} />
        </li>
      ))}
      {(['LATE', 'STALE'] as const).map((freshness) =>
        measures.some((measure) => measure.freshness === freshness) ? (
          <li key={freshness}>
            <FreshnessMark freshness={freshness} label={labels.freshness[freshness]} />
          </li>
        ) : null,
      )}
      <li className="wh-legend__line" data-line="goal">
        {labels.goal}
      </li>
      <li className="wh-legend__line" data-line="red-flag">
        {labels.redFlag}
      </li>
      {compared && labels.comparedWith ? (
        <li className="wh-legend__line" data-line="ghost">
          {labels.comparedWith}
        </li>
      ) : null}
      {labels.focus && measures.some((measure) => measure.focus) ? (
        <li className="wh-legend__line" data-line="focus">
          {labels.focus}
        </li>
      ) : null}
    </ul>
  );
}
