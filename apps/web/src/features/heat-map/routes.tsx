import type { RouteObject } from 'react-router';

/** The heat map of the units below a unit. */
export const routes: RouteObject[] = [
  {
    path: 'heat-map',
    lazy: async () => ({ Component: (await import('./heat-map.page')).HeatMapPage }),
    handle: { usesUnit: true, usesPeriod: true },
  },
];
