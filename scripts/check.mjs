// Everything that can be said about the code without running it. Each part is named, timed, and silent when content.
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { issues as docstringIssues } from './check/docstrings.mjs';
import { issues as lockfileIssues } from './check/lockfile.mjs';
import { issues as translationIssues } from './check/translations.mjs';
import { changes } from './generate.mjs';
import { bin, root, runNode, say, since, workspaces } from './repository.mjs';

const program = (name, args) => async () => {
  const { code, output } = await runNode([name, ...args], { quiet: true, env: { FORCE_COLOR: '0', NO_COLOR: '1' } });
  return { isGood: code === 0, output };
};

const complaints = (find) => async () => {
  const found = await find();
  return { isGood: found.length === 0, output: found.join('\n') };
};

const types = ({ folder }) => {
  const info = join(root, '.turbo', 'types', `${folder.replaceAll('/', '-')}.tsbuildinfo`);
  const flags = ['--noEmit', '--incremental', '--tsBuildInfoFile', info, '--pretty', 'false'];
  return { name: `types ${folder}`, run: program(bin('typescript', 'tsc'), ['-p', join(root, folder), ...flags]) };
};

const staleFiles = async () =>
  (await changes()).map(({ path, content }) =>
    content === undefined ? `${path} belongs to nothing any more` : `${path} is not up to date: run npm run generate`,
  );

/** The parts of the check. Slow ones stand first, so that the last to finish is a short one. */
function parts() {
  const typed = workspaces().filter(({ folder }) => existsSync(join(root, folder, 'tsconfig.json')));
  const ours = ['apps', 'packages', 'plugins', 'tests'];
  return [
    ...typed.map(types),
    { name: 'types scripts', run: program(bin('typescript', 'tsc'), ['-p', join(root, 'scripts')]) },
    { name: 'dead code (knip)', run: program(bin('knip'), ['--no-progress']) },
    { name: 'generated files', run: complaints(staleFiles) },
    {
      name: 'boundaries',
      run: program(bin('dependency-cruiser'), [
        ...ours,
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err-long',
      ]),
    },
    { name: 'lint and format', run: program(bin('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']) },
    { name: 'docstrings', run: complaints(docstringIssues) },
    { name: 'translations', run: complaints(translationIssues) },
    { name: 'lockfile', run: complaints(lockfileIssues) },
  ];
}

async function finish(part) {
  const start = Date.now();
  const result = await part.run().catch((error) => ({ isGood: false, output: error.message }));
  if (!result.isGood) say(`\n--- ${part.name}\n${result.output.trim()}`);
  return { name: part.name, isGood: result.isGood, time: since(start) };
}

/** Runs every part, or those whose name contains one of `args`; prints a table and the count. Resolves to 0 or 1. */
export async function run(args = []) {
  mkdirSync(join(root, '.turbo', 'types'), { recursive: true });
  const all = parts();
  const chosen = args.length === 0 ? all : all.filter(({ name }) => args.some((word) => name.includes(word)));
  if (chosen.length === 0)
    say(`No part of the check is called so. There are: ${all.map(({ name }) => name).join(', ')}`);
  const waiting = [...chosen];
  const done = [];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) done.push(await finish(part));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  say('');
  for (const { name } of chosen) {
    const { isGood, time } = done.find((part) => part.name === name);
    say(`  ${isGood ? 'ok    ' : 'FAILED'}  ${name.padEnd(34)} ${time.padStart(8)}`);
  }
  const failed = done.filter(({ isGood }) => !isGood).length;
  process.stdout.write(`${done.length - failed} passed, ${failed} failed\n`);
  return failed === 0 && done.length > 0 ? 0 : 1;
}
