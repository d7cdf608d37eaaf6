// For work on the code: packages are rebuilt when they change, the server restarts, the web app updates in the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { run as build } from './build.mjs';
import { bin, root, say, whenParentIsGone } from './repository.mjs';

/**
 * Builds, then runs three programs until one ends or Ctrl-C: turbo's watch, the server (with `args`, after `start`) on
 * port 4000 and vite on 5173, which hands /graphql and the import routes to the server. Resolves to an exit code.
 */
export async function run(args = []) {
  const code = await build();
  if (code !== 0) return code;
  const server = join(root, 'apps', 'server', 'dist', 'main.js');
  /** @type {[string, string[], string][]} */
  const programs = [
    ['build', [bin('turbo'), 'watch', 'build', '--filter=@wheelhouse/server...', '--output-logs=errors-only'], root],
    ['server', ['--watch', '--watch-preserve-output', server, 'start', ...args], root],
    ['web', [bin('vite')], join(root, 'apps', 'web')],
  ];
  say('Web app: http://localhost:5173 (Ctrl-C stops everything)');
  const children = programs.map(([name, argv, cwd]) => {
    const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 2, 2] });
    child.on('exit', (status, signal) => say(`${name} ended (${signal ?? status})`));
    return child;
  });
  let asked = false;
  const stop = () => {
    asked = true;
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const watch = whenParentIsGone(stop);
  const ends = children.map((child) => once(child, 'exit'));
  await Promise.race(ends);
  clearInterval(watch);
  const wasAsked = asked;
  stop();
  await Promise.all(ends);
  return wasAsked ? 0 : 1;
}
