import type { RouteObject } from 'react-router';

/** The page of one measure in one unit. */
export const routes: RouteObject[] = [
  {
    path: 'measures/:measureId',
    lazy: async () => ({ Component: (await import('./measure.page')).MeasurePage }),
    handle: { usesUnit: true, usesPeriod: true },
  },
];
