import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Loose, TestClient } from '@wheelhouse/testing';

/** The compiled entry of the server and the command line. */
const ENTRY = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

/** Where Node keeps what it compiled, as `npm start` lets it. */
const COMPILED = fileURLToPath(new URL('../../.turbo/compiled', import.meta.url));

/** E-mail and password of the administrator that `startServer` has created. */
export const ADMIN = { email: 'head@example.test', password: 'correct horse battery staple' } as const;

/** A command that ended: exit code and everything it printed. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
}

const START_PATIENCE_MS = 60_000;

/** An empty data folder, and how to take it away again. */
export function newFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-run-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(WHEELHOUSE_|VITEST|DATABASE_|NODE_)/.test(name));
  const own = { NODE_ENV: 'production', NODE_COMPILE_CACHE: COMPILED, HOST: '127.0.0.1', PORT: '0' };
  return { ...Object.fromEntries(inherited), ...own, ...env };
}

function launch(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { child: ChildProcess; ended: Promise<Ended> } {
  const started = performance.now();
  const child = spawn(process.execPath, [ENTRY, ...args], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code, signal, ...printed, milliseconds: performance.now() - started }),
    );
  });
  return { child, ended };
}

/** Runs the compiled command line to its end. */
export const runCommand = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> =>
  launch(args, env).ended;

/** A running compiled server in a process of its own. */
export class ServerProcess {
  private token: string | null = null;

  constructor(
    private readonly child: ChildProcess,
    /** Resolves when the process is gone. */
    readonly ended: Promise<Ended>,
    readonly env: Readonly<Record<string, string>>,
    readonly url: string,
    /** What it printed on stdout up to its address, which is the last line. */
    readonly lines: readonly string[],
    readonly startedInMs: number,
  ) {}

  /** Resident memory in bytes. */
  memory(): number {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' })) * 1024;
  }

  /** The highest resident memory so far in bytes, where the system tells (Linux); else what it is now. */
  peakMemory(): number {
    if (process.platform !== 'linux') return this.memory();
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
    return Number(line) * 1024;
  }

  /** Sends a signal. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends the process at once, as a power cut does for it, and waits until it is gone. */
  async kill(): Promise<Ended> {
    this.signal('SIGKILL');
    return this.ended;
  }

  /** Ends the process in order. */
  async stop(): Promise<Ended> {
    this.signal('SIGTERM');
    return this.ended;
  }

  /**
   * Carries out an operation on the server's data and answers its result: through the control socket, as the command
   * line does, or by the command line itself where the data is in PostgreSQL.
   */
  async command(words: string, args: Readonly<Record<string, string | true>> = {}): Promise<Loose> {
    if (!this.env.DATABASE_URL) return this.control(words, args);
    const options = Object.entries(args).flatMap(([name, value]) =>
      value === true ? [`--${name}`] : [`--${name}`, value],
    );
    return JSON.parse((await runCommand(['--json', ...words.split(' '), ...options], this.env)).stdout);
  }

  private control(command: string, args: object): Promise<Loose> {
    return new Promise((resolve, reject) => {
      const socket = createConnection(join(this.env.WHEELHOUSE_DATA ?? '', 'control.sock'));
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`${command} was not answered.`)));
      socket.once('connect', () => socket.write(`${JSON.stringify({ command, args })}\n`));
      createInterface({ input: socket }).on('line', (text) => {
        const line = JSON.parse(text) as { kind: string; result?: object; message?: string };
        if (line.kind === 'result') resolve(line.result);
        if (line.kind === 'error') reject(new Error(line.message));
      });
    });
  }

  /** A client with a token of the administrator. */
  async client(): Promise<TestClient> {
    this.token ??= String((await this.command('token create', { user: ADMIN.email })).token);
    return new TestClient(this.url, this.token);
  }

  /** The same server after a restart knows the token it was given before. */
  adopt(other: ServerProcess): this {
    this.token = other.token;
    return this;
  }
}

/** Starts the compiled server and waits for its address; throws with what it printed when it ends instead. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const started = performance.now();
  const { child, ended } = launch(['start'], env);
  const lines: string[] = [];
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server printed no address. ${lines.join('\n')}`));
    }, START_PATIENCE_MS);
    void ended.then(({ code, stderr }) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code} before it was ready: ${stderr}`));
    }, reject);
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (!/^http:\/\/[^/]+$/.test(line)) return;
      clearTimeout(timer);
      resolve(line);
    });
  });
  const url = (await ready).replace('localhost', '127.0.0.1');
  return new ServerProcess(child, ended, env, url, lines, performance.now() - started);
}

const administrator = { WHEELHOUSE_ADMIN_EMAIL: ADMIN.email, WHEELHOUSE_ADMIN_PASSWORD: ADMIN.password };

/** The environment of a server on a data folder, with an administrator. */
export const onFolder = (folder: string): Record<string, string> => ({ WHEELHOUSE_DATA: folder, ...administrator });

/** The environment of a server on a schema of a PostgreSQL, with an administrator. */
export const onSchema = (url: string, schema: string): Record<string, string> => ({
  DATABASE_URL: url,
  DATABASE_SCHEMA: schema,
  ...administrator,
});
