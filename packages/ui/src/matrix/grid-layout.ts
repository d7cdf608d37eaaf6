import { scaleLinear } from 'd3-scale';
import type { GridItem, GridPlace, GridZone } from './score-grid.types';

/** Lowest and highest score on both axes. */
export const GRID_RANGE: readonly [number, number] = [1, 5];

/** Above this number of placed items dots are drawn on a canvas instead of as SVG elements. */
export const CANVAS_ABOVE = 300;

/** Pixel geometry of a grid of scores. `left`, `top`, `width`, `height` bound the cells, without the caption strips above and below. */
export interface GridGeometry {
  outerWidth: number;
  outerHeight: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Height of the strip above and below the cells in which the zones are named. */
  strip: number;
  /** Cells per axis: 5, or 9 with half points. */
  cells: number;
  step: number;
}

/** One dot of a cell, relative to the cell's top left corner, in pixels. */
export interface CellDot {
  x: number;
  y: number;
}

/** How the items of one cell are laid out: dots of `size` pixels, and how many did not fit (their place is the `more` chip). */
export interface CellLayout {
  size: number;
  dots: CellDot[];
  hidden: number;
  more: CellDot | null;
}

/** A placed item with its pixel position in the chart. */
export interface PlacedItem {
  item: GridItem;
  place: GridPlace;
  x: number;
  y: number;
  size: number;
}

/** The chip that stands for items that did not fit into a cell. */
export interface MoreChip {
  place: GridPlace;
  x: number;
  y: number;
  size: number;
  ids: string[];
}

/** Computes the grid for a width in CSS pixels. Narrow charts are square, wide ones are flatter. */
export function gridGeometry(width: number, step: 1 | 0.5): GridGeometry {
  const outerWidth = Math.max(280, Number.isFinite(width) ? width : 720);
  const left = 26;
  const strip = 26;
  const bottom = 44;
  const inner = outerWidth - left - 2;
  const height = Math.round(Math.min(600, Math.max(inner * 0.96, 300), Math.max(320, inner * 0.66)));
  return {
    outerWidth,
    outerHeight: height + 2 * strip + bottom,
    left,
    top: strip,
    width: inner,
    height,
    strip,
    cells: Math.round((GRID_RANGE[1] - GRID_RANGE[0]) / step) + 1,
    step,
  };
}

/** Holds a score at 1 to 5 and rounds it to the step; null and non-numbers stay null. */
export function snapScore(value: number | null | undefined, step: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const held = Math.min(GRID_RANGE[1], Math.max(GRID_RANGE[0], value));
  return Math.round(held / step) * step;
}

/** Pixel box of the cell of a place. */
export function cellBox(
  geometry: GridGeometry,
  place: GridPlace,
): { x: number; y: number; width: number; height: number } {
  const width = geometry.width / geometry.cells;
  const height = geometry.height / geometry.cells;
  const column = (place.x - GRID_RANGE[0]) / geometry.step;
  const row = (GRID_RANGE[1] - place.y) / geometry.step;
  return { x: geometry.left + column * width, y: geometry.top + row * height, width, height };
}

/** The place under a pixel position; positions outside the grid give null. */
export function placeAt(geometry: GridGeometry, x: number, y: number): GridPlace | null {
  const column = Math.floor(((x - geometry.left) / geometry.width) * geometry.cells);
  const row = Math.floor(((y - geometry.top) / geometry.height) * geometry.cells);
  if (column < 0 || row < 0 || column >= geometry.cells || row >= geometry.cells) return null;
  return { x: GRID_RANGE[0] + column * geometry.step, y: GRID_RANGE[1] - row * geometry.step };
}

/** The pixel positions of the dividers between low and high: half a step below the first value that counts as high. */
export function dividers(geometry: GridGeometry, cut: GridPlace): { x: number; y: number } {
  const half = geometry.step / 2;
  const low = GRID_RANGE[0] - half;
  const high = GRID_RANGE[1] + half;
  const across = scaleLinear([low, high], [geometry.left, geometry.left + geometry.width]).clamp(true);
  const up = scaleLinear([low, high], [geometry.top + geometry.height, geometry.top]).clamp(true);
  return { x: across(cut.x - half), y: up(cut.y - half) };
}

