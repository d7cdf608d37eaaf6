import { startPostgres } from '@wheelhouse/testing/postgres';
import type { TestProject } from 'vitest/node';

let stop: (() => Promise<void>) | null = null;

/** Starts the PostgreSQL of the story that runs on it. */
export async function setup(project: TestProject): Promise<void> {
  const postgres = await startPostgres();
  stop = postgres.stop;
  project.provide('postgresUrl', postgres.url);
}

/** Stops it. */
export async function teardown(): Promise<void> {
  await stop?.();
}
