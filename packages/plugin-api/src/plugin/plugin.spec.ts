import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API_VERSION, isEngineCompatible } from './engine-range.js';
import { definePlugin, type Plugin } from './plugin.js';
import { PluginError } from './plugin-error.js';
import { parsePlugin } from './plugin-manifest.js';

const title = { en: 'Sample', 'zh-Hans': '示例', 'zh-Hant': '範例' };

function manifest(change: Record<string, unknown> = {}): Plugin {
  const plain = {
    id: 'churn-watch',
    version: '1.0.0',
    engine: '^1.0.0',
    title,
    requires: ['industry-telecom'],
    options: z.strictObject({ days: z.int().default(30) }),
    templates: [{ id: 'churn-watch', version: '1.0.0', read: () => '{}' }],
    permissions: [{ name: 'churn-watch:write', title }],
    fields: [{ row: 'initiative', name: 'churnRisk', kind: 'ENUM', values: ['LOW', 'HIGH'], title }],
    ...change,
  };
  return plain as unknown as Plugin;
}

describe('definePlugin', () => {
  it('gives a copy frozen all the way down that still runs', () => {
    const plain = manifest();
    const plugin = definePlugin(plain);
    expect(plugin).toEqual(plain);
    expect(Object.isFrozen(plain)).toBe(false);
    expect(Object.isFrozen(plugin.title)).toBe(true);
    expect(Object.isFrozen(plugin.fields?.[0]?.values)).toBe(true);
    expect(() => Object.assign(plugin.title, { en: 'Other' })).toThrow(TypeError);
    expect(() => Object.assign(plugin, { extra: 1 })).toThrow(TypeError);
    expect(plugin.options?.parse({})).toEqual({ days: 30 });
    expect(plugin.templates?.[0]?.read()).toBe('{}');
  });
});

describe('parsePlugin', () => {
  it('accepts a whole manifest and a bare one', () => {
    expect(Object.isFrozen(parsePlugin(manifest()))).toBe(true);
    expect(parsePlugin({ id: 'bare', version: '1.0.0', engine: '^1.0.0', title }).id).toBe('bare');
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['an id with capitals', { id: 'Churn' }, 'id', /lower-case/],
    ['a missing version', { version: undefined }, 'version', /is missing; allowed: three numbers/],
    ['a range it cannot read', { engine: '1.x || 2' }, 'engine', /"1\.x \|\| 2".*\^1\.0\.0/],
    ['a title in two languages', { title: { en: 'A', 'zh-Hans': '甲' } }, 'title.zh-Hant', /zh-Hant/],
    ['markup in the title', { title: { ...title, en: '<b>A' } }, 'title.en', /zh-Hant/],
    ['an unknown field', { onLoad: () => 1 }, '', /unknown onLoad; allowed: .*templates/],
    ['itself as required', { requires: ['churn-watch'] }, 'requires[0]', /not its own/],
    ['a plugin required twice', { requires: ['a-b', 'a-b'] }, 'requires[1]', /each once/],
    ['options that are no schema', { options: { days: 30 } }, 'options', /a zod schema/],
    [
      'a pack that cannot be read',
      { templates: [{ id: 'a-b', version: '1.0.0', read: '{}' }] },
      'templates[0].read',
      /function/,
    ],
    [
      'a right of another plugin',
      { permissions: [{ name: 'initiative:write', title }] },
      'permissions[0].name',
      /plugin id/,
    ],
    [
      'a field of an unknown row',
      { fields: [{ row: 'user', name: 'a', kind: 'STRING', title }] },
      'fields[0].row',
      /initiative/,
    ],
    [
      'an ENUM without values',
      { fields: [{ row: 'unit', name: 'a', kind: 'ENUM', title }] },
      'fields[0].values',
      /UPPER_SNAKE/,
    ],
    ['a server part that is no function', { server: {} }, 'server', /function/],
  ])('refuses %s, naming plugin, field and what is allowed', (_what, change, field, allowed) => {
    let error: unknown;
    try {
      parsePlugin(manifest(change));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PluginError);
    expect(error).toMatchObject({ field, message: expect.stringMatching(allowed) });
    expect((error as PluginError).message).toContain(`Plugin "${String(change.id ?? 'churn-watch')}"`);
  });

  it('refuses anything else with a PluginError too', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parsePlugin(value)).toThrow(PluginError);
      }),
    );
  });
});

describe('isEngineCompatible', () => {
  it.each<[string, string, boolean]>([
    ['1.0.0', '1.0.0', true],
    ['1.0.0', '1.0.1', false],
    ['=1.2', '1.2.0', true],
    ['^1.0.0', '1.9.3', true],
    ['^1.2.0', '1.1.9', false],
    ['^1.0.0', '2.0.0', false],
    ['^0.2.3', '0.2.9', true],
    ['^0.2.3', '0.3.0', false],
    ['^0.0.3', '0.0.4', false],
    ['~1.2.0', '1.2.9', true],
    ['~1.2.0', '1.3.0', false],
    ['>=1.0 <2', '1.0.0', true],
    ['>=1.0 <2', '1.99.99', true],
    ['>=1.0 <2', '2.0.0', false],
    ['>1.0.0', '1.0.0', false],
    ['<=1.4', '1.4.0', true],
  ])('%s on %s: %s', (range, version, compatible) => {
    expect(isEngineCompatible(range, version)).toBe(compatible);
  });

  it('compares with this contract when no version is named', () => {
    expect(isEngineCompatible(`^${API_VERSION}`)).toBe(true);
  });

  it.each(['', '*', '1.x', '^1.0.0 || ^2.0.0', '1.0.0-beta', 'latest', '>= 1.0', '1.0.0.0'])(
    'refuses the range "%s"',
    (range) => {
      expect(() => isEngineCompatible(range, '1.0.0')).toThrow(RangeError);
    },
  );

  it('holds for every later version of the same major number', () => {
    const number = fc.nat({ max: 1_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), number, number, number, number, (major, minor, patch, up, more) => {
        const range = `^${major}.${minor}.${patch}`;
        expect(isEngineCompatible(range, `${major}.${minor + up}.${up === 0 ? patch + more : more}`)).toBe(true);
        expect(isEngineCompatible(range, `${major + 1}.${minor}.${patch}`)).toBe(false);
      }),
    );
  });
});
