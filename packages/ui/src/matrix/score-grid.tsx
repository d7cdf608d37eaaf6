import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import { useMeasuredWidth } from '../measure/use-measured-width';
import { STATUSES } from '../status/status.types';
import { GridCanvas } from './grid-canvas';
import { GridChips } from './grid-chips';
import { GridFrame } from './grid-frame';
import { CANVAS_ABOVE, gridGeometry, nudge, placeAt, placeItems } from './grid-layout';
import { GridList } from './grid-list';
import type { GridItem, GridPlace, GridWords, GridZone } from './score-grid.types';

/** Props of ScoreGrid, the chart beneath PriorityMatrix and ReadinessMatrix. */
export interface ScoreGridProps {
  items: readonly GridItem[];
  selectedIds: readonly string[];
  zones: readonly GridZone[];
  cut: GridPlace;
  step: 1 | 0.5;
  xAxis: string;
  yAxis: string;
  low: string;
  high: string;
  words: GridWords;
  /** Sentence announced after an item was moved. */
  movedSentence: (item: GridItem, place: GridPlace) => string;
  onMove?: (id: string, place: GridPlace) => void;
  onSelect: (ids: string[]) => void;
  onOpen: (id: string) => void;
  list: boolean;
  width?: number;
  legend: ReactNode;
}

interface Drag {
  id: string;
  x: number;
  y: number;
  moved: boolean;
  target: GridPlace | null;
}

const CHIP_SIZES = [34, 30, 27, 24];
const DOT_SIZES = [18, 14, 11, 9];
const DRAG_THRESHOLD = 4;
const NO_SELECTION: ReadonlySet<string> = new Set();

/**
 * A 1 to 5 by 1 to 5 chart of items. Items move by dragging, by arrow keys, or by choosing them and then a cell; J and K (or Page keys) go from
 * item to item, Space selects, Enter opens, Escape clears. Every move is announced. Above 300 items dots are drawn on a canvas with one focus proxy.
 */
