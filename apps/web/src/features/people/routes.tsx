import type { RouteObject } from 'react-router';

/** Pages before a session: sign-in, set-up of a new installation, the invitation, and the link of the console. */
export const routes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./sign-in.page')).SignInPage }) },
  { path: '/setup', lazy: async () => ({ Component: (await import('./set-up.page')).SetUpPage }) },
  { path: '/invite', lazy: async () => ({ Component: (await import('./invite.page')).InvitePage }) },
  { path: '/enter', lazy: async () => ({ Component: (await import('./link.page')).LinkPage }) },
];
