import type { KeyboardEvent } from 'react';
import { StatusShape } from '../status/status-shape';
import { cutSpokeName, cutToWidth, fontToFit } from '../text/text-fit';
import { statusColour } from '../tokens/tokens';
import type { WheelLabels } from './wheel.types';
import type { WheelWedge as Wedge, WheelGeometry } from './wheel-layout';
import { arcLine, cleanScore, polar, ringPath, scoreRadius, spokeRotation, uprightRoom } from './wheel-layout';

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
  /** Score of the earlier period, drawn as a ghost line; undefined when nothing is compared. */
  ghost: number | null | undefined;
  handlers: WheelPartHandlers | null;
}

/** One spoke of the wheel: a thin engraved track filled up to its score, the upright value, the name along the spoke and the status shape at the rim. */
export function WheelWedgeMark({ wedge, geometry, labels, hatchId, selected, ghost, handlers }: WheelWedgeMarkProps) {
  const { measure, start, end, mid } = wedge;
  const { trackInner, trackOuter, font, compact } = geometry;
  const score = cleanScore(measure.score);
  const noData = score === null || measure.status === 'NO_DATA';
  const stale = measure.freshness === 'STALE';
  const colour = statusColour(measure.status);
  const gap = compact ? 2 : 2.5;
  const track = ringPath(trackInner, trackOuter, start, end, gap, 1);
  const filled = score === null ? trackInner : Math.max(scoreRadius(geometry, score), trackInner + 1.75);
  const cell = ringPath(trackInner - 3, geometry.bandInner - 2.5, start, end, 1, 3);
  const [shapeX, shapeY] = polar(geometry.shape, mid);
  const [valueX, valueY] = polar(geometry.value, mid);
  const room = uprightRoom(geometry, wedge);
  const text = measure.value ?? labels.noValue;
  const valueFont = fontToFit(text, room, font.value, Math.min(font.value, compact ? 9 : 10));
  const ghostScore = cleanScore(ghost);
  const sentence = measureSentence(wedge, labels);
  const key = measure.key;
  return (
    <g className="wh-wheel__item" role="listitem" {...(handlers === null ? { 'aria-label': sentence } : {})}>
      <g
        className="wh-wheel__wedge"
        data-key={key}
        data-status={measure.status}
        data-selected={selected || undefined}
        {...(handlers === null
          ? {}
          : { role: 'button', 'aria-label': sentence, 'aria-pressed': selected, ...handlers })}
      >
        <title>{sentence}</title>
        <path className="wh-wheel__cell" d={cell} />
        <path className="wh-wheel__track" data-empty={noData || undefined} d={track} />
        {noData ? null : (
          <path
            className="wh-wheel__fill"
            data-hollow={measure.status === 'LOW_COVERAGE' || undefined}
            data-stale={stale || undefined}
            d={ringPath(trackInner, filled, start, end, gap, 1)}
            fill={stale ? `url(#${hatchId}-${measure.status})` : colour}
            stroke={stale || measure.status === 'LOW_COVERAGE' ? colour : 'none'}
          />
        )}
        {ghostScore === null ? null : (
          <path
            className="wh-wheel__ghost"
            d={arcLine(scoreRadius(geometry, ghostScore), start + 0.012, end - 0.012)}
          />
        )}
        <text
          className="wh-wheel__value"
          data-empty={noData || undefined}
          x={valueX}
          y={valueY}
          dy="0.35em"
          fontSize={Math.round(valueFont * 10) / 10}
        >
          {cutToWidth(text, (room * 1.12) / valueFont)}
        </text>
        {compact ? null : <SpokeName wedge={wedge} geometry={geometry} />}
        {measure.focus ? (
          <path className="wh-wheel__focus" d={arcLine(geometry.bandInner - 1.5, start + 0.035, end - 0.035)} />
        ) : null}
        <StatusShape status={measure.status} cx={shapeX} cy={shapeY} size={geometry.shapeSize} />
        {measure.freshness === 'LATE' || stale ? <LateClock wedge={wedge} geometry={geometry} stale={stale} /> : null}
        <path className="wh-wheel__hit" d={cell} />
      </g>
    </g>
  );
}

function SpokeName({ wedge, geometry }: { wedge: Wedge; geometry: WheelGeometry }) {
  const { degrees, inward } = spokeRotation(wedge.mid);
  const [x, y] = polar(geometry.nameOuter, wedge.mid);
  return (
    <text
      className="wh-wheel__name"
      data-focus={wedge.measure.focus || undefined}
      transform={`translate(${x} ${y}) rotate(${degrees})`}
      textAnchor={inward ? 'start' : 'end'}
      dy="0.35em"
      fontSize={Math.round(geometry.font.name * 10) / 10}
    >
      {cutSpokeName(wedge.measure.label)}
    </text>
  );
}

function LateClock({ wedge, geometry, stale }: { wedge: Wedge; geometry: WheelGeometry; stale: boolean }) {
  const size = geometry.shapeSize * 0.95;
  const offset = Math.min((wedge.end - wedge.start) * 0.33, (geometry.shapeSize * 1.7) / geometry.shape);
  const [x, y] = polar(geometry.shape, wedge.mid + offset);
  const unit = size / 14;
  return (
    <g
      className="wh-wheel__clock"
      data-stale={stale || undefined}
      transform={`translate(${x} ${y}) scale(${Math.round(unit * 1000) / 1000})`}
    >
      <circle r="6" />
      <path d="M0 -3.4V0L2.4 1.6" />
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