export function ScoreGrid(props: ScoreGridProps) {
  const { items, selectedIds, words, onMove, onSelect, onOpen, step } = props;
  const [container, width] = useMeasuredWidth<HTMLDivElement>(props.width, 720);
  const [current, setCurrent] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const plot = useRef<HTMLDivElement>(null);
  const start = useRef<{ id: string; x: number; y: number } | null>(null);
  const suppressClick = useRef(false);
  const id = useId();

  const scored = useMemo(() => items.filter((item) => item.x !== null && item.y !== null), [items]);
  const tray = useMemo(() => items.filter((item) => item.x === null || item.y === null), [items]);
  const crowded = scored.length > CANVAS_ABOVE;
  const geometry = useMemo(() => gridGeometry(width, step), [width, step]);
  const { placed, more } = useMemo(
    () => placeItems(geometry, crowded ? byStatus(scored) : scored, crowded ? DOT_SIZES : CHIP_SIZES),
    [geometry, scored, crowded],
  );
  const selected = useMemo(() => (selectedIds.length === 0 ? NO_SELECTION : new Set(selectedIds)), [selectedIds]);
  const order = useMemo(() => placed.map((entry) => entry.item).sort((a, b) => a.index - b.index), [placed]);
  const focusId = order.some((item) => item.id === current) ? current : (order[0]?.id ?? null);
  const placing = onMove !== undefined && selectedIds.length > 0;

  const find = (itemId: string) => items.find((item) => item.id === itemId);
  const move = (itemId: string, place: GridPlace) => {
    const item = find(itemId);
    if (item === undefined || onMove === undefined || (item.x === place.x && item.y === place.y)) return;
    onMove(itemId, place);
    setAnnouncement(props.movedSentence(item, place));
  };
  const select = (ids: string[]) => {
    onSelect(ids);
    setAnnouncement(words.selected(ids.length));
  };
  const toggle = (itemId: string) =>
    select(selected.has(itemId) ? selectedIds.filter((other) => other !== itemId) : [...selectedIds, itemId]);
  const local = (event: { clientX: number; clientY: number }) => {
    const box = plot.current?.getBoundingClientRect();
    return box === undefined ? { x: -1, y: -1 } : { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const idAt = (event: { clientX: number; clientY: number; target: EventTarget }) => {
    const marked = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    if (marked || !crowded) return marked ?? null;
    const point = local(event);
    const hit = placed.find((dot) => Math.hypot(dot.x - point.x, dot.y - point.y) <= Math.max(dot.size / 2, 5));
    return hit?.item.id ?? null;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    suppressClick.current = false;
    const itemId = event.button === 0 ? idAt(event) : null;
    if (itemId === null) return;
    setCurrent(itemId);
    if (onMove === undefined) return;
    start.current = { id: itemId, ...local(event) };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from === null) return;
    const point = local(event);
    if (drag === null && Math.hypot(point.x - from.x, point.y - from.y) < DRAG_THRESHOLD) return;
    if (drag === null) event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ id: from.id, ...point, moved: true, target: placeAt(geometry, point.x, point.y) });
  };
  const onPointerUp = () => {
    start.current = null;
    if (drag === null) return;
    suppressClick.current = true;
    if (drag.target !== null) move(drag.id, drag.target);
    setDrag(null);
  };
  const onPointerCancel = () => {
    start.current = null;
    setDrag(null);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (suppressClick.current) {
      suppressClick.current = false;
      return;
    }
    const itemId = idAt(event);
    if (itemId !== null) {
      if (event.detail === 2) onOpen(itemId);
      else if (event.shiftKey || event.ctrlKey || event.metaKey || selected.has(itemId)) toggle(itemId);
      else select([itemId]);
      return;
    }
    const chip = more.find((entry) => isMore(event.target as Element, entry.place));
    if (chip !== undefined) return select(chip.ids);
    if (!placing || (event.target as Element).closest('button')) return;
    const point = local(event);
    const place = placeAt(geometry, point.x, point.y);
    if (place === null) return;
    for (const chosen of selectedIds) move(chosen, place);
    onSelect([]);
  };
  const goTo = (delta: number | 'first' | 'last', from: string | null) => {
    const at = order.findIndex((item) => item.id === from);
    const next =
      delta === 'first'
        ? 0
        : delta === 'last'
          ? order.length - 1
          : (Math.max(0, at) + delta + order.length) % order.length;
    const item = order[next];
    if (item === undefined) return;
    setCurrent(item.id);
    if (crowded) setAnnouncement(item.sentence());
    else plot.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(item.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as Element;
    const chip = more.find((entry) => isMore(target, entry.place));
    const itemId = target.closest('[data-id]')?.getAttribute('data-id') ?? (crowded && !chip ? focusId : null);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === 'Escape' && selectedIds.length > 0) select([]);
    else if (chip !== undefined && (key === 'Enter' || key === ' ')) select(chip.ids);
    else if (itemId === null) return;
    else if (key === 'Enter') onOpen(itemId);
    else if (key === ' ') toggle(itemId);
    else if (key === 'j' || key === 'PageDown') goTo(1, itemId);
    else if (key === 'k' || key === 'PageUp') goTo(-1, itemId);
    else if (key === 'Home' || key === 'End') goTo(key === 'Home' ? 'first' : 'last', itemId);
    else {
      const item = find(itemId);
      const place = item === undefined || onMove === undefined ? null : nudge(item, key, step);
      if (place === null) return;
      move(itemId, place);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const dragged = drag === null ? undefined : find(drag.id);
  const focused = order.find((item) => item.id === focusId);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the chips, which are buttons, are delegated to here
    <div
      className="wh-grid"
      data-list={props.list || undefined}
      data-dragging={drag !== null || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onKeyDown={onKeyDown}
    >
      <p className="wh-sr" id={`${id}-help`}>
        {words.summary} {words.keyboardHelp}
      </p>
      <div className="wh-grid__bar">
        <span className="wh-grid__y">{`↑ ${props.yAxis}`}</span>
        {placing ? (
          <span className="wh-grid__hint">
            {words.moveHint(selectedIds.length)}
            <button type="button" onClick={() => select([])}>
              {words.clearSelection}
            </button>
          </span>
        ) : null}
      </div>
      <div className="wh-grid__body">
        <div className="wh-grid__frame" ref={container}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard path is onKeyDown of the element around */}
          <div
            ref={plot}
            className="wh-grid__chart"
            role="group"
            aria-label={words.chart}
            aria-describedby={`${id}-help`}
            style={{ width: geometry.outerWidth, height: geometry.outerHeight }}
            onClick={onClick}
          >
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it is named, and its parts are */}
            <svg
              width={geometry.outerWidth}
              height={geometry.outerHeight}
              viewBox={`0 0 ${geometry.outerWidth} ${geometry.outerHeight}`}
              data-placing={placing || undefined}
            >
              <GridFrame
                geometry={geometry}
                zones={props.zones}
                cut={props.cut}
                xAxis={props.xAxis}
                low={props.low}
                high={props.high}
                target={drag?.target ?? null}
                cellTitle={placing ? words.moveTo : null}
              />
              {crowded ? null : (
                <GridChips
                  placed={placed}
                  more={more}
                  selected={selected}
                  current={focusId}
                  dragged={drag?.id ?? null}
                  words={words}
                />
              )}
              {drag === null || dragged === undefined ? null : (
                <g className="wh-grid__ghost" transform={`translate(${drag.x} ${drag.y})`} aria-hidden="true">
                  <circle r="13" />
                  <text dy="0.35em">{dragged.chip}</text>
                </g>
              )}
            </svg>
            {crowded ? (
              <>
                <GridCanvas
                  geometry={geometry}
                  placed={placed}
                  more={more}
                  selected={selected}
                  current={focusId}
                  moreText={words.more}
                />
                <button type="button" className="wh-grid__proxy" aria-label={focused?.sentence() ?? words.chart} />
              </>
            ) : null}
          </div>
          {props.legend}
        </div>
        {props.list ? (
          <GridList items={scored} selected={selected} words={words} onToggle={toggle} onOpen={onOpen} />
        ) : null}
      </div>
      {tray.length === 0 ? null : (
        <section className="wh-grid__tray" aria-label={words.unscored}>
          <p className="wh-grid__heading">
            {words.unscored} <span>{tray.length}</span>
          </p>
          <ul>
            {tray.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  data-id={item.id}
                  aria-pressed={selected.has(item.id)}
                  onClick={(event) => {
                    if (suppressClick.current) suppressClick.current = false;
                    else if (event.detail === 2) onOpen(item.id);
                    else toggle(item.id);
                  }}
                >
                  <b>{item.chip}</b> {item.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="wh-sr" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}

function byStatus(items: readonly GridItem[]): GridItem[] {
  const rank = (item: GridItem) => (item.status === null ? STATUSES.length : STATUSES.indexOf(item.status));
  return [...items].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

function isMore(target: Element, place: GridPlace): boolean {
  return target.closest('[data-more]')?.getAttribute('data-more') === `${place.x}|${place.y}`;
}