/** The zone of a place: at or above the cut counts as high (M12, M28). */
export function zoneOf(place: GridPlace, cut: GridPlace): GridZone['key'] {
  if (place.y >= cut.y) return place.x >= cut.x ? 'HIGH_HIGH' : 'LOW_HIGH';
  return place.x >= cut.x ? 'HIGH_LOW' : 'LOW_LOW';
}

/**
 * Lays out `count` dots of one cell on a centred lattice, as large as fits from the sizes given (largest first; size is the distance of two centres).
 * Dots never overlap and stay inside the cell. When not even the smallest size holds all, the last place is kept for a chip that counts the rest.
 */
export function layoutCell(count: number, width: number, height: number, sizes: readonly number[]): CellLayout {
  const smallest = sizes[sizes.length - 1] ?? 24;
  if (count <= 0) return { size: smallest, dots: [], hidden: 0, more: null };
  const pad = 3;
  const room = { width: Math.max(smallest, width - 2 * pad), height: Math.max(smallest, height - 2 * pad) };
  const capacity = (size: number) => Math.floor(room.width / size) * Math.floor(room.height / size);
  const size = sizes.find((candidate) => capacity(candidate) >= count) ?? smallest;
  const places = Math.max(1, Math.min(count, capacity(size)));
  const perRow = Math.max(1, Math.floor(room.width / size));
  const rowsFit = Math.max(1, Math.floor(room.height / size));
  const wanted = Math.ceil(Math.sqrt((places * room.width) / room.height));
  const columns = Math.min(perRow, Math.max(wanted, Math.ceil(places / rowsFit)));
  const rows = Math.ceil(places / columns);
  const dots = Array.from({ length: places }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? places - row * columns : columns;
    return {
      x: width / 2 + ((index % columns) - (inRow - 1) / 2) * size,
      y: height / 2 + (row - (rows - 1) / 2) * size,
    };
  });
  if (places === count) return { size, dots, hidden: 0, more: null };
  const more = dots.pop() ?? null;
  return { size, dots, hidden: count - dots.length, more };
}

/** Places all scored items; those that do not fit into their cell are gathered in `more` chips. Unscored items are left out. */
export function placeItems(
  geometry: GridGeometry,
  items: readonly GridItem[],
  sizes: readonly number[],
): { placed: PlacedItem[]; more: MoreChip[] } {
  const cells = new Map<string, { place: GridPlace; items: GridItem[] }>();
  for (const item of items) {
    const x = snapScore(item.x, geometry.step);
    const y = snapScore(item.y, geometry.step);
    if (x === null || y === null) continue;
    const key = `${x}|${y}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { place: { x, y }, items: [item] });
    else cell.items.push(item);
  }
  const placed: PlacedItem[] = [];
  const more: MoreChip[] = [];
  for (const cell of cells.values()) {
    const box = cellBox(geometry, cell.place);
    const layout = layoutCell(cell.items.length, box.width, box.height, sizes);
    layout.dots.forEach((dot, index) => {
      const item = cell.items[index];
      if (item !== undefined)
        placed.push({ item, place: cell.place, x: box.x + dot.x, y: box.y + dot.y, size: layout.size });
    });
    if (layout.more !== null)
      more.push({
        place: cell.place,
        x: box.x + layout.more.x,
        y: box.y + layout.more.y,
        size: layout.size,
        ids: cell.items.slice(layout.dots.length).map((item) => item.id),
      });
  }
  return { placed, more };
}

/** The place one step away in the direction of an arrow key, held inside the grid; null for other keys. An unscored item starts at the middle. */
export function nudge(place: { x: number | null; y: number | null }, pressed: string, step: number): GridPlace | null {
  const delta = ARROWS[pressed];
  if (delta === undefined) return null;
  if (place.x === null || place.y === null) return { x: place.x ?? 3, y: place.y ?? 3 };
  return {
    x: snapScore(place.x + delta.x * step, step) ?? place.x,
    y: snapScore(place.y + delta.y * step, step) ?? place.y,
  };
}

const ARROWS: Record<string, GridPlace | undefined> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
