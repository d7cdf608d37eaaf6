import { describe, expect, it } from 'vitest';
import { retryDelay } from './wall-feed';

describe('the wait before a screen asks again', () => {
  it('doubles from two seconds to a minute, and never passes it by more than a fifth', () => {
    expect([1, 2, 3, 4, 5, 6, 100].map((failures) => retryDelay(failures, 0))).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
    expect(retryDelay(100, 1)).toBe(72_000);
  });
});
