import { scaleLinear } from 'd3-scale';
import { area, curveStep, line } from 'd3-shape';
import { useMeasuredWidth } from '../measure/use-measured-width';
import { diamondPath, trianglePath } from '../status/status-shape';
import { textWidth } from '../text/text-fit';
import type { TrendChartProps, TrendLabels, TrendPoint } from './trend-chart.types';

const TOP = 12;
const BOTTOM = 34;
const AXIS_FONT = 11;
const FEWEST_PIXELS_PER_LABEL = 92;

/**
 * A measure through time: its values as a line, goal and red flag as the steps they were dated, the band of chance (XmR)
 * with signals marked by shape, numbers where notes were left, and a benchmark. A picture with one sentence; the numbers
 * belong in a table beside it.
 */
export function TrendChart({ points, labels, format, benchmark = null, width: given, height = 260 }: TrendChartProps) {
  const [container, width] = useMeasuredWidth<HTMLDivElement>(given, 640);
  const y = scaleLinear(domainOf(points, benchmark), [height - BOTTOM, TOP]).nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(24, ...ticks.map((tick) => textWidth(format(tick)) * AXIS_FONT + 10));
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [left + 10, width - 12]);
  return (
    <figure className="wh-trend">
      <div ref={container}>
        <svg
          className="wh-trend__svg"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={labels.chart}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <path className="wh-trend__grid" d={`M${left} ${fixed(y(tick))}H${width}`} />
              <text className="wh-trend__tick" x={left - 6} y={fixed(y(tick))} dy="0.32em" textAnchor="end">
                {format(tick)}
              </text>
            </g>
          ))}
          <Band points={points} x={x} y={y} />
          <Steps points={points} x={x} y={y} read={(point) => point.redFlag} className="wh-trend__red-flag" />
          <Steps points={points} x={x} y={y} read={(point) => point.goal} className="wh-trend__goal" />
          {benchmark === null ? null : (
            <path className="wh-trend__benchmark" d={`M${left} ${fixed(y(benchmark))}H${width}`} />
          )}
          <path className="wh-trend__line" d={valueLine(points, x, y)} />
          {points.map((point, at) => (
            <Mark
              key={point.key}
              point={point}
              x={x(at)}
              y={point.value === null ? null : y(point.value)}
              floor={height}
            />
          ))}
          <Periods points={points} x={x} height={height} width={width} />
        </svg>
      </div>
      <TrendLegend points={points} labels={labels} hasBenchmark={benchmark !== null} />
    </figure>
  );
}

type Scale = (value: number) => number;
interface Placed {
  points: readonly TrendPoint[];
  x: Scale;
  y: Scale;
}

