import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useMeasuredWidth } from '../measure/use-measured-width';
import type { Status } from '../status/status.types';
import { STATUSES } from '../status/status.types';
import { statusColour } from '../tokens/tokens';
import type { WheelProps } from './wheel.types';
import { WheelGhosts } from './wheel-ghosts';
import { WheelHub } from './wheel-hub';
import type { WheelGeometry, WheelSector } from './wheel-layout';
import {
  GOAL_SCORE,
  polar,
  RED_FLAG_SCORE,
  ringPath,
  scoreRadius,
  trackSpan,
  wheelGeometry,
  wheelSectors,
} from './wheel-layout';
import { WheelLegend } from './wheel-legend';
import { HUB_KEY, nextWheelKey } from './wheel-moves';
import { WheelEmptySector, WheelQuadrantBand } from './wheel-quadrant';
import type { WheelPartHandlers } from './wheel-wedge';
import { WheelWedgeMark } from './wheel-wedge';

/**
 * The scorecard wheel (M6): four quadrants of at most five measures, each a track filled to its 0 to 10 score (M7).
 * Arrow keys go round the measures, Up to the quadrant, Down back into it, Enter activates. Without handlers it is a picture with a list inside.
 */
export function Wheel(props: WheelProps) {
  const { quadrants, labels, selectedKey, onSelect, onActivate, compareTo, legend = true } = props;
  const [container, width] = useMeasuredWidth<HTMLDivElement>(props.size, 640);
  const [focused, setFocused] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const geometry = wheelGeometry(width, props.fromAfar);
  const sectors = wheelSectors(quadrants);
  const operable = onSelect !== undefined || onActivate !== undefined;
  const hubIsOperable = operable && labels.hub !== undefined;
  const keys = sectors.flatMap((sector) => [sector.key as string, ...sector.wedges.map((w) => w.measure.key)]);
  if (hubIsOperable) keys.push(HUB_KEY);
  const first = sectors.find((sector) => sector.wedges.length > 0)?.wedges[0]?.measure.key ?? firstQuadrant(sectors);
  const current =
    [focused, selectedKey].find((key) => key !== null && key !== undefined && keys.includes(key)) ?? first;
  const measures = sectors.flatMap((sector) => sector.wedges.map((wedge) => wedge.measure));
  const coverageText = props.coverage < 0.9995 ? labels.coverage(props.coverage) : null;

  const choose = (key: string) => {
    setFocused(key);
    if (onSelect !== undefined && selectedKey !== key) onSelect(key);
    else onActivate?.(key);
  };
  const onKey = (key: string, event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') (onActivate ?? onSelect)?.(key);
    else if (event.key === ' ') (onSelect ?? onActivate)?.(key);
    else {
      const next = nextWheelKey(sectors, key, event.key);
      if (next === null || !keys.includes(next)) return;
      setFocused(next);
      svg.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const handlersOf = (key: string): WheelPartHandlers | null =>
    operable
      ? { tabIndex: key === current ? 0 : -1, onClick: () => choose(key), onKeyDown: (event) => onKey(key, event) }
      : null;

  return (
    <figure className="wh-wheel" data-compact={geometry.compact || undefined} data-status={props.status}>
      <p className="wh-sr" id={`${id}-summary`}>
        {labels.summary}
      </p>
      <div className="wh-wheel__frame" ref={container}>
        <svg
          ref={svg}
          className="wh-wheel__svg"
          viewBox={`${-geometry.radius} ${-geometry.radius} ${geometry.size} ${geometry.size}`}
          style={props.size === undefined ? undefined : { width: props.size }}
          role="list"
          aria-label={labels.chart}
          aria-describedby={`${id}-summary`}
        >
          <WheelHatches id={id} statuses={staleStatuses(sectors)} />
          {sectors.map((sector) => (
            <g
              key={sector.key}
              role="listitem"
              {...(operable ? {} : { 'aria-label': sector.quadrant?.label ?? labels.emptyQuadrant })}
            >
              <WheelQuadrantBand
                sector={sector}
                geometry={geometry}
                labels={labels}
                pathId={`${id}-${sector.key}`}
                selected={selectedKey === sector.key}
                handlers={handlersOf(sector.key)}
              />
              {sector.wedges.length === 0 ? (
                <WheelEmptySector sector={sector} geometry={geometry} labels={labels} />
              ) : (
                <g role="list" aria-label={sector.quadrant?.label}>
                  {sector.wedges.map((wedge) => (
                    <WheelWedgeMark
                      key={wedge.measure.key}
                      wedge={wedge}
                      geometry={geometry}
                      labels={labels}
                      hatchId={id}
                      selected={selectedKey === wedge.measure.key}
                      handlers={handlersOf(wedge.measure.key)}
                    />
                  ))}
                </g>
              )}
            </g>
          ))}
          <WheelScale id={id} sectors={sectors} geometry={geometry} />
          <WheelHub {...props} geometry={geometry} noValue={labels.noValue} coverageText={coverageText} />
          {hubIsOperable ? (
            <g role="listitem">
              {/* The words stand beside the button: its name says them in full. */}
              <circle
                className="wh-wheel__hub-button"
                r={geometry.hub}
                data-key={HUB_KEY}
                data-selected={selectedKey === HUB_KEY || undefined}
                role="button"
                aria-label={labels.hub}
                aria-pressed={selectedKey === HUB_KEY}
                {...handlersOf(HUB_KEY)}
              />
            </g>
          ) : null}
          {compareTo ? <WheelGhosts sectors={sectors} geometry={geometry} compareTo={compareTo} /> : null}
        </svg>
      </div>
      {geometry.compact ? (
        <figcaption className="wh-wheel__caption">
          <strong>{props.unitName}</strong>
          <span>{props.periodLabel}</span>
          {coverageText === null ? null : <span>{coverageText}</span>}
        </figcaption>
      ) : null}
      {props.change?.label ? <p className="wh-wheel__note">{props.change.label}</p> : null}
      {legend ? (
        <WheelLegend measures={measures} overall={props.status} labels={labels} compared={compareTo != null} />
      ) : null}
    </figure>
  );
}

function WheelScale({
  id,
  sectors,
  geometry,
}: {
  id: string;
  sectors: readonly WheelSector[];
  geometry: WheelGeometry;
}) {
  const tracks = sectors
    .flatMap((sector) => sector.wedges)
    .map((wedge) => ringPath(geometry.trackInner - 1, geometry.trackOuter + 1, ...trackSpan(geometry, wedge)))
    .join('');
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const tick = geometry.compact ? 1.5 : 2.5;
  return (
    <g className="wh-wheel__scale" aria-hidden="true">
      <clipPath id={`${id}-tracks`}>
        <path d={tracks} />
      </clipPath>
      <g clipPath={`url(#${id}-tracks)`}>
        {steps.map((step) => (
          <circle key={step} className="wh-wheel__notch" r={scoreRadius(geometry, step)} />
        ))}
      </g>
      <circle className="wh-wheel__red-flag" r={scoreRadius(geometry, RED_FLAG_SCORE)} />
      <circle className="wh-wheel__goal" r={scoreRadius(geometry, GOAL_SCORE)} />
      {[0, 1, 2, 3].map((quarter) => {
        const angle = (quarter * Math.PI) / 2;
        const [x0, y0] = polar(geometry.hub + 6, angle);
        const [x1, y1] = polar(geometry.bandInner - 3, angle);
        return (
          <g key={quarter} className="wh-wheel__axis">
            <path d={`M${x0} ${y0}L${x1} ${y1}`} />
            {[0, ...steps, 10].map((step) => {
              const [x, y] = polar(scoreRadius(geometry, step), angle);
              const long = step % 5 === 0 ? tick * 1.6 : tick;
              const across = quarter % 2 === 0;
              return <path key={step} d={across ? `M${x - long} ${y}h${2 * long}` : `M${x} ${y - long}v${2 * long}`} />;
            })}
          </g>
        );
      })}
    </g>
  );
}

function WheelHatches({ id, statuses }: { id: string; statuses: readonly Status[] }) {
  if (statuses.length === 0) return null;
  return (
    <defs>
      {statuses.map((status) => (
        <pattern
          key={status}
          id={`${id}-${status}`}
          width="4.5"
          height="4.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.6" height="4.5" fill={statusColour(status)} />
        </pattern>
      ))}
    </defs>
  );
}

function staleStatuses(sectors: readonly WheelSector[]): Status[] {
  const stale = new Set<Status>();
  for (const sector of sectors)
    for (const { measure } of sector.wedges) if (measure.freshness === 'STALE') stale.add(measure.status);
  return STATUSES.filter((status) => stale.has(status));
}

function firstQuadrant(sectors: readonly WheelSector[]): string {
  return sectors.find((sector) => sector.quadrant !== null)?.key ?? 'CUSTOMER';
}
