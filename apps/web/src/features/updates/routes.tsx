import type { RouteObject } from 'react-router';

const inbox = async () => ({ Component: (await import('./inbox.page')).InboxPage });
const sheet = async () => ({ Component: (await import('./sheet.page')).SheetPage });
const periods = async () => ({ Component: (await import('./periods.page')).PeriodsPage });

/** The Update inbox, the sheet of a unit, and the periods with their locks. */
export const routes: RouteObject[] = [
  { path: 'update', lazy: inbox },
  { path: 'update/periods', lazy: periods, handle: { usesPeriod: true } },
  { path: 'update/:unitId', lazy: sheet, handle: { usesUnit: true, usesPeriod: true } },
];
