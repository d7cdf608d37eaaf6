import { useEffect, useRef } from 'react';
import { STATUSES, type Status } from '../status/status.types';
import { diamondPath, trianglePath } from '../status/status-shape';
import type { GridGeometry, MoreChip, PlacedItem } from './grid-layout';

/** Props of GridCanvas: the same items as GridChips, for more marks than SVG carries well. */
export interface GridCanvasProps {
  geometry: GridGeometry;
  placed: readonly PlacedItem[];
  more: readonly MoreChip[];
  selected: ReadonlySet<string>;
  current: string | null;
  moreText: (count: number) => string;
}

const STATUS_PROPERTY: Record<Status, string> = {
  OFF_TRACK: '--wh-off',
  AT_RISK: '--wh-risk',
  ON_TRACK: '--wh-on',
  NO_DATA: '--wh-none',
  LOW_COVERAGE: '--wh-none',
};

/** Dots of a crowded grid on a canvas. Hidden from assistive technology: the focus proxy beside it speaks for the current item. */
export function GridCanvas({ geometry, placed, more, selected, current, moreText }: GridCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const density = window.devicePixelRatio || 1;
    element.width = Math.round(geometry.outerWidth * density);
    element.height = Math.round(geometry.outerHeight * density);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, geometry.outerWidth, geometry.outerHeight);
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim() || 'currentColor';
    const [ink, focus, select, none] = ['--wh-ink', '--wh-focus', '--wh-select', '--wh-none'].map(colour);
    // Thousands of dots share a few colours, and each look into the style costs.
    const colours = new Map(STATUSES.map((status) => [status, colour(STATUS_PROPERTY[status])]));
    for (const { item, x, y, size } of placed) {
      context.fillStyle = (item.status === null ? none : colours.get(item.status)) ?? 'currentColor';
      context.strokeStyle = context.fillStyle;
      context.lineWidth = 1.5;
      const hollow = item.status === 'NO_DATA' || item.status === 'LOW_COVERAGE';
      context[hollow ? 'stroke' : 'fill'](dotPath(item.status, x, y, size * (hollow ? 0.5 : 0.62)));
      const isCurrent = item.id === current;
      if (!isCurrent && !selected.has(item.id)) continue;
      context.strokeStyle = (isCurrent ? focus : select) ?? 'currentColor';
      context.lineWidth = isCurrent ? 3 : 2;
      context.beginPath();
      context.arc(x, y, size * 0.55 + 2, 0, 2 * Math.PI);
      context.stroke();
    }
    context.fillStyle = ink ?? 'currentColor';
    context.font = `600 10px ${style.fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (const chip of more) context.fillText(moreText(chip.ids.length), chip.x, chip.y);
  }, [geometry, placed, more, selected, current, moreText]);
  return (
    <canvas
      ref={canvas}
      className="wh-grid__canvas"
      aria-hidden="true"
      style={{ width: geometry.outerWidth, height: geometry.outerHeight }}
    />
  );
}

function dotPath(status: Status | null, x: number, y: number, size: number): Path2D {
  if (status === 'OFF_TRACK') return new Path2D(trianglePath(x, y, size));
  if (status === 'AT_RISK') return new Path2D(diamondPath(x, y, size));
  const path = new Path2D();
  path.arc(x, y, size / 2, 0, 2 * Math.PI);
  return path;
}
