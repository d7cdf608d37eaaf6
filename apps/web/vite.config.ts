import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents.ts';
import { wallPage } from './build/wall-page.ts';

const server = process.env.WHEELHOUSE_SERVER ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [inlineDocuments(), wallPage(), react()],
  resolve: { conditions: ['wheelhouse-source', 'es2015', ...defaultClientConditions] },
  server: {
    port: Number(process.env.WHEELHOUSE_WEB_PORT ?? 5173),
    proxy: {
      '/graphql': server,
      '/import': server,
      '/export': server,
      '^/wall/.*/data$': server,
      '/healthz': server,
      '/readyz': server,
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: ['index.html', 'wall.html'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
            {
              name: 'apollo',
              test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism|graphql-tag)[\\/]/,
              priority: 30,
            },
            { name: 'router', test: /node_modules[\\/](react-router|nuqs|mitt)[\\/]/, priority: 30 },
            { name: 'i18n', test: /node_modules[\\/](i18next|react-i18next)[\\/](?!.*Trans)/, priority: 30 },
          ],
        },
      },
    },
  },
});
