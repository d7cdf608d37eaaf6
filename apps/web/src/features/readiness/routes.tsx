import type { RouteObject } from 'react-router';

/** Pages of this feature below /p/:programId; each loads lazily. */
export const routes: RouteObject[] = [
  { path: 'readiness', lazy: async () => ({ Component: (await import('./readiness.page')).ReadinessPage }) },
];
