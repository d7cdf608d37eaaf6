// What the commands need to know of the repository: where it is, its workspaces, and how to run a program in it. Like
// run.mjs, which uses it, it runs on Node 18 with nothing installed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes one line for the person who started the command. It goes to stderr: stdout belongs to the command's result. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Time since `start` (of Date.now()), as people read it: "3.4 s". */
export const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Every workspace of the root package.json: its folder (relative, with /) and its own package.json. */
export function workspaces() {
  const patterns = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).workspaces;
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    if (!existsSync(join(root, parent))) return [];
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  return folders
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) }));
}

/** The JavaScript file behind a program of an installed package, to be run by this very Node: bin('turbo', 'turbo'). */
export function bin(packageName, name = packageName) {
  const home = join(root, 'node_modules', packageName);
  const declared = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin;
  return join(home, typeof declared === 'string' ? declared : declared[name]);
}

/** Exit code of a program that ended, as a shell counts it: 128 and the signal's number where a signal ended it. */
export const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs a Node program of the repository to its end. Resolves to `{ code, output }`; `output` holds stdout and stderr in
 * the order they came when `quiet`, else they go to this process's stderr and `output` is empty.
 */
export function runNode(args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const to = quiet ? 'pipe' : 2;
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', to, to] });
    let output = '';
    for (const stream of quiet ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * Calls `stop` once when the npm that started this process is gone: `kill` ends npm and its shell, but not what runs in
 * them. Answers the timer that watches, to be cleared.
 */
export function whenParentIsGone(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
  return watch;
}

/**
 * Runs a Node program with this process's terminal and hands it SIGINT, SIGTERM and SIGHUP, so that stopping the command
 * stops the program. Resolves to its exit code. `node` is the Node to run it with.
 */
export function runInForeground(args, { env = {}, cwd = root, node = process.execPath } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    // A terminal sends Ctrl-C to the whole group already; twice would look like an impatient second one.
    const forward = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    const watch = whenParentIsGone(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(exitCode(code, signal));
    });
  });
}
