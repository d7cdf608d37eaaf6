import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance.js';

describe('an allowance', () => {
  it('grants so many a minute to each subject, tells how long to wait, and grants again in the next window', () => {
    let now = 0;
    const allowance = new Allowance(3, () => now);
    const take = (subject: string) => allowance.take(subject);
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0]);
    now = 20_500;
    expect([take('a'), take('b')]).toEqual([40, 0]);
    now = 60_000;
    expect(take('a')).toBe(0);
  });

  it('forgets what is over before it holds too many subjects', () => {
    let now = 0;
    const allowance = new Allowance(1, () => now);
    expect(allowance.take('kept')).toBe(0);
    for (let count = 0; count < 20_000; count += 1) {
      now += 1;
      allowance.take(`subject ${count}`);
    }
    expect(allowance.take('subject 19999')).toBeGreaterThan(0);
  });
});
