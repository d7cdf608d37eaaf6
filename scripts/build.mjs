// Compiles what changed, through turbo. When no source file changed since the last good build even turbo is not started.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bin, root, runNode, say, since, workspaces } from './repository.mjs';

const NOT_SOURCE = new Set(['node_modules', 'dist', '.turbo', 'coverage']);
const stampPath = join(root, '.turbo', 'built');

function* files(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (NOT_SOURCE.has(entry.name)) continue;
    if (entry.isDirectory()) yield* files(`${folder}/${entry.name}`);
    else yield `${folder}/${entry.name}`;
  }
}

/** One hash over path, size and time of every source file of the built workspaces. */
function sourceStamp(built) {
  const hash = createHash('sha256').update(process.version);
  const shared = ['package-lock.json', 'tsconfig.base.json', 'turbo.json'];
  for (const path of [...shared, ...[...built, 'packages/ui'].flatMap((folder) => [...files(folder)])]) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds every workspace that has a build script. Extra arguments go to turbo. Resolves to the exit code. */
export async function run(args = []) {
  const start = Date.now();
  const built = workspaces()
    .filter(({ manifest }) => manifest.scripts?.build)
    .map(({ folder }) => folder);
  const stamp = sourceStamp(built);
  const isFresh =
    args.length === 0 &&
    existsSync(stampPath) &&
    readFileSync(stampPath, 'utf8') === stamp &&
    built.every((folder) => existsSync(join(root, folder, 'dist')));
  if (isFresh) return 0;
  say('Building what changed ...');
  rmSync(stampPath, { force: true });
  const flags = ['--output-logs=errors-only', '--log-order=grouped'];
  const { code } = await runNode([bin('turbo'), 'run', 'build', ...flags, ...args], { env: { FORCE_COLOR: '0' } });
  if (code !== 0) {
    say(`The build failed (turbo ended with ${code}); the reason stands above.`);
    return code;
  }
  if (args.length === 0) {
    mkdirSync(dirname(stampPath), { recursive: true });
    writeFileSync(stampPath, stamp);
  }
  say(`Built (${since(start)}).`);
  return 0;
}
