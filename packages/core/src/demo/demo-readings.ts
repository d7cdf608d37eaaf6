import { addPeriods, type Cadence, daysBetween, parsePeriod, periodOf } from '@wheelhouse/domain';
import { type MeasurePath, SILENT_STORE, STALE_STORE } from './measure-paths.js';
import type { DemoStore } from './places.js';
import { aroundZero } from './seeded-random.js';

/** What of a measure its readings depend on. */
export interface DemoMeasure {
  key: string;
  cadence: Cadence;
  aggregation: string;
  ratioScale: number;
  unit: string;
  decimals: number;
  goal: number;
  redFlag: number;
}

/** A reading of a store, with the parts of a ratio. */
export interface DemoReading {
  storeId: string;
  measureKey: string;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

const DAYS = 26 * 7;
const STALE_DAYS = 9 * 7;
const LAST_WEEK = 7;

/** The complete periods of a cadence in the 26 weeks before a day, oldest first. */
export function completePeriods(cadence: Cadence, today: string): string[] {
  const periods: string[] = [];
  for (let period = addPeriods(periodOf(today, cadence), -1); ; period = addPeriods(period, -1)) {
    const end = parsePeriod(period)?.end ?? today;
    if (daysBetween(end, today) > DAYS) return periods.reverse();
    periods.push(period);
  }
}

function readingOf(
  measure: DemoMeasure,
  position: number,
  volume: number,
): Omit<DemoReading, 'storeId' | 'measureKey' | 'period'> {
  const raw = measure.redFlag + position * (measure.goal - measure.redFlag);
  const isShare = measure.unit === '%';
  const wanted = isShare ? Math.min(100, Math.max(0, raw)) : raw;
  if (measure.aggregation !== 'RATIO') {
    return { value: Number(wanted.toFixed(measure.decimals)), numerator: null, denominator: null };
  }
  const denominator = Math.max(1, Math.round(volume));
  const numerator = Math.round((wanted / measure.ratioScale) * denominator);
  return { value: null, numerator, denominator };
}

/**
 * The readings of one measure in every store that reports it: the measure's path, moved by the level of the store and by
 * noise. One store falls silent nine weeks before `today`, one never reports.
 */
export function demoReadings(
  measure: DemoMeasure,
  path: MeasurePath,
  stores: readonly DemoStore[],
  today: string,
  random: () => number,
): DemoReading[] {
  return completePeriods(measure.cadence, today).flatMap((period) => {
    const age = daysBetween(parsePeriod(period)?.end ?? today, today);
    const progress = 1 - Math.min(1, age / DAYS);
    return stores.flatMap((store): DemoReading[] => {
      const course = path.from + (path.to - path.from) * progress + (age <= LAST_WEEK ? path.lastWeek : 0);
      const position = course + store.level + aroundZero(random) * path.noise;
      const volume = path.volume * (0.7 + 0.6 * random());
      const isSilent = store.externalId === SILENT_STORE || (store.externalId === STALE_STORE && age <= STALE_DAYS);
      if (isSilent) return [];
      return [{ storeId: store.externalId, measureKey: measure.key, period, ...readingOf(measure, position, volume) }];
    });
  });
}
