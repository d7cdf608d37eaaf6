import { parsePeriod } from '@wheelhouse/domain';
import { describe, expect, it } from 'vitest';
import { demoPlan } from './demo-plan.js';
import { completePeriods, type DemoMeasure, demoReadings } from './demo-readings.js';
import { MEASURE_PATHS, SILENT_STORE, STALE_STORE } from './measure-paths.js';
import { demoStores, REGIONS } from './places.js';
import { aroundZero, seededRandom } from './seeded-random.js';

const TODAY = '2026-11-21';
const measure: DemoMeasure = {
  key: 'first-contact-resolution',
  cadence: 'WEEK',
  aggregation: 'RATIO',
  ratioScale: 100,
  unit: '%',
  decimals: 0,
  goal: 70,
  redFlag: 60,
};
const [path] = MEASURE_PATHS.filter(({ key }) => key === measure.key);
if (!path) throw new Error('The demo has no path for first-contact-resolution.');

describe('the demo', () => {
  it('is the same for the same seed', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
    expect(numbers(7).every((number) => number >= 0 && number < 1)).toBe(true);
    const random = seededRandom(3);
    const spread = Array.from({ length: 4000 }, () => aroundZero(random));
    const variance = spread.reduce((sum, number) => sum + number * number, 0) / spread.length;
    expect(variance).toBeGreaterThan(0.9);
    expect(variance).toBeLessThan(1.1);
  });

  it('has sixty stores in six regions, each name in three languages and once', () => {
    const stores = demoStores(seededRandom(1));
    expect(stores).toHaveLength(60);
    expect(new Set(stores.map(({ regionId }) => regionId))).toEqual(
      new Set(REGIONS.map(({ externalId }) => externalId)),
    );
    expect([stores[0]?.externalId, stores[59]?.externalId]).toEqual(['S001', 'S060']);
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      expect(new Set(stores.map(({ name }) => name[locale])).size).toBe(60);
    }
  });

  it('reports complete periods of the last 26 weeks only', () => {
    expect(completePeriods('WEEK', TODAY)).toHaveLength(26);
    expect(completePeriods('WEEK', '2026-11-23')).toHaveLength(26);
    expect(completePeriods('MONTH', TODAY)).toEqual(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']);
    expect(completePeriods('QUARTER', TODAY)).toEqual(['2026-Q2', '2026-Q3']);
  });

  it('lets one store go stale and one say nothing, and gives every ratio its parts', () => {
    const stores = demoStores(seededRandom(1));
    const readings = demoReadings(measure, path, stores, TODAY, seededRandom(2));
    const of = (store: string): string[] =>
      readings.filter(({ storeId }) => storeId === store).map(({ period }) => period);
    expect(of(SILENT_STORE)).toEqual([]);
    expect(of(STALE_STORE).length).toBeGreaterThan(10);
    expect((of(STALE_STORE).at(-1) ?? 'none') < (of('S001').at(-1) ?? '')).toBe(true);
    expect(readings.every(({ numerator, denominator }) => numerator !== null && (denominator ?? 0) > 0)).toBe(true);
    const mean = (period: string): number => {
      const parts = readings.filter((reading) => reading.period === period);
      const sum = (of: 'numerator' | 'denominator'): number =>
        parts.reduce((total, part) => total + (part[of] ?? 0), 0);
      return (100 * sum('numerator')) / sum('denominator');
    };
    const periods = completePeriods('WEEK', TODAY);
    expect(mean(periods.at(-1) ?? '')).toBeGreaterThan(mean(periods[0] ?? '') + 3);
    expect(readings.every(({ numerator, denominator }) => (numerator ?? 0) <= (denominator ?? 0))).toBe(true);
  });

  it('spreads initiatives over the program and is honest about today', () => {
    const initiatives = Array.from({ length: 34 }, (_, index) => ({
      key: `initiative-${index}`,
      kind: index % 2 === 0 ? 'QUICK_WIN' : 'STRUCTURAL',
      weeks: index % 2 === 0 ? 8 : 26,
      effort: 2,
    }));
    const plan = demoPlan(initiatives, '2026-03-01', '2028-02-29', TODAY);
    expect(new Set(plan.map(({ status }) => status))).toEqual(new Set(['DONE', 'IN_PROGRESS', 'PLANNED', 'PROPOSED']));
    for (const { status, startsOn, endsOn, milestones } of plan) {
      if (status === 'PROPOSED') expect([startsOn, endsOn]).toEqual([null, null]);
      else expect(startsOn && endsOn && startsOn < endsOn && endsOn <= '2028-02-29').toBe(true);
      if (status === 'DONE') expect((endsOn ?? '') < TODAY).toBe(true);
      for (const { date, doneOn } of milestones) {
        expect(date >= (startsOn ?? '') && date <= (endsOn ?? '')).toBe(true);
        if (doneOn) expect(doneOn < TODAY).toBe(true);
      }
    }
    const late = plan.flatMap(({ milestones }) => milestones).filter(({ date, doneOn }) => date < TODAY && !doneOn);
    expect(late.length).toBeGreaterThan(0);
    expect(parsePeriod(plan[0]?.startsOn ?? '')).not.toBeNull();
  });
});
