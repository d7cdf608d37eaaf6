import { defineConfig } from 'vitest/config';

/** Tests of the domain rules; run with `npx vitest run` in this folder or as a project of the root configuration. */
export default defineConfig({
  test: {
    name: 'domain',
    environment: 'node',
    include: ['src/**/*.spec.ts'],
    testTimeout: 30_000,
  },
});
