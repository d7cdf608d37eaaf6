import { AlertWorker, createServer, readConfig, SignInService, type WheelhouseServer } from '@wheelhouse/core';
import { listenForCommands } from '../control-server.js';
import { plugins } from '../plugins.js';
import { version, webRoot } from '../version.js';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** How long requests that were sent before a signal may still come in. */
const GRACE_MS = 250;

/** Shuts down in order on SIGTERM and SIGINT; a second signal ends at once. */
function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`${signal}: finishing open requests ...`);
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        say(String(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Makes the demo program where there is none; answers what makes, for an address of the server, a link that signs in once. */
async function prepareDemo(server: WheelhouseServer): Promise<(url: string) => Promise<string>> {
  const { createDemo } = await import('@wheelhouse/core/demo');
  const demo = await createDemo(server, (step) => say(`demo: ${step}`));
  return async (url) => {
    const token = await server.app.get(SignInService).newLink(server.systemCtx(), 'login', demo.userId, 24);
    return `${url}/enter?token=${token}&to=/p/${demo.programId}/this-week`;
  };
}

/** Starts the server on the configuration of the environment; the last line of its output is the address. */
export async function start({ demo }: { demo: boolean }): Promise<void> {
  // The demo keeps away from real data unless it is told where to go.
  const home = demo ? { WHEELHOUSE_DATA: 'demo-data' } : {};
  const config = readConfig({ ...home, ...process.env });
  const started = performance.now();
  const server = await createServer({ config, plugins, version, webRoot, onProgress: say });
  const stopControl =
    config.database.kind === 'sqlite' ? await listenForCommands(server, config.database.folder) : null;
  stopOnSignals(async () => {
    await stopControl?.();
    await server.close({ graceMs: GRACE_MS });
  });
  const linkToDemo = demo ? await prepareDemo(server) : null;
  const url = await server.listen();
  server.app.get(AlertWorker).start(server.systemCtx(), (error) => say(`alerts: ${String(error)}`));
  const demoLink = linkToDemo ? await linkToDemo(url) : null;
  const setup = demo ? null : await server.setupLink();
  say(
    `ready in ${((performance.now() - started) / 1000).toFixed(1)} s; data: ${config.database.kind === 'sqlite' ? config.database.folder : 'PostgreSQL'}`,
  );
  if (setup)
    process.stdout.write(`First start: open this link within an hour to create the administrator:\n${setup}\n`);
  if (demoLink) process.stdout.write(`Demo: open this link to look around, signed in (works once):\n${demoLink}\n`);
  process.stdout.write(`${url}\n`);
}
