import { Navigate, type RouteObject } from 'react-router';

/** Pages of this feature below /p/:programId; each loads lazily. */
export const routes: RouteObject[] = [
  { path: 'strategy', element: <Navigate to="promise" replace /> },
  { path: 'strategy/promise', lazy: async () => ({ Component: (await import('./promise.page')).PromisePage }) },
  { path: 'strategy/episodes', lazy: async () => ({ Component: (await import('./episodes.page')).EpisodesPage }) },
  { path: 'strategy/battles', lazy: async () => ({ Component: (await import('./battles.page')).BattlesPage }) },
];
