import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from '@wheelhouse/plugin-api';
import { describePlugin } from '@wheelhouse/testing';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../plugins', import.meta.url));
const folders = readdirSync(root)
  .map((name) => join(root, name))
  .filter((folder) => existsSync(join(folder, 'package.json')));

const entryOf = (folder: string): string => {
  const [entry] = ['src/index.ts', 'src/plugin.ts'].map((name) => join(folder, name)).filter(existsSync);
  if (!entry) throw new Error(`${folder} has no src/index.ts: a plugin exports its manifest from there.`);
  return pathToFileURL(entry).href;
};

const found = await Promise.all(
  folders.map(async (folder) => ({ folder, plugin: ((await import(entryOf(folder))) as { default: Plugin }).default })),
);

it('finds the plugins of the repository', () => {
  expect(found.map(({ plugin }) => plugin.id)).toContain('industry-telecom');
});

for (const { folder, plugin } of found) {
  const others = found.filter((other) => other.plugin !== plugin).map((other) => other.plugin);
  describePlugin(plugin, { folder, others });
}
