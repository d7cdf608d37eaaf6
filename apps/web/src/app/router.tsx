import { createBrowserRouter, type RouteObject } from 'react-router';
import { routes as history } from '../features/history/routes';
import { routes as initiatives } from '../features/initiatives/routes';
import { routes as overview } from '../features/overview/routes';
import { routes as packs } from '../features/packs/routes';
import { routes as admin } from '../features/people/admin/routes';
import { routes as people } from '../features/people/routes';
import { routes as start } from '../features/programs/routes';
import { routes as settings } from '../features/programs/settings/routes';
import { routes as readiness } from '../features/readiness/routes';
import { routes as roadmap } from '../features/roadmap/routes';
import { routes as importing } from '../features/scorecard/import/routes';
import { routes as scorecard } from '../features/scorecard/routes';
import { routes as strategy } from '../features/strategy/routes';
import { routes as units } from '../features/units/routes';
import { ProgramLayout } from '../shell/program-layout';
import { Root } from '../shell/root';
import { NotFoundPage, RouteFailure } from './route-failure';

const belowProgram: RouteObject[] = [
  ...overview,
  ...scorecard,
  ...importing,
  ...initiatives,
  ...roadmap,
  ...strategy,
  ...readiness,
  ...packs,
  ...history,
  ...settings,
  ...units,
  ...admin,
  { path: '*', Component: NotFoundPage },
];

/** Every address of the app. Features give their own routes, and each page loads with its first visit. */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteFailure,
    children: [
      ...people,
      ...start,
      { path: '/about', lazy: async () => ({ Component: (await import('../shell/about.page')).AboutPage }) },
      {
        path: '/p/:programId',
        Component: ProgramLayout,
        ErrorBoundary: RouteFailure,
        children: [{ ErrorBoundary: RouteFailure, children: belowProgram }],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]);
