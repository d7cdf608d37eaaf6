import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import type { Pack } from './pack.schema.js';
import { checkPackLock, packHash, packLockKey, parsePackLock } from './pack-lock.js';

const pack = { id: 'industry-sample', version: '1.0.0', title: { en: 'Sample' } } as unknown as Pack;

describe('canonicalJson', () => {
  it('writes keys in order and nothing else', () => {
    expect(canonicalJson({ b: [1, null, { d: true, c: '舵' }], a: undefined, A: 'x' })).toBe(
      '{"A":"x","b":[1,null,{"c":"舵","d":true}]}',
    );
  });

  it('gives the same text for any order of keys, and text that reads back as the value', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('refuses what JSON cannot hold, naming where', () => {
    expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow('a[1] is NaN');
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
});

describe('the pack lock', () => {
  it('holds a published pack to its content', () => {
    const lock = { [packLockKey(pack)]: packHash(pack) };
    expect(packHash(pack)).toBe('f503de34980bbefe7424197afe3a5ee4a39e02a7a3b770c62b70ce391a92cc74');
    expect(checkPackLock(lock, pack)).toEqual({ ok: true });
    expect(checkPackLock(lock, { ...pack, title: { ...pack.title, en: 'Sample.' } })).toMatchObject({
      ok: false,
      reason: 'CHANGED',
    });
    expect(checkPackLock(lock, { ...pack, version: '1.0.1' })).toMatchObject({ ok: false, reason: 'UNLOCKED' });
    expect(checkPackLock({}, { ...pack, id: 'constructor' })).toMatchObject({ ok: false, reason: 'UNLOCKED' });
  });

  it('is read strictly', () => {
    const hash = 'a'.repeat(64);
    expect(parsePackLock(`{"industry-sample@1.0.0":"${hash}"}`)).toEqual({ 'industry-sample@1.0.0': hash });
    expect(() => parsePackLock(`{"industry-sample":"${hash}"}`)).toThrow('industry-sample');
    expect(() => parsePackLock('{"industry-sample@1.0.0":"abc"}')).toThrow('industry-sample@1.0.0');
  });
});
