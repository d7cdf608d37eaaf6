import type { RouteObject } from 'react-router';

/** The wallboards of a program; a page of the settings. */
export const routes: RouteObject[] = [
  { path: 'settings/walls', lazy: async () => ({ Component: (await import('./walls.page')).WallsPage }) },
];
