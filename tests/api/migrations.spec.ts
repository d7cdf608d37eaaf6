import { coreMigrations, migrateDown, migrateUp, schemaDrift } from '@wheelhouse/core';
import { createTestServer, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestServer;

beforeAll(async () => {
  server = await createTestServer();
});

afterAll(() => server.close());

test('after all migrations nothing differs from the entities', async () => {
  expect(await schemaDrift(server.server.db.sources.writer)).toEqual([]);
});

test('every migration goes down and up again, and leaves no drift', async () => {
  const { db } = server.server;
  const source = db.sources.writer;
  await migrateDown(source, db.kind, coreMigrations);
  expect(await migrateUp(source, db.kind, coreMigrations)).toBe(coreMigrations.length);
  expect(await schemaDrift(source)).toEqual([]);
});
