import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart } from './control-chart.js';

const signals = (values: (number | null)[]) => controlChart(values).map(({ signal }) => signal);

describe('controlChart', () => {
  it('draws limits at the mean and 2.66 times the mean moving range (Wheeler), worked by hand', () => {
    // Mean 497 / 12; moving ranges 2 0 0 2 1 3 1 2 1 3 4, mean 19 / 11.
    const values = [39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40];
    const [first] = controlChart(values);
    expect(first?.limits?.centre).toBeCloseTo(41.4167, 4);
    expect(first?.limits?.upper).toBeCloseTo(46.0112, 4);
    expect(first?.limits?.lower).toBeCloseTo(36.8221, 4);
    expect(first?.limits).toMatchObject({ from: 0, to: 11 });
    expect(signals(values)).toEqual(values.map(() => null));
  });

  it('says nothing about fewer than eight values, gaps not counted', () => {
    const few = [1, 9, 1, null, 9, 1, 9, null, 100];
    expect(controlChart(few).every(({ limits, signal }) => limits === null && signal === null)).toBe(true);
    expect(controlChart([...few, 1])[0]?.limits).not.toBeNull();
    expect(controlChart([])).toEqual([]);
  });

  it('marks a point beyond a limit', () => {
    const steady = Array.from({ length: 24 }, (_, at) => 50 + (at % 2));
    expect(signals([...steady, 60, 50.5, 40]).slice(-3)).toEqual(['ABOVE', null, 'BELOW']);
  });

  it('leaves a wild value out of the limits, so that it does not make the others look low', () => {
    const values = [70, 72, 70, 72, 70, 72, 70, 72, 70, 72, 70, 72, 95];
    const chart = controlChart(values);
    expect(chart.map(({ signal }) => signal)).toEqual([...Array.from({ length: 12 }, () => null), 'ABOVE']);
    expect(chart[0]?.limits).toMatchObject({ centre: 71, lower: 71 - 5.32, upper: 71 + 5.32 });
  });

  it('marks eight in a row on one side and draws new limits from the first of them', () => {
    // The last steady value lies below the centre, so the run begins with the first shifted one.
    const steady = Array.from({ length: 17 }, (_, at) => 50 + (at % 2) * 4);
    const shifted = Array.from({ length: 9 }, (_, at) => 55 + (at % 2) * 4);
    const chart = controlChart([...steady, ...shifted]);
    expect(chart.slice(0, 17).every(({ signal }) => signal === null)).toBe(true);
    expect(chart.slice(17, 25).map(({ signal }) => signal)).toEqual(Array.from({ length: 8 }, () => 'RUN'));
    expect(chart[25]?.signal).toBeNull();
    expect(chart[0]?.limits).toMatchObject({ from: 0, to: 16 });
    expect(chart[0]?.limits?.centre).toBeCloseTo((50 * 9 + 54 * 8) / 17, 9);
    expect(chart[25]?.limits).toMatchObject({ from: 17, to: 25 });
    expect(chart[25]?.limits?.centre).toBeCloseTo((55 * 5 + 59 * 4) / 9, 9);
  });

  it('finds nothing in values that never move', () => {
    expect(signals(Array.from({ length: 30 }, () => 0.1 + 0.2))).toEqual(Array.from({ length: 30 }, () => null));
  });

  it('is the same on another scale, mirrors when values are mirrored, and limits hold the centre', () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const chart = controlChart(list);
        expect(chart).toHaveLength(list.length);
        const scaled = controlChart(list.map((value) => (value === null ? null : value * 4)));
        expect(scaled.map(({ signal }) => signal)).toEqual(chart.map(({ signal }) => signal));
        const mirrored = controlChart(list.map((value) => (value === null ? null : -value)));
        const turned = { ABOVE: 'BELOW', BELOW: 'ABOVE', RUN: 'RUN' } as const;
        expect(mirrored.map(({ signal }) => signal)).toEqual(chart.map(({ signal }) => signal && turned[signal]));
        chart.forEach(({ limits, signal }, at) => {
          if (list[at] === null) expect(signal).toBeNull();
          if (limits) expect(limits.lower <= limits.centre && limits.centre <= limits.upper).toBe(true);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
