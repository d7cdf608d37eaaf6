import type { RouteObject } from 'react-router';

/** Settings of the program and what is said about the installation. Units, measures, people and tokens add theirs. */
export const routes: RouteObject[] = [
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./program-settings.page')).ProgramSettingsPage }),
  },
  {
    path: 'settings/installation',
    lazy: async () => ({ Component: (await import('./installation.page')).InstallationPage }),
  },
];
