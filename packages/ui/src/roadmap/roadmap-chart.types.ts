import type { Status, StatusWords } from '../status/status.types';

/** A calendar date as `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** One bar. `start` and `end` are both included. `kind` is free and becomes `data-kind` for styling. */
export interface RoadmapBar {
  id: string;
  title: string;
  start: IsoDate;
  end: IsoDate;
  status?: Status | null;
  kind?: 'QUICK_WIN' | 'STRUCTURAL' | string | null;
  /** Baseline dates, drawn as a ghost line beneath the bar. */
  baselineStart?: IsoDate | null;
  baselineEnd?: IsoDate | null;
}

/** One milestone, drawn as a diamond in its lane's heading row: filled when done. */
export interface RoadmapMilestone {
  id: string;
  title: string;
  date: IsoDate;
  done: boolean;
}

/** One swimlane: a must-win battle, a department or a phase. */
export interface RoadmapLane {
  key: string;
  label: string;
  bars: readonly RoadmapBar[];
  milestones?: readonly RoadmapMilestone[];
}

/** One phase of the programme. `start` and `end` are both included. */
export interface RoadmapPhase {
  key: string;
  label: string;
  start: IsoDate;
  end: IsoDate;
}

/** Words of the roadmap. Dates in sentences arrive as ISO; format them in the function. */
export interface RoadmapChartLabels {
  chart: string;
  summary: string;
  /** Heading of the title column, e.g. `Initiative`. */
  titleColumn: string;
  today: string;
  keyboardHelp: string;
  status: StatusWords;
  /** Full sentence for a bar. `status` is the word or null. */
  bar: (bar: { title: string; lane: string; start: IsoDate; end: IsoDate; status: string | null }) => string;
  milestone: (milestone: { title: string; date: IsoDate; done: boolean }) => string;
  /** Announced after a move or a resize. */
  moved: (bar: { title: string; start: IsoDate; end: IsoDate }) => string;
  /** Buttons of the selected bar: the single-pointer way to do what dragging does. */
  earlier: string;
  later: string;
  shorter: string;
  longer: string;
  open: string;
  /** Legend entries; each is shown only when given and when something on the chart needs it. */
  quickWin?: string;
  baseline?: string;
  /** Shown in a lane without bars. */
  emptyLane: string;
}

/** Props of RoadmapChart. `months` is how many months are drawn from the month of `startsOn`. */
export interface RoadmapChartProps {
  startsOn: IsoDate;
  months: number;
  today: IsoDate;
  lanes: readonly RoadmapLane[];
  phases: readonly RoadmapPhase[];
  /** Leave out for a read-only roadmap. */
  onMove?: (id: string, dates: { start: IsoDate; end: IsoDate }) => void;
  onOpen: (id: string) => void;
  onSelect?: (id: string | null) => void;
  selectedId?: string | null;
  labels: RoadmapChartLabels;
  /** BCP 47 tag for month names. */
  locale: string;
  /** Height of the scroll container in CSS pixels; 560 by default. */
  height?: number;
  /** Width in CSS pixels to lay out for; when left out the chart measures its container. */
  width?: number;
}
