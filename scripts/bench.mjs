// The benchmarks of tests/bench, each a program that prints its own figures. They are not tests: nothing is asserted.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run as build } from './build.mjs';
import { root, runInForeground, say } from './repository.mjs';

/** Runs every tests/bench/*.bench.mjs, or those whose name contains the word in `args`; options go to them. Resolves to 0 or 1. */
export async function run(given = []) {
  const name = given.find((arg) => !arg.startsWith('--')) ?? '';
  const args = given.filter((arg) => arg.startsWith('--'));
  const code = await build();
  if (code !== 0) return code;
  const all = globSync('tests/bench/*.bench.mjs', { cwd: root }).sort();
  const chosen = all.filter((path) => basename(path).includes(name));
  if (chosen.length === 0) {
    say(`No benchmark is called "${name}". There are: ${all.map((path) => basename(path, '.bench.mjs')).join(', ')}`);
    return 1;
  }
  let failed = 0;
  for (const path of chosen) {
    say(`=== ${basename(path, '.bench.mjs')}`);
    // The browser of the tests is TypeScript; Node 22 wants to be told before it reads that.
    const ended = await runInForeground(['--expose-gc', '--experimental-strip-types', join(root, path), ...args]);
    if (ended !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}
