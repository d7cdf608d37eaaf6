import type { RouteObject } from 'react-router';

/** The way into a program: the address `/`, the choice how to begin, and the form of a new program. */
export const routes: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./home.page')).HomePage }) },
  { path: '/start', lazy: async () => ({ Component: (await import('./start.page')).StartPage }) },
  { path: '/start/:way', lazy: async () => ({ Component: (await import('./new-program.page')).NewProgramPage }) },
];
