import { startPostgres, type TestPostgres } from '@wheelhouse/testing/postgres';
import type { TestProject } from 'vitest/node';

/** Starts one PostgreSQL for all files of the project that runs on it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.config.env?.WHEELHOUSE_TEST_DB !== 'postgres') return undefined;
  const postgres: TestPostgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}
