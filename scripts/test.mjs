// Every test: unit tests beside the source, then the user stories of tests/. Its last line counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as build } from './build.mjs';
import { bin, root, runInForeground, say } from './repository.mjs';

/** Adds up one report of vitest's JSON reporter. A file that cannot even be loaded counts as one failed test. */
export function count({ testResults }) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed' || status === 'failed') sum[status] += 1;
      else sum.skipped += 1;
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) sum.failed += 1;
  }
  return sum;
}

/** The last line of a run: "12 passed, 0 failed", with ", 1 skipped" only when there is one. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    say(`vitest left no report of the run: ${error.message}`);
    return { testResults: [] };
  }
}

/** Builds, runs vitest with `args` (project or file filters), prints the count. Resolves to 0 when all passed. */
export async function run(args = []) {
  const code = await build();
  if (code !== 0) {
    process.stdout.write('0 passed, 1 failed\n');
    return code;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await runInForeground([bin('vitest'), 'run', ...reporters, ...args], { cwd: root });
    const sum = count(read(report));
    // An error outside of any test (an unhandled rejection, a crashed worker) fails the run too.
    if (ended !== 0 && sum.failed === 0) sum.failed = 1;
    if (sum.passed + sum.failed === 0) say('No test ran.');
    process.stdout.write(`${lastLine(sum)}\n`);
    return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
