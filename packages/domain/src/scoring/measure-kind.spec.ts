import { expect, it } from 'vitest';
import { type MeasureKind, thresholdOfKind, valuesOfKind } from './measure-kind.js';
import { type Polarity, scoreValue } from './score.js';

const scores = (kind: MeasureKind, polarity: Polarity, ...values: number[]) => {
  const threshold = thresholdOfKind(kind, polarity);
  return values.map((value) => threshold && Number(scoreValue(value, threshold, polarity)?.toFixed(2)));
};

it('scores yes 10 and no 0, and a share of yes in between', () => {
  expect(scores('YES_NO', 'HIGHER', 1, 0, 0.8, 0.5)).toEqual([10, 0, 8, 5]);
  expect(scores('YES_NO', 'LOWER', 1, 0, 0.2)).toEqual([0, 10, 8]);
});

it('scores four statuses in the middle of their bands, the best one 10', () => {
  expect(scores('FOUR_STATUS', 'HIGHER', 0, 1, 2, 3)).toEqual([1.67, 5, 8.33, 10]);
});

it('leaves numbers and formulas to their own goals', () => {
  expect(thresholdOfKind('NUMBER', 'HIGHER')).toBeNull();
  expect(thresholdOfKind('FORMULA', 'LOWER')).toBeNull();
  expect([valuesOfKind('YES_NO'), valuesOfKind('NUMBER')]).toEqual([[0, 1], null]);
});
