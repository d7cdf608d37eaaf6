import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import settings from '../../.dependency-cruiser.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Names of the rules that a small tree of files (path -> source) breaks; a file that is imported but not given is empty. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'wheelhouse-boundaries-'));
  folders.push(home);
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), source);
  }
  const { options, forbidden } = settings;
  const ruleSet: IFlattenedRuleSet = { forbidden: forbidden as NonNullable<IFlattenedRuleSet['forbidden']> };
  const { output } = await cruise(Object.keys(files), { ...options, ruleSet, validate: true, baseDir: home } as never);
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

/** One import from a file to another, both as they would stand in the repository. */
const edge = (from: string, to: string, kind = 'import') => {
  const up = '../'.repeat(from.split('/').length - 1);
  const name = to.replace(/\.tsx?$/, '.js');
  return {
    [from]: `${kind} { x } from '${up}${name}';\nexport const y: typeof x = x;\n`,
    [to]: 'export const x = 1;\n',
  };
};

const CORE = 'packages/core/src';

test.each([
  ['core-kernel-below-data', `${CORE}/kernel/a.ts`, `${CORE}/data/b.ts`],
  ['core-kernel-below-data', `${CORE}/kernel/a.ts`, `${CORE}/create-server.ts`],
  ['core-data-below-api', `${CORE}/data/a.ts`, `${CORE}/api/b.ts`],
  ['core-api-below-plugins', `${CORE}/api/a.ts`, `${CORE}/plugins/b.ts`],
  ['core-plugins-below-features', `${CORE}/plugins/a.ts`, `${CORE}/features/units/index.ts`],
  ['core-features-below-create-server', `${CORE}/features/units/a.ts`, `${CORE}/create-server.ts`],
  ['features-through-their-index', `${CORE}/features/units/a.ts`, `${CORE}/features/battles/battle.service.ts`],
  ['features-through-their-index', `${CORE}/create-server.ts`, `${CORE}/features/battles/battle.service.ts`],
  ['entities-know-only-columns', `${CORE}/features/units/unit.entity.ts`, `${CORE}/features/battles/index.ts`],
  ['domain-is-alone', 'packages/domain/src/a.ts', 'packages/plugin-api/src/index.ts'],
  ['plugin-api-is-alone', 'packages/plugin-api/src/a.ts', 'packages/domain/src/index.ts'],
  ['ui-is-alone', 'packages/ui/src/a.ts', 'packages/plugin-api/src/index.ts'],
  ['ui-takes-only-types-of-domain', 'packages/ui/src/a.ts', 'packages/domain/src/index.ts'],
  ['core-below-all', `${CORE}/index.ts`, 'packages/ui/src/index.ts'],
  ['plugins-know-only-the-plugin-api', 'plugins/banking/src/a.ts', 'packages/domain/src/index.ts'],
  ['plugins-know-only-the-plugin-api', 'plugins/banking/src/a.ts', 'plugins/telecom/src/index.ts'],
  ['plugin-server-knows-only-core', 'plugins/banking/src/server/a.ts', 'packages/domain/src/index.ts'],
  ['plugin-web-knows-only-ui', 'plugins/banking/src/web/a.ts', 'packages/core/src/index.ts'],
  ['nothing-imports-apps', `${CORE}/a.ts`, 'apps/server/src/main.ts'],
  ['nothing-imports-apps', 'apps/server/src/a.ts', 'apps/web/src/main.tsx'],
  ['nothing-imports-apps', 'tests/api/a.ts', 'apps/server/src/main.ts'],
  ['web-talks-graphql', 'apps/web/src/a.ts', 'packages/core/src/index.ts'],
  ['packages-through-their-index', 'apps/server/src/a.ts', 'packages/core/src/data/b.ts'],
  ['packages-through-their-index', 'tests/api/a.ts', 'packages/core/src/data/b.ts'],
  ['no-test-tools-in-the-product', 'apps/server/src/a.ts', 'packages/testing/src/index.ts'],
])('%s: %s may not import %s', async (rule, from, to) => {
  expect(await broken(edge(from, to))).toContain(rule);
});

test.each([
  [`${CORE}/features/units/a.ts`, `${CORE}/features/battles/index.ts`],
  [`${CORE}/features/units/a.ts`, `${CORE}/features/units/unit.service.ts`],
  [`${CORE}/features/units/unit.entity.ts`, `${CORE}/data/row.ts`],
  [`${CORE}/create-server.ts`, `${CORE}/features/units/index.ts`],
  [`${CORE}/kernel/a.ts`, 'packages/domain/src/index.ts'],
  ['plugins/banking/src/index.ts', 'packages/plugin-api/src/index.ts'],
  ['plugins/banking/src/server/a.ts', 'packages/core/src/index.ts'],
  ['plugins/banking/src/web/a.tsx', 'packages/ui/src/index.ts'],
  ['apps/web/src/a.ts', 'packages/domain/src/index.ts'],
  ['apps/server/src/main.ts', 'plugins/banking/src/index.ts'],
  ['tests/api/a.spec.ts', 'packages/testing/src/index.ts'],
])('%s may import %s', async (from, to) => {
  expect(await broken(edge(from, to))).toEqual([]);
});

test('packages/ui may take types of domain', async () => {
  expect(await broken(edge('packages/ui/src/a.ts', 'packages/domain/src/index.ts', 'import type'))).toEqual([]);
});

test('domain-is-pure: no Node module in domain', async () => {
  const source = "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n";
  expect(await broken({ 'packages/domain/src/a.ts': source })).toEqual(['domain-is-pure']);
});

test('plugin-api-needs-only-zod: no other library, but Node and zod', async () => {
  const library = { 'node_modules/lodash/index.js': 'export const x = 1;\n' };
  const source = "import { x } from 'lodash';\nexport const y = x;\n";
  expect(await broken({ 'packages/plugin-api/src/a.ts': source, ...library })).toContain('plugin-api-needs-only-zod');
  const zod = { 'node_modules/zod/index.js': 'export const x = 1;\n' };
  expect(await broken({ 'packages/plugin-api/src/a.ts': source.replace('lodash', 'zod'), ...zod })).toEqual([]);
});

test('no-cycles: not even one made of types', async () => {
  const files = {
    [`${CORE}/kernel/a.ts`]: "import type { B } from './b.js';\nexport type A = B | 1;\n",
    [`${CORE}/kernel/b.ts`]: "import type { A } from './a.js';\nexport type B = A | 2;\n",
  };
  expect(await broken(files)).toEqual(['no-cycles']);
});

test('no-unresolved: an import that leads nowhere', async () => {
  expect(await broken({ [`${CORE}/kernel/a.ts`]: "import { x } from './gone.js';\nexport const y = x;\n" })).toEqual([
    'no-unresolved',
  ]);
});