function domainOf(points: readonly TrendPoint[], benchmark: number | null): [number, number] {
  const numbers = points
    .flatMap((point) => [point.value, point.goal, point.redFlag, point.limits?.lower, point.limits?.upper])
    .concat(benchmark)
    .filter((value): value is number => value !== null && value !== undefined && Number.isFinite(value));
  if (numbers.length === 0) return [0, 1];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

function valueLine(points: readonly TrendPoint[], x: Scale, y: Scale): string {
  const path = line<TrendPoint>()
    .defined((point) => point.value !== null)
    .x((_, at) => x(at))
    .y((point) => y(point.value ?? 0))
    .digits(1);
  return path([...points]) ?? '';
}

function Band({ points, x, y }: Placed) {
  const band = area<TrendPoint>()
    .defined((point) => point.limits !== null)
    .x((_, at) => x(at))
    .y0((point) => y(point.limits?.lower ?? 0))
    .y1((point) => y(point.limits?.upper ?? 0))
    .curve(curveStep)
    .digits(1);
  return (
    <g>
      <path className="wh-trend__band" d={band([...points]) ?? ''} />
      <Steps points={points} x={x} y={y} read={(point) => point.limits?.centre ?? null} className="wh-trend__centre" />
    </g>
  );
}

function Steps({
  points,
  x,
  y,
  read,
  className,
}: Placed & { read: (point: TrendPoint) => number | null; className: string }) {
  const steps = line<TrendPoint>()
    .defined((point) => read(point) !== null)
    .x((_, at) => x(at))
    .y((point) => y(read(point) ?? 0))
    .curve(curveStep)
    .digits(1);
  return <path className={className} d={steps([...points]) ?? ''} />;
}

function Mark({ point, x, y, floor }: { point: TrendPoint; x: number; y: number | null; floor: number }) {
  const title = `${point.label}: ${point.valueLabel}`;
  return (
    <g>
      <title>{title}</title>
      {y === null ? null : point.signal === null ? (
        <circle className="wh-trend__point" cx={fixed(x)} cy={fixed(y)} r={2.5} />
      ) : (
        <path className="wh-trend__signal" {...signalPath(point.signal, x, y)} />
      )}
      {point.note ? (
        <text className="wh-trend__note" x={fixed(x)} y={floor - BOTTOM + 12} textAnchor="middle">
          {point.note}
        </text>
      ) : null}
    </g>
  );
}

function signalPath(
  signal: NonNullable<TrendPoint['signal']>,
  x: number,
  y: number,
): { d: string; transform?: string } {
  if (signal === 'RUN') return { d: diamondPath(x, y, 9) };
  return signal === 'BELOW' ? { d: trianglePath(x, y, 10) } : { d: trianglePath(x, -y, 10), transform: 'scale(1 -1)' };
}

function Periods({
  points,
  x,
  height,
  width,
}: {
  points: readonly TrendPoint[];
  x: Scale;
  height: number;
  width: number;
}) {
  const most = Math.max(2, Math.floor(width / FEWEST_PIXELS_PER_LABEL));
  const step = Math.max(1, Math.ceil((points.length - 1) / (most - 1)));
  const shown = points.flatMap((point, at) => ((points.length - 1 - at) % step === 0 ? [{ point, at }] : []));
  return (
    <>
      {shown.map(({ point, at }) => {
        const half = (textWidth(point.label) * AXIS_FONT) / 2;
        const place = Math.min(Math.max(x(at), half + 2), width - half - 2);
        return (
          <text key={point.key} className="wh-trend__tick" x={fixed(place)} y={height - 6} textAnchor="middle">
            {point.label}
          </text>
        );
      })}
    </>
  );
}

function TrendLegend({
  points,
  labels,
  hasBenchmark,
}: {
  points: readonly TrendPoint[];
  labels: TrendLabels;
  hasBenchmark: boolean;
}) {
  const has = (test: (point: TrendPoint) => boolean): boolean => points.some(test);
  const lines = [
    { line: 'value', text: labels.value, shown: true },
    { line: 'goal', text: labels.goal, shown: has((point) => point.goal !== null) },
    { line: 'red-flag', text: labels.redFlag, shown: has((point) => point.redFlag !== null) },
    { line: 'band', text: labels.limits, shown: has((point) => point.limits !== null) },
    { line: 'centre', text: labels.centre, shown: has((point) => point.limits !== null) },
    { line: 'benchmark', text: labels.benchmark, shown: hasBenchmark },
  ];
  return (
    <ul className="wh-trend__legend">
      {lines.map(({ line: name, text, shown }) =>
        shown ? (
          <li key={name} data-line={name}>
            {text}
          </li>
        ) : null,
      )}
      {has((point) => point.signal !== null) ? (
        <li>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <path className="wh-trend__signal" d={diamondPath(0, 0, 9)} />
          </svg>
          {labels.signal}
        </li>
      ) : null}
      {has((point) => Boolean(point.note)) ? (
        <li>
          <span className="wh-trend__note-sign" aria-hidden="true">
            1
          </span>
          {labels.note}
        </li>
      ) : null}
    </ul>
  );
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
