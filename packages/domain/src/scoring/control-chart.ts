import { neumaierSum } from '../numbers/neumaier-sum.js';

/** Limits of chance around a run of values, in their unit; `from` and `to` are the places of the baseline's ends. */
export interface ControlLimits {
  centre: number;
  lower: number;
  upper: number;
  from: number;
  to: number;
}

/** Why a value is more than chance: beyond a limit, or one of eight in a row on one side of the centre. */
export type ControlSignal = 'ABOVE' | 'BELOW' | 'RUN';

/** A value with the limits that hold for it (null while there are too few values) and its signal, if any. */
export interface ControlledPoint {
  limits: ControlLimits | null;
  signal: ControlSignal | null;
}

/** How many periods back a measure is looked at to tell a move from chance: half a year of weeks. */
export const CONTROL_WINDOW = 26;

const FEWEST = 8;
const LONGEST_BASELINE = 24;
const RUN = 8;
const SCALE = 2.66;

/**
 * An XmR (individuals and moving range) chart: process limits = mean +- 2.66 x mean moving range (Wheeler, Understanding
 * Variation; 2.66 = 3 / 1.128). Values are in time order, null where there is none. Signals: a point beyond a limit, and
 * eight in a row on one side of the centre (points on it are passed over). The baseline is the first 8 to 24 values, less
 * those beyond the limits of all of them while eight remain, so that one wild value does not hide the others; a run that begins after the first eight means that the process has shifted, so limits are drawn anew from its first
 * value on and the eight that told it carry RUN. Fewer than eight values have no limits and no signals.
 */
export function controlChart(values: readonly (number | null)[]): ControlledPoint[] {
  const points: ControlledPoint[] = values.map(() => ({ limits: null, signal: null }));
  const known = values.flatMap((value, at) => (value !== null && Number.isFinite(value) ? [{ value, at }] : []));
  let start = 0;
  while (known.length - start >= FEWEST) {
    const rest = known.slice(start);
    const shift = runsOf(rest, limitsOf(rest).centre).find((run) => (run[0] ?? 0) >= FEWEST)?.[0];
    const segment = rest.slice(0, shift);
    const limits = limitsOf(segment);
    for (const { value, at } of segment) {
      const told = points[at]?.signal ?? null;
      points[at] = { limits, signal: beyond(value, limits) ?? told };
    }
    for (const run of runsOf(segment, limits.centre)) for (const place of run) mark(points, segment[place]);
    if (shift === undefined) break;
    for (const point of rest.slice(shift, shift + RUN)) mark(points, point);
    start += shift;
  }
  return points;
}

interface Known {
  value: number;
  at: number;
}

function mark(points: ControlledPoint[], place: Known | undefined): void {
  const point = place && points[place.at];
  if (point) point.signal ??= 'RUN';
}

function limitsOf(known: readonly Known[]): ControlLimits {
  const baseline = known.slice(0, LONGEST_BASELINE);
  const limits = rawLimits(baseline);
  const calm = baseline.filter(({ value }) => beyond(value, limits) === null);
  return calm.length < FEWEST ? limits : { ...rawLimits(calm), from: limits.from, to: limits.to };
}

function rawLimits(baseline: readonly Known[]): ControlLimits {
  const numbers = baseline.map(({ value }) => value);
  const centre = neumaierSum(numbers) / numbers.length;
  const ranges = numbers.slice(1).map((value, at) => Math.abs(value - (numbers[at] ?? value)));
  const reach = (SCALE * neumaierSum(ranges)) / ranges.length;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    from: baseline[0]?.at ?? 0,
    to: baseline.at(-1)?.at ?? 0,
  };
}

/** Equal values must not leave their own limits by a rounding error. */
const roundingOf = (a: number, b: number): number => 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function beyond(value: number, limits: ControlLimits): ControlSignal | null {
  if (value - limits.upper > roundingOf(value, limits.upper)) return 'ABOVE';
  return limits.lower - value > roundingOf(value, limits.lower) ? 'BELOW' : null;
}

/** Places of the values in each run of at least eight on one side of a centre. */
function runsOf(known: readonly Known[], centre: number): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let side = 0;
  known.forEach(({ value }, place) => {
    const here = Math.abs(value - centre) <= roundingOf(value, centre) ? 0 : Math.sign(value - centre);
    if (here === 0) return;
    if (here === side) run.push(place);
    else {
      if (run.length >= RUN) runs.push(run);
      run = [place];
      side = here;
    }
  });
  if (run.length >= RUN) runs.push(run);
  return runs;
}
