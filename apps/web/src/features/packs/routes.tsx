import type { RouteObject } from 'react-router';

/** The catalogue of industry packs, and the preview of one. */
export const routes: RouteObject[] = [
  { path: 'packs', lazy: async () => ({ Component: (await import('./packs.page')).PacksPage }) },
  { path: 'packs/:packId', lazy: async () => ({ Component: (await import('./pack.page')).PackPage }) },
];
