import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { workspaces } from './scripts/repository.mjs';

// Packages find each other's TypeScript, so that a test run needs no build; tests/compiled runs what was built.
const conditions = ['wheelhouse-source', ...defaultServerConditions];

/** The unit tests beside the source of one workspace; its own vitest.config.ts wins where there is one. */
const unit = (folder: string): TestProjectConfiguration =>
  existsSync(`${folder}/vitest.config.ts`)
    ? `${folder}/vitest.config.ts`
    : { test: { name: folder, include: [`${folder}/src/**/*.spec.{ts,tsx}`] } };

/** One folder of tests/, which starts real servers: so much slower, so after the unit tests and with longer limits. */
const whole = (
  name: string,
  { folder = name, database = 'sqlite', order = 2, oneByOne = false } = {},
): TestProjectConfiguration => ({
  test: {
    name,
    include: [`tests/${folder}/**/*.spec.ts`],
    env: { WHEELHOUSE_TEST_DB: database },
    globalSetup: existsSync(`tests/${folder}/global-setup.ts`) ? [`tests/${folder}/global-setup.ts`] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: !oneByOne,
    sequence: { groupOrder: order },
  },
});

const NAMED = ['api', 'web', 'compiled', 'reliability'];

/** The folders of tests/ with nothing special about them (contract, upgrade ...): each is a project of its name. */
const others = () => {
  const folders = globSync('tests/*/**/*.spec.ts').map((path) => path.split(/[\\/]/)[1] ?? '');
  return [...new Set(folders)].filter((folder) => !NAMED.includes(folder)).sort();
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Mercurius requires graphql while Nest and we import it: one file for all, or there are two graphql modules.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      { test: { name: 'scripts', include: ['scripts/**/*.spec.ts'] } },
      ...workspaces()
        .filter(({ folder }) => folder !== 'tests')
        .map(({ folder }) => unit(folder)),
      ...others().map((folder) => whole(folder)),
      whole('api-sqlite', { folder: 'api' }),
      whole('api-postgres', { folder: 'api', database: 'postgres' }),
      whole('web', { order: 3, oneByOne: true }),
      whole('compiled', { order: 4, oneByOne: true }),
      whole('reliability', { order: 4, oneByOne: true }),
    ],
  },
});
