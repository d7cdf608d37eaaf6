import type { RouteObject } from 'react-router';

/** The history of a program. */
export const routes: RouteObject[] = [
  { path: 'history', lazy: async () => ({ Component: (await import('./history.page')).HistoryPage }) },
];
