import { cutToWidth } from '../text/text-fit';
import type { GridGeometry } from './grid-layout';
import { cellBox, dividers, GRID_RANGE } from './grid-layout';
import type { GridPlace, GridZone } from './score-grid.types';

/** Props of GridFrame: what stands behind the dots. `target` is the cell under a dragged item. */
export interface GridFrameProps {
  geometry: GridGeometry;
  zones: readonly GridZone[];
  cut: GridPlace;
  xAxis: string;
  low: string;
  high: string;
  target: GridPlace | null;
  /** Text per cell while items are being placed; null when nothing is selected. */
  cellTitle: ((place: GridPlace) => string) | null;
}

/** Cells, dividers, axes and zone names of a grid of scores. Zone names have their own strips above and below, so no dot ever covers them. */
export function GridFrame({ geometry, zones, cut, xAxis, low, high, target, cellTitle }: GridFrameProps) {
  const { left, top, width, height, strip, cells, step } = geometry;
  const divider = dividers(geometry, cut);
  const right = left + width;
  const bottom = top + height;
  const values = Array.from({ length: cells }, (_, index) => GRID_RANGE[0] + index * step);
  const box = target === null ? null : cellBox(geometry, target);
  const captionAt: Record<GridZone['key'], { x: number; y: number; anchor: 'start' | 'end'; room: number }> = {
    HIGH_HIGH: { x: right - 8, y: strip / 2, anchor: 'end', room: right - divider.x },
    LOW_HIGH: { x: left + 8, y: strip / 2, anchor: 'start', room: divider.x - left },
    HIGH_LOW: { x: right - 8, y: bottom + strip / 2, anchor: 'end', room: right - divider.x },
    LOW_LOW: { x: left + 8, y: bottom + strip / 2, anchor: 'start', room: divider.x - left },
  };
  const strong = zones.find((zone) => zone.strong);
  return (
    <g aria-hidden="true">
      <rect className="wh-grid__plot" x={left} y={0} width={width} height={height + 2 * strip} />
      {strong === undefined ? null : <rect className="wh-grid__strong" {...zoneBox(strong.key, geometry, divider)} />}
      {values.slice(1).map((value) => {
        const x = cellBox(geometry, { x: value, y: GRID_RANGE[0] }).x;
        const y = cellBox(geometry, { x: GRID_RANGE[0], y: value - step }).y;
        return (
          <g key={value} className="wh-grid__lines">
            <path d={`M${x} ${top}V${bottom}`} />
            <path d={`M${left} ${y}H${right}`} />
          </g>
        );
      })}
      <path className="wh-grid__divider" d={`M${divider.x} 0V${bottom + strip}M${left} ${divider.y}H${right}`} />
      {cellTitle === null
        ? null
        : values.flatMap((x) =>
            values.map((y) => {
              const cell = cellBox(geometry, { x, y });
              return (
                <rect key={`${x}|${y}`} className="wh-grid__cell" {...cell}>
                  <title>{cellTitle({ x, y })}</title>
                </rect>
              );
            }),
          )}
      {box === null ? null : <rect className="wh-grid__target" {...box} />}
      {zones.map((zone) => {
        const at = captionAt[zone.key];
        return (
          <text
            key={zone.key}
            className="wh-grid__zone"
            data-strong={zone.strong || undefined}
            x={at.x}
            y={at.y}
            dy="0.35em"
            textAnchor={at.anchor}
          >
            {cutToWidth(zone.label, (at.room - 14) / 12.5)}
          </text>
        );
      })}
      {values
        .filter((value) => Number.isInteger(value))
        .map((value) => {
          const column = cellBox(geometry, { x: value, y: GRID_RANGE[0] });
          const row = cellBox(geometry, { x: GRID_RANGE[0], y: value });
          return (
            <g key={value} className="wh-grid__tick">
              <text x={column.x + column.width / 2} y={bottom + strip + 14} textAnchor="middle">
                {value}
              </text>
              <text x={left - 10} y={row.y + row.height / 2} dy="0.35em" textAnchor="middle">
                {value}
              </text>
            </g>
          );
        })}
      <text className="wh-grid__axis" x={right} y={bottom + strip + 34} textAnchor="end">
        {`${xAxis} →`}
      </text>
      <text className="wh-grid__ends" x={left} y={bottom + strip + 34} textAnchor="start">
        {`1 ${low} · 5 ${high}`}
      </text>
    </g>
  );
}

function zoneBox(key: GridZone['key'], geometry: GridGeometry, divider: { x: number; y: number }) {
  const right = geometry.left + geometry.width;
  const bottom = geometry.top + geometry.height + geometry.strip;
  const high = key === 'HIGH_HIGH' || key === 'LOW_HIGH';
  const onRight = key === 'HIGH_HIGH' || key === 'HIGH_LOW';
  return {
    x: onRight ? divider.x : geometry.left,
    y: high ? 0 : divider.y,
    width: onRight ? right - divider.x : divider.x - geometry.left,
    height: high ? divider.y : bottom - divider.y,
  };
}
