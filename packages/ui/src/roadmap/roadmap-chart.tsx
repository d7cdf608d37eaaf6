import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeasuredWidth } from '../measure/use-measured-width';
import type { DaySpan, DragMode } from './date-scale';
import { dateScale, dayLabel, dayNumber, dragSpan, isoOf } from './date-scale';
import type { RoadmapChartProps } from './roadmap-chart.types';
import { RoadmapHeader } from './roadmap-header';
import { RoadmapLegend } from './roadmap-legend';
import { RoadmapRowView } from './roadmap-row';
import type { RoadmapRow } from './roadmap-rows';
import { roadmapRows, visibleRows } from './roadmap-rows';

type BarRow = Extract<RoadmapRow, { kind: 'BAR' }>;

interface Drag {
  id: string;
  mode: DragMode;
  x: number;
  span: DaySpan;
  now: DaySpan;
  active: boolean;
}

const HEADER_HEIGHT = 76;
const DRAG_THRESHOLD = 4;
const MONTH_MINIMUM = 46;

/**
 * Bars by month in swimlanes with phases, milestones and a line for today (M30). Bars move by dragging (snapped to weeks, Alt for days), by
 * arrow keys (Shift resizes, Alt for days), or by the buttons of the selected bar. Up and Down go from bar to bar, Enter opens. Rows are virtual.
 */
