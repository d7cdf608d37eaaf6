import { expect, test } from 'vitest';
import { benchmarkLevel } from './benchmark-level';

test('a benchmark is drawn where its text is one number in the unit of the measure', () => {
  expect(benchmarkLevel('72%', '%')).toBe(72);
  expect(benchmarkLevel('≥ 1,250.5 h', 'h')).toBe(1250.5);
  expect(benchmarkLevel('-3', 'points')).toBe(-3);
  expect(benchmarkLevel('12 h', '%')).toBeNull();
  expect(benchmarkLevel('62-74%', '%')).toBeNull();
  expect(benchmarkLevel('62% to 74%', '%')).toBeNull();
  expect(benchmarkLevel('best in class', '%')).toBeNull();
});
