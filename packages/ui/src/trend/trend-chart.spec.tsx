import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TrendChart } from './trend-chart';
import type { TrendPoint } from './trend-chart.types';

const labels = {
  chart: 'Calls answered',
  value: 'Value',
  goal: 'Goal',
  redFlag: 'Red flag',
  limits: 'Chance',
  centre: 'Mean',
  signal: 'More than chance',
  note: 'Note',
  benchmark: 'Benchmark',
};

const point = (at: number, over: Partial<TrendPoint> = {}): TrendPoint => ({
  key: `W${at}`,
  label: `Week ${at}`,
  value: 50 + at,
  valueLabel: `${50 + at}%`,
  status: 'AT_RISK',
  goal: 70,
  redFlag: 40,
  limits: null,
  signal: null,
  ...over,
});

const draw = (points: readonly TrendPoint[], benchmark: number | null = null): string =>
  renderToStaticMarkup(
    <TrendChart points={points} labels={labels} format={String} benchmark={benchmark} width={600} />,
  );

it('draws the value, the goals as steps, and only what there is', () => {
  const plain = draw([point(1), point(2), point(3, { goal: 80 })]);
  expect(plain).toContain('aria-label="Calls answered"');
  expect(plain).toMatch(/class="wh-trend__goal" d="M[^"]*L/);
  for (const absent of ['Chance', 'More than chance', 'Note', 'Benchmark']) expect(plain).not.toContain(`>${absent}<`);
  const limits = { centre: 52, lower: 48, upper: 56 };
  const full = draw([point(1, { limits, note: 1 }), point(9, { limits, signal: 'ABOVE' })], 65);
  for (const present of ['Chance', 'More than chance', 'Note', 'Benchmark']) expect(full).toContain(present);
  expect(full.match(/wh-trend__signal/g)).toHaveLength(2);
});

it('leaves a gap where a value is missing', () => {
  const line = /class="wh-trend__line" d="([^"]*)"/.exec(
    draw([point(1), point(2, { value: null }), point(3), point(4)]),
  );
  expect(line?.[1]?.match(/M/g)).toHaveLength(2);
});

it('draws without NaN whatever the values', () => {
  const number = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const points = fc.array(fc.record({ value: number, goal: number, redFlag: number }), { maxLength: 8 });
  fc.assert(
    fc.property(points, number, (list, benchmark) => {
      expect(
        draw(
          list.map((over, at) => point(at, over)),
          benchmark,
        ),
      ).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 50 },
  );
});
