import type { RouteObject } from 'react-router';

/** The organisation, a page of the settings. */
export const routes: RouteObject[] = [
  { path: 'settings/units', lazy: async () => ({ Component: (await import('./units.page')).UnitsPage }) },
];
