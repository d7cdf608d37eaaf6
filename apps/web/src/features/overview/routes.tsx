import { Navigate, type RouteObject } from 'react-router';

/** The home of a program. */
export const routes: RouteObject[] = [
  { index: true, element: <Navigate to="this-week" replace /> },
  {
    path: 'this-week',
    lazy: async () => ({ Component: (await import('./this-week.page')).ThisWeekPage }),
    handle: { usesUnit: true, usesPeriod: true },
  },
];
