import { expect, it } from 'vitest';
import { ThresholdBook, WeightBook } from './rule-book.js';

const rule = (from: string, goal: number, unitId: string | null = null) => ({
  id: `${from} ${unitId}`,
  version: 1,
  measureId: 'm',
  unitId,
  from,
  goal,
  redFlag: 0,
  baseline: null,
});

it('finds the threshold of a unit before that of the measure, and the first one for the time before it', () => {
  const book = new ThresholdBook([rule('2026-06-01', 20), rule('2026-01-01', 10), rule('2026-03-01', 5, 'u')]);
  const goal = (unit: string, date: string) => book.at('m', unit, date)?.rule.goal;
  expect([goal('v', '2025-01-01'), goal('v', '2026-05-31'), goal('v', '2026-06-01')]).toEqual([10, 10, 20]);
  expect([goal('u', '2026-02-28'), goal('u', '2026-03-01'), goal('u', '2026-12-31')]).toEqual([10, 5, 5]);
  expect(book.at('other', 'u', '2026-01-01')).toBeUndefined();
});

it('tells which time a threshold from a date covers', () => {
  const book = new ThresholdBook([rule('2026-01-01', 10), rule('2026-06-01', 20), rule('2026-03-01', 5, 'u')]);
  expect(book.span('m', null, '2026-02-01')).toEqual({ since: '2026-02-01', until: '2026-06-01' });
  expect(book.span('m', null, '2025-06-01')).toEqual({ since: null, until: '2026-01-01' });
  expect(book.span('m', null, '2026-01-01')).toEqual({ since: null, until: '2026-06-01' });
  expect(book.span('m', 'u', '2026-02-01')).toEqual({ since: '2026-02-01', until: '2026-03-01' });
});

it('weighs by date and unit, 1 without any weight', () => {
  const weight = (unitId: string | null, from: string, value: number) => ({
    id: from,
    version: 1,
    measureId: 'm',
    unitId,
    from,
    weight: value,
  });
  const book = new WeightBook([weight(null, '2026-06-01', 3), weight('u', '2026-07-01', 5)]);
  const at = (measure: string, unit: string, date: string) => book.at(measure, unit, date);
  expect([at('m', 'v', '2026-01-01'), at('m', 'v', '2026-07-01'), at('n', 'v', '2026-07-01')]).toEqual([3, 3, 1]);
  expect([at('m', 'u', '2026-06-30'), at('m', 'u', '2026-07-01')]).toEqual([3, 5]);
});
