import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentSlot } from './digest-slot.js';

const at = (instant: string, zone: string, frequency: 'DAILY' | 'WEEKLY' = 'DAILY') =>
  currentSlot(new Date(instant), zone, frequency);

describe('currentSlot', () => {
  it('changes at seven of the person, wherever they are', () => {
    expect(at('2026-11-20T22:59:59Z', 'Asia/Shanghai')).toBe('DAILY 2026-11-20');
    expect(at('2026-11-20T23:00:00Z', 'Asia/Shanghai')).toBe('DAILY 2026-11-21');
    expect(at('2026-11-21T11:59:59Z', 'America/New_York')).toBe('DAILY 2026-11-20');
    expect(at('2026-11-21T12:00:00Z', 'America/New_York')).toBe('DAILY 2026-11-21');
  });

  it('keeps to seven on the days clocks are changed', () => {
    expect(at('2026-03-29T04:59:59Z', 'Europe/Paris')).toBe('DAILY 2026-03-28');
    expect(at('2026-03-29T05:00:00Z', 'Europe/Paris')).toBe('DAILY 2026-03-29');
    expect(at('2026-10-25T05:59:59Z', 'Europe/Paris')).toBe('DAILY 2026-10-24');
    expect(at('2026-10-25T06:00:00Z', 'Europe/Paris')).toBe('DAILY 2026-10-25');
  });

  it('comes on Mondays when weekly', () => {
    expect(at('2026-11-23T06:59:59Z', 'UTC', 'WEEKLY')).toBe('WEEKLY 2026-11-16');
    expect(at('2026-11-23T07:00:00Z', 'UTC', 'WEEKLY')).toBe('WEEKLY 2026-11-23');
    expect(at('2026-11-29T23:00:00Z', 'UTC', 'WEEKLY')).toBe('WEEKLY 2026-11-23');
    expect(at('2027-01-01T12:00:00Z', 'UTC', 'WEEKLY')).toBe('WEEKLY 2026-12-28');
  });

  it('is nothing where there are no digests, and names a zone that there is not', () => {
    expect(currentSlot(new Date(), 'UTC', 'OFF')).toBeNull();
    expect(currentSlot(new Date(), 'UTC', 'IMMEDIATE')).toBeNull();
    expect(() => at('2026-11-21T09:00:00Z', 'Mars/Base')).toThrow('Mars/Base');
  });

  it('never goes back, and gives every day of a year one digest', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(zones, (zone) => {
        const slots = new Set<string>();
        let last = '';
        for (let hour = 0; hour < 365 * 24; hour += 1) {
          const slot = currentSlot(new Date(Date.UTC(2026, 0, 1, hour)), zone, 'DAILY') ?? '';
          expect(slot >= last).toBe(true);
          last = slot;
          slots.add(slot);
        }
        expect([365, 366]).toContain(slots.size);
      }),
      { numRuns: 5 },
    );
  });
});
