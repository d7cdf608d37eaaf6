import type { RouteObject } from 'react-router';

/** The person's notices and what they are told about; loads lazily. */
export const routes: RouteObject[] = [
  { path: 'alerts', lazy: async () => ({ Component: (await import('./alerts.page')).AlertsPage }) },
];
