import { dayNumber } from './date-scale';
import type { RoadmapBar, RoadmapLane } from './roadmap-chart.types';

/** One row of the roadmap: the heading of a lane (with its milestones), a bar, or the words of an empty lane. */
export type RoadmapRow =
  | { kind: 'LANE'; key: string; lane: RoadmapLane }
  | { kind: 'BAR'; key: string; lane: RoadmapLane; bar: RoadmapBar; start: number | null; end: number | null }
  | { kind: 'EMPTY'; key: string; lane: RoadmapLane };

/** Flattens lanes into rows of equal height, in the order given. A bar with an unreadable date keeps its row and has null days. */
export function roadmapRows(lanes: readonly RoadmapLane[]): RoadmapRow[] {
  return lanes.flatMap((lane): RoadmapRow[] => {
    const head: RoadmapRow = { kind: 'LANE', key: `lane:${lane.key}`, lane };
    if (lane.bars.length === 0) return [head, { kind: 'EMPTY', key: `empty:${lane.key}`, lane }];
    return [
      head,
      ...lane.bars.map((bar): RoadmapRow => {
        const start = dayNumber(bar.start);
        const end = dayNumber(bar.end);
        const readable = start !== null && end !== null && end >= start;
        return {
          kind: 'BAR',
          key: `bar:${bar.id}`,
          lane,
          bar,
          start: readable ? start : null,
          end: readable ? end : null,
        };
      }),
    ];
  });
}

/** The rows to draw for a scroll position: those in view, six more on either side, and the one with the focus. Indexes ascend. */
export function visibleRows(
  total: number,
  rowHeight: number,
  scroll: number,
  height: number,
  focused: number,
): number[] {
  const from = Math.max(0, Math.floor(scroll / rowHeight) - 6);
  const to = Math.min(total, Math.ceil((scroll + height) / rowHeight) + 6);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (focused >= 0 && focused < from) return [focused, ...indexes];
  if (focused >= to && focused < total) return [...indexes, focused];
  return indexes;
}
