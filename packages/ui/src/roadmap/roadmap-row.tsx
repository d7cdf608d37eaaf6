import { StatusShape } from '../status/status-shape';
import { textWidth } from '../text/text-fit';
import { statusColour, statusTint } from '../tokens/tokens';
import type { DateScale, DaySpan } from './date-scale';
import { dayNumber, isoOf } from './date-scale';
import type { RoadmapChartLabels } from './roadmap-chart.types';
import type { RoadmapRow } from './roadmap-rows';

/** Props of RoadmapRowView. Pointer and key events are delegated: a bar carries `data-id`, its edges `data-edge`. */
export interface RoadmapRowViewProps {
  row: RoadmapRow;
  top: number;
  height: number;
  titleWidth: number;
  scale: DateScale;
  labels: RoadmapChartLabels;
  selected: boolean;
  focusable: boolean;
  movable: boolean;
  /** Days shown while the bar is being dragged. */
  dragged: DaySpan | null;
}

/** One row: the title at the left, which stays in view, and the bar or the milestones of the lane on the time scale. */
export function RoadmapRowView(props: RoadmapRowViewProps) {
  const { row, top, height, titleWidth, scale, selected, labels } = props;
  const label = row.kind === 'LANE' ? row.lane.label : row.kind === 'EMPTY' ? labels.emptyLane : row.bar.title;
  return (
    <div
      className="wh-roadmap__row"
      role="listitem"
      data-kind={row.kind}
      data-selected={selected || undefined}
      style={{ top, height }}
    >
      <div className="wh-roadmap__title" style={{ width: titleWidth }} title={label}>
        <span>{label}</span>
        {row.kind === 'LANE' ? <small>{row.lane.bars.length}</small> : null}
      </div>
      <div className="wh-roadmap__time" style={{ width: scale.width }}>
        {row.kind === 'BAR' ? <Bar {...props} row={row} /> : null}
        {row.kind === 'LANE' ? <Milestones {...props} row={row} /> : null}
      </div>
    </div>
  );
}

function Bar({
  row,
  scale,
  labels,
  selected,
  focusable,
  movable,
  dragged,
}: RoadmapRowViewProps & { row: Extract<RoadmapRow, { kind: 'BAR' }> }) {
  const { bar } = row;
  if (row.start === null || row.end === null) return null;
  const span = dragged ?? { start: row.start, end: row.end };
  const status = bar.status ?? null;
  const left = Math.min(scale.width - 8, Math.max(0, scale.xOf(span.start)));
  const right = Math.max(left + 8, Math.min(scale.width, scale.xOf(span.end + 1)));
  const baseline = baselineOf(bar.baselineStart, bar.baselineEnd, scale);
  const sentence = labels.bar({
    title: bar.title,
    lane: row.lane.label,
    start: isoOf(span.start),
    end: isoOf(span.end),
    status: status === null ? null : labels.status[status],
  });
  return (
    <>
      {baseline === null ? null : <div className="wh-roadmap__baseline" style={baseline} />}
      <div
        className="wh-roadmap__bar"
        role="button"
        tabIndex={focusable ? 0 : -1}
        aria-label={sentence}
        aria-pressed={selected}
        title={sentence}
        data-id={bar.id}
        data-kind={bar.kind ?? undefined}
        data-movable={movable || undefined}
        data-cut-start={span.start < scale.from || undefined}
        data-cut-end={span.end >= scale.to || undefined}
        style={{
          left,
          width: right - left,
          background: status === null ? 'var(--wh-track-alt)' : statusTint(status),
          borderColor: status === null ? 'var(--wh-rule-strong)' : statusColour(status),
        }}
      >
        {status === null || right - left < 18 ? null : (
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <StatusShape status={status} cx={7} cy={7} size={10} />
          </svg>
        )}
        {movable ? (
          <>
            <span className="wh-roadmap__edge" data-edge="START" />
            <span className="wh-roadmap__edge" data-edge="END" />
          </>
        ) : null}
      </div>
    </>
  );
}

function Milestones({ row, scale, labels }: RoadmapRowViewProps & { row: Extract<RoadmapRow, { kind: 'LANE' }> }) {
  const placed = (row.lane.milestones ?? [])
    .map((milestone) => ({ milestone, day: dayNumber(milestone.date) }))
    .filter((entry): entry is { milestone: typeof entry.milestone; day: number } => entry.day !== null)
    .filter(({ day }) => day >= scale.from && day < scale.to)
    .sort((a, b) => a.day - b.day);
  return (
    <>
      {placed.map(({ milestone, day }, index) => {
        const x = scale.xOf(day + 0.5);
        const next = placed[index + 1];
        const room = (next === undefined ? scale.width : scale.xOf(next.day + 0.5)) - x - 24;
        const fits = textWidth(milestone.title) * 12.5 <= room;
        const sentence = labels.milestone({ title: milestone.title, date: milestone.date, done: milestone.done });
        return (
          <div
            key={milestone.id}
            className="wh-roadmap__milestone"
            data-done={milestone.done || undefined}
            style={{ left: x }}
            title={sentence}
          >
            <i aria-hidden="true" />
            <span className={fits ? undefined : 'wh-sr'}>{fits ? milestone.title : sentence}</span>
          </div>
        );
      })}
    </>
  );
}

function baselineOf(start: string | null | undefined, end: string | null | undefined, scale: DateScale) {
  const from = dayNumber(start);
  const to = dayNumber(end);
  if (from === null || to === null || to < scale.from || from >= scale.to) return null;
  const left = Math.max(0, scale.xOf(from));
  return { left, width: Math.max(4, Math.min(scale.width, scale.xOf(to + 1)) - left) };
}
