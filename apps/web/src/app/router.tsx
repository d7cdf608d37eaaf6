import { createBrowserRouter, type RouteObject } from 'react-router';
import { routes as alerts } from '../features/alerts/routes';
import { routes as heatMap } from '../features/heat-map/routes';
import { routes as history } from '../features/history/routes';
import { routes as initiatives } from '../features/initiatives/routes';
import { routes as objectives } from '../features/objectives/routes';
import { routes as overview } from '../features/overview/routes';
import { routes as packs } from '../features/packs/routes';
import { routes as admin } from '../features/people/admin/routes';
import { routes as people } from '../features/people/routes';
import { routes as start } from '../features/programs/routes';
import { routes as settings } from '../features/programs/settings/routes';
import { routes as readiness } from '../features/readiness/routes';
import { routes as roadmap } from '../features/roadmap/routes';
import { routes as importing } from '../features/scorecard/import/routes';
import { routes as league } from '../features/scorecard/league/routes';
import { routes as measure } from '../features/scorecard/measure/routes';
import { routes as measures } from '../features/scorecard/measures/routes';
import { routes as scorecard } from '../features/scorecard/routes';
import { routes as strategy } from '../features/strategy/routes';
import { routes as units } from '../features/units/routes';
import { routes as updates } from '../features/updates/routes';
import { routes as walls } from '../features/wallboard/routes';
import { ProgramLayout } from '../shell/program-layout';
import { Root } from '../shell/root';
import { Loading } from './loading';
import { NotFoundPage, RouteFailure } from './route-failure';

/** Lets the lazy pages of a feature wait for the styles of forms, tables and dialogs, which the first page does without. */
function withForms(routes: readonly RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    const { lazy, children } = route;
    const waiting =
      typeof lazy === 'function'
        ? {
            lazy: async () => {
              const [page] = await Promise.all([lazy(), import('./more-styles')]);
              return page;
            },
          }
        : {};
    return { ...route, ...waiting, ...(children ? { children: withForms(children) } : {}) } as RouteObject;
  });
}

const belowProgram: RouteObject[] = [
  ...overview,
  ...scorecard,
  ...heatMap,
  ...withForms([
    ...updates,
    ...importing,
    ...initiatives,
    ...roadmap,
    ...strategy,
    ...objectives,
    ...readiness,
    ...packs,
    ...history,
    ...alerts,
    ...settings,
    ...units,
    ...measures,
    ...league,
    ...measure,
    ...admin,
    ...walls,
  ]),
  { path: '*', Component: NotFoundPage },
];

/** Every address of the app. Features give their own routes, and each page loads with its first visit. */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteFailure,
    HydrateFallback: Loading,
    children: [
      ...withForms(people),
      ...withForms(start),
      ...withForms([
        { path: '/about', lazy: async () => ({ Component: (await import('../shell/about.page')).AboutPage }) },
      ]),
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
