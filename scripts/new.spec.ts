import { readFileSync } from 'node:fs';
import { buildASTSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { outputs } from './generate/schema.mjs';
import { plan as planFeature } from './new/feature.mjs';
import { listed, plan as planMigration } from './new/migration.mjs';
import { plan as planPlugin } from './new/plugin.mjs';
import { camel, pascal, Refused } from './new.mjs';

const contents = ({ files }: { files: object }): Record<string, string> => files as Record<string, string>;

test('names become those of types and properties', () => {
  expect([pascal('early-warning'), camel('early-warning')]).toEqual(['EarlyWarning', 'earlyWarning']);
});

test('a feature has a file per role, and its schema fits into that of the core', async () => {
  const files = contents(await planFeature(['early-warnings']));
  const home = 'packages/core/src/features/early-warnings';
  const roles = ['entity.ts', 'graphql', 'resolver.ts', 'service.ts'];
  expect(Object.keys(files).sort()).toEqual([
    ...roles.map((role) => `${home}/early-warnings.${role}`),
    `${home}/index.ts`,
  ]);
  const core = Object.values(await outputs())[0] ?? '';
  const schema = buildASTSchema(parse(`${core}\n${files[`${home}/early-warnings.graphql`]}`));
  expect(schema.getQueryType()?.getFields()).toHaveProperty('earlyWarnings');
  expect(schema.getType('EarlyWarning')).toBeDefined();
});

test('a migration takes the next number and its place at the end of the list', async () => {
  const { files } = await planMigration(['early-warning']);
  const [path, index] = Object.keys(files);
  expect(path).toMatch(/\/\d{4}-early-warning\.ts$/);
  expect(contents({ files })[index ?? '']).toMatch(/, earlyWarning,?\s*\];/);
  const list = "import { a } from './0001-a.js';\n\nexport const all: readonly M[] = [\n  a,\n];\n";
  expect(listed(list, 'b', '0002-b')).toBe(
    "import { a } from './0001-a.js';\nimport { b } from './0002-b.js';\n\nexport const all: readonly M[] = [\n  a, b\n];\n",
  );
});

test('a plugin begins with a valid pack of one measure per quadrant', async () => {
  const files = contents(await planPlugin(['industry-energy', 'Energy supplier', '能源供应商', '能源供應商']));
  const pack = JSON.parse(files['plugins/industry-energy/packs/industry-energy.json'] ?? '');
  expect(pack.measures).toHaveLength(4);
  expect(pack.title).toEqual({ en: 'Energy supplier', 'zh-Hans': '能源供应商', 'zh-Hant': '能源供應商' });
  expect(JSON.parse(files['plugins/industry-energy/package.json'] ?? '').name).toBe('@wheelhouse/industry-energy');
});

test.each([
  ['a name that is not in kebab-case', () => planFeature(['EarlyWarnings'])],
  ['a path as a name', () => planPlugin(['../x', 'a', 'b', 'c'])],
  ['no name', () => planMigration([])],
  ['a plugin without its titles', () => planPlugin(['industry-energy'])],
  ['a migration whose name is taken', () => planMigration(['history'])],
])('%s is refused', async (_what, plan) => {
  await expect(plan()).rejects.toThrow(Refused);
});

test('the command line is listed as the README tells it', () => {
  const run = readFileSync(new URL('./run.mjs', import.meta.url), 'utf8');
  for (const name of ['start', 'demo', 'dev', 'test', 'check', 'new', 'generate'])
    expect(run).toContain(`  ${name}: [`);
});
