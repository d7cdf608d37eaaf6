import { readFileSync } from 'node:fs';
import {
  API_VERSION,
  checkPackLock,
  isEngineCompatible,
  LOCALES,
  type Pack,
  parsePack,
  parsePackLock,
  parsePlugin,
} from '@wheelhouse/plugin-api';
import { describe, expect, it } from 'vitest';
import telecom from './index.js';

function telecomPack(): Pack {
  const result = parsePack(telecom.templates?.[0]?.read());
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  return result.pack;
}

describe('the telecom industry plugin', () => {
  it('is a plugin this contract accepts, and holds no code', () => {
    expect(parsePlugin(telecom).id).toBe('industry-telecom');
    expect(isEngineCompatible(telecom.engine, API_VERSION)).toBe(true);
    expect(telecom.server).toBeUndefined();
    expect(telecom.web).toBeUndefined();
  });

  it('names its pack as the pack names itself', () => {
    const [source] = telecom.templates ?? [];
    const { id, version, title } = telecomPack();
    expect({ id, version }).toEqual({ id: source?.id, version: source?.version });
    expect(title).toEqual(telecom.title);
  });

  it('holds the whole library', () => {
    const pack = telecomPack();
    expect({
      valuePropositions: pack.valuePropositions.length,
      departments: pack.departments.length,
      segments: pack.segments.length,
      drivers: pack.drivers.length,
      episodes: pack.episodes.length,
      battles: pack.battles.length,
      initiatives: pack.initiatives.length,
      measures: pack.measures.length,
    }).toEqual({
      valuePropositions: 4,
      departments: 13,
      segments: 5,
      drivers: 11,
      episodes: 15,
      battles: 6,
      initiatives: 34,
      measures: 40,
    });
  });

  it('carries exactly the sources it uses', () => {
    const { sources, ...content } = telecomPack();
    const used = new Set<string>();
    JSON.stringify(content, (key, value: unknown) => {
      if (key === 'source' && Array.isArray(value)) for (const id of value) used.add(String(id));
      return value;
    });
    expect([...used].sort()).toEqual(sources.map((source) => source.id).sort());
  });

  it('writes Chinese in the Chinese of its readers, not English left over', () => {
    const chinese = /\p{Script=Han}/u;
    const leftOver: string[] = [];
    JSON.stringify(telecomPack(), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value)) {
        const text = value as Record<string, string>;
        if (chinese.test(text.en ?? '')) leftOver.push(text.en ?? '');
        for (const locale of ['zh-Hans', 'zh-Hant']) {
          const wording = text[locale] ?? '';
          if (!chinese.test(wording) && /[a-z]{2,}/.test(wording)) leftOver.push(wording);
        }
      }
      return value;
    });
    expect(leftOver).toEqual([]);
  });

  it('is what was published under its version', () => {
    const lock = parsePackLock(readFileSync(new URL('../packs.lock.json', import.meta.url), 'utf8'));
    expect(checkPackLock(lock, telecomPack())).toEqual({ ok: true });
  });
});
