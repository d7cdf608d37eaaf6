import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collectPlugins, coreSdl, PluginRefusal } from '@wheelhouse/core';
import {
  checkPackLock,
  isEngineCompatible,
  LOCALES,
  type Pack,
  type Plugin,
  parsePack,
  parsePackLock,
  parsePlugin,
} from '@wheelhouse/plugin-api';
import { describe, expect, it } from 'vitest';
import { createTestServer, type TestServerOptions } from './test-server.js';

/** What the contract suite needs to know besides the plugin. */
export interface PluginSurroundings {
  /** Path of the plugin's folder, which holds its package.json and, with packs, its packs.lock.json. */
  folder: string;
  /** Every other plugin it must live with; those it requires among them. */
  others: readonly Plugin[];
}

const CHINESE_LOCALES = LOCALES.filter((locale) => locale !== 'en');
const CHINESE = /\p{Script=Han}/u;

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);

/** Texts in which a language is missing, blank, or English left standing in a Chinese place. */
function faultyTexts(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (_, inner: unknown) => {
    const isPartial = typeof inner === 'object' && inner !== null && CHINESE_LOCALES.some((locale) => locale in inner);
    if (!isPartial) return inner;
    if (!isText(inner) || LOCALES.some((locale) => inner[locale]?.trim() === '')) found.push(JSON.stringify(inner));
    else {
      const isLeftOver = (text = ''): boolean => !CHINESE.test(text) && /[a-z]{2,}/.test(text);
      if (CHINESE.test(inner.en ?? '')) found.push(`en: ${inner.en}`);
      for (const locale of CHINESE_LOCALES) if (isLeftOver(inner[locale])) found.push(`${locale}: ${inner[locale]}`);
    }
    return inner;
  });
  return found;
}

function packsOf(plugin: Plugin): Pack[] {
  return (plugin.templates ?? []).map((source) => {
    const result = parsePack(source.read());
    if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    return result.pack;
  });
}

function withRequired(plugin: Plugin, others: readonly Plugin[]): Plugin[] {
  const required = others.filter(({ id }) => plugin.requires?.includes(id));
  return [...new Set([...required.flatMap((other) => withRequired(other, others)), plugin])];
}

const PACKS = '{ instance { version } packs { id } }';

async function bootedPacks(options: TestServerOptions): Promise<string[]> {
  const server = await createTestServer(options);
  try {
    const admin = await server.admin();
    const { packs } = await admin.ask<{ packs: { id: string }[] }>(PACKS);
    return packs.map(({ id }) => id);
  } finally {
    await server.close();
  }
}

/**
 * The contract every plugin passes, alone and together with the others: its manifest and packs are exactly right and in
 * three languages, what was published is unchanged, its schema fits, and the server starts with it, without it and never
 * with wrong settings. Call it at the top of a spec file.
 */
export function describePlugin(plugin: Plugin, { folder, others }: PluginSurroundings): void {
  describe(`plugin ${plugin.id}`, () => {
    const packIds = (plugin.templates ?? []).map(({ id }) => id);

    it('has a manifest this contract takes, named as its folder and its package', () => {
      const { id, version, engine } = parsePlugin(plugin);
      const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
      expect(isEngineCompatible(engine)).toBe(true);
      expect({ folder: basename(folder), name: about.name, version: about.version }).toEqual({
        folder: id,
        name: `@wheelhouse/${id}`,
        version,
      });
    });

    it('has packs that are exactly right', () => {
      expect(packsOf(plugin).map(({ id, version }) => ({ id, version }))).toEqual(
        (plugin.templates ?? []).map(({ id, version }) => ({ id, version })),
      );
    });

    it('ships the packs that were published under their version', () => {
      const path = join(folder, 'packs.lock.json');
      expect(existsSync(path)).toBe(packIds.length > 0);
      if (packIds.length === 0) return;
      const lock = parsePackLock(readFileSync(path, 'utf8'));
      expect(packsOf(plugin).map((pack) => checkPackLock(lock, pack))).toEqual(packIds.map(() => ({ ok: true })));
    });

    it('speaks all three languages', () => {
      const { title, summary, permissions, fields } = plugin;
      expect(faultyTexts([{ title, summary, permissions, fields }, ...packsOf(plugin)])).toEqual([]);
    });

    it('fits together with all others', async () => {
      const { order } = await collectPlugins([plugin, ...others], { coreSdl });
      expect(order.map(({ id }) => id).sort()).toEqual([plugin, ...others].map(({ id }) => id).sort());
    });

    it('refuses wrong settings', async () => {
      const alone = withRequired(plugin, others);
      const wrong = collectPlugins(alone, { coreSdl, options: { [plugin.id]: 42 } });
      await expect(wrong).rejects.toThrow(PluginRefusal);
      await expect(wrong).rejects.toThrow(`plugin "${plugin.id}"`);
    });

    it('starts with nothing but what it requires', async () => {
      expect(await bootedPacks({ plugins: withRequired(plugin, others) })).toEqual(expect.arrayContaining(packIds));
    });

    it('starts among all others', async () => {
      const all = [plugin, ...others].flatMap(({ templates }) => (templates ?? []).map(({ id }) => id));
      expect((await bootedPacks({ plugins: [plugin, ...others] })).sort()).toEqual(all.sort());
    });

    it('is gone when it is switched off', async () => {
      const dependants = others.filter((other) => withRequired(other, [plugin, ...others]).includes(plugin));
      const disabled = [plugin, ...dependants].map(({ id }) => id);
      const left = await bootedPacks({ plugins: [plugin, ...others], disabled });
      expect(left.filter((id) => packIds.includes(id))).toEqual([]);
    });
  });
}
