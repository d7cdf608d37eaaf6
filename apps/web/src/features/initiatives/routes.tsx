import { Navigate, type RouteObject, useLocation } from 'react-router';

/** `/initiatives` leads to the matrix and keeps the filter. */
function ToMatrix() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: 'matrix', search }} replace />;
}

/** Pages of this feature below /p/:programId; each loads lazily. */
export const routes: RouteObject[] = [
  { path: 'initiatives', Component: ToMatrix },
  { path: 'initiatives/matrix', lazy: async () => ({ Component: (await import('./matrix.page')).MatrixPage }) },
  { path: 'initiatives/table', lazy: async () => ({ Component: (await import('./table.page')).TablePage }) },
];
