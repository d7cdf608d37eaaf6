import type { RouteObject } from 'react-router';

/** Import of readings and of units. */
export const routes: RouteObject[] = [
  { path: 'import', lazy: async () => ({ Component: (await import('./import.page')).ImportPage }) },
];
