// The processes of a benchmark: the compiled server, the limit server and the load, each its own process.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SERVER = here('../../apps/server/dist/main.js');
const PROBE = here('./process-probe.mjs');
const PATIENCE_MS = 60_000;
const run = promisify(execFile);

/** A child process that prints its address when it is ready and answers the probe. */
class MeasuredProcess {
  constructor(child, url) {
    this.child = child;
    this.url = url;
    this.asked = 0;
  }

  /** Asks the probe: `usage` only looks, `rest` collects garbage and forgets the peak first, `profile` and `profiled` enclose what is profiled. */
  probe(probe = 'usage') {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      const ask = () => this.child.send({ probe, id });
      // A question that was not heard is asked again, where asking twice does no harm.
      const again = setInterval(() => (probe === 'usage' || probe === 'rest' ? ask() : undefined), 2_000);
      const timer = setTimeout(() => {
        clearInterval(again);
        reject(new Error(`${this.url} does not answer the probe "${probe}".`));
      }, PATIENCE_MS);
      const hear = (message) => {
        if (message.probe !== id) return;
        clearTimeout(timer);
        clearInterval(again);
        this.child.off('message', hear);
        resolve(message);
      };
      this.child.on('message', hear);
      ask();
    });
  }

  /** Ends the process in order and waits for it. */
  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

function started(args, env) {
  const child = spawn(process.execPath, ['--expose-gc', '--import', PROBE, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${args[0]} printed no address within ${PATIENCE_MS / 1000} s.`));
    }, PATIENCE_MS);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code} before it was ready.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!/^https?:\/\/[^/]+$/.test(line)) return;
      clearTimeout(timer);
      resolve(new MeasuredProcess(child, line.replace('localhost', '127.0.0.1')));
    });
  });
}

/** A compiled server in production mode on an empty data folder of its own, filled with the demo when `command` is demo, with its administrator. */
export async function startWheelhouse({ command = 'start' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-bench-'));
  const login = { email: 'bench@example.test', password: `Measured ${randomBytes(12).toString('hex')}` };
  const env = {
    WHEELHOUSE_DATA: folder,
    WHEELHOUSE_ADMIN_EMAIL: login.email,
    WHEELHOUSE_ADMIN_PASSWORD: login.password,
    WHEELHOUSE_LOG: 'error',
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const server = await started([SERVER, command], env);
  const { stdout } = await run(process.execPath, [SERVER, '--json', 'token', 'create', '--user', login.email], {
    env: { ...process.env, ...env },
  });
  const stop = server.stop.bind(server);
  return Object.assign(server, {
    token: JSON.parse(stdout).token,
    login,
    folder,
    databaseFile: join(folder, 'wheelhouse.db'),
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** The limit server over a database file of Wheelhouse. */
export const startLimit = (databaseFile) => started([here('./limit-server.mjs'), databaseFile], {});

/** A process that sends requests; `run(job)` resolves to what load.mjs measured. */
export async function startLoad() {
  const child = spawn(process.execPath, [here('./load.mjs')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        child.once('message', (message) => (message.error ? reject(new Error(message.error)) : resolve(message)));
        child.send(job);
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.disconnect();
      }),
  };
}
