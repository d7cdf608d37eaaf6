// apps/web/src/graphql/: types of every GraphQL document the web app sends. Its configuration is apps/web/codegen.ts.
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { runnerImport } from 'vite';
import { root } from '../repository.mjs';

const web = join(root, 'apps/web');

/** The folder that holds nothing but these outputs: a file there that is not among them is stale. */
export const owns = ['apps/web/src/graphql'];

/** The generated files by path. A document that does not fit the schema throws, naming its file and line. */
export async function outputs() {
  const path = join(web, 'codegen.ts');
  if (!existsSync(path)) return {};
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  const files = await generate({ ...module.default, silent: true, cwd: root }, false);
  return Object.fromEntries(
    files.map(({ filename, content }) => {
      const absolute = isAbsolute(filename) ? filename : join(root, filename);
      return [relative(root, absolute).replaceAll('\\', '/'), content];
    }),
  );
}
