import type { RouteObject } from 'react-router';

/** People with their roles, and API tokens; pages of the settings. */
export const routes: RouteObject[] = [
  { path: 'settings/people', lazy: async () => ({ Component: (await import('./people.page')).PeoplePage }) },
  { path: 'settings/tokens', lazy: async () => ({ Component: (await import('./tokens.page')).TokensPage }) },
];
