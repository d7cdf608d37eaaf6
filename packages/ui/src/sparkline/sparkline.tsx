import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { StatusShape } from '../status/status-shape';
import type { SparklineProps } from './sparkline.types';

/** A small line of values with the last one marked; gaps where a value is null. Draws nothing but its frame when there is no value at all. */
export function Sparkline({ values, label, goal, status, width = 88, height = 24 }: SparklineProps) {
  const clean = values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  const known = clean.filter((value): value is number => value !== null);
  const target = goal !== null && goal !== undefined && Number.isFinite(goal) ? goal : null;
  const bounds = target === null ? known : [...known, target];
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const inset = 5;
  const x = scaleLinear([0, Math.max(1, clean.length - 1)], [inset, width - inset]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height - inset, inset]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1);
  const last = clean.findLastIndex((value) => value !== null);
  const lastValue = clean[last] ?? null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decorative when none is given
    <svg
      className="wh-spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {known.length === 0 ? null : (
        <>
          {target === null ? null : (
            <path className="wh-spark__goal" d={`M${inset} ${round(y(target))}H${width - inset}`} />
          )}
          <path className="wh-spark__line" d={path(clean) ?? ''} />
          {lastValue === null ? null : status ? (
            <StatusShape status={status} cx={x(last)} cy={y(lastValue)} size={7} />
          ) : (
            <circle className="wh-spark__last" cx={round(x(last))} cy={round(y(lastValue))} r={2.5} />
          )}
        </>
      )}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
