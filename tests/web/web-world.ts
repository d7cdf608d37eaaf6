import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDemo, type Demo } from '@wheelhouse/core/demo';
import industryTelecom from '@wheelhouse/industry-telecom';
import { createTestServer, type TestDatabase, type TestServer } from '@wheelhouse/testing';

const WEB = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

/** Path of a file of tests/web/files. */
export const fileOf = (name: string): string => fileURLToPath(new URL(`files/${name}`, import.meta.url));

/** A real server with the telecom plugin that serves the built web app. Throws when nobody built it. */
export function startWebServer(database: TestDatabase = 'sqlite'): Promise<TestServer> {
  if (!existsSync(`${WEB}/index.html`)) throw new Error('Build the web app first: npm run build.');
  return createTestServer({ plugins: [industryTelecom], webRoot: WEB, database });
}

/** The same with the demo in it. */
export async function startDemoServer(): Promise<{ server: TestServer; demo: Demo }> {
  const server = await startWebServer();
  return { server, demo: await createDemo(server.server) };
}
