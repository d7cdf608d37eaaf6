import type { KeyboardEvent } from 'react';
import { StatusShape } from '../status/status-shape';
import { statusColour } from '../tokens/tokens';
import type { SpokeText } from './spoke-text';
import { placeSpokeText } from './spoke-text';
import type { WheelLabels } from './wheel.types';
import type { WheelWedge as Wedge, WheelGeometry } from './wheel-layout';
import { arcLine, cleanScore, polar, ringPath, scoreRadius, spokeRotation, trackSpan } from './wheel-layout';

/** What makes a part of the wheel operable; empty for a wheel that is only shown. */
export interface WheelPartHandlers {
  tabIndex?: number;
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** Props of WheelWedgeMark: one spoke with its track, fill, value, name and status shape. */
export interface WheelWedgeMarkProps {
  wedge: Wedge;
  geometry: WheelGeometry;
  labels: WheelLabels;
  hatchId: string;
  selected: boolean;
  handlers: WheelPartHandlers | null;
}

/** One spoke of the wheel: a thin engraved track filled up to its score, the upright value, the name along the spoke and the status shape at the rim. */
export function WheelWedgeMark({ wedge, geometry, labels, hatchId, selected, handlers }: WheelWedgeMarkProps) {
  const { measure, start, end, mid } = wedge;
  const { trackInner, trackOuter } = geometry;
  const score = cleanScore(measure.score);
  const noData = score === null || measure.status === 'NO_DATA';
  const stale = measure.freshness === 'STALE';
  const colour = statusColour(measure.status);
  const [from, to] = trackSpan(geometry, wedge);
  const track = ringPath(trackInner, trackOuter, from, to, 0, 1);
  const filled = score === null ? trackInner : Math.max(scoreRadius(geometry, score), trackInner + 1.75);
  const cell = ringPath(geometry.hub + 5, geometry.bandInner - 2, start, end, 1, 3);
  const [shapeX, shapeY] = polar(geometry.shape, mid);
  const text = placeSpokeText(geometry, wedge, shownValue(wedge, geometry) ?? labels.noValue, measure.label);
  const [valueX, valueY] = polar(text.value.radius, mid);
  const sentence = measureSentence(wedge, labels);
  const key = measure.key;
  return (
    <g className="wh-wheel__item" role="listitem" {...(handlers === null ? { 'aria-label': sentence } : {})}>
      {/* The words stand beside the button: its name says them in full, not as they are cut along the spoke. */}
      <g role="none">
        <title>{sentence}</title>
        <g
          className="wh-wheel__wedge"
          data-key={key}
          data-status={measure.status}
          data-selected={selected || undefined}
          {...(handlers === null
            ? {}
            : { role: 'button', 'aria-label': sentence, 'aria-pressed': selected, ...handlers })}
        >
          <path className="wh-wheel__cell" d={cell} />
          <path className="wh-wheel__track" data-empty={noData || undefined} d={track} />
          {noData ? null : (
            <path
              className="wh-wheel__fill"
              data-hollow={measure.status === 'LOW_COVERAGE' || undefined}
              data-stale={stale || undefined}
              d={ringPath(trackInner, filled, from, to, 0, 1)}
              fill={stale ? `url(#${hatchId}-${measure.status})` : colour}
              stroke={stale || measure.status === 'LOW_COVERAGE' ? colour : 'none'}
            />
          )}
          {measure.focus ? <path className="wh-wheel__focus" d={arcLine(trackInner - 2.5, from, to)} /> : null}
          <StatusShape status={measure.status} cx={shapeX} cy={shapeY} size={geometry.shapeSize} />
          <FreshnessShape wedge={wedge} geometry={geometry} hatchId={hatchId} />
          <path className="wh-wheel__hit" d={cell} />
        </g>
        <g className="wh-wheel__words" aria-hidden="true">
          <text
            className="wh-wheel__value"
            data-empty={noData || undefined}
            x={valueX}
            y={valueY}
            dy="0.35em"
            fontSize={Math.round(text.value.font * 10) / 10}
          >
            {text.value.text}
          </text>
          {text.name === null ? null : <SpokeName wedge={wedge} name={text.name} />}
        </g>
      </g>
    </g>
  );
}

function shownValue({ measure }: Wedge, geometry: WheelGeometry): string | null {
  return geometry.compact ? (measure.shortValue ?? measure.value) : measure.value;
}

function SpokeName({ wedge, name }: { wedge: Wedge; name: NonNullable<SpokeText['name']> }) {
  const { degrees, inward } = spokeRotation(wedge.mid);
  const [x, y] = polar(name.radius, wedge.mid);
  return (
    <text
      className="wh-wheel__name"
      data-focus={wedge.measure.focus || undefined}
      transform={`translate(${x} ${y}) rotate(${degrees})`}
      textAnchor={inward ? 'start' : 'end'}
      dy="0.35em"
      fontSize={Math.round(name.font * 10) / 10}
    >
      {name.text}
    </text>
  );
}

function FreshnessShape({ wedge, geometry, hatchId }: { wedge: Wedge; geometry: WheelGeometry; hatchId: string }) {
  const { freshness, status } = wedge.measure;
  if (freshness !== 'LATE' && freshness !== 'STALE') return null;
  const offset = Math.min((wedge.end - wedge.start) * 0.36, (geometry.shapeSize * 1.6) / geometry.shape);
  const [x, y] = polar(geometry.shape, wedge.mid + offset);
  const unit = Math.round((geometry.shapeSize / 14) * 1000) / 1000;
  return (
    <g className="wh-wheel__freshness" data-freshness={freshness} transform={`translate(${x} ${y}) scale(${unit})`}>
      <circle r="6" {...(freshness === 'STALE' ? { fill: `url(#${hatchId}-${status})` } : {})} />
      {freshness === 'LATE' ? <path d="M0 -3.4V0L2.4 1.6" /> : null}
    </g>
  );
}

function measureSentence({ quadrant, measure }: Wedge, labels: WheelLabels): string {
  return labels.measure({
    quadrant: quadrant.label,
    name: measure.fullLabel,
    value: measure.value,
    target: measure.target,
    score: cleanScore(measure.score),
    status: labels.status[measure.status],
    freshness: measure.freshness === null ? null : labels.freshness[measure.freshness],
    change: measure.changeLabel ?? null,
    focus: measure.focus ?? false,
  });
}
