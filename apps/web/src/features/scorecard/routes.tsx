import type { RouteObject } from 'react-router';

const wheel = async () => ({ Component: (await import('./wheel.page')).WheelPage });
const update = async () => ({ Component: (await import('./update.page')).UpdatePage });
const handle = { usesUnit: true, usesPeriod: true };

/** The wheel and the update grid of a unit; without a unit in the address they show the top one. */
export const routes: RouteObject[] = [
  { path: 'wheel', lazy: wheel, handle },
  { path: 'wheel/:unitId', lazy: wheel, handle },
  { path: 'update', lazy: update, handle },
  { path: 'update/:unitId', lazy: update, handle },
];
