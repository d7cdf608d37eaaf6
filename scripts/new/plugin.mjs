// An industry plugin: a pack with one measure per quadrant to begin with, taken from the telecom pack with its sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { pascal, Refused, requireKebabCase } from '../new.mjs';
import { root } from '../repository.mjs';

const MODEL = 'plugins/industry-telecom';
const read = (path) => readFileSync(join(root, MODEL, path), 'utf8');

/** A small pack that is valid: the focus measures of a model pack, nothing else, under a new id and title. */
export function smallPack(model, id, title) {
  const keys = Object.values(model.focus);
  const measures = model.measures.filter(({ key }) => keys.includes(key));
  const cited = JSON.stringify(measures);
  const empty = ['valuePropositions', 'departments', 'segments', 'drivers', 'episodes', 'battles', 'initiatives'];
  return {
    format: model.format,
    id,
    version: '1.0.0',
    locales: model.locales,
    title,
    summary: title,
    sources: model.sources.filter((source) => cited.includes(`"${source.id}"`)),
    ...Object.fromEntries(empty.map((list) => [list, []])),
    measures,
    scorecard: Object.fromEntries(Object.entries(model.focus).map(([quadrant, key]) => [quadrant, [key]])),
    focus: model.focus,
  };
}

/**
 * The files of `npm run new -- plugin NAME EN HANS HANT`.
 * @param {string[]} names
 */
export async function plan([id, en, hans, hant]) {
  requireKebabCase('The name of the plugin', id);
  if (!en || !hans || !hant)
    throw new Refused('A plugin needs its title in English, in Simplified and in Traditional Chinese.');
  const title = { en, 'zh-Hans': hans, 'zh-Hant': hant };
  const api = join(root, 'packages/plugin-api/src/index.ts');
  const { module } = await runnerImport(api, { root, configFile: false, logLevel: 'error' });
  const pack = smallPack(JSON.parse(read('packs/telecom.json')), id, title);
  const parsed = module.parsePack(JSON.stringify(pack));
  if (!parsed.ok) throw new Refused(`The pack would not be valid: ${JSON.stringify(parsed.issues)}`);
  const manifest = JSON.parse(read('package.json'));
  const home = `plugins/${id}`;
  const name = pascal(id);
  const files = {
    'package.json': `${JSON.stringify({ ...manifest, name: `@wheelhouse/${id}`, version: '1.0.0' }, null, 2)}\n`,
    'tsconfig.json': read('tsconfig.json'),
    'tsconfig.build.json': read('tsconfig.build.json'),
    [`packs/${id}.json`]: `${JSON.stringify(pack, null, 1)}\n`,
    'packs.lock.json': `${JSON.stringify({ [`${id}@1.0.0`]: await module.packHash(parsed.pack) }, null, 2)}\n`,
    'README.md': `# ${en} (${hans} / ${hant})

Starting content for one industry. Data only: no code runs. \`packs/${id}.json\` holds it, docs/plugins.md tells how to fill it.

Published content never changes under its version. Edit the pack, raise \`version\` in the pack, in \`src/index.ts\` and in
\`package.json\`, and add an entry to \`packs.lock.json\`; the test names the hash to write. Older entries stay.
`,
    'src/index.ts': `import { definePlugin, packFile } from '@wheelhouse/plugin-api';

/** The ${en} industry plugin: one template pack, and no code. */
export default definePlugin({
  id: '${id}',
  version: '1.0.0',
  engine: '^${module.API_VERSION}',
  title: { en: ${JSON.stringify(en)}, 'zh-Hans': '${hans}', 'zh-Hant': '${hant}' },
  templates: [packFile('${id}', '1.0.0', new URL('../packs/${id}.json', import.meta.url))],
});
`,
    [`src/${id}.spec.ts`]: `import { readFileSync } from 'node:fs';
import { checkPackLock, parsePack, parsePackLock, parsePlugin } from '@wheelhouse/plugin-api';
import { expect, test } from 'vitest';
import ${name} from './index.js';

test('is a plugin this contract accepts, with a pack that is what was published under its version', () => {
  expect(parsePlugin(${name}).id).toBe('${id}');
  const result = parsePack(${name}.templates?.[0]?.read());
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => \`\${path}: \${message}\`).join('\\n'));
  const lock = parsePackLock(readFileSync(new URL('../packs.lock.json', import.meta.url), 'utf8'));
  expect(checkPackLock(lock, result.pack)).toEqual({ ok: true });
});
`,
  };
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${home}/${path}`, content])),
    next: [
      'npm install && node scripts/complete-lock.mjs   (tells npm of the new folder)',
      `List @wheelhouse/${id} in apps/server: in its package.json and where it lists its plugins.`,
      `Fill ${home}/packs/${id}.json (docs/plugins.md), then npm test -- ${home}.`,
    ],
  };
}
