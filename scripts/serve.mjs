// start, demo and the command line: build what changed, then hand over to the compiled server.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run as build } from './build.mjs';
import { root, runInForeground, say } from './repository.mjs';

/** Runs apps/server with `args`; the word `cli` in front is dropped. Resolves to the server's own exit code. */
export async function run([word, ...args]) {
  const code = await build();
  if (code !== 0) return code;
  const server = join(root, 'apps', 'server', 'dist', 'main.js');
  if (!existsSync(server)) {
    say(`The build left no ${server}.`);
    return 1;
  }
  // The paths a person types are meant from where the person stands, not from the root npm moves to.
  const cwd = word === 'cli' ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const env = { NODE_COMPILE_CACHE: join(root, '.turbo', 'compiled') };
  return runInForeground([server, ...(word === 'cli' ? [] : [word]), ...args], { cwd, env });
}