export function RoadmapChart(props: RoadmapChartProps) {
  const { lanes, labels, locale, onMove, onOpen, onSelect, selectedId, height = 560 } = props;
  const [container, width] = useMeasuredWidth<HTMLDivElement>(props.width, 960);
  const [scroll, setScroll] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [printing, setPrinting] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const suppressClick = useRef(false);
  const opened = useRef(false);
  const id = useId();

  const narrow = width < 640;
  const rowHeight = narrow ? 44 : 36;
  const titleWidth = narrow ? 136 : Math.min(300, Math.max(200, Math.round(width * 0.22)));
  const timeWidth = Math.max(width - titleWidth - 2, Math.round(props.months) * MONTH_MINIMUM);
  const scale = useMemo(
    () => dateScale(props.startsOn, props.months, timeWidth, props.today),
    [props.startsOn, props.months, timeWidth, props.today],
  );
  const rows = useMemo(() => roadmapRows(lanes), [lanes]);
  const bars = useMemo(() => rows.filter((row): row is BarRow => row.kind === 'BAR' && row.start !== null), [rows]);
  const focusId =
    [focused, selectedId].find((key) => bars.some((row) => row.bar.id === key)) ?? bars[0]?.bar.id ?? null;
  const focusRow = rows.findIndex((row) => row.kind === 'BAR' && row.bar.id === focusId);
  const view = printing ? rows.length * rowHeight : height - HEADER_HEIGHT;
  const indexes = visibleRows(rows.length, rowHeight, printing ? 0 : scroll, view, focusRow);
  const selectedRow = bars.find((row) => row.bar.id === selectedId);
  const today = dayNumber(props.today);
  const todayX = today === null || today < scale.from || today >= scale.to ? null : scale.xOf(today + 0.5);

  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    const box = scroller.current;
    if (box === null || opened.current || todayX === null || box.scrollWidth <= box.clientWidth) return;
    opened.current = true;
    box.scrollLeft = todayX - (box.clientWidth - titleWidth) * 0.4;
  }, [todayX, titleWidth]);
  useEffect(() => {
    if (!wantsFocus.current || focusId === null) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(focusId)}"]`)?.focus({ preventScroll: true });
  }, [focusId]);

  const spanOf = (row: BarRow): DaySpan => ({ start: row.start ?? 0, end: row.end ?? 0 });
  const place = (row: BarRow, span: DaySpan) => {
    const was = spanOf(row);
    if (onMove === undefined || (span.start === was.start && span.end === was.end)) return;
    const dates = { start: isoOf(span.start), end: isoOf(span.end) };
    onMove(row.bar.id, dates);
    setAnnouncement(labels.moved({ title: row.bar.title, ...dates }));
  };
  const shift = (row: BarRow, mode: DragMode, days: number) => place(row, dragSpan(spanOf(row), mode, days, true));
  const rowOf = (target: EventTarget) => {
    const key = (target as Element).closest('[data-id]')?.getAttribute('data-id');
    return bars.find((row) => row.bar.id === key);
  };
  const goTo = (row: BarRow | undefined) => {
    const box = scroller.current;
    if (row === undefined || box === null) return;
    const top = rows.indexOf(row) * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + view) box.scrollTop = top + rowHeight - view;
    wantsFocus.current = true;
    setFocused(row.bar.id);
  };

  const onPointerDown = (event: PointerEvent) => {
    suppressClick.current = false;
    const row = event.button === 0 ? rowOf(event.target) : undefined;
    if (row === undefined) return;
    setFocused(row.bar.id);
    if (onMove === undefined) return;
    const edge = (event.target as Element).getAttribute('data-edge');
    const span = spanOf(row);
    const mode: DragMode = edge === 'START' || edge === 'END' ? edge : 'MOVE';
    (event.target as Element).setPointerCapture(event.pointerId);
    setDrag({ id: row.bar.id, mode, x: event.clientX, span, now: span, active: false });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag === null) return;
    const moved = event.clientX - drag.x;
    if (!drag.active && Math.abs(moved) < DRAG_THRESHOLD) return;
    const now = dragSpan(drag.span, drag.mode, moved / scale.pixelsPerDay, event.altKey);
    setDrag({ ...drag, now, active: true });
  };
  const onPointerUp = () => {
    if (drag?.active) {
      suppressClick.current = true;
      const row = bars.find((entry) => entry.bar.id === drag.id);
      if (row !== undefined) place(row, drag.now);
    }
    setDrag(null);
  };
  const onClick = (event: MouseEvent) => {
    if (suppressClick.current) {
      suppressClick.current = false;
      return;
    }
    const row = rowOf(event.target);
    if (row === undefined) return;
    if (onSelect === undefined || event.detail === 2) onOpen(row.bar.id);
    else onSelect(row.bar.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const row = rowOf(event.target);
    if (row === undefined) return;
    const at = bars.indexOf(row);
    const step = event.altKey ? 1 : 7;
    if (event.key === 'Enter') onOpen(row.bar.id);
    else if (event.key === ' ') onSelect?.(row.bar.id);
    else if (event.key === 'Escape' && drag !== null) setDrag(null);
    else if (event.key === 'Escape') onSelect?.(null);
    else if (event.key === 'ArrowDown') goTo(bars[at + 1]);
    else if (event.key === 'ArrowUp') goTo(bars[at - 1]);
    else if (event.key === 'Home') goTo(bars[0]);
    else if (event.key === 'End') goTo(bars[bars.length - 1]);
    else if (event.key === 'ArrowRight') shift(row, event.shiftKey ? 'END' : 'MOVE', step);
    else if (event.key === 'ArrowLeft') shift(row, event.shiftKey ? 'END' : 'MOVE', -step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = drag?.active ? bars.find((row) => row.bar.id === drag.id) : selectedRow;
  const shownSpan = drag?.active ? drag.now : shown === undefined ? null : spanOf(shown);
  return (
    <div className="wh-roadmap" ref={container} data-narrow={narrow || undefined}>
      <p className="wh-sr" id={`${id}-help`}>
        {labels.summary} {labels.keyboardHelp}
      </p>
      {shown === undefined || shownSpan === null ? null : (
        <div className="wh-roadmap__tools">
          <strong>{shown.bar.title}</strong>
          <span>{`${dayLabel(shownSpan.start, locale)} – ${dayLabel(shownSpan.end, locale)}`}</span>
          {onMove === undefined ? null : (
            <>
              <button type="button" onClick={() => shift(shown, 'MOVE', -7)}>
                {labels.earlier}
              </button>
              <button type="button" onClick={() => shift(shown, 'MOVE', 7)}>
                {labels.later}
              </button>
              <button type="button" onClick={() => shift(shown, 'END', -7)}>
                {labels.shorter}
              </button>
              <button type="button" onClick={() => shift(shown, 'END', 7)}>
                {labels.longer}
              </button>
            </>
          )}
          <button type="button" onClick={() => onOpen(shown.bar.id)}>
            {labels.open}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: events of the bars, which are buttons, are delegated to here */}
      <div
        ref={scroller}
        className="wh-roadmap__scroll"
        style={printing ? undefined : { maxHeight: height }}
        onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div className="wh-roadmap__sheet" style={{ width: titleWidth + scale.width }}>
          <RoadmapHeader
            scale={scale}
            phases={props.phases}
            titleColumn={labels.titleColumn}
            titleWidth={titleWidth}
            todayX={todayX}
            todayLabel={labels.today}
            locale={locale}
          />
          <div className="wh-roadmap__grid" aria-hidden="true" style={{ left: titleWidth, width: scale.width }}>
            {scale.months.map((month) => (
              <i key={month.from} data-year={month.month === 1 || undefined} style={{ left: scale.xOf(month.from) }} />
            ))}
            {todayX === null ? null : <b style={{ left: todayX }} />}
          </div>
          <div
            className="wh-roadmap__rows"
            role="list"
            aria-label={labels.chart}
            aria-describedby={`${id}-help`}
            style={{ height: rows.length * rowHeight }}
          >
            {indexes.map((index) => {
              const row = rows[index];
              if (row === undefined) return null;
              const barId = row.kind === 'BAR' ? row.bar.id : null;
              return (
                <RoadmapRowView
                  key={row.key}
                  row={row}
                  top={index * rowHeight}
                  height={rowHeight}
                  titleWidth={titleWidth}
                  scale={scale}
                  labels={labels}
                  selected={barId !== null && barId === selectedId}
                  focusable={barId !== null && barId === focusId}
                  movable={onMove !== undefined}
                  dragged={drag?.active && drag.id === barId ? drag.now : null}
                />
              );
            })}
          </div>
        </div>
      </div>
      <RoadmapLegend bars={bars.map((row) => row.bar)} labels={labels} />
      <p className="wh-sr" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
