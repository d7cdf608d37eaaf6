import type { Plugin } from 'vite';

/** Lets the development server answer the addresses of wallboards with their page, as the real one does. */
export function wallPage(): Plugin {
  return {
    name: 'wheelhouse-wall-page',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (request.url?.startsWith('/wall/') && !request.url.endsWith('/data')) request.url = '/wall.html';
        next();
      });
    },
  };
}
