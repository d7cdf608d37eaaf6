import type { RouteObject } from 'react-router';

const wheel = async () => ({ Component: (await import('./wheel.page')).WheelPage });
const handle = { usesUnit: true, usesPeriod: true };

/** The wheel of a unit; without a unit in the address it shows the top one. */
export const routes: RouteObject[] = [
  { path: 'wheel', lazy: wheel, handle },
  { path: 'wheel/:unitId', lazy: wheel, handle },
];
