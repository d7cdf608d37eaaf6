import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['wheelhouse-source'] },
  ssr: { resolve: { conditions: ['wheelhouse-source'] } },
  test: { include: ['src/**/*.spec.ts'] },
});
