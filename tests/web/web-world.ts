import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PeopleService } from '@wheelhouse/core';
import { createDemo } from '@wheelhouse/core/demo';
import type { Locale } from '@wheelhouse/domain';
import industryTelecom from '@wheelhouse/industry-telecom';
import { createTestServer, TestClock, type TestDatabase, type TestServer } from '@wheelhouse/testing';
import type { Visitor } from './visitor.js';

const WEB = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

/** Path of a file of tests/web/files. */
export const fileOf = (name: string): string => fileURLToPath(new URL(`files/${name}`, import.meta.url));

/** A real server with the telecom plugin that serves the built web app. Throws when nobody built it. */
export function startWebServer(database: TestDatabase = 'sqlite', clock = new TestClock()): Promise<TestServer> {
  if (!existsSync(`${WEB}/index.html`)) throw new Error('Build the web app first: npm run build.');
  return createTestServer({ plugins: [industryTelecom], webRoot: WEB, database, clock });
}

/** The same with the demo in it. */
export async function startDemoServer(clock = new TestClock()): Promise<{ server: TestServer; programId: string }> {
  const server = await startWebServer('sqlite', clock);
  const { programId } = await createDemo(server.server);
  return { server, programId };
}

/** Signs a new administrator, who reads a language, in to a program and waits for its home. */
export async function enterAs(
  { page }: Visitor,
  { server, programId, language }: { server: TestServer; programId: string; language: Locale },
): Promise<void> {
  const name = `Reader ${randomUUID()}`;
  const userId = await server.server.db.tx(server.ctx, async () => {
    const people = server.server.app.get(PeopleService);
    const email = `${name.replace(' ', '-')}@example.test`;
    return (await people.createUser(server.ctx, { name, email, language, grants: [{ role: 'ADMIN' }] })).id;
  });
  await page.goto(`/enter?token=${await server.link('login', userId)}`);
  await page.waitForURL(`**/p/${programId}/this-week`);
}
