import { lazy, Suspense, useSyncExternalStore } from 'react';
import { onToasts, shownToasts } from './toast';

const ToastList = lazy(async () => ({ default: (await import('./toast-list')).ToastList }));

/** Place of the messages; the code that draws them loads with the first one. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, shownToasts);
  return (
    <div role="status" aria-live="polite">
      {toasts.length > 0 ? (
        <Suspense fallback={null}>
          <ToastList toasts={toasts} />
        </Suspense>
      ) : null}
    </div>
  );
}
