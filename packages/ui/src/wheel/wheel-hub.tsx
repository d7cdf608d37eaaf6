import { diamondPath, StatusShape, trianglePath } from '../status/status-shape';
import { cutToWidth, fontToFit, textWidth } from '../text/text-fit';
import { statusColour } from '../tokens/tokens';
import type { WheelChange, WheelProps } from './wheel.types';
import type { WheelGeometry } from './wheel-layout';
import { arcLine, cleanScore } from './wheel-layout';

/** Props of WheelHub: the overall score, its change, the unit and the period. */
export interface WheelHubProps
  extends Pick<WheelProps, 'score' | 'scoreLabel' | 'coverage' | 'status' | 'unitName' | 'periodLabel' | 'change'> {
  geometry: WheelGeometry;
  noValue: string;
  coverageText: string | null;
}

/** The hub: a big overall number inside a thin gauge, the change beneath it, then unit and week. A small wheel leaves unit and week to its caption. */
export function WheelHub({
  geometry,
  score,
  scoreLabel,
  status,
  unitName,
  periodLabel,
  change,
  noValue,
  coverageText,
}: WheelHubProps) {
  const { hub, font, compact } = geometry;
  const value = cleanScore(score);
  const text = value === null ? noValue : scoreLabel;
  const stroke = Math.max(2.5, hub * 0.045);
  const ring = hub - stroke * 0.5 - 1;
  const small = font.hub;
  const scoreFont = fontToFit(text, hub * 1.25, font.score, small);
  const rows = compact
    ? { shape: -hub * 0.56, score: -hub * 0.02, change: hub * 0.5, unit: 0, period: 0, coverage: 0 }
    : {
        shape: -hub * 0.7,
        score: -hub * 0.3,
        change: hub * 0.1,
        unit: hub * 0.36,
        period: hub * 0.57,
        coverage: hub * 0.76,
      };
  const chord = (y: number) => 2 * Math.sqrt(Math.max(0, ring * ring - y * y)) - small * 1.3;
  const line = (y: number, words: string, size: number, className: string) => (
    <HubLine
      y={y}
      words={words}
      font={fontToFit(words, chord(y + size * 0.3), size, size * 0.8)}
      room={chord(y + size * 0.3)}
      className={className}
    />
  );
  return (
    <g className="wh-wheel__hub" aria-hidden="true">
      <circle className="wh-wheel__hub-face" r={round(hub)} />
      <circle className="wh-wheel__hub-ring" r={round(ring)} strokeWidth={stroke} />
      {value === null || value < 0.02 ? null : value > 9.98 ? (
        <circle r={round(ring)} fill="none" stroke={statusColour(status)} strokeWidth={stroke} />
      ) : (
        <path
          className="wh-wheel__hub-gauge"
          d={arcLine(ring, 0, (value / 10) * 2 * Math.PI)}
          stroke={statusColour(status)}
          strokeWidth={stroke}
        />
      )}
      <StatusShape status={status} cx={0} cy={rows.shape} size={small * (compact ? 0.85 : 0.95)} />
      <text className="wh-wheel__score" y={round(rows.score)} dy="0.36em" fontSize={round(scoreFont)}>
        {text}
      </text>
      {change ? <HubChange change={change} y={rows.change} font={small} room={chord(rows.change)} /> : null}
      {compact ? null : (
        <>
          {line(rows.unit, unitName, small, 'wh-wheel__unit')}
          {line(rows.period, periodLabel, small * 0.92, 'wh-wheel__period')}
          {coverageText === null ? null : line(rows.coverage, coverageText, small * 0.82, 'wh-wheel__period')}
        </>
      )}
    </g>
  );
}

function HubLine(props: { y: number; words: string; font: number; room: number; className: string }) {
  return (
    <text className={props.className} y={round(props.y)} dy="0.35em" fontSize={round(props.font)}>
      {cutToWidth(props.words, props.room / props.font + 0.01)}
    </text>
  );
}

function HubChange({ change, y, font, room }: { change: WheelChange; y: number; font: number; room: number }) {
  const words = cutToWidth(change.text, Math.max(2, room / font - 1));
  const mark = font * 0.72;
  const width = textWidth(words) * font;
  const x = -(width + mark * 1.5) / 2 + mark / 2;
  const d =
    change.direction === 'FLAT'
      ? diamondPath(x, y, mark * 0.7)
      : change.direction === 'DOWN'
        ? trianglePath(x, y, mark)
        : trianglePath(x, -y, mark);
  return (
    <g className="wh-wheel__change" data-judgement={change.judgement ?? undefined}>
      <path d={d} transform={change.direction === 'UP' ? 'scale(1 -1)' : undefined} />
      <text x={round(x + mark)} y={round(y)} dy="0.35em" textAnchor="start" fontSize={round(font)}>
        {words}
      </text>
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
