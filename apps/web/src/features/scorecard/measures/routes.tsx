import type { RouteObject } from 'react-router';

/** The measures of a program, a page of the settings. */
export const routes: RouteObject[] = [
  { path: 'settings/measures', lazy: async () => ({ Component: (await import('./measures.page')).MeasuresPage }) },
];
