import type { RouteObject } from 'react-router';

/** Objectives, the cascade of one, and the pulse; each loads lazily. */
export const routes: RouteObject[] = [
  {
    path: 'strategy/objectives',
    lazy: async () => ({ Component: (await import('./objectives.page')).ObjectivesPage }),
  },
  {
    path: 'strategy/objectives/:objectiveId',
    lazy: async () => ({ Component: (await import('./cascade.page')).CascadePage }),
  },
  { path: 'strategy/pulse', lazy: async () => ({ Component: (await import('./pulse.page')).PulsePage }) },
];
