import type { RouteObject } from 'react-router';

/** Pages of this feature; each loads lazily. */
export const routes: RouteObject[] = [];
