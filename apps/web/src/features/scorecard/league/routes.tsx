import type { RouteObject } from 'react-router';

/** The league of units by a measure. */
export const routes: RouteObject[] = [
  {
    path: 'league',
    lazy: async () => ({ Component: (await import('./league.page')).LeaguePage }),
    handle: { usesUnit: true, usesPeriod: true },
  },
];
